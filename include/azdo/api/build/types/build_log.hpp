// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildLog`, only in answers
struct build_log {
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<azdo::sys_time> last_changed_on{};
    azdo::optional<std::int64_t> line_count{};
    std::string type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_log&) const = default;
    template <class self = build_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastChangedOn", &self::last_changed_on>(),
            azdo::field<"lineCount", &self::line_count>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
