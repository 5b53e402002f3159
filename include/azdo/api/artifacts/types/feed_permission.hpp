// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed_role.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::artifacts {

/// `FeedPermission`
struct feed_permission {
    azdo::optional<std::string> display_name{};
    azdo::optional<std::string> identity_descriptor{};
    azdo::optional<std::string> identity_id{};
    std::optional<bool> is_inherited_role{};
    azdo::optional<azdo::open_enum<feed_role>> role{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const feed_permission&) const = default;
    template <class self = feed_permission>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"identityDescriptor", &self::identity_descriptor>(),
            azdo::field<"identityId", &self::identity_id>(),
            azdo::field<"isInheritedRole", &self::is_inherited_role>(),
            azdo::field<"role", &self::role>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
