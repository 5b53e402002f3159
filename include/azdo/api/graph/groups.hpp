// SPDX-License-Identifier: BSL-1.0
// Groups: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_group.hpp>
#include <azdo/api/graph/types/graph_group_creation_context.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::graph {

/// `GET /{organization}/_apis/graph/groups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/groups/list
struct list_groups {
    using result_type = azdo::page<graph_group>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/graph/groups", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    azdo::optional<std::string> scope_descriptor{};
    std::vector<std::string> subject_types{};
    azdo::optional<std::string> continuation_token{};

    template <class self = list_groups>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeDescriptor", &self::scope_descriptor>(azdo::as::query),
            azdo::field<"subjectTypes", &self::subject_types>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/graph/groups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/groups/create
struct create_group {
    using result_type = graph_group;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/graph/groups", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    graph_group_creation_context body;
    azdo::optional<std::string> scope_descriptor{};
    std::vector<std::string> group_descriptors{};

    template <class self = create_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"scopeDescriptor", &self::scope_descriptor>(azdo::as::query),
            azdo::field<"groupDescriptors", &self::group_descriptors>(azdo::as::query));
    }
};

/// `DELETE /{organization}/_apis/graph/groups/{groupDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/groups/delete
struct delete_group {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/graph/groups/{groupDescriptor}", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    std::string group_descriptor;

    template <class self = delete_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupDescriptor", &self::group_descriptor>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/graph/groups/{groupDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/groups/get
struct get_group {
    using result_type = graph_group;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/graph/groups/{groupDescriptor}", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    std::string group_descriptor;

    template <class self = get_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupDescriptor", &self::group_descriptor>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/graph/groups/{groupDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/groups/update
struct update_group {
    using result_type = graph_group;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/graph/groups/{groupDescriptor}", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    std::string group_descriptor;
    azdo::json::patch body;

    template <class self = update_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupDescriptor", &self::group_descriptor>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}));
    }
};

} // namespace azdo::inline v1::api::graph
