// SPDX-License-Identifier: BSL-1.0
// Project Process Migration: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/process_id_model.hpp>
#include <azdo/api/wit/types/process_migration_result_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `POST /{organization}/{project}/_apis/wit/projectprocessmigration`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/project-process-migration/migrate-projects-process
struct migrate_projects_process {
    using result_type = process_migration_result_model;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/wit/projectprocessmigration",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    process_id_model body;

    template <class self = migrate_projects_process>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wit
