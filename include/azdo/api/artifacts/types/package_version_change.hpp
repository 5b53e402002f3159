// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/change_type.hpp>
#include <azdo/api/artifacts/types/package_version.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::artifacts {

/// `PackageVersionChange`, only in answers
struct package_version_change {
    azdo::optional<azdo::open_enum<azdo::api::artifacts::change_type>> change_type{};
    azdo::optional<std::int64_t> continuation_token{};
    azdo::optional<azdo::api::artifacts::package_version> package_version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_version_change&) const = default;
    template <class self = package_version_change>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeType", &self::change_type>(),
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"packageVersion", &self::package_version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
