// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::extension_management {

/// `ExtensionFile`
struct extension_file {
    azdo::optional<std::string> asset_type{};
    azdo::optional<std::string> language{};
    azdo::optional<std::string> source{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const extension_file&) const = default;
    template <class self = extension_file>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"assetType", &self::asset_type>(),
            azdo::field<"language", &self::language>(),
            azdo::field<"source", &self::source>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
