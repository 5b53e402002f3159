// SPDX-License-Identifier: BSL-1.0
// Yaml: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/yaml_build.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/definitions/{definitionId}/yaml`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/yaml/get
struct get_definition_yaml {
    using result_type = yaml_build;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/yaml",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::sys_time> min_metrics_time{};
    std::vector<std::string> property_filters{};
    std::optional<bool> include_latest_builds{};

    template <class self = get_definition_yaml>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"revision", &self::revision>(azdo::as::query),
            azdo::field<"minMetricsTime", &self::min_metrics_time>(azdo::as::query),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query),
            azdo::field<"includeLatestBuilds", &self::include_latest_builds>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
