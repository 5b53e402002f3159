// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_import_git_source.hpp>
#include <azdo/api/git/types/git_import_tfvc_source.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitImportRequestParameters`
struct git_import_request_parameters {
    std::optional<bool> delete_service_endpoint_after_import_is_done{};
    azdo::optional<git_import_git_source> git_source{};
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<git_import_tfvc_source> tfvc_source{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_import_request_parameters&) const = default;
    template <class self = git_import_request_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deleteServiceEndpointAfterImportIsDone", &self::delete_service_endpoint_after_import_is_done>(),
            azdo::field<"gitSource", &self::git_source>(),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(),
            azdo::field<"tfvcSource", &self::tfvc_source>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
