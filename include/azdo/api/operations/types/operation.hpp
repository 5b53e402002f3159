// SPDX-License-Identifier: BSL-1.0
// A type of the area operations. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/operations/types/operation_result_reference.hpp>
#include <azdo/api/operations/types/operation_status.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::operations {

/// `Operation`
struct operation {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> detailed_message{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> plugin_id{};
    azdo::optional<std::string> result_message{};
    azdo::optional<operation_result_reference> result_url{};
    azdo::optional<azdo::open_enum<operation_status>> status{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const operation&) const = default;
    template <class self = operation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"detailedMessage", &self::detailed_message>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"pluginId", &self::plugin_id>(),
            azdo::field<"resultMessage", &self::result_message>(),
            azdo::field<"resultUrl", &self::result_url>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::operations
