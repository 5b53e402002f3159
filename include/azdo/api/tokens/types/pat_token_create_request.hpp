// SPDX-License-Identifier: BSL-1.0
// A type of the area tokens. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::tokens {

/// `PatTokenCreateRequest`
struct pat_token_create_request {
    std::optional<bool> all_orgs{};
    azdo::optional<std::string> display_name{};
    azdo::optional<std::string> scope{};
    azdo::optional<azdo::sys_time> valid_to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pat_token_create_request&) const = default;
    template <class self = pat_token_create_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allOrgs", &self::all_orgs>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"validTo", &self::valid_to>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tokens
