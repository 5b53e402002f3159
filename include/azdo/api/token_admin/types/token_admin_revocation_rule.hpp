// SPDX-License-Identifier: BSL-1.0
// A type of the area tokenAdmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::token_admin {

/// `TokenAdminRevocationRule`
struct token_admin_revocation_rule {
    azdo::optional<azdo::sys_time> created_before{};
    azdo::optional<std::string> scopes_{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const token_admin_revocation_rule&) const = default;
    template <class self = token_admin_revocation_rule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdBefore", &self::created_before>(),
            azdo::field<"scopes", &self::scopes_>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::token_admin
