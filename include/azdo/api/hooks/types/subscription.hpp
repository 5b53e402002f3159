// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/identity_ref.hpp>
#include <azdo/api/hooks/types/subscription_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::hooks {

/// `Subscription`
struct subscription {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> action_description{};
    azdo::optional<std::string> consumer_action_id{};
    azdo::optional<std::string> consumer_id{};
    azdo::optional<std::map<std::string, std::string>> consumer_inputs{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<std::string> event_description{};
    azdo::optional<std::string> event_type{};
    azdo::optional<std::string> id{};
    azdo::optional<azdo::sys_time> last_probation_retry_date{};
    azdo::optional<azdo::sys_time> last_successful_attempt_date{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_date{};
    azdo::optional<std::string> probation_retries{};
    azdo::optional<std::string> publisher_id{};
    azdo::optional<std::map<std::string, std::string>> publisher_inputs{};
    azdo::optional<std::string> resource_version{};
    azdo::optional<azdo::open_enum<subscription_status>> status{};
    azdo::optional<identity_ref> subscriber{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const subscription&) const = default;
    template <class self = subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"actionDescription", &self::action_description>(),
            azdo::field<"consumerActionId", &self::consumer_action_id>(),
            azdo::field<"consumerId", &self::consumer_id>(),
            azdo::field<"consumerInputs", &self::consumer_inputs>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"eventDescription", &self::event_description>(),
            azdo::field<"eventType", &self::event_type>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastProbationRetryDate", &self::last_probation_retry_date>(),
            azdo::field<"lastSuccessfulAttemptDate", &self::last_successful_attempt_date>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedDate", &self::modified_date>(),
            azdo::field<"probationRetries", &self::probation_retries>(),
            azdo::field<"publisherId", &self::publisher_id>(),
            azdo::field<"publisherInputs", &self::publisher_inputs>(),
            azdo::field<"resourceVersion", &self::resource_version>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"subscriber", &self::subscriber>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
