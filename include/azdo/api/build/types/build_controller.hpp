// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/controller_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildController`
struct build_controller {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<std::string> description{};
    std::optional<bool> enabled{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::open_enum<controller_status>> status{};
    azdo::optional<azdo::sys_time> updated_date{};
    azdo::optional<std::string> uri{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_controller&) const = default;
    template <class self = build_controller>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"enabled", &self::enabled>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"updatedDate", &self::updated_date>(),
            azdo::field<"uri", &self::uri>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
