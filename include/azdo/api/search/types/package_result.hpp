// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/feed_info.hpp>
#include <azdo/api/search/types/package_hit.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `PackageResult`
struct package_result {
    azdo::optional<std::string> description{};
    azdo::optional<std::vector<feed_info>> feeds{};
    azdo::optional<std::vector<package_hit>> hits{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> protocol_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_result&) const = default;
    template <class self = package_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"feeds", &self::feeds>(),
            azdo::field<"hits", &self::hits>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"protocolType", &self::protocol_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::search
