// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/definition_trigger_type.hpp>
#include <azdo/api/build/types/support_level.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::build {

/// `SupportedTrigger`, only in answers
struct supported_trigger {
    azdo::optional<std::int32_t> default_polling_interval{};
    std::string notification_type{};
    std::map<std::string, azdo::open_enum<support_level>> supported_capabilities{};
    azdo::optional<azdo::open_enum<definition_trigger_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const supported_trigger&) const = default;
    template <class self = supported_trigger>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"defaultPollingInterval", &self::default_polling_interval>(),
            azdo::field<"notificationType", &self::notification_type>(),
            azdo::field<"supportedCapabilities", &self::supported_capabilities>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
