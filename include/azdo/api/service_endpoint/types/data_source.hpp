// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/authentication_scheme_reference.hpp>
#include <azdo/api/service_endpoint/types/authorization_header.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `DataSource`, only in answers
struct data_source {
    azdo::optional<authentication_scheme_reference> authentication_scheme{};
    std::string callback_context_template{};
    std::string callback_required_template{};
    std::string endpoint_url{};
    std::vector<authorization_header> headers{};
    std::string initial_context_template{};
    std::string name{};
    std::string request_content{};
    std::string request_verb{};
    std::string resource_url{};
    std::string result_selector{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const data_source&) const = default;
    template <class self = data_source>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authenticationScheme", &self::authentication_scheme>(),
            azdo::field<"callbackContextTemplate", &self::callback_context_template>(),
            azdo::field<"callbackRequiredTemplate", &self::callback_required_template>(),
            azdo::field<"endpointUrl", &self::endpoint_url>(),
            azdo::field<"headers", &self::headers>(),
            azdo::field<"initialContextTemplate", &self::initial_context_template>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"requestContent", &self::request_content>(),
            azdo::field<"requestVerb", &self::request_verb>(),
            azdo::field<"resourceUrl", &self::resource_url>(),
            azdo::field<"resultSelector", &self::result_selector>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
