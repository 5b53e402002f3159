// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace azdo::inline v1::api::tfvc {

/// `TfvcChangesetsRequestData`
struct tfvc_changesets_request_data {
    azdo::optional<std::vector<std::int32_t>> changeset_ids{};
    azdo::optional<std::int32_t> comment_length{};
    std::optional<bool> include_links{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_changesets_request_data&) const = default;
    template <class self = tfvc_changesets_request_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changesetIds", &self::changeset_ids>(),
            azdo::field<"commentLength", &self::comment_length>(),
            azdo::field<"includeLinks", &self::include_links>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
