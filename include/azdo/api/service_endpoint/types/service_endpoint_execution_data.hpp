// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/service_endpoint_execution_owner.hpp>
#include <azdo/api/service_endpoint/types/service_endpoint_execution_result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointExecutionData`, only in answers
struct service_endpoint_execution_data {
    azdo::optional<service_endpoint_execution_owner> definition{};
    azdo::optional<azdo::sys_time> finish_time{};
    azdo::optional<std::int64_t> id{};
    azdo::optional<service_endpoint_execution_owner> owner{};
    std::string owner_details{};
    std::string plan_type{};
    azdo::optional<azdo::open_enum<service_endpoint_execution_result>> result{};
    azdo::optional<azdo::sys_time> start_time{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_endpoint_execution_data&) const = default;
    template <class self = service_endpoint_execution_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"definition", &self::definition>(),
            azdo::field<"finishTime", &self::finish_time>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"ownerDetails", &self::owner_details>(),
            azdo::field<"planType", &self::plan_type>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"startTime", &self::start_time>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
