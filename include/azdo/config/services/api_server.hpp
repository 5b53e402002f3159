// SPDX-License-Identifier: BSL-1.0
// The section `apiServer`: where browsers reach the services, and so where a sign-in returns to.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/port.hpp>
#include <azdo/config/services/callback_address.hpp>
#include <azdo/config/services/logger.hpp>
#include <azdo/config/services/redirect_uri.hpp>
#include <azdo/config/web_address.hpp>
#include <azdo/core/chrono.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace azdo::inline v1::config {

struct api_server {
    std::string auth_origin{};
    std::string public_api_url{};
    std::string callback_environment{};
    std::int32_t port = 12079;
    std::int32_t secure_port = 12078;
    bool ignore_https = false;
    bool require_tls12 = false;
    std::string tmp_directory{};
    bool show_config = false;
    bool confirmation_not_required = false;
    std::chrono::milliseconds session_away_timeout = std::chrono::minutes(10);
    std::chrono::milliseconds signup_token_expiration = std::chrono::minutes(10);
    std::chrono::milliseconds confirmation_expiration = std::chrono::hours(24);
    std::string marketing_site_url{};
    std::optional<config::logger> logger{};
    unknown_fields rest{};

    bool operator==(const api_server&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"authOrigin", &api_server::auth_origin>(
                                  azdo::as::doc{"Prefix of the callback path; if empty, publicApiUrl and /no-auth"}),
            azdo::field<"publicApiUrl", &api_server::public_api_url>(
                azdo::as::doc{"The address under which browsers reach the services"}, azdo::as::env{"CS_API_PUBLIC_URL"}),
            azdo::field<"callbackEnvironment", &api_server::callback_environment>(
                azdo::as::doc{"Name of the environment that a callback is for"}, of_other_services),
            azdo::field<"port", &api_server::port>(azdo::as::doc{"Port of plain http"}, is_port),
            azdo::field<"securePort", &api_server::secure_port>(azdo::as::doc{"Port of https"}, is_port),
            azdo::field<"ignoreHttps", &api_server::ignore_https>(azdo::as::doc{"Serve plain http, behind a proxy that serves https"}),
            azdo::field<"requireTLS12", &api_server::require_tls12>(azdo::as::doc{"Refuse TLS older than 1.2"}, of_other_services),
            azdo::field<"tmpDirectory", &api_server::tmp_directory>(azdo::as::doc{"Folder for temporary files"}, of_other_services),
            azdo::field<"showConfig", &api_server::show_config>(azdo::as::doc{"Log the configuration at startup"}, of_other_services),
            azdo::field<"confirmationNotRequired", &api_server::confirmation_not_required>(
                azdo::as::doc{"Let users in who have not confirmed their address"}, of_other_services),
            azdo::field<"sessionAwayTimeout", &api_server::session_away_timeout>(
                azdo::as::doc{"When an idle session counts as away, in milliseconds"}, of_other_services),
            azdo::field<"signupTokenExpiration", &api_server::signup_token_expiration>(
                azdo::as::doc{"Life of a registration's token, in milliseconds"}, of_other_services),
            azdo::field<"confirmationExpiration", &api_server::confirmation_expiration>(
                azdo::as::doc{"Life of a confirmation mail's link, in milliseconds"}, of_other_services),
            azdo::field<"marketingSiteUrl", &api_server::marketing_site_url>(azdo::as::doc{"Address of the web site"}, of_other_services),
            azdo::field<"logger", &api_server::logger>(azdo::as::doc{"What the service logs, and where"}), azdo::rest<&api_server::rest>(),
            azdo::rule("authOrigin and publicApiUrl are addresses that browsers and Azure DevOps can reach"), config::open_ended());
    }

    void check(diagnostic_sink& say) const {
        const std::string_view base = auth_origin.empty() ? public_api_url : auth_origin;
        const std::string redirect = parse_web_address(base) ? config::redirect_uri(auth_origin, public_api_url) : std::string();
        check_callback_address(auth_origin, "authOrigin", redirect, say);
        check_callback_address(public_api_url, "publicApiUrl", redirect, say);
    }
};

/// The redirect URI to register for this section.
inline std::string redirect_uri(const api_server& configured) { return redirect_uri(configured.auth_origin, configured.public_api_url); }

} // namespace azdo::inline v1::config
