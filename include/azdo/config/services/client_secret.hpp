// SPDX-License-Identifier: BSL-1.0
// The Client Secret of an app registered with Azure DevOps: a JWT, often confused with other secrets.
#pragma once

#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/placeholder.hpp>
#include <azdo/config/services/app_id.hpp>
#include <azdo/config/unexpected_character.hpp>
#include <azdo/core/chrono.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/jwt.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::config {

/// How long before expiry a Client Secret starts to produce a warning.
inline constexpr std::chrono::hours expiry_warning{14 * 24};

/// True for three parts of base64url characters joined by dots: the form of a JWT (RFC 7515 section 7.1).
constexpr bool has_jwt_shape(std::string_view text) noexcept {
    int dots = 0;
    char before = '.';
    for (const char c : text) {
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
        if (c == '.' ? before == '.' : !digit) return false;
        dots += c == '.' ? 1 : 0;
        before = c;
    }
    return dots == 2 && before != '.';
}

/// True for the form of a client secret of Entra ID: about 40 letters, digits and `_~.-`, nearly always with a `~`.
constexpr bool has_entra_secret_shape(std::string_view text) noexcept {
    bool tilde = false, lower = false, upper = false, digit = false;
    for (const char c : text) {
        if (c == '~')
            tilde = true;
        else if (c >= 'a' && c <= 'z')
            lower = true;
        else if (c >= 'A' && c <= 'Z')
            upper = true;
        else if (c >= '0' && c <= '9')
            digit = true;
        else if (c != '_' && c != '.' && c != '-')
            return false;
    }
    if (text.size() < 30 || text.size() > 64 || text.substr(0, 3) == "eyJ" || has_jwt_shape(text) || is_guid(text)) return false;
    return tilde || (text.size() <= 44 && lower && upper && digit);
}

namespace detail {
inline void check_expiry(sys_time expires, sys_time now, std::string_view key, diagnostic_sink& say) {
    const std::string time = format_time(expires);
    const std::string renew = ": make a new one on the page of the registered app and put it here";
    constexpr std::chrono::hours kept{
        180 * 24}; // https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/azure-devops-oauth
    if (expires <= now && now - expires > kept)
        say.error(key,
            "the Client Secret expired at " + time +
                ", and Microsoft deletes legacy apps 180 days later: register an app in Entra ID, then run config_doctor migrate FILE");
    else if (expires <= now)
        say.error(key, "the Client Secret expired at " + time + renew);
    else if (expires - now <= expiry_warning)
        say.warning(key, "the Client Secret expires soon, at " + time + renew);
}
} // namespace detail

/// Reports what is wrong with the Client Secret under `key`, and when it expires (its `exp` against the time in `say`).
template <class Isa = json::instruction_set>
void check_client_secret(std::string_view text, std::string_view key, diagnostic_sink& say) {
    const auto error = [&](std::string message) { say.error(key, std::move(message)); };
    if (text.empty()) return error(missing_value("Client Secret", "CSSVC_DEVOPS_CLIENT_SECRET", say));
    if (has_jwt_shape(text)) {
        const auto expiry = json::read_jwt_expiry<Isa>(text);
        if (!expiry)
            return error("this Client Secret cannot be read (" + expiry.error().message +
                         "): a part of it is missing or changed; copy all of it again");
        if (*expiry && say.now()) detail::check_expiry(**expiry, *say.now(), key, say);
        return;
    }
    if (is_placeholder(text)) return error("the placeholder was left in: put the Client Secret of the registered app here");
    if (const auto foreign = find_unexpected_character(text))
        return error("character " + std::to_string(foreign->position) + " is " + std::string(foreign->name) +
                     ", which a Client Secret cannot have: copy it again as one line, without anything around it");
    if (is_guid(text))
        return error(
            "this has the form of the App ID, not of the Client Secret: copy the Client Secret from the page of the registered app");
    if (has_entra_secret_shape(text))
        return error(
            "this has the form of a client secret of Entra ID, but there is no tenant: put tenantId beside it, the Directory (tenant) "
            "ID of the app (a legacy Client Secret is long and has two dots)");
    if (text.find('.') == text.npos)
        return error(
            "this is not the Client Secret, but probably the App Secret: the Client Secret of a legacy app is long and has two dots, and is "
            "shown only when it is made; make a new one on the page of the registered app");
    error("this is not a complete Client Secret, which is three parts joined by two dots: copy all of it, without anything around it");
}

/// Reports what is wrong with the client secret, under `key`, of an app in Entra ID. When it expires cannot be read from it.
inline void check_entra_secret(std::string_view text, std::string_view key, diagnostic_sink& say) {
    const auto error = [&](std::string message) { say.error(key, std::move(message)); };
    if (text.starts_with("-----BEGIN"))
        return error(
            "this is the content of a file: a certificate with its key is saved in a file, whose name belongs to appCertificateFile");
    if (text.find("****") != text.npos)
        return error("this is not the value of a client secret, but what Entra ID shows in its place later: make a new client secret, and "
                     "copy the column Value before you leave the page");
    if (is_placeholder(text)) return error("the placeholder was left in: put the value of a client secret of the app in Entra ID here");
    if (const auto foreign = find_unexpected_character(text))
        return error("character " + std::to_string(foreign->position) + " is " + std::string(foreign->name) +
                     ", which a client secret cannot have: copy it again as one line, without anything around it");
    if (has_jwt_shape(text))
        return error(
            "this is the Client Secret of a legacy app of Azure DevOps (three parts joined by dots), but there is a tenant: put the "
            "value of a client secret of the app in Entra ID here; without tenantId, the legacy app is used");
    if (text.size() > 1 && text.front() == text.back() && std::string_view("\"'`").find(text.front()) != std::string_view::npos)
        return error("this client secret is in quotes of its own: leave out those inside the quotes of JSON");
    const bool in_braces = text.size() > 2 && text.front() == '{' && text.back() == '}';
    if (is_guid(in_braces ? text.substr(1, text.size() - 2) : text))
        return error("this is the id of a client secret (Secret ID), not its value: copy the column Value, which is shown only until you "
                     "leave the page; then make a new client secret");
    if (text.size() < 16)
        return say.warning(key, "this is short for a client secret of Entra ID, which has about 40 characters: perhaps a part is missing");
}

} // namespace azdo::inline v1::config
