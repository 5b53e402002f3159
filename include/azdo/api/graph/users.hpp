// SPDX-License-Identifier: BSL-1.0
// Users: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_user.hpp>
#include <azdo/api/graph/types/graph_user_creation_context.hpp>
#include <azdo/api/graph/types/graph_user_update_context.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::graph {

/// `GET /{organization}/_apis/graph/users`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/users/list
struct list_users {
    using result_type = azdo::page<graph_user>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/graph/users", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    std::vector<std::string> subject_types{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::string> scope_descriptor{};

    template <class self = list_users>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectTypes", &self::subject_types>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"scopeDescriptor", &self::scope_descriptor>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/graph/users`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/users/create
struct create_user {
    using result_type = graph_user;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/graph/users", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    graph_user_creation_context body;
    std::vector<std::string> group_descriptors{};

    template <class self = create_user>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"groupDescriptors", &self::group_descriptors>(azdo::as::query));
    }
};

/// `DELETE /{organization}/_apis/graph/users/{userDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/users/delete
struct delete_user {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/graph/users/{userDescriptor}", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    std::string user_descriptor;

    template <class self = delete_user>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"userDescriptor", &self::user_descriptor>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/graph/users/{userDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/users/get
struct get_user {
    using result_type = graph_user;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/graph/users/{userDescriptor}", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    std::string user_descriptor;

    template <class self = get_user>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"userDescriptor", &self::user_descriptor>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/graph/users/{userDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/users/update
struct update_user {
    using result_type = graph_user;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/graph/users/{userDescriptor}", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    std::string user_descriptor;
    graph_user_update_context body;

    template <class self = update_user>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"userDescriptor", &self::user_descriptor>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::graph
