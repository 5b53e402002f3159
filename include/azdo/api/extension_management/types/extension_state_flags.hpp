// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::extension_management {

/// `ExtensionStateFlags`
enum class extension_state_flags {
    none,
    disabled,
    built_in,
    multi_version,
    un_installed,
    version_check_error,
    trusted,
    error,
    needs_reauthorization,
    auto_upgrade_error,
    warning,
    unpublished,
};

template <class E = extension_state_flags>
constexpr auto enumerators(extension_state_flags) {
    return std::to_array<azdo::enumerator<E>>({
        {extension_state_flags::none, "none"},
        {extension_state_flags::disabled, "disabled"},
        {extension_state_flags::built_in, "builtIn"},
        {extension_state_flags::multi_version, "multiVersion"},
        {extension_state_flags::un_installed, "unInstalled"},
        {extension_state_flags::version_check_error, "versionCheckError"},
        {extension_state_flags::trusted, "trusted"},
        {extension_state_flags::error, "error"},
        {extension_state_flags::needs_reauthorization, "needsReauthorization"},
        {extension_state_flags::auto_upgrade_error, "autoUpgradeError"},
        {extension_state_flags::warning, "warning"},
        {extension_state_flags::unpublished, "unpublished"},
    });
}

} // namespace azdo::inline v1::api::extension_management
