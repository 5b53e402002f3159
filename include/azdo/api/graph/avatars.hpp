// SPDX-License-Identifier: BSL-1.0
// Avatars: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/avatar.hpp>
#include <azdo/api/graph/types/avatar_size.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `DELETE /{organization?}/_apis/graph/Subjects/{subjectDescriptor}/avatars`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/avatars/delete
struct delete_avatar {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization?}/_apis/graph/Subjects/{subjectDescriptor}/avatars",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    azdo::optional<std::string> organization{};
    std::string subject_descriptor;

    template <class self = delete_avatar>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path));
    }
};

/// `GET /{organization?}/_apis/graph/Subjects/{subjectDescriptor}/avatars`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/avatars/get
struct get_avatar {
    using result_type = avatar;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/graph/Subjects/{subjectDescriptor}/avatars",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    azdo::optional<std::string> organization{};
    std::string subject_descriptor;
    azdo::optional<azdo::open_enum<avatar_size>> size{};
    azdo::optional<std::string> format{};

    template <class self = get_avatar>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path),
            azdo::field<"size", &self::size>(azdo::as::query),
            azdo::field<"format", &self::format>(azdo::as::query));
    }
};

/// `PUT /{organization?}/_apis/graph/Subjects/{subjectDescriptor}/avatars`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/avatars/set-avatar
struct set_avatar {
    using result_type = void;
    static constexpr auto endpoint = azdo::put(
        "/{organization?}/_apis/graph/Subjects/{subjectDescriptor}/avatars",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    azdo::optional<std::string> organization{};
    std::string subject_descriptor;
    avatar body;

    template <class self = set_avatar>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::graph
