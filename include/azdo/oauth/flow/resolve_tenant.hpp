// SPDX-License-Identifier: BSL-1.0
// The id of the tenant that a domain belongs to.
//
// `GET {authority}/{domain}/v2.0/.well-known/openid-configuration`: the issuer names the tenant by its id
//
// | requirement | test in tests/unit/oauth/flow/resolve_tenant.cpp |
// |---|---|
// | the request; only domains are resolved | the_request |
// | the issuer is of the same authority and names an id | the_answer, answers_that_are_refused |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/metadata.hpp>
#include <azdo/schema/describe.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::oauth {

namespace detail {
struct named_issuer {
    std::string issuer{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"issuer", &named_issuer::issuer>(azdo::as::required)); }
};
} // namespace detail

/// Replaces the domain of a tenant by the tenant's id, so that the issuer of tokens and callbacks is known exactly. No credential is sent.
///
/// Example:
/// ```
/// auto at = azdo::call(oauth::resolve_tenant{{"contoso.com"}}, transport);
/// if (!at) return report(at.error());
/// oauth::authorization_server server = *at;
/// ```
///
/// Failures: `invalid_input` for a tenant that is not a domain; `not_found` when no tenant has the domain; `protocol` for an issuer that is
/// not one of this authority; `throttled`, `unavailable`.
struct resolve_tenant {
    using result_type = entra;

    entra at;

    result<http::request> to_request() const {
        if (auto good = check(at); !good) return std::move(good).error();
        if (!is_domain_name(at.tenant)) return fail(failure_kind::invalid_input, "the tenant of Entra ID is not a domain to be resolved");
        return detail::get_document(
            origin() + '/' + detail::lowered(at.tenant) + "/v2.0/.well-known/openid-configuration", "the address of the tenant");
    }
    template <class = json::instruction_set>
    result<entra> parse(http::response got) const {
        if (got.status == 400 || got.status == 404)
            return http::failure_of(failure_kind::not_found,
                "no tenant of Entra ID has this domain: check tenantId, or put the tenant's id (a GUID) there", got);
        const auto read = detail::read_document<detail::named_issuer>(got, "the description of the tenant");
        if (!read) return read.error();
        const std::string before = origin() + '/';
        constexpr std::string_view after = "/v2.0";
        const std::string_view issuer = read->issuer;
        const std::size_t around = before.size() + after.size();
        const std::string_view id = issuer.size() > around ? issuer.substr(before.size(), issuer.size() - around) : std::string_view{};
        if (!issuer.starts_with(before) || !issuer.ends_with(after) || !is_guid(id))
            return http::failure_of(
                failure_kind::protocol, "the description of the tenant names an issuer that is not of this authority", got);
        entra made = at;
        made.tenant = id;
        return made;
    }

private:
    std::string origin() const { return detail::lowered(detail::without_slashes(at.authority)); }
};

} // namespace azdo::inline v1::oauth
