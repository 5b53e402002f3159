// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/authorization_header.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `DataSourceBindingBase`
struct data_source_binding_base {
    azdo::optional<std::string> callback_context_template{};
    azdo::optional<std::string> callback_required_template{};
    azdo::optional<std::string> data_source_name{};
    azdo::optional<std::string> endpoint_id{};
    azdo::optional<std::string> endpoint_url{};
    azdo::optional<std::vector<authorization_header>> headers{};
    azdo::optional<std::string> initial_context_template{};
    azdo::optional<std::map<std::string, std::string>> parameters{};
    azdo::optional<std::string> request_content{};
    azdo::optional<std::string> request_verb{};
    azdo::optional<std::string> result_selector{};
    azdo::optional<std::string> result_template{};
    azdo::optional<std::string> target{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const data_source_binding_base&) const = default;
    template <class self = data_source_binding_base>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"callbackContextTemplate", &self::callback_context_template>(),
            azdo::field<"callbackRequiredTemplate", &self::callback_required_template>(),
            azdo::field<"dataSourceName", &self::data_source_name>(),
            azdo::field<"endpointId", &self::endpoint_id>(),
            azdo::field<"endpointUrl", &self::endpoint_url>(),
            azdo::field<"headers", &self::headers>(),
            azdo::field<"initialContextTemplate", &self::initial_context_template>(),
            azdo::field<"parameters", &self::parameters>(),
            azdo::field<"requestContent", &self::request_content>(),
            azdo::field<"requestVerb", &self::request_verb>(),
            azdo::field<"resultSelector", &self::result_selector>(),
            azdo::field<"resultTemplate", &self::result_template>(),
            azdo::field<"target", &self::target>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
