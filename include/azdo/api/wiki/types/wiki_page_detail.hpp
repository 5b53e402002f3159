// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/wiki_page_stat.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wiki {

/// `WikiPageDetail`, only in answers
struct wiki_page_detail {
    azdo::optional<std::int32_t> id{};
    std::string path{};
    std::vector<wiki_page_stat> view_stats{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_page_detail&) const = default;
    template <class self = wiki_page_detail>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"viewStats", &self::view_stats>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wiki
