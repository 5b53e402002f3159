// SPDX-License-Identifier: BSL-1.0
// The mistakes that this system invites: each is found before a person runs into it.
#pragma once

#include <azdo/config/finding.hpp>
#include <azdo/config/redirect_uri.hpp>
#include <azdo/config/services_config.hpp>
#include <azdo/config/web_address.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::config {

namespace detail {
inline bool is_hex(char c) noexcept { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
inline bool is_base64url(char c) noexcept {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}
/// Where `lower` (in lower case) begins in `text`; npos when it does not.
inline std::size_t find_ignoring_case(std::string_view text, std::string_view lower) noexcept {
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b; };
    const auto found = std::search(text.begin(), text.end(), lower.begin(), lower.end(), same);
    return found == text.end() ? text.npos : static_cast<std::size_t>(found - text.begin());
}

/// The position of the first character that no App ID or secret has (a blank, a control character, one that is not ASCII), counted in
/// characters from 1; 0 when there is none.
inline std::size_t first_foreign_character(std::string_view text) noexcept {
    std::size_t position = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80) ++position;
        if (byte <= 0x20 || byte >= 0x7f) return position;
    }
    return 0;
}

inline std::string_view foreign_character_name(char c) noexcept {
    if (c == ' ') return "a blank";
    if (c == '\n' || c == '\r') return "a line break";
    if (c == '\t') return "a tab";
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? "a control character" : "not an ASCII character";
}

inline finding error_at(std::string pointer, std::string message) {
    return {severity::error, {std::move(pointer), 0, 0}, std::move(message)};
}
inline finding warning_at(std::string pointer, std::string message) {
    return {severity::warning, {std::move(pointer), 0, 0}, std::move(message)};
}
} // namespace detail

/// True for `8-4-4-4-12` hexadecimal digits that are not all zero: the form of an App ID.
inline bool is_guid(std::string_view text) noexcept {
    if (text.size() != 36) return false;
    bool only_zeros = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !detail::is_hex(text[i])) return false;
        only_zeros = only_zeros && (dash || text[i] == '0');
    }
    return !only_zeros;
}

/// True for what a person was meant to replace: `-- App ID goes here --`, `<app id>`, `${…`, `your-…`, `xxxx`.
inline bool is_placeholder(std::string_view text) noexcept {
    if (text.starts_with("--") || text.starts_with('<') || text.starts_with("${") || detail::find_ignoring_case(text, "your") == 0)
        return true;
    for (const std::string_view words : {"goes here", "goes_here", "changeme", "change-me", "change_me", "placeholder"})
        if (detail::find_ignoring_case(text, words) != text.npos) return true;
    return !text.empty() && text.find_first_not_of("xX*.") == text.npos;
}

/// True for three parts of base64url joined by dots of which the first is a JSON object: the form of a Client Secret (RFC 7515 section
/// 7.1). An App Secret has no dots.
inline bool has_jwt_shape(std::string_view text) noexcept {
    if (text.substr(0, 3) != "eyJ") return false;
    int dots = 0;
    char before = '.';
    for (const char c : text) {
        if (c == '.' ? before == '.' : !detail::is_base64url(c)) return false;
        dots += c == '.' ? 1 : 0;
        before = c;
    }
    return dots == 2 && before != '.';
}

