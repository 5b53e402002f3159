// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/authorization_header.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `DataSourceBinding`, only in answers
struct data_source_binding {
    std::string callback_context_template{};
    std::string callback_required_template{};
    std::string data_source_name{};
    std::string endpoint_id{};
    std::string endpoint_url{};
    std::vector<authorization_header> headers{};
    std::string initial_context_template{};
    std::map<std::string, std::string> parameters{};
    std::string request_content{};
    std::string request_verb{};
    std::string result_selector{};
    std::string result_template{};
    std::string target{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const data_source_binding&) const = default;
    template <class self = data_source_binding>
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
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
