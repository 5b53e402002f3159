// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::wiki {

/// `WikiPageStat`, only in answers
struct wiki_page_stat {
    std::int32_t count{};
    azdo::optional<azdo::sys_time> day{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_page_stat&) const = default;
    template <class self = wiki_page_stat>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"count", &self::count>(azdo::as::required),
            azdo::field<"day", &self::day>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wiki
