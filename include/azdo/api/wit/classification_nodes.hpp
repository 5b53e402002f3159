// SPDX-License-Identifier: BSL-1.0
// Classification Nodes: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/classification_nodes_error_policy.hpp>
#include <azdo/api/wit/types/tree_structure_group.hpp>
#include <azdo/api/wit/types/work_item_classification_node.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/wit/classificationnodes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/get-root-nodes
struct get_root_nodes {
    using result_type = azdo::page<work_item_classification_node>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/classificationnodes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::int32_t> depth{};

    template <class self = get_root_nodes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"$depth", &self::depth>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project}/_apis/wit/classificationnodes/{structureGroup}/{*path?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/delete
struct delete_classification_node {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/wit/classificationnodes/{structureGroup}/{*path?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::required<azdo::open_enum<tree_structure_group>> structure_group;
    azdo::optional<std::string> path{};
    azdo::optional<std::int32_t> reclassify_id{};

    template <class self = delete_classification_node>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"structureGroup", &self::structure_group>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::path),
            azdo::field<"$reclassifyId", &self::reclassify_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/wit/classificationnodes/{structureGroup}/{*path?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/get
struct get_classification_node {
    using result_type = work_item_classification_node;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/classificationnodes/{structureGroup}/{*path?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::required<azdo::open_enum<tree_structure_group>> structure_group;
    azdo::optional<std::string> path{};
    azdo::optional<std::int32_t> depth{};

    template <class self = get_classification_node>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"structureGroup", &self::structure_group>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::path),
            azdo::field<"$depth", &self::depth>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/wit/classificationnodes/{structureGroup}/{*path?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/update
struct update_classification_node {
    using result_type = work_item_classification_node;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/wit/classificationnodes/{structureGroup}/{*path?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::required<azdo::open_enum<tree_structure_group>> structure_group;
    azdo::optional<std::string> path{};
    work_item_classification_node body;

    template <class self = update_classification_node>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"structureGroup", &self::structure_group>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/wit/classificationnodes/{structureGroup}/{*path?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/create-or-update
struct create_or_update_classification_node {
    using result_type = work_item_classification_node;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/wit/classificationnodes/{structureGroup}/{*path?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::required<azdo::open_enum<tree_structure_group>> structure_group;
    azdo::optional<std::string> path{};
    work_item_classification_node body;

    template <class self = create_or_update_classification_node>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"structureGroup", &self::structure_group>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/wit/classificationnodes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/classification-nodes/get-classification-nodes
struct get_classification_nodes {
    using result_type = azdo::page<azdo::optional<work_item_classification_node>>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/classificationnodes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"}).listing_one();
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::vector<std::int32_t> ids;
    azdo::optional<std::int32_t> depth{};
    azdo::optional<azdo::open_enum<classification_nodes_error_policy>> error_policy{};

    template <class self = get_classification_nodes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"ids", &self::ids>(azdo::as::query),
            azdo::field<"$depth", &self::depth>(azdo::as::query),
            azdo::field<"errorPolicy", &self::error_policy>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
