// SPDX-License-Identifier: BSL-1.0
// Behaviors: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/get_behaviors_expand.hpp>
#include <azdo/api/processes/types/process_behavior.hpp>
#include <azdo/api/processes/types/process_behavior_create_request.hpp>
#include <azdo/api/processes/types/process_behavior_update_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes/{processId}/behaviors`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/behaviors/list
struct get_process_behaviors {
    using result_type = azdo::page<process_behavior>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/behaviors",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    azdo::optional<azdo::open_enum<get_behaviors_expand>> expand{};

    template <class self = get_process_behaviors>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/work/processes/{processId}/behaviors`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/behaviors/create
struct create_process_behavior {
    using result_type = process_behavior;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes/{processId}/behaviors",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    process_behavior_create_request body;

    template <class self = create_process_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processId}/behaviors/{behaviorRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/behaviors/delete
struct delete_process_behavior {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processId}/behaviors/{behaviorRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string behavior_ref_name;

    template <class self = delete_process_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"behaviorRefName", &self::behavior_ref_name>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/work/processes/{processId}/behaviors/{behaviorRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/behaviors/get
struct get_process_behavior {
    using result_type = process_behavior;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/behaviors/{behaviorRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string behavior_ref_name;
    azdo::optional<azdo::open_enum<get_behaviors_expand>> expand{};

    template <class self = get_process_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"behaviorRefName", &self::behavior_ref_name>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PUT /{organization}/_apis/work/processes/{processId}/behaviors/{behaviorRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/behaviors/update
struct update_process_behavior {
    using result_type = process_behavior;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/work/processes/{processId}/behaviors/{behaviorRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string behavior_ref_name;
    process_behavior_update_request body;

    template <class self = update_process_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"behaviorRefName", &self::behavior_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::processes
