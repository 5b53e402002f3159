// SPDX-License-Identifier: BSL-1.0
// Stages: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/update_stage_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `PATCH /{organization}/{project?}/_apis/build/builds/{buildId}/stages/{stageRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/stages/update
struct update_stage {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/build/builds/{buildId}/stages/{stageRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> build_id;
    std::string stage_ref_name;
    update_stage_parameters body;

    template <class self = update_stage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"stageRefName", &self::stage_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::build
