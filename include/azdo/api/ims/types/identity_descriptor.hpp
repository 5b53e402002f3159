// SPDX-License-Identifier: BSL-1.0
// A type of the area ims. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::ims {

/// `IdentityDescriptor`
struct identity_descriptor {
    std::optional<std::string> identifier{};
    std::optional<std::string> identity_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const identity_descriptor&) const = default;
    template <class self = identity_descriptor>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"identifier", &self::identifier>(),
            azdo::field<"identityType", &self::identity_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::ims
