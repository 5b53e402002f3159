// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::tfvc {

/// `TfvcShallowBranchRef`, only in answers
struct tfvc_shallow_branch_ref {
    std::string path{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_shallow_branch_ref&) const = default;
    template <class self = tfvc_shallow_branch_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"path", &self::path>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tfvc
