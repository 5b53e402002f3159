// SPDX-License-Identifier: BSL-1.0
// A type of the area resourceUsage. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::resource_usage {

/// `Usage`, only in answers
struct usage {
    azdo::optional<std::int32_t> count{};
    azdo::optional<std::int32_t> limit{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const usage&) const = default;
    template <class self = usage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"count", &self::count>(),
            azdo::field<"limit", &self::limit>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::resource_usage
