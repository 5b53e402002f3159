// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wiki {

/// `WikiPageMoveParameters`
struct wiki_page_move_parameters {
    azdo::optional<std::int32_t> new_order{};
    azdo::optional<std::string> new_path{};
    azdo::optional<std::string> path{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_page_move_parameters&) const = default;
    template <class self = wiki_page_move_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"newOrder", &self::new_order>(),
            azdo::field<"newPath", &self::new_path>(),
            azdo::field<"path", &self::path>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wiki
