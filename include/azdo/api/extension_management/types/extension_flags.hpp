// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::extension_management {

/// `ExtensionFlags`
enum class extension_flags {
    built_in,
    trusted,
};

template <class E = extension_flags>
constexpr auto enumerators(extension_flags) {
    return std::to_array<azdo::enumerator<E>>({
        {extension_flags::built_in, "builtIn"},
        {extension_flags::trusted, "trusted"},
    });
}

} // namespace azdo::inline v1::api::extension_management
