// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_item_descriptor.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitItemRequestData`
struct git_item_request_data {
    std::optional<bool> include_content_metadata{};
    std::optional<bool> include_links{};
    azdo::optional<std::vector<git_item_descriptor>> item_descriptors{};
    std::optional<bool> latest_processed_change{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_item_request_data&) const = default;
    template <class self = git_item_request_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"includeContentMetadata", &self::include_content_metadata>(),
            azdo::field<"includeLinks", &self::include_links>(),
            azdo::field<"itemDescriptors", &self::item_descriptors>(),
            azdo::field<"latestProcessedChange", &self::latest_processed_change>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
