// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `BilledCommitter`, only in answers
struct billed_committer {
    std::string cuid{};
    azdo::optional<identity_ref> user_identity{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const billed_committer&) const = default;
    template <class self = billed_committer>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"cuid", &self::cuid>(),
            azdo::field<"userIdentity", &self::user_identity>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
