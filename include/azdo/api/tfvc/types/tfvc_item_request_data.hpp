// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/tfvc_item_descriptor.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <vector>

namespace azdo::inline v1::api::tfvc {

/// `TfvcItemRequestData`
struct tfvc_item_request_data {
    std::optional<bool> include_content_metadata{};
    std::optional<bool> include_links{};
    azdo::optional<std::vector<tfvc_item_descriptor>> item_descriptors{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_item_request_data&) const = default;
    template <class self = tfvc_item_request_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"includeContentMetadata", &self::include_content_metadata>(),
            azdo::field<"includeLinks", &self::include_links>(),
            azdo::field<"itemDescriptors", &self::item_descriptors>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
