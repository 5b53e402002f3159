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
