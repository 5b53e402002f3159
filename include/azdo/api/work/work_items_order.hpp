// SPDX-License-Identifier: BSL-1.0
// Workitemsorder: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/reorder_operation.hpp>
#include <azdo/api/work/types/reorder_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `PATCH /{organization}/{project}/{team?}/_apis/work/iterations/{iterationId}/workitemsorder`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/workitemsorder/reorder-iteration-work-items
struct reorder_iteration_work_items {
    using result_type = azdo::page<reorder_result>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/work/iterations/{iterationId}/workitemsorder",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string iteration_id;
    reorder_operation body;

    template <class self = reorder_iteration_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/work/workitemsorder`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/workitemsorder/reorder-backlog-work-items
struct reorder_backlog_work_items {
    using result_type = azdo::page<reorder_result>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/work/workitemsorder",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    reorder_operation body;

    template <class self = reorder_backlog_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::work
