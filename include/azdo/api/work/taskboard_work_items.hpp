// SPDX-License-Identifier: BSL-1.0
// Taskboard Work Items: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/taskboard_work_item_column.hpp>
#include <azdo/api/work/types/update_taskboard_work_item_column.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/taskboardworkitems/{iterationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/taskboard-work-items/list
struct get_work_item_columns {
    using result_type = azdo::page<taskboard_work_item_column>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/taskboardworkitems/{iterationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string iteration_id;

    template <class self = get_work_item_columns>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/work/taskboardworkitems/{iterationId}/{workItemId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/taskboard-work-items/update
struct update_work_item_column {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/work/taskboardworkitems/{iterationId}/{workItemId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string iteration_id;
    azdo::required<std::int32_t> work_item_id;
    update_taskboard_work_item_column body;

    template <class self = update_work_item_column>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::work
