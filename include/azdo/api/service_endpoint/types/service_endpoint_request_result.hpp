// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/http_status_code.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointRequestResult`, only in answers
struct service_endpoint_request_result {
    std::string activity_id{};
    std::map<std::string, std::string> callback_context_parameters{};
    std::optional<bool> callback_required{};
    std::string error_message{};
    azdo::optional<azdo::json::raw> result{};
    azdo::optional<azdo::open_enum<http_status_code>> status_code{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_endpoint_request_result&) const = default;
    template <class self = service_endpoint_request_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"activityId", &self::activity_id>(),
            azdo::field<"callbackContextParameters", &self::callback_context_parameters>(),
            azdo::field<"callbackRequired", &self::callback_required>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"statusCode", &self::status_code>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
