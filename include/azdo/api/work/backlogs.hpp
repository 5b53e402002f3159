// SPDX-License-Identifier: BSL-1.0
// Backlogs: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/backlog_level_configuration.hpp>
#include <azdo/api/work/types/backlog_level_work_items.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/backlogs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/backlogs/list
struct get_backlogs {
    using result_type = azdo::page<backlog_level_configuration>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/backlogs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};

    template <class self = get_backlogs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/work/backlogs/{backlogId}/workItems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/backlogs/get-backlog-level-work-items
struct get_backlog_level_work_items {
    using result_type = backlog_level_work_items;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/backlogs/{backlogId}/workItems",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string backlog_id;

    template <class self = get_backlog_level_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"backlogId", &self::backlog_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/work/backlogs/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/backlogs/get-backlog
struct get_backlog {
    using result_type = backlog_level_configuration;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/backlogs/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string id;

    template <class self = get_backlog>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::work
