// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/timeline_record.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `Timeline`, only in answers
struct timeline {
    azdo::optional<std::int32_t> change_id{};
    std::string id{};
    std::string last_changed_by{};
    azdo::optional<azdo::sys_time> last_changed_on{};
    std::vector<timeline_record> records{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const timeline&) const = default;
    template <class self = timeline>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeId", &self::change_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastChangedBy", &self::last_changed_by>(),
            azdo::field<"lastChangedOn", &self::last_changed_on>(),
            azdo::field<"records", &self::records>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
