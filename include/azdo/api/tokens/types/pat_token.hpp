// SPDX-License-Identifier: BSL-1.0
// A type of the area tokens. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::tokens {

/// `PatToken`
struct pat_token {
    azdo::optional<std::string> authorization_id{};
    azdo::optional<std::string> display_name{};
    azdo::optional<std::string> scope{};
    azdo::optional<std::vector<std::string>> target_accounts{};
    azdo::optional<azdo::secret<std::string>> token{};
    azdo::optional<azdo::sys_time> valid_from{};
    azdo::optional<azdo::sys_time> valid_to{};
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
            azdo::field<"validFrom", &self::valid_from>(),
            azdo::field<"validTo", &self::valid_to>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tokens
