// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::extension_management {

/// `ExtensionEventCallback`
struct extension_event_callback {
    azdo::optional<std::string> uri{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const extension_event_callback&) const = default;
    template <class self = extension_event_callback>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"uri", &self::uri>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
