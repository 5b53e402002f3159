// SPDX-License-Identifier: BSL-1.0
// Test Plan Clone: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/clone_test_plan_operation_information.hpp>
#include <azdo/api/test_plan/types/clone_test_plan_params.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `POST /{organization}/{project}/_apis/testplan/Plans/CloneOperation`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test-plan-clone/clone-test-plan
struct clone_test_plan {
    using result_type = clone_test_plan_operation_information;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testplan/Plans/CloneOperation",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    clone_test_plan_params body;
    std::optional<bool> deep_clone{};

    template <class self = clone_test_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"deepClone", &self::deep_clone>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testplan/Plans/CloneOperation/{cloneOperationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test-plan-clone/get
struct get_clone_information {
    using result_type = clone_test_plan_operation_information;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/Plans/CloneOperation/{cloneOperationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> clone_operation_id;

    template <class self = get_clone_information>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"cloneOperationId", &self::clone_operation_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::test_plan
