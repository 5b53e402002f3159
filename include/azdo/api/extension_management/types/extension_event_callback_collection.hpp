// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/extension_event_callback.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::extension_management {

/// `ExtensionEventCallbackCollection`
struct extension_event_callback_collection {
    azdo::optional<extension_event_callback> post_disable{};
    azdo::optional<extension_event_callback> post_enable{};
    azdo::optional<extension_event_callback> post_install{};
    azdo::optional<extension_event_callback> post_uninstall{};
    azdo::optional<extension_event_callback> post_update{};
    azdo::optional<extension_event_callback> pre_install{};
    azdo::optional<extension_event_callback> version_check{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const extension_event_callback_collection&) const = default;
    template <class self = extension_event_callback_collection>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"postDisable", &self::post_disable>(),
            azdo::field<"postEnable", &self::post_enable>(),
            azdo::field<"postInstall", &self::post_install>(),
            azdo::field<"postUninstall", &self::post_uninstall>(),
            azdo::field<"postUpdate", &self::post_update>(),
            azdo::field<"preInstall", &self::pre_install>(),
            azdo::field<"versionCheck", &self::version_check>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
