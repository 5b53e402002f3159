// SPDX-License-Identifier: BSL-1.0
// Reporting Work Item Links: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/reporting_work_item_links_batch.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project?}/_apis/wit/reporting/workitemlinks`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/reporting-work-item-links/get
struct get_reporting_links_by_link_type {
    using result_type = reporting_work_item_links_batch;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/reporting/workitemlinks",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::vector<std::string> link_types{};
    std::vector<std::string> types{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<azdo::sys_time> start_date_time{};

    template <class self = get_reporting_links_by_link_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"linkTypes", &self::link_types>(azdo::as::query),
            azdo::field<"types", &self::types>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"startDateTime", &self::start_date_time>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
