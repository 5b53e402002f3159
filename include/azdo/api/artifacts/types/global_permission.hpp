// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/global_role.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts {

/// `GlobalPermission`
struct global_permission {
    azdo::optional<std::string> identity_descriptor{};
    azdo::optional<std::string> identity_id{};
    azdo::optional<azdo::open_enum<global_role>> role{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const global_permission&) const = default;
    template <class self = global_permission>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"identityDescriptor", &self::identity_descriptor>(),
            azdo::field<"identityId", &self::identity_id>(),
            azdo::field<"role", &self::role>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
