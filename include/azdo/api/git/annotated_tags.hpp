// SPDX-License-Identifier: BSL-1.0
// Annotated Tags: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_annotated_tag.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `POST /{organization}/{project}/_apis/git/repositories/{repositoryId}/annotatedtags`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/annotated-tags/create
struct create_annotated_tag {
    using result_type = git_annotated_tag;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/annotatedtags",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    git_annotated_tag body;

    template <class self = create_annotated_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/git/repositories/{repositoryId}/annotatedtags/{objectId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/annotated-tags/get
struct get_annotated_tag {
    using result_type = git_annotated_tag;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/annotatedtags/{objectId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    std::string object_id;

    template <class self = get_annotated_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"objectId", &self::object_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::git
