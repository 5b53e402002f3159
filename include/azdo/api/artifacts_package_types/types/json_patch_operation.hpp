// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/operation.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `JsonPatchOperation`
struct json_patch_operation {
    azdo::optional<std::string> from{};
    azdo::optional<azdo::open_enum<operation>> op{};
    azdo::optional<std::string> path{};
    azdo::optional<azdo::json::raw> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const json_patch_operation&) const = default;
    template <class self = json_patch_operation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"from", &self::from>(),
            azdo::field<"op", &self::op>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
