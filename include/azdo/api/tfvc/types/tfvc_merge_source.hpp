// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::tfvc {

/// `TfvcMergeSource`
struct tfvc_merge_source {
    std::optional<bool> is_rename{};
    azdo::optional<std::string> server_item{};
    azdo::optional<std::int32_t> version_from{};
    azdo::optional<std::int32_t> version_to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_merge_source&) const = default;
    template <class self = tfvc_merge_source>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isRename", &self::is_rename>(),
            azdo::field<"serverItem", &self::server_item>(),
            azdo::field<"versionFrom", &self::version_from>(),
            azdo::field<"versionTo", &self::version_to>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
