// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/protocol_metadata.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `PackageFile`, only in answers
struct package_file {
    std::vector<package_file> children{};
    std::string name{};
    azdo::optional<azdo::api::artifacts::protocol_metadata> protocol_metadata{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_file&) const = default;
    template <class self = package_file>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"children", &self::children>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"protocolMetadata", &self::protocol_metadata>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
