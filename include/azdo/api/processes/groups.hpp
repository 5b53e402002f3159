// SPDX-License-Identifier: BSL-1.0
// Groups: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/group.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `POST /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections/{sectionId}/groups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/groups/add
struct add_group {
    using result_type = group;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections"
        "/{sectionId}/groups",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string page_id;
    std::string section_id;
    group body;

    template <class self = add_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"pageId", &self::page_id>(azdo::as::path),
            azdo::field<"sectionId", &self::section_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections/{sectionId}/groups/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/groups/remove-group
struct remove_group {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections"
        "/{sectionId}/groups/{groupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string page_id;
    std::string section_id;
    std::string group_id;

    template <class self = remove_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"pageId", &self::page_id>(azdo::as::path),
            azdo::field<"sectionId", &self::section_id>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections/{sectionId}/groups/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/groups/update
struct update_group {
    using result_type = group;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections"
        "/{sectionId}/groups/{groupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string page_id;
    std::string section_id;
    std::string group_id;
    group body;

    template <class self = update_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"pageId", &self::page_id>(azdo::as::path),
            azdo::field<"sectionId", &self::section_id>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections/{sectionId}/groups/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/groups/move-group-to-section
struct move_group_to_section {
    using result_type = group;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections"
        "/{sectionId}/groups/{groupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string page_id;
    std::string section_id;
    std::string group_id;
    group body;
    std::string remove_from_section_id;

    template <class self = move_group_to_section>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"pageId", &self::page_id>(azdo::as::path),
            azdo::field<"sectionId", &self::section_id>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"removeFromSectionId", &self::remove_from_section_id>(azdo::as::query));
    }
};

/// `PUT /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections/{sectionId}/groups/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/groups/move-group-to-page
struct move_group_to_page {
    using result_type = group;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}/sections"
        "/{sectionId}/groups/{groupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string page_id;
    std::string section_id;
    std::string group_id;
    group body;
    std::string remove_from_page_id;
    std::string remove_from_section_id;

    template <class self = move_group_to_page>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"pageId", &self::page_id>(azdo::as::path),
            azdo::field<"sectionId", &self::section_id>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"removeFromPageId", &self::remove_from_page_id>(azdo::as::query),
            azdo::field<"removeFromSectionId", &self::remove_from_section_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::processes
