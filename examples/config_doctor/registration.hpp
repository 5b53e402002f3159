// SPDX-License-Identifier: BSL-1.0
// What an administrator has to register: the redirect URI of an app, and its permissions.
#pragma once

#include <azdo/config/services/services_config.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace config_doctor {

struct permission {
    std::string_view scope; ///< Entra ID calls it by the same name
    std::string_view title; ///< what the page for permissions shows
};
/// What the callback server needs: the scopes of the system for which it was made.
inline constexpr permission needed_permissions[] = {{"vso.identity", "Identity (read)"}, {"vso.work_write", "Work items (read and write)"}};

struct registration {
    bool in_entra = false;
    std::string redirect_uri{};
    std::vector<std::string> permissions{};
    std::string scopes{}; ///< what a sign-in asks for
};
/// Nothing if no app is switched on.
std::optional<registration> registration_of(const azdo::config::services_config& services);

/// The same as sentences.
std::vector<std::string> notes_of(const registration& needed);

} // namespace config_doctor
