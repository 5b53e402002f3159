// SPDX-License-Identifier: BSL-1.0
// Leases: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/new_retention_lease.hpp>
#include <azdo/api/build/types/retention_lease.hpp>
#include <azdo/api/build/types/retention_lease_update.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `DELETE /{organization}/{project}/_apis/build/retention/leases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/leases/delete
struct delete_retention_leases_by_id {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/build/retention/leases",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    std::vector<std::int32_t> ids;

    template <class self = delete_retention_leases_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"ids", &self::ids>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/retention/leases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/leases/get-retention-leases-by-minimal-retention-leases
struct get_retention_leases_by_minimal_retention_leases {
    using result_type = azdo::page<retention_lease>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/retention/leases",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::vector<std::string> leases_to_fetch;

    template <class self = get_retention_leases_by_minimal_retention_leases>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"leasesToFetch", &self::leases_to_fetch>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/build/retention/leases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/leases/add
struct add_retention_leases {
    using result_type = azdo::page<retention_lease>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/build/retention/leases",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    std::vector<new_retention_lease> body;

    template <class self = add_retention_leases>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/build/retention/leases/{leaseId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/leases/get
struct get_retention_lease {
    using result_type = retention_lease;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/retention/leases/{leaseId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> lease_id;

    template <class self = get_retention_lease>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"leaseId", &self::lease_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/retention/leases/{leaseId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/leases/update
struct update_retention_lease {
    using result_type = retention_lease;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/retention/leases/{leaseId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> lease_id;
    retention_lease_update body;

    template <class self = update_retention_lease>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"leaseId", &self::lease_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/build/retention/leases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/leases/get-retention-leases-by-owner-id
struct get_retention_leases_by_owner_id {
    using result_type = azdo::page<retention_lease>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/retention/leases",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> owner_id{};
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::int32_t> run_id{};

    template <class self = get_retention_leases_by_owner_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"ownerId", &self::owner_id>(azdo::as::query),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::query),
            azdo::field<"runId", &self::run_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/retention/leases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/leases/get-retention-leases-by-user-id
struct get_retention_leases_by_user_id {
    using result_type = azdo::page<retention_lease>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/retention/leases",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string user_owner_id;
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::int32_t> run_id{};

    template <class self = get_retention_leases_by_user_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"userOwnerId", &self::user_owner_id>(azdo::as::query),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::query),
            azdo::field<"runId", &self::run_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
