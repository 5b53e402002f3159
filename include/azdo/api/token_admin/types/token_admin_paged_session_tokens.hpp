// SPDX-License-Identifier: BSL-1.0
// A type of the area tokenAdmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/token_admin/types/session_token.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::token_admin {

/// `TokenAdminPagedSessionTokens`, only in answers
struct token_admin_paged_session_tokens {
    std::string continuation_token{};
    std::vector<session_token> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const token_admin_paged_session_tokens&) const = default;
    template <class self = token_admin_paged_session_tokens>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::token_admin
