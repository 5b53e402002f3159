// SPDX-License-Identifier: BSL-1.0
// The section `telemetry`: the analytics services that receive usage data.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::config {

/// `telemetry.mixpanel`.
struct mixpanel {
    secret<std::string> token{};
    unknown_fields rest{};

    bool operator==(const mixpanel&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"token", &mixpanel::token>(azdo::as::doc{"Token of the project"}), azdo::rest<&mixpanel::rest>());
    }
};

/// `telemetry.segment`.
struct segment {
    secret<std::string> token{};
    secret<std::string> web_token{};
    std::string telemetry_endpoint{};
    unknown_fields rest{};

    bool operator==(const segment&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"token", &segment::token>(azdo::as::doc{"Token of the services"}),
            azdo::field<"webToken", &segment::web_token>(azdo::as::doc{"Token of web pages"}),
            azdo::field<"telemetryEndpoint", &segment::telemetry_endpoint>(azdo::as::doc{"Address that events are sent to"}),
            azdo::rest<&segment::rest>());
    }
};

/// `telemetry.intercom`.
struct intercom {
    secret<std::string> token{};
    unknown_fields rest{};

    bool operator==(const intercom&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"token", &intercom::token>(azdo::as::doc{"Token of the account"}), azdo::rest<&intercom::rest>());
    }
};

struct telemetry {
    bool disabled = false;
    std::optional<config::mixpanel> mixpanel{};
    std::optional<config::segment> segment{};
    std::optional<config::intercom> intercom{};
    unknown_fields rest{};

    bool operator==(const telemetry&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"disabled", &telemetry::disabled>(azdo::as::doc{"Switches telemetry off"}),
            azdo::field<"mixpanel", &telemetry::mixpanel>(azdo::as::doc{"The Mixpanel service"}),
            azdo::field<"segment", &telemetry::segment>(azdo::as::doc{"The Segment service"}),
            azdo::field<"intercom", &telemetry::intercom>(azdo::as::doc{"The Intercom service"}), azdo::rest<&telemetry::rest>());
    }
};

} // namespace azdo::inline v1::config
