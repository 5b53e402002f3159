// SPDX-License-Identifier: BSL-1.0
// A type of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security/types/access_control_entry_to_set.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::security {

/// `AccessControlEntriesToSet`
struct access_control_entries_to_set {
    azdo::optional<std::vector<access_control_entry_to_set>> access_control_entries{};
    std::optional<bool> merge{};
    azdo::optional<std::string> token{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const access_control_entries_to_set&) const = default;
    template <class self = access_control_entries_to_set>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accessControlEntries", &self::access_control_entries>(),
            azdo::field<"merge", &self::merge>(),
            azdo::field<"token", &self::token>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::security
