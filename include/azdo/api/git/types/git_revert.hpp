// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_async_operation_status.hpp>
#include <azdo/api/git/types/git_async_ref_operation_detail.hpp>
#include <azdo/api/git/types/git_async_ref_operation_parameters.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitRevert`, only in answers
struct git_revert {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<git_async_ref_operation_detail> detailed_status{};
    azdo::optional<git_async_ref_operation_parameters> parameters{};
    azdo::optional<std::int32_t> revert_id{};
    azdo::optional<azdo::open_enum<git_async_operation_status>> status{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_revert&) const = default;
    template <class self = git_revert>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"detailedStatus", &self::detailed_status>(),
            azdo::field<"parameters", &self::parameters>(),
            azdo::field<"revertId", &self::revert_id>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
