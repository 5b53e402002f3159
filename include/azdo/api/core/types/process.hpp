// SPDX-License-Identifier: BSL-1.0
// A type of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/core/types/process_type.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::core {

/// `Process`, only in answers
struct process {
    std::map<std::string, azdo::json::raw> links{};
    std::string description{};
    std::string id{};
    std::optional<bool> is_default{};
    std::string name{};
    azdo::optional<azdo::open_enum<process_type>> type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process&) const = default;
    template <class self = process>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDefault", &self::is_default>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::core
