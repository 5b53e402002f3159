// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/item_content.hpp>
#include <azdo/api/tfvc/types/tfvc_merge_source.hpp>
#include <azdo/api/tfvc/types/version_control_change_type.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::tfvc {

/// `TfvcChange`
struct tfvc_change {
    azdo::optional<azdo::open_enum<version_control_change_type>> change_type{};
    azdo::optional<azdo::json::raw> item{};
    azdo::optional<std::vector<tfvc_merge_source>> merge_sources{};
    azdo::optional<item_content> new_content{};
    azdo::optional<std::int32_t> pending_version{};
    azdo::optional<std::string> source_server_item{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_change&) const = default;
    template <class self = tfvc_change>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeType", &self::change_type>(),
            azdo::field<"item", &self::item>(),
            azdo::field<"mergeSources", &self::merge_sources>(),
            azdo::field<"newContent", &self::new_content>(),
            azdo::field<"pendingVersion", &self::pending_version>(),
            azdo::field<"sourceServerItem", &self::source_server_item>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
