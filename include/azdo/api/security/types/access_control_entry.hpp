// SPDX-License-Identifier: BSL-1.0
// A type of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security/types/ace_extended_information.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::security {

/// `AccessControlEntry`, only in answers
struct access_control_entry {
    std::int32_t allow{};
    std::int32_t deny{};
    std::string descriptor{};
    azdo::optional<ace_extended_information> extended_info{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const access_control_entry&) const = default;
    template <class self = access_control_entry>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allow", &self::allow>(azdo::as::required),
            azdo::field<"deny", &self::deny>(azdo::as::required),
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::field<"extendedInfo", &self::extended_info>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::security
