// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/work_item.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `PredefinedQuery`, only in answers
struct predefined_query {
    std::optional<bool> has_more{};
    std::string id{};
    std::string name{};
    std::vector<work_item> results{};
    std::string url{};
    std::string web_url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const predefined_query&) const = default;
    template <class self = predefined_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"hasMore", &self::has_more>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"results", &self::results>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"webUrl", &self::web_url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
