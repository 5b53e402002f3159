// SPDX-License-Identifier: BSL-1.0
// A type of the area tokens. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tokens/types/pat_token.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::tokens {

/// `PagedPatTokens`, only in answers
struct paged_pat_tokens {
    std::string continuation_token{};
    std::vector<pat_token> pat_tokens{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const paged_pat_tokens&) const = default;
    template <class self = paged_pat_tokens>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"patTokens", &self::pat_tokens>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tokens
