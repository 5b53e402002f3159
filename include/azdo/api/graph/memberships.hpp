// SPDX-License-Identifier: BSL-1.0
// Memberships: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_membership.hpp>
#include <azdo/api/graph/types/graph_traversal_direction.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::graph {

/// `GET /{organization}/_apis/graph/Memberships/{subjectDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/list
struct list_memberships {
    using result_type = azdo::page<graph_membership>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/graph/Memberships/{subjectDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    std::string subject_descriptor;
    azdo::optional<azdo::open_enum<graph_traversal_direction>> direction{};
    azdo::optional<std::int32_t> depth{};

    template <class self = list_memberships>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path),
            azdo::field<"direction", &self::direction>(azdo::as::query),
            azdo::field<"depth", &self::depth>(azdo::as::query));
    }
};

/// `DELETE /{organization}/_apis/graph/memberships/{subjectDescriptor}/{containerDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/remove-membership
struct remove_membership {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/graph/memberships/{subjectDescriptor}/{containerDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    std::string subject_descriptor;
    std::string container_descriptor;

    template <class self = remove_membership>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path),
            azdo::field<"containerDescriptor", &self::container_descriptor>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/graph/memberships/{subjectDescriptor}/{containerDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/get
struct get_membership {
    using result_type = graph_membership;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/graph/memberships/{subjectDescriptor}/{containerDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    std::string subject_descriptor;
    std::string container_descriptor;

    template <class self = get_membership>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path),
            azdo::field<"containerDescriptor", &self::container_descriptor>(azdo::as::path));
    }
};

/// `HEAD /{organization}/_apis/graph/memberships/{subjectDescriptor}/{containerDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/check-membership-existence
struct check_membership_existence {
    using result_type = void;
    static constexpr auto endpoint = azdo::head(
        "/{organization}/_apis/graph/memberships/{subjectDescriptor}/{containerDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    std::string subject_descriptor;
    std::string container_descriptor;

    template <class self = check_membership_existence>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path),
            azdo::field<"containerDescriptor", &self::container_descriptor>(azdo::as::path));
    }
};

/// `PUT /{organization}/_apis/graph/memberships/{subjectDescriptor}/{containerDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/memberships/add
struct add_membership {
    using result_type = graph_membership;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/graph/memberships/{subjectDescriptor}/{containerDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph_manage>;

    std::string organization{};
    std::string subject_descriptor;
    std::string container_descriptor;

    template <class self = add_membership>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path),
            azdo::field<"containerDescriptor", &self::container_descriptor>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::graph
