// SPDX-License-Identifier: BSL-1.0
// The simulator's initial state. A seed is a JSON object; names are unique, and users are referred to by `uniqueName`:
//
//   {
//     "users": [{"displayName": "Ada Lovelace", "uniqueName": "ada@fabrikam.example"}],
//     "organizations": [{
//       "name": "fabrikam", "owner": "ada@fabrikam.example", "members": ["ada@fabrikam.example"],
//       "projects": [{
//         "name": "Fiber", "description": "…", "process": "Agile", "visibility": "private",
//         "areas": ["Web"], "iterations": ["Sprint 1"],
//         "teams": [{"name": "Fiber Team", "description": "…", "admins": ["ada@fabrikam.example"], "members": []}]
//       }],
//       "workItems": [{
//         "project": "Fiber", "type": "Bug", "by": "ada@fabrikam.example", "at": "2024-05-06T07:08:09Z",
//         "fields": {"System.Title": "…", "System.State": "Active", "System.AssignedTo": "ada@fabrikam.example"},
//         "changes": [{"by": "…", "at": "…", "fields": {"System.State": "Resolved"}}]
//       }]
//     }]
//   }
//
// An iteration may have dates: `{"name": "Sprint 1", "start": "2024-05-06", "finish": "2024-05-17"}`. Optional: `owner` (default: the first
// member), `members` (every user), `description`, `visibility` (`private`), `areas`, `iterations`, `teams` (one with every member),
// `workItems`, `by` (the owner), `at`, `changes` (later revisions) and `relations`: `[{"rel", "to", "comment"}]`, where `to` is a 1-based
// position in the list of work items.
//
// Entra ID: the domain of a user's name is a tenant, whose first user administrates it. A user with `"personal": true` has a Microsoft
// account. An organization belongs to the tenant of its owner, or to `"tenant": "fabrikam.example"`; `""`: it is not connected. Apps:
//
//     "apps": [{
//       "clientId": "…", "name": "Web", "tenant": "fabrikam.example", "multiTenant": false, "public": false,
//       "redirectUris": ["http://localhost/back"], "permissions": "vso.work_write", "exposes": "access",
//       "secrets": [{"value": "…", "from": "2024-01-02", "until": "2026-01-02"}], "certificates": ["-----BEGIN CERTIFICATE…"],
//       "federated": [{"issuer": "https://…", "subject": "…", "audience": "…", "keys": {"keys": […]}}],
//       "organizations": ["fabrikam"]
//     }]
#pragma once

#include "state.hpp"

#include <string>
#include <string_view>

namespace simulator {

/// Throws `std::invalid_argument` that names the location of the fault. `origin` is used for the addresses in links.
state read_seed(std::string_view text, std::string_view origin);

/// Two organizations, four projects (Agile, Basic, Scrum and CMMI), five users.
std::string built_in_seed();

} // namespace simulator
