// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/packaging_source_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `UpstreamSourceInfo`, only in answers
struct upstream_source_info {
    std::string display_location{};
    std::string id{};
    std::string location{};
    std::string name{};
    azdo::optional<azdo::open_enum<packaging_source_type>> source_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const upstream_source_info&) const = default;
    template <class self = upstream_source_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"displayLocation", &self::display_location>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"location", &self::location>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"sourceType", &self::source_type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
