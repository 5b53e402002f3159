// SPDX-License-Identifier: BSL-1.0
// Gates: operations of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/gate_update_metadata.hpp>
#include <azdo/api/release/types/release_gates.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::release {

/// `PATCH /{organization}/{project}/_apis/release/gates/{gateStepId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/gates/update
struct update_gates {
    using result_type = release_gates;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/release/gates/{gateStepId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> gate_step_id;
    gate_update_metadata body;

    template <class self = update_gates>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"gateStepId", &self::gate_step_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::release
