// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/branch_info.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `TfvcRepositoryStatusResponse`, only in answers
struct tfvc_repository_status_response {
    std::string id{};
    std::vector<branch_info> indexing_information{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_repository_status_response&) const = default;
    template <class self = tfvc_repository_status_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"indexingInformation", &self::indexing_information>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
