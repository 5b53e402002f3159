// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::git {

/// `GitRecycleBinRepositoryDetails`
struct git_recycle_bin_repository_details {
    std::optional<bool> deleted{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_recycle_bin_repository_details&) const = default;
    template <class self = git_recycle_bin_repository_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deleted", &self::deleted>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
