// SPDX-License-Identifier: BSL-1.0
// The tenants and the app registrations of the simulated Entra ID, as a seed describes them.
#pragma once

#include "text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace simulator {
struct state;
struct user;
} // namespace simulator

namespace simulator::entra {

/// Azure DevOps as a resource.
inline constexpr std::string_view devops_resource = "499b84ac-1321-427f-aa17-267ca6975798";
/// The tenant of all Microsoft accounts.
inline constexpr std::string_view personal_tenant = "9188040d-6c67-4c5b-b112-36a304b66dad";
inline constexpr std::string_view no_tenant = "00000000-0000-0000-0000-000000000000";

struct tenant {
    std::string id;
    std::string domain;
    std::string administrator;     ///< user id
    bool users_may_consent = true; ///< false: only the administrator can
    bool has_azure_devops = true;  ///< false: AADSTS650052
};

/// Valid in `[from, until)`.
struct app_secret {
    std::string value;
    time_point from = time_point::min();
    time_point until = time_point::max();
};

/// Tokens of another issuer that prove the app's identity. The issuer's keys are given here instead of being fetched from it.
struct federated_credential {
    std::string issuer, subject;
    std::string audience = "api://AzureADTokenExchange";
    std::string keys{}; ///< a JSON Web Key Set
};

struct app {
    std::string client_id;
    std::string name;
    std::string tenant; ///< a domain
    bool multi_tenant = false;
    bool is_public = false;           ///< no secret; device code
    bool assignment_required = false; ///< nobody is assigned
    bool disabled = false;
    std::vector<std::string> redirect_uris{}; ///< compared exactly, but for the port of a loopback address
    std::string permissions{};                ///< separated by blanks: what `.default` means for a person
    std::vector<app_secret> secrets{};
    std::vector<std::string> certificates{}; ///< PEM
    std::vector<federated_credential> federated{};
    std::vector<std::string> organizations{}; ///< those that added the app itself (its service principal) as a user
    std::string exposes{};                    ///< separated by blanks: the scopes of its own API, `api://{client_id}/…`
};

/// The app that is registered by default, in the tenant of fabrikam.example.
app demo_app();

std::string tenant_id_of(std::string_view domain);
/// The id of a person in a tenant: the one in the home tenant, or that of a guest.
std::string object_id_of(const user& who, const tenant& in);
/// The id of the app itself in a tenant: its service principal.
std::string service_principal_of(const app& what, const tenant& in);

/// Finds a tenant by id or domain.
const tenant* find_tenant(const state& data, std::string_view id_or_domain);
const app* find_app(const state& data, std::string_view client_id);
/// Null for a personal account.
const tenant* home_of(const state& data, const user& who);
/// True at home, and where an organization of the tenant has the person as a member.
bool belongs_to(const state& data, const user& who, const tenant& in);
/// The person, or the app itself as a user.
const user* find_by_object_id(const state& data, std::string_view object_id, const tenant& in);

/// Adds what follows from users, organizations and apps: the tenants, and the users that are apps.
void complete_directory(state& data);

} // namespace simulator::entra
