// SPDX-License-Identifier: BSL-1.0
// `default_credential`: signs in with what the machine offers, tried in the order of the vendor's "default credential".
//
// | requirement | test in tests/unit/oauth/credential/default_credential.cpp |
// |---|---|
// | the order: a token, a secret, workload identity, managed identity | the_order |
// | what each needs from the environment | a_secret_of_the_environment, workload_identity, a_managed_identity_by_its_name |
// | a failure says what each lacks, and shows no value | the_source_is_absent |
// | another cloud, and only over https | authorities |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>
#include <azdo/oauth/client_auth/federated_token_file.hpp>
#include <azdo/oauth/credential/credential_chain.hpp>
#include <azdo/oauth/credential/environment_credential.hpp>
#include <azdo/oauth/credential/token_credential.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/client_credentials.hpp>
#include <azdo/oauth/flow/managed_identity.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

namespace detail {
/// A credential that is not configured: its failure says what is missing.
struct missing_credential {
    std::string what;
    result<http::authorization> authorize(const http::authorization*) const { return fail(failure_kind::not_signed_in, what); }
    static bool is_for(const http::url_parts&) noexcept { return true; }
};

struct sign_in_as_app {
    authorization_server at;
    app client;
    client_credentials operator()(sys_time now) const { return {at, client, azure_devops_default_scope, now}; }
};
struct sign_in_as_machine {
    managed_identity step;
    managed_identity operator()(sys_time now) const {
        managed_identity made = step;
        made.now = now;
        return made;
    }
};
} // namespace detail

/// A chain of the available credentials, for Azure DevOps Services:
/// 1. a token: `AZURE_DEVOPS_EXT_PAT` or `SYSTEM_ACCESSTOKEN`;
/// 2. an app's secret: `AZURE_TENANT_ID`, `AZURE_CLIENT_ID`, `AZURE_CLIENT_SECRET`;
/// 3. workload identity: `AZURE_TENANT_ID`, `AZURE_CLIENT_ID`, `AZURE_FEDERATED_TOKEN_FILE`;
/// 4. a managed identity: that of `AZURE_CLIENT_ID`, or the machine's own.
///
/// Example: `auto api = azdo::authenticate{oauth::default_credential(azdo::config::process_environment, oauth::wall_clock)} | transport;`
///
/// `AZURE_AUTHORITY_HOST` names another cloud. The environment is read now, but the tokens of 1 and the file of 3 at each use. Outside
/// Azure no server answers for 4: give the first call a short timeout.
/// Failures of the chain: `not_signed_in` when none is available, with what each lacks; after a wrong secret the next is not tried.
/// Source: https://learn.microsoft.com/dotnet/azure/sdk/authentication/credential-chains
template <environment_source Environment, time_source Clock>
credential_chain default_credential(Environment environment, Clock clock) {
    const auto value_of = [&](const char* name) {
        std::optional<std::string> found = read_variable(environment, name);
        return found ? *std::move(found) : std::string();
    };
    const std::string tenant = value_of("AZURE_TENANT_ID"), client_id = value_of("AZURE_CLIENT_ID");
    const std::string token_file = value_of("AZURE_FEDERATED_TOKEN_FILE"), authority = value_of("AZURE_AUTHORITY_HOST");
    const secret<std::string> client_secret(value_of("AZURE_CLIENT_SECRET"));
    const bool is_app = !tenant.empty() && !client_id.empty();
    const entra at{.tenant = tenant, .authority = authority.empty() ? std::string(entra_cloud::global) : authority};
    const auto missing = [](const char* name) {
        return detail::missing_credential{std::string("AZURE_TENANT_ID, AZURE_CLIENT_ID and ").append(name).append(" are not all set")};
    };

    app with_secret{.client_id = client_id, .client_secret = client_secret};
    app with_file{.client_id = client_id};
    with_file.authentication = client_auth::assertion(federated_token_file{token_file});
    managed_identity machine{.now = sys_time{}};
    machine.identity.client_id = client_id;
    machine.endpoint = identity_endpoint::from(environment);
    std::vector<chained_credential> all;
    all.push_back({"token", environment_credential{std::move(environment)}});
    all.push_back(
        {"secret", is_app && !client_secret.empty() ? any_credential(token_credential{detail::sign_in_as_app{at, with_secret}, clock})
                                                    : any_credential(missing("AZURE_CLIENT_SECRET"))});
    all.push_back(
        {"workload identity", is_app && !token_file.empty() ? any_credential(token_credential{detail::sign_in_as_app{at, with_file}, clock})
                                                            : any_credential(missing("AZURE_FEDERATED_TOKEN_FILE"))});
    all.push_back({"managed identity", token_credential{detail::sign_in_as_machine{machine}, clock}, presence::may_be_absent});
    return credential_chain(std::move(all));
}

} // namespace azdo::inline v1::oauth
