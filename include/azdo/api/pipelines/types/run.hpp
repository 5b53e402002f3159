// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/pipeline_reference.hpp>
#include <azdo/api/pipelines/types/run_resources.hpp>
#include <azdo/api/pipelines/types/run_result.hpp>
#include <azdo/api/pipelines/types/run_state.hpp>
#include <azdo/api/pipelines/types/run_yaml_details.hpp>
#include <azdo/api/pipelines/types/variable.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::pipelines {

/// `Run`, only in answers
struct run {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<azdo::sys_time> created_date{};
    std::string final_yaml{};
    azdo::optional<azdo::sys_time> finished_date{};
    azdo::optional<std::int32_t> id{};
    std::string name{};
    azdo::optional<pipeline_reference> pipeline{};
    azdo::optional<run_resources> resources{};
    azdo::optional<azdo::open_enum<run_result>> result{};
    azdo::optional<azdo::open_enum<run_state>> state{};
    std::vector<std::string> tags{};
    std::map<std::string, azdo::json::raw> template_parameters{};
    std::string url{};
    std::map<std::string, variable> variables{};
    azdo::optional<run_yaml_details> yaml_details{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run&) const = default;
    template <class self = run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"finalYaml", &self::final_yaml>(),
            azdo::field<"finishedDate", &self::finished_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"pipeline", &self::pipeline>(),
            azdo::field<"resources", &self::resources>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"templateParameters", &self::template_parameters>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"variables", &self::variables>(),
            azdo::field<"yamlDetails", &self::yaml_details>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
