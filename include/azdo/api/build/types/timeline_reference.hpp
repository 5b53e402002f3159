// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `TimelineReference`, only in answers
struct timeline_reference {
    azdo::optional<std::int32_t> change_id{};
    std::string id{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const timeline_reference&) const = default;
    template <class self = timeline_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeId", &self::change_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
