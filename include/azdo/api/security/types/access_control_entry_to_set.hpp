// SPDX-License-Identifier: BSL-1.0
// A type of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::security {

/// `AccessControlEntryToSet`
struct access_control_entry_to_set {
    azdo::optional<std::int32_t> allow{};
    azdo::optional<std::int32_t> deny{};
    azdo::optional<std::string> descriptor{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const access_control_entry_to_set&) const = default;
    template <class self = access_control_entry_to_set>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allow", &self::allow>(),
            azdo::field<"deny", &self::deny>(),
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::security
