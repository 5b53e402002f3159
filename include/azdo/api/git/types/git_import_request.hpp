// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_async_operation_status.hpp>
#include <azdo/api/git/types/git_import_request_parameters.hpp>
#include <azdo/api/git/types/git_import_status_detail.hpp>
#include <azdo/api/git/types/git_repository.hpp>
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

/// `GitImportRequest`
struct git_import_request {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<git_import_status_detail> detailed_status{};
    azdo::optional<std::int32_t> import_request_id{};
    azdo::optional<git_import_request_parameters> parameters{};
    azdo::optional<git_repository> repository{};
    azdo::optional<azdo::open_enum<git_async_operation_status>> status{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_import_request&) const = default;
    template <class self = git_import_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"detailedStatus", &self::detailed_status>(),
            azdo::field<"importRequestId", &self::import_request_id>(),
            azdo::field<"parameters", &self::parameters>(),
            azdo::field<"repository", &self::repository>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
