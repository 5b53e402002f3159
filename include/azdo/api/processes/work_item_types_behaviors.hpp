// SPDX-License-Identifier: BSL-1.0
// Work Item Types Behaviors: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/work_item_type_behavior.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types-behaviors/list
struct get_behaviors_for_work_item_type {
    using result_type = azdo::page<work_item_type_behavior>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name_for_behaviors;

    template <class self = get_behaviors_for_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefNameForBehaviors", &self::wit_ref_name_for_behaviors>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types-behaviors/update
struct update_behavior_to_work_item_type {
    using result_type = work_item_type_behavior;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name_for_behaviors;
    work_item_type_behavior body;

    template <class self = update_behavior_to_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefNameForBehaviors", &self::wit_ref_name_for_behaviors>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types-behaviors/add
struct add_behavior_to_work_item_type {
    using result_type = work_item_type_behavior;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name_for_behaviors;
    work_item_type_behavior body;

    template <class self = add_behavior_to_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefNameForBehaviors", &self::wit_ref_name_for_behaviors>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors/{behaviorRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types-behaviors/remove-behavior-from-work-item-type
struct remove_behavior_from_work_item_type {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors"
        "/{behaviorRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name_for_behaviors;
    std::string behavior_ref_name;

    template <class self = remove_behavior_from_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefNameForBehaviors", &self::wit_ref_name_for_behaviors>(azdo::as::path),
            azdo::field<"behaviorRefName", &self::behavior_ref_name>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors/{behaviorRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types-behaviors/get
struct get_behavior_for_work_item_type {
    using result_type = work_item_type_behavior;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workitemtypesbehaviors/{witRefNameForBehaviors}/behaviors"
        "/{behaviorRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name_for_behaviors;
    std::string behavior_ref_name;

    template <class self = get_behavior_for_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefNameForBehaviors", &self::wit_ref_name_for_behaviors>(azdo::as::path),
            azdo::field<"behaviorRefName", &self::behavior_ref_name>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::processes
