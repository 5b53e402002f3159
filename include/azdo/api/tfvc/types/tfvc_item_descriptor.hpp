// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/tfvc_version_option.hpp>
#include <azdo/api/tfvc/types/tfvc_version_type.hpp>
#include <azdo/api/tfvc/types/version_control_recursion_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::tfvc {

/// `TfvcItemDescriptor`
struct tfvc_item_descriptor {
    azdo::optional<std::string> path{};
    azdo::optional<azdo::open_enum<version_control_recursion_type>> recursion_level{};
    azdo::optional<std::string> version{};
    azdo::optional<azdo::open_enum<tfvc_version_option>> version_option{};
    azdo::optional<azdo::open_enum<tfvc_version_type>> version_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_item_descriptor&) const = default;
    template <class self = tfvc_item_descriptor>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"path", &self::path>(),
            azdo::field<"recursionLevel", &self::recursion_level>(),
            azdo::field<"version", &self::version>(),
            azdo::field<"versionOption", &self::version_option>(),
            azdo::field<"versionType", &self::version_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
