// SPDX-License-Identifier: BSL-1.0
// `environment_credential`: a token from the program's environment.
#pragma once

#include <azdo/core/environment_source.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/url.hpp>

#include <optional>
#include <string>
#include <utility>

namespace azdo::inline v1::oauth {

/// The token in the variable `AZURE_DEVOPS_EXT_PAT` (a personal access token, as the vendor's command line reads it), or else in
/// `SYSTEM_ACCESSTOKEN` (the access token of an Azure Pipelines job). Both are read at each use.
///
/// Example: `azdo::authenticate{azdo::oauth::environment_credential{azdo::config::process_environment}}`
///
/// Failures: `not_signed_in` when neither is set or both are empty; `invalid_input` for a value that is not a token.
/// Source: https://learn.microsoft.com/azure/devops/cli/log-in-via-pat, https://learn.microsoft.com/azure/devops/pipelines/build/variables
template <environment_source Environment>
class environment_credential {
public:
    explicit environment_credential(Environment environment, http::servers servers = {})
        : environment_(std::move(environment)), servers_(std::move(servers)) {}

    result<http::authorization> authorize(const http::authorization*) const {
        if (const secret<std::string> token = value_of("AZURE_DEVOPS_EXT_PAT"); !token.empty()) return http::authorization::basic(token);
        if (const secret<std::string> token = value_of("SYSTEM_ACCESSTOKEN"); !token.empty()) return http::authorization::bearer(token);
        return fail(failure_kind::not_signed_in, "neither AZURE_DEVOPS_EXT_PAT nor SYSTEM_ACCESSTOKEN is set");
    }
    bool is_for(const http::url_parts& url) const noexcept { return servers_.contain(url); }
    std::string refusal(const http::url_parts& url) const { return servers_.refusal(url); }

private:
    secret<std::string> value_of(const char* name) const {
        std::optional<std::string> found = read_variable(environment_, name);
        return found ? secret<std::string>(*std::move(found)) : secret<std::string>();
    }

    Environment environment_;
    http::servers servers_;
};

} // namespace azdo::inline v1::oauth
