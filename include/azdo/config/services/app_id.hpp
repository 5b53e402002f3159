// SPDX-License-Identifier: BSL-1.0
// The App ID of an app registered with Azure DevOps.
#pragma once

#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/placeholder.hpp>
#include <azdo/config/unexpected_character.hpp>
#include <azdo/core/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::config {

using azdo::detail::guid_fault;
using azdo::detail::is_guid;

/// The message for a missing value of the app. The variable is named only for the installation `cloud`, the only one that it applies to.
inline std::string missing_value(std::string_view name, std::string_view variable, const diagnostic_sink& say) {
    std::string made = std::string("missing: copy the ").append(name).append(" from the page of the registered app, or ");
    if (say.name() == "cloud") made.append("set ").append(variable).append(", or ");
    return made + "set \"disabled\": true";
}

/// Reports what is wrong with the App ID under `key`.
inline void check_app_id(std::string_view id, std::string_view key, diagnostic_sink& say) {
    const std::string copy_again = "copy it again from the page of the registered app, without anything around it";
    if (id.empty()) return say.error(key, missing_value("App ID", "CSSVC_DEVOPS_CLIENT_ID", say));
    if (is_placeholder(id)) return say.error(key, "the placeholder was left in: put the App ID of the registered app here");
    if (id == "00000000-0000-0000-0000-000000000000")
        return say.error(key, "zeros are not an App ID: put the App ID of the registered app here");
    const std::size_t fault = guid_fault(id);
    if (fault == 0) return;
    const std::string expected = "expected an App ID, which is a GUID (8-4-4-4-12 hexadecimal digits)";
    if (const auto foreign = find_unexpected_character(id))
        return say.error(key,
            expected + ", but character " + std::to_string(foreign->position) + " is " + std::string(foreign->name) + ": " + copy_again);
    if (fault > id.size()) return say.error(key, expected + ", and this is too short: " + copy_again);
    say.error(
        key, expected + ", but character " + std::to_string(fault) + (fault == 37 ? " is one too many: " : " does not fit: ") + copy_again);
}

} // namespace azdo::inline v1::config
