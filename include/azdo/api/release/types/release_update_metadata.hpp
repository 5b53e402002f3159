// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/release_status.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseUpdateMetadata`
struct release_update_metadata {
    azdo::optional<std::string> comment{};
    std::optional<bool> keep_forever{};
    azdo::optional<std::vector<std::string>> manual_environments{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::open_enum<release_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_update_metadata&) const = default;
    template <class self = release_update_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"comment", &self::comment>(),
            azdo::field<"keepForever", &self::keep_forever>(),
            azdo::field<"manualEnvironments", &self::manual_environments>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
