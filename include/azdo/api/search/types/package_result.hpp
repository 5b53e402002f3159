// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/feed_info.hpp>
#include <azdo/api/search/types/package_hit.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `PackageResult`, only in answers
struct package_result {
    std::string description{};
    std::vector<feed_info> feeds{};
    std::vector<package_hit> hits{};
    std::string id{};
    std::string name{};
    std::string protocol_type{};
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
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