namespace detail {
inline void check_app_id(const std::string& id, const std::string& pointer, findings& found) {
    if (id.empty())
        found.push_back(error_at(pointer,
            "missing: copy the App ID from the page of the registered app, or set CSSVC_DEVOPS_CLIENT_ID, or set \"disabled\": true"));
    else if (is_placeholder(id))
        found.push_back(error_at(pointer, "the placeholder was left in: put the App ID of the registered app here"));
    else if (!is_guid(id))
        found.push_back(error_at(
            pointer, "expected an App ID, which is a GUID (8-4-4-4-12 hexadecimal digits): copy it again, without anything around it"));
}

inline void check_client_secret(std::string_view text, const std::string& pointer, findings& found) {
    const auto say = [&](std::string message) { found.push_back(error_at(pointer, std::move(message))); };
    if (text.empty())
        return say("missing: copy the Client Secret from the page of the registered app, or set CSSVC_DEVOPS_CLIENT_SECRET, or set "
                   "\"disabled\": true");
    if (has_jwt_shape(text)) return;
    if (is_placeholder(text)) return say("the placeholder was left in: put the Client Secret of the registered app here");
    if (const std::size_t position = first_foreign_character(text)) {
        std::size_t at = 0;
        while (static_cast<unsigned char>(text[at]) > 0x20 && static_cast<unsigned char>(text[at]) < 0x7f) ++at;
        return say("character " + std::to_string(position) + " is " + std::string(foreign_character_name(text[at])) +
                   ", which a Client Secret cannot have: copy it again as one line, without anything around it");
    }
    if (is_guid(text))
        return say("this has the form of the App ID, not of the Client Secret: copy the Client Secret from the page of the registered app");
    if (text.find('.') == text.npos)
        return say("this is not the Client Secret, more likely the App Secret: show the Client Secret on the page of the registered app "
                   "and copy that (it is long and has two dots)");
    say("this is not a whole Client Secret, which is three parts joined by two dots: copy all of it, without anything around it");
}

inline void check_port(std::int32_t port, const char* pointer, findings& found) {
    if (port < 1 || port > 65535) found.push_back(error_at(pointer, "expected a port from 1 to 65535"));
}

inline void check_address(std::string_view text, const char* pointer, const std::string& redirect, findings& found) {
    if (text.empty()) return;
    const std::string then = redirect.empty() ? std::string() : "; the redirect URI to register is " + redirect;
    const auto address = parse_web_address(text);
    if (!address)
        return found.push_back(
            error_at(pointer, "expected an address such as https://codestream.example.com, without user, query, fragment or blank"));
    if (address->path.ends_with('/')) found.push_back(warning_at(pointer, "the slash at the end is left out" + then));
    if (!address->https && !address->is_loopback())
        found.push_back(warning_at(pointer,
            "Azure DevOps sends sign-ins back to https only (plain http works on this machine itself): begin the address with https://"));
    if (!address->is_loopback() && !address->port.empty() && port_number(address->port) != 443)
        found.push_back(warning_at(pointer, "a port other than 443 has to be registered too" + then));
}

inline void check_api_server(const api_server& section, findings& found) {
    check_port(section.port, "/apiServer/port", found);
    check_port(section.secure_port, "/apiServer/securePort", found);
    const bool both_readable = (section.auth_origin.empty() || parse_web_address(section.auth_origin)) &&
                               (section.public_api_url.empty() || parse_web_address(section.public_api_url));
    const std::string redirect = both_readable ? redirect_uri(section) : std::string();
    check_address(section.auth_origin, "/apiServer/authOrigin", redirect, found);
    check_address(section.public_api_url, "/apiServer/publicApiUrl", redirect, found);
}
} // namespace detail

/// What is wrong with a configuration, or probably not meant so, beyond the types of its values: App ID and Client Secret of an enabled
/// Azure DevOps app, ports, addresses. Places have a pointer; `load` adds lines and columns.
///
/// Example: `for (const auto& one : azdo::config::check(services)) std::puts(azdo::config::to_line("services.json", one).c_str());`
inline findings check(const services_config& services) {
    findings found;
    if (const devops_app* app = services.devops_cloud()) {
        detail::check_app_id(app->app_client_id, "/integrations/devops/cloud/appClientId", found);
        detail::check_client_secret(app->app_client_secret.reveal(), "/integrations/devops/cloud/appClientSecret", found);
        if (!services.api_server || (services.api_server->auth_origin.empty() && services.api_server->public_api_url.empty()))
            found.push_back(
                detail::error_at("/apiServer/publicApiUrl", "missing: Azure DevOps needs an address to send sign-ins back to; put the "
                                                            "public address of the services here, or set CS_API_PUBLIC_URL"));
    }
    if (services.api_server) detail::check_api_server(*services.api_server, found);
    return found;
}

} // namespace azdo::inline v1::config
