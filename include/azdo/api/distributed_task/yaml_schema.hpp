// SPDX-License-Identifier: BSL-1.0
// Yamlschema: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization?}/_apis/distributedtask/yamlschema`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/yamlschema/get
struct get_yaml_schema {
    using result_type = azdo::json::raw;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/distributedtask/yamlschema",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    azdo::optional<std::string> organization{};
    std::optional<bool> validate_task_names{};

    template <class self = get_yaml_schema>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"validateTaskNames", &self::validate_task_names>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::distributed_task
