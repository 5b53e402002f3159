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

/// `Operation`, only in answers
struct operation {
    std::map<std::string, azdo::json::raw> links{};
    std::string detailed_message{};
    std::string id{};
    std::string plugin_id{};
    std::string result_message{};
    azdo::optional<operation_result_reference> result_url{};
    azdo::optional<azdo::open_enum<operation_status>> status{};
    std::string url{};
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
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::operations
