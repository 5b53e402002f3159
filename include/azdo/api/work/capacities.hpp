// SPDX-License-Identifier: BSL-1.0
// Capacities: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/capacity_patch.hpp>
#include <azdo/api/work/types/team_capacity.hpp>
#include <azdo/api/work/types/team_member_capacity_identity_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/capacities`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/capacities/get-capacities-with-identity-ref-and-totals
struct get_capacities_with_identity_ref_and_totals {
    using result_type = team_capacity;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/capacities",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string iteration_id;

    template <class self = get_capacities_with_identity_ref_and_totals>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/capacities`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/capacities/replace-capacities-with-identity-ref
struct replace_capacities_with_identity_ref {
    using result_type = azdo::page<team_member_capacity_identity_ref>;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/capacities",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string iteration_id;
    std::vector<team_member_capacity_identity_ref> body;

    template <class self = replace_capacities_with_identity_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/capacities/{teamMemberId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/capacities/get-capacity-with-identity-ref
struct get_capacity_with_identity_ref {
    using result_type = team_member_capacity_identity_ref;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/capacities/{teamMemberId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string iteration_id;
    std::string team_member_id;

    template <class self = get_capacity_with_identity_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"teamMemberId", &self::team_member_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/capacities/{teamMemberId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/capacities/update
struct update_capacity_with_identity_ref {
    using result_type = team_member_capacity_identity_ref;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings/iterations/{iterationId}/capacities/{teamMemberId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string iteration_id;
    std::string team_member_id;
    capacity_patch body;

    template <class self = update_capacity_with_identity_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"teamMemberId", &self::team_member_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::work
