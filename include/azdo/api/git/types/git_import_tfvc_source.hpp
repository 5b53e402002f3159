// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitImportTfvcSource`
struct git_import_tfvc_source {
    std::optional<bool> import_history{};
    azdo::optional<std::int32_t> import_history_duration_in_days{};
    azdo::optional<std::string> path{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_import_tfvc_source&) const = default;
    template <class self = git_import_tfvc_source>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"importHistory", &self::import_history>(),
            azdo::field<"importHistoryDurationInDays", &self::import_history_duration_in_days>(),
            azdo::field<"path", &self::path>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
