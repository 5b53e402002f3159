// SPDX-License-Identifier: BSL-1.0
// The section `adminServer`: the server of the administration pages.
#pragma once

#include <azdo/config/port.hpp>
#include <azdo/config/services/logger.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>

namespace azdo::inline v1::config {

struct admin_server {
    bool admin_server_disabled = false;
    bool ignore_https = false;
    std::int32_t port = 12076;
    std::int32_t secure_port = 12077;
    bool show_config = false;
    std::optional<config::logger> logger{};
    unknown_fields rest{};

    bool operator==(const admin_server&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"adminServerDisabled", &admin_server::admin_server_disabled>(
                                  azdo::as::doc{"Switches the administration pages off"}),
            azdo::field<"ignoreHttps", &admin_server::ignore_https>(azdo::as::doc{"Serve plain http, behind a proxy that serves https"}),
            azdo::field<"port", &admin_server::port>(azdo::as::doc{"Port of plain http"}, is_port),
            azdo::field<"securePort", &admin_server::secure_port>(azdo::as::doc{"Port of https"}, is_port),
            azdo::field<"showConfig", &admin_server::show_config>(azdo::as::doc{"Log the configuration at startup"}),
            azdo::field<"logger", &admin_server::logger>(azdo::as::doc{"What the service logs, and where"}),
            azdo::rest<&admin_server::rest>());
    }
};

} // namespace azdo::inline v1::config
