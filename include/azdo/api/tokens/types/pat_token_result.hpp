// SPDX-License-Identifier: BSL-1.0
// A type of the area tokens. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tokens/types/pat_token.hpp>
#include <azdo/api/tokens/types/session_token_error.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::tokens {

/// `PatTokenResult`, only in answers
struct pat_token_result {
    azdo::optional<azdo::api::tokens::pat_token> pat_token{};
    azdo::optional<azdo::open_enum<session_token_error>> pat_token_error{};
    std::string pat_token_error_message{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pat_token_result&) const = default;
    template <class self = pat_token_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"patToken", &self::pat_token>(),
            azdo::field<"patTokenError", &self::pat_token_error>(),
            azdo::field<"patTokenErrorMessage", &self::pat_token_error_message>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tokens
