// SPDX-License-Identifier: BSL-1.0
// Attachments: operations of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/release_task_attachment.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::release {

/// `GET /{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/attempts/{attemptId}/plan/{planId}/attachments/{type}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/attachments/get-release-task-attachments
struct get_release_task_attachments {
    using result_type = azdo::page<release_task_attachment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/attempts/{attemptId}"
        "/plan/{planId}/attachments/{type}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> environment_id;
    azdo::required<std::int32_t> attempt_id;
    std::string plan_id;
    std::string type;

    template <class self = get_release_task_attachments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"attemptId", &self::attempt_id>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/attempts/{attemptId}/plan/{planId}/timelines/{timelineId}/records/{recordId}/attachments/{type}/{name}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/attachments/get-release-task-attachment-content
struct get_release_task_attachment_content {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/attempts/{attemptId}"
        "/plan/{planId}/timelines/{timelineId}/records/{recordId}/attachments/{type}/{name}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> environment_id;
    azdo::required<std::int32_t> attempt_id;
    std::string plan_id;
    std::string timeline_id;
    std::string record_id;
    std::string type;
    std::string name;

    template <class self = get_release_task_attachment_content>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"attemptId", &self::attempt_id>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"timelineId", &self::timeline_id>(azdo::as::path),
            azdo::field<"recordId", &self::record_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/attempts/{attemptId}/timelines/{timelineId}/attachments/{type}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/attachments/get-task-attachments
struct get_task_attachments {
    using result_type = azdo::page<release_task_attachment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/attempts/{attemptId}"
        "/timelines/{timelineId}/attachments/{type}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> environment_id;
    azdo::required<std::int32_t> attempt_id;
    std::string timeline_id;
    std::string type;

    template <class self = get_task_attachments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"attemptId", &self::attempt_id>(azdo::as::path),
            azdo::field<"timelineId", &self::timeline_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/attempts/{attemptId}/timelines/{timelineId}/records/{recordId}/attachments/{type}/{name}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/attachments/get-task-attachment-content
struct get_task_attachment_content {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/attempts/{attemptId}"
        "/timelines/{timelineId}/records/{recordId}/attachments/{type}/{name}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> environment_id;
    azdo::required<std::int32_t> attempt_id;
    std::string timeline_id;
    std::string record_id;
    std::string type;
    std::string name;

    template <class self = get_task_attachment_content>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"attemptId", &self::attempt_id>(azdo::as::path),
            azdo::field<"timelineId", &self::timeline_id>(azdo::as::path),
            azdo::field<"recordId", &self::record_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::release
