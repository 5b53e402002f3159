// SPDX-License-Identifier: BSL-1.0
// A type of the area tokenAdmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::token_admin {

/// `SessionToken`, only in answers
struct session_token {
    std::string access_id{};
    azdo::secret<std::string> alternate_token{};
    std::string authorization_id{};
    std::map<std::string, std::string> claims{};
    std::string client_id{};
    std::string cross_company_correlating_id{};
    std::string display_name{};
    std::string host_authorization_id{};
    std::optional<bool> is_public{};
    std::optional<bool> is_valid{};
    std::string public_data{};
    std::string scope{};
    std::string source{};
    std::vector<std::string> target_accounts{};
    azdo::secret<std::string> token{};
    std::string user_id{};
    azdo::optional<azdo::sys_time> valid_from{};
    azdo::optional<azdo::sys_time> valid_to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const session_token&) const = default;
    template <class self = session_token>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accessId", &self::access_id>(),
            azdo::field<"alternateToken", &self::alternate_token>(),
            azdo::field<"authorizationId", &self::authorization_id>(),
            azdo::field<"claims", &self::claims>(),
            azdo::field<"clientId", &self::client_id>(),
            azdo::field<"crossCompanyCorrelatingId", &self::cross_company_correlating_id>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"hostAuthorizationId", &self::host_authorization_id>(),
            azdo::field<"isPublic", &self::is_public>(),
            azdo::field<"isValid", &self::is_valid>(),
            azdo::field<"publicData", &self::public_data>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"source", &self::source>(),
            azdo::field<"targetAccounts", &self::target_accounts>(),
            azdo::field<"token", &self::token>(),
            azdo::field<"userId", &self::user_id>(),
            azdo::field<"validFrom", &self::valid_from>(),
            azdo::field<"validTo", &self::valid_to>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::token_admin
