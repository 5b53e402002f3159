// SPDX-License-Identifier: BSL-1.0
// The section `outboundEmailServer`: the server that sends mail.
#pragma once

#include <azdo/config/services/logger.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::config {

struct outbound_email_server {
    std::optional<json::raw> directories{};
    std::optional<config::logger> logger{};
    bool show_config = false;
    unknown_fields rest{};

    bool operator==(const outbound_email_server&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"directories", &outbound_email_server::directories>(azdo::as::doc{"Folders that mail passes through"}),
            azdo::field<"logger", &outbound_email_server::logger>(azdo::as::doc{"What the service logs, and where"}),
            azdo::field<"showConfig", &outbound_email_server::show_config>(azdo::as::doc{"Log the configuration at startup"}),
            azdo::rest<&outbound_email_server::rest>());
    }
};

} // namespace azdo::inline v1::config
