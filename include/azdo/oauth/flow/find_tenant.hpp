// SPDX-License-Identifier: BSL-1.0
// The Entra ID tenant of an Azure DevOps organization.
//
// `HEAD https://vssps.dev.azure.com/{organization}`: the header `x-vss-resourcetenant`
//
// | requirement | test in tests/unit/oauth/flow/find_tenant.cpp |
// |---|---|
// | the header counts with any status | the_tenant_is_in_a_header |
// | all zeros: an organization without Entra ID | an_organization_without_a_tenant |
// | the organization is one path segment | the_request |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/token_response.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::oauth {

/// Finds the tenant to sign in to for an organization. No credential is sent.
///
/// Example: `auto tenant = azdo::call(oauth::find_tenant{"fabrikam"}, transport);  if (tenant) oauth::entra{*tenant}`
///
/// Failures: `not_found` when the organization does not exist, and when it has no tenant (its members sign in with Microsoft accounts: use
/// `oauth::entra{"consumers"}` or a personal access token); `throttled`, `unavailable`; `protocol` when the response does not say.
struct find_tenant {
    using result_type = std::string;

    std::string organization;

    result<http::request> to_request() const {
        if (organization.empty()) return fail(failure_kind::invalid_input, "the name of the organization is missing");
        std::string url = "https://vssps.dev.azure.com/";
        http::append_segment(url, organization);
        return http::request::make(http_method::head, url);
    }
    result<std::string> parse(const http::response& got) const {
        const std::string_view tenant = got.headers().find("x-vss-resourcetenant");
        if (tenant == "00000000-0000-0000-0000-000000000000")
            return http::failure_of(failure_kind::not_found,
                "this organization is not connected to Entra ID: its members sign in with Microsoft accounts", got);
        if (is_guid(tenant)) return std::string(tenant);
        if (got.status == 404) return http::failure_of(failure_kind::not_found, "there is no organization of this name", got);
        if (auto passing = detail::passing_failure(got, "the service")) return *std::move(passing);
        return http::failure_of(failure_kind::protocol, "the service does not say which tenant this organization belongs to", got);
    }
};

} // namespace azdo::inline v1::oauth
