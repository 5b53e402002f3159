// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/wiki_page.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wiki {

/// `WikiPageMove`, only in answers
struct wiki_page_move {
    azdo::optional<std::int32_t> new_order{};
    std::string new_path{};
    azdo::optional<wiki_page> page{};
    std::string path{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_page_move&) const = default;
    template <class self = wiki_page_move>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"newOrder", &self::new_order>(),
            azdo::field<"newPath", &self::new_path>(),
            azdo::field<"page", &self::page>(),
            azdo::field<"path", &self::path>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wiki
