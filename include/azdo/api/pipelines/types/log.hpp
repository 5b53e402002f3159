// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/signed_url.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::pipelines {

/// `Log`, only in answers
struct log {
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<azdo::sys_time> last_changed_on{};
    azdo::optional<std::int64_t> line_count{};
    azdo::optional<signed_url> signed_content{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const log&) const = default;
    template <class self = log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastChangedOn", &self::last_changed_on>(),
            azdo::field<"lineCount", &self::line_count>(),
            azdo::field<"signedContent", &self::signed_content>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
