// SPDX-License-Identifier: BSL-1.0
// Account My Work Recent Activity: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/account_recent_activity_work_item.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/_apis/work/accountmyworkrecentactivity`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/account-my-work-recent-activity/list
struct get_recent_activity_data {
    using result_type = azdo::page<account_recent_activity_work_item>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/accountmyworkrecentactivity",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};

    template <class self = get_recent_activity_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::wit
