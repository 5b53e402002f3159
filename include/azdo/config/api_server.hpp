// SPDX-License-Identifier: BSL-1.0
// The section `apiServer`: where the services are reached, and so where a sign-in comes back to.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::config {

/// `apiServer`.
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
    unknown_fields rest{};

    bool operator==(const api_server&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"authOrigin", &api_server::auth_origin>(
                                  azdo::as::doc{"What the path of a callback is put behind; publicApiUrl and /no-auth where it is empty"}),
            azdo::field<"publicApiUrl", &api_server::public_api_url>(
                azdo::as::doc{"The address under which browsers reach the services"}, azdo::as::env{"CS_API_PUBLIC_URL"}),
            azdo::field<"callbackEnvironment", &api_server::callback_environment>(
                azdo::as::doc{"Name of the environment that a callback is for"}),
            azdo::field<"port", &api_server::port>(azdo::as::doc{"Port of plain http"}),
            azdo::field<"securePort", &api_server::secure_port>(azdo::as::doc{"Port of https"}),
            azdo::field<"ignoreHttps", &api_server::ignore_https>(azdo::as::doc{"Serve plain http, behind a proxy that serves https"}),
            azdo::field<"requireTLS12", &api_server::require_tls12>(azdo::as::doc{"Refuse TLS older than 1.2"}),
            azdo::field<"tmpDirectory", &api_server::tmp_directory>(azdo::as::doc{"Folder for temporary files"}),
            azdo::field<"showConfig", &api_server::show_config>(azdo::as::doc{"Log the configuration at the start"}),
            azdo::rest<&api_server::rest>());
    }
};

} // namespace azdo::inline v1::config
