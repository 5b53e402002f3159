// SPDX-License-Identifier: BSL-1.0
// A type of the area tokenAdmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::token_admin {

/// `TokenAdminRevocation`
struct token_admin_revocation {
    azdo::optional<std::string> authorization_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const token_admin_revocation&) const = default;
    template <class self = token_admin_revocation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authorizationId", &self::authorization_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::token_admin
