// SPDX-License-Identifier: BSL-1.0
// A type of the area tokens. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::tokens {

/// `PatToken`, only in answers
struct pat_token {
    std::string authorization_id{};
    std::string display_name{};
    std::string scope{};
    std::vector<std::string> target_accounts{};
    azdo::secret<std::string> token{};
    azdo::sys_time valid_from{};
    azdo::sys_time valid_to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pat_token&) const = default;
    template <class self = pat_token>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authorizationId", &self::authorization_id>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"targetAccounts", &self::target_accounts>(),
            azdo::field<"token", &self::token>(),
            azdo::field<"validFrom", &self::valid_from>(azdo::as::required),
            azdo::field<"validTo", &self::valid_to>(azdo::as::required),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tokens
