// SPDX-License-Identifier: BSL-1.0
// Managed identities: a virtual machine or an App Service app in Azure signs in without any secret.
//
// `GET http://169.254.169.254/metadata/identity/oauth2/token`, https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
// `GET $IDENTITY_ENDPOINT`, https://learn.microsoft.com/azure/app-service/overview-managed-identity
//
// | requirement | test in tests/unit/oauth/flow/managed_identity.cpp |
// |---|---|
// | IMDS: `Metadata: true`, api-version 2018-02-01 | the_request_to_a_virtual_machine |
// | App Service: `X-IDENTITY-HEADER`, api-version 2019-08-01 | the_request_to_app_service |
// | `expires_on` seconds or ISO 8601 | answers |
// | the endpoint is this machine's own, whatever the environment says | endpoints_that_are_refused |
// | one of several identities | a_user_assigned_identity |
// | IMDS: retried after 404, 429, 5xx, and after 410 for 70 s; nothing else | repeated_requests, unreachable_for_seventy_seconds, requests_that_are_not_repeated |
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/environment_source.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/token_response.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/required.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// The endpoint that issues tokens for managed identities.
struct identity_endpoint {
    std::string url = "http://169.254.169.254/metadata/identity/oauth2/token"; ///< of a virtual machine (IMDS)
    secret<std::string> header{};                                              ///< App Service: `IDENTITY_HEADER`

    /// App Service's endpoint if `IDENTITY_ENDPOINT` and `IDENTITY_HEADER` are set, otherwise that of a virtual machine.
    ///
    /// Example: `oauth::identity_endpoint::from(azdo::config::process_environment)`
    template <environment_source Environment>
    static identity_endpoint from(const Environment& environment) {
        std::optional<std::string> url = read_variable(environment, "IDENTITY_ENDPOINT"),
                                   header = read_variable(environment, "IDENTITY_HEADER");
        identity_endpoint made;
        if (!url || url->empty() || !header || header->empty()) return made;
        made.url = *std::move(url);
        made.header = secret<std::string>(*std::move(header));
        return made;
    }
    bool is_app_service() const noexcept { return !header.empty(); }
};

/// Selects one of several identities; empty: the system-assigned one.
struct identity_name {
    std::string client_id{};
    std::string object_id{};
    std::string resource_id{}; ///< `/subscriptions/…`
};

/// Gets a token for a managed identity, and retries as the vendor prescribes: after 429, 5xx and 408, with waits that double from 0.8 s, up
/// to 25 s in all; on a virtual machine also after 404 (the service is being updated), and after 410 (it is back within 70 s) for up to 70
/// s.
///
/// Example: `auto token = azdo::call(oauth::managed_identity{.now = oauth::wall_clock()}, transport);`
///
/// Outside Azure there is no response: a failure of kind `transport` or `timed_out`, which is not retried; give the call a short timeout.
/// Failures: `invalid_input` for an endpoint that is neither on this machine nor link-local nor https; `rejected` when there is no such
/// identity; those of `read_token_response`.
/// Source: https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#error-handling
struct managed_identity {
    using result_type = token;
    static constexpr bool repeats_itself = true;

    std::string resource{azure_devops_resource};
    identity_name identity{};
    identity_endpoint endpoint{};
    required<sys_time> now;
    std::chrono::milliseconds longest_wait{70'000}; ///< over all retries; 0: one attempt

    conversation<token> converse(next_t next) const {
        std::chrono::milliseconds waited{0};
        for (int attempt = 1;; ++attempt) {
            auto request = to_request();
            if (!request) co_return std::move(request).error();
            request->once = true; // retried here, so `retry` must not
            result<http::response> got = co_await next(*std::move(request));
            if (!got) co_return std::move(got).error();
            const std::chrono::seconds asked = http::retry_after(got->headers()).value_or(std::chrono::seconds(0));
            const std::chrono::milliseconds left = std::min(patience_after(got->status), longest_wait) - waited;
            const std::chrono::milliseconds delay = asked.count() > 0
                                                        ? std::chrono::milliseconds(std::min(asked, std::chrono::seconds(1'000)))
                                                        : std::min(first_delay * (1 << std::min(attempt - 1, 10)), left);
            if (left.count() <= 0 || delay > left) co_return parse(*std::move(got));
            waited += delay;
            const http::time_point time = co_await azdo::current_time{};
            co_await wait_until{time.after(delay)}; // if it ends early, the driver refuses the next request and says why
        }
    }

    result<http::request> to_request() const {
        if (auto good = check_endpoint(); !good) return std::move(good).error();
        std::string url = endpoint.url;
        url += url.find('?') == url.npos ? '?' : '&';
        url += endpoint.is_app_service() ? "api-version=2019-08-01" : "api-version=2018-02-01";
        add(url, "resource", resource);
        add(url, "client_id", identity.client_id);
        add(url, "object_id", identity.object_id);
        add(url, endpoint.is_app_service() ? "mi_res_id" : "msi_res_id", identity.resource_id);
        auto made = http::request::make(http_method::get, url);
        if (!made) return made;
        if (auto set = made->set_header("Accept", "application/json"); !set) return std::move(set).error();
        auto set =
            endpoint.is_app_service() ? made->set_header("X-IDENTITY-HEADER", endpoint.header) : made->set_header("Metadata", "true");
        if (!set) return std::move(set).error();
        return made;
    }
    result<token> parse(http::response got) const {
        const std::array hidden{&endpoint.header};
        return read_token_response(std::move(got), now, hidden);
    }

private:
    static constexpr std::chrono::milliseconds first_delay{800};

    /// How long a status counts as transient.
    std::chrono::milliseconds patience_after(int status) const noexcept {
        constexpr std::chrono::milliseconds update{70'000}, usual{24'800}; // after the sixth attempt
        const bool machine = !endpoint.is_app_service();
        if (machine && status == 410) return update;
        return status == 408 || status == 429 || status >= 500 || (machine && status == 404) ? usual : std::chrono::milliseconds(0);
    }
    static void add(std::string& url, std::string_view name, std::string_view value) {
        if (value.empty()) return;
        url.append(1, '&').append(name).append(1, '=');
        http::append_query(url, value);
    }
    result<void> check_endpoint() const {
        const auto parts = http::split_url(endpoint.url);
        if (parts && parts->is_link_local()) return {};
        return check_url(endpoint.url, "the endpoint of the managed identity (IDENTITY_ENDPOINT)");
    }
};

} // namespace azdo::inline v1::oauth
