// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::tfvc {

/// `TfvcBranchMapping`, only in answers
struct tfvc_branch_mapping {
    std::string depth{};
    std::string server_item{};
    std::string type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_branch_mapping&) const = default;
    template <class self = tfvc_branch_mapping>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"depth", &self::depth>(),
            azdo::field<"serverItem", &self::server_item>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tfvc
