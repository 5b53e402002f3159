// SPDX-License-Identifier: BSL-1.0
// A type of the area policy. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/policy/types/policy_configuration.hpp>
#include <azdo/api/policy/types/policy_evaluation_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::policy {

/// `PolicyEvaluationRecord`, only in answers
struct policy_evaluation_record {
    std::map<std::string, azdo::json::raw> links{};
    std::string artifact_id{};
    azdo::optional<azdo::sys_time> completed_date{};
    azdo::optional<policy_configuration> configuration{};
    azdo::optional<azdo::json::raw> context{};
    std::string evaluation_id{};
    azdo::optional<azdo::sys_time> started_date{};
    azdo::optional<azdo::open_enum<policy_evaluation_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const policy_evaluation_record&) const = default;
    template <class self = policy_evaluation_record>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"artifactId", &self::artifact_id>(),
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"context", &self::context>(),
            azdo::field<"evaluationId", &self::evaluation_id>(),
            azdo::field<"startedDate", &self::started_date>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::policy
