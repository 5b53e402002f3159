// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::search {

/// `Version`, only in answers
struct version {
    std::string branch_name{};
    std::string change_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const version&) const = default;
    template <class self = version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"branchName", &self::branch_name>(),
            azdo::field<"changeId", &self::change_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
