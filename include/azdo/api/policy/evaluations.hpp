// SPDX-License-Identifier: BSL-1.0
// Evaluations: operations of the area policy. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/policy/types/policy_evaluation_record.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::policy {

/// `GET /{organization}/{project}/_apis/policy/evaluations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/evaluations/list
struct get_policy_evaluations {
    using result_type = azdo::page<policy_evaluation_record>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/policy/evaluations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string artifact_id;
    std::optional<bool> include_not_applicable{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_policy_evaluations>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::query),
            azdo::field<"includeNotApplicable", &self::include_not_applicable>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/policy/evaluations/{evaluationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/evaluations/get
struct get_policy_evaluation {
    using result_type = policy_evaluation_record;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/policy/evaluations/{evaluationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string evaluation_id;

    template <class self = get_policy_evaluation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"evaluationId", &self::evaluation_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/policy/evaluations/{evaluationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/evaluations/requeue-policy-evaluation
struct requeue_policy_evaluation {
    using result_type = policy_evaluation_record;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/policy/evaluations/{evaluationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    std::string project;
    std::string evaluation_id;

    template <class self = requeue_policy_evaluation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"evaluationId", &self::evaluation_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::policy
