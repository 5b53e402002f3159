// SPDX-License-Identifier: BSL-1.0
// Records: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/timeline_record.hpp>
#include <azdo/api/distributed_task/types/vss_json_collection_wrapper.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `PATCH /{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/timelines/{timelineId}/records`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/records/update
struct update_records {
    using result_type = azdo::page<timeline_record>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/timelines/{timelineId}"
        "/records",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string scope_identifier;
    std::string hub_name;
    std::string plan_id;
    std::string timeline_id;
    vss_json_collection_wrapper body;

    template <class self = update_records>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeIdentifier", &self::scope_identifier>(azdo::as::path),
            azdo::field<"hubName", &self::hub_name>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"timelineId", &self::timeline_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::distributed_task
