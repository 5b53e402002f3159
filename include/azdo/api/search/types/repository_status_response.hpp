// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/branch_info.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `RepositoryStatusResponse`, only in answers
struct repository_status_response {
    std::string id{};
    std::vector<branch_info> indexed_branches{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const repository_status_response&) const = default;
    template <class self = repository_status_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"indexedBranches", &self::indexed_branches>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
