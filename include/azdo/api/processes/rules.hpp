// SPDX-License-Identifier: BSL-1.0
// Rules: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/create_process_rule_request.hpp>
#include <azdo/api/processes/types/process_rule.hpp>
#include <azdo/api/processes/types/update_process_rule_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/rules/list
struct get_process_work_item_type_rules {
    using result_type = azdo::page<process_rule>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;

    template <class self = get_process_work_item_type_rules>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/rules/add
struct add_process_work_item_type_rule {
    using result_type = process_rule;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    create_process_rule_request body;

    template <class self = add_process_work_item_type_rule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules/{ruleId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/rules/delete
struct delete_process_work_item_type_rule {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules/{ruleId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string rule_id;

    template <class self = delete_process_work_item_type_rule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"ruleId", &self::rule_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules/{ruleId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/rules/get
struct get_process_work_item_type_rule {
    using result_type = process_rule;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules/{ruleId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string rule_id;

    template <class self = get_process_work_item_type_rule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"ruleId", &self::rule_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules/{ruleId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/rules/update
struct update_process_work_item_type_rule {
    using result_type = process_rule;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/rules/{ruleId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string rule_id;
    update_process_rule_request body;

    template <class self = update_process_work_item_type_rule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"ruleId", &self::rule_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::processes
