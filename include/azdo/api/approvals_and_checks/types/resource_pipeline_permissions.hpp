// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/permission.hpp>
#include <azdo/api/approvals_and_checks/types/pipeline_permission.hpp>
#include <azdo/api/approvals_and_checks/types/resource.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::approvals_and_checks {

/// `ResourcePipelinePermissions`
struct resource_pipeline_permissions {
    azdo::optional<permission> all_pipelines{};
    azdo::optional<std::vector<pipeline_permission>> pipelines{};
    azdo::optional<azdo::api::approvals_and_checks::resource> resource{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const resource_pipeline_permissions&) const = default;
    template <class self = resource_pipeline_permissions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allPipelines", &self::all_pipelines>(),
            azdo::field<"pipelines", &self::pipelines>(),
            azdo::field<"resource", &self::resource>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
