// SPDX-License-Identifier: BSL-1.0
// The operations of the area extensionManagement that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/extension_management/installed_extensions.hpp>

namespace published {

void register_extension_management(registry& into) {
    into.add("Installed Extensions_List", azdo::api::extension_management::get_installed_extensions{.organization = {}});
    into.add("Installed Extensions_Uninstall Extension By Name", azdo::api::extension_management::uninstall_extension_by_name{.organization = {}, .publisher_name = {}, .extension_name = {}});
    into.add("Installed Extensions_Get", azdo::api::extension_management::get_installed_extension_by_name{.organization = {}, .publisher_name = {}, .extension_name = {}});
    into.add("Installed Extensions_Install Extension By Name", azdo::api::extension_management::install_extension_by_name{.organization = {}, .publisher_name = {}, .extension_name = {}});
}

} // namespace published
