// SPDX-License-Identifier: BSL-1.0
// Plans: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/create_plan_type.hpp>
#include <azdo/api/work/types/plan.hpp>
#include <azdo/api/work/types/update_plan_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/_apis/work/plans`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/plans/list
struct get_plans {
    using result_type = azdo::page<plan>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/work/plans", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;

    template <class self = get_plans>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `POST /{organization}/{project}/_apis/work/plans`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/plans/create
struct create_plan {
    using result_type = plan;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/work/plans", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    create_plan_type body;

    template <class self = create_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/work/plans/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/plans/delete
struct delete_plan {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/work/plans/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    std::string id;

    template <class self = delete_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/work/plans/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/plans/get
struct get_plan {
    using result_type = plan;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/work/plans/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string id;

    template <class self = get_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/_apis/work/plans/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/plans/update
struct update_plan {
    using result_type = plan;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/work/plans/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    std::string id;
    update_plan_type body;

    template <class self = update_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::work
