// SPDX-License-Identifier: BSL-1.0
// Checks the addresses that the redirect URI is built from: mistakes that keep a sign-in from returning.
#pragma once

#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/placeholder.hpp>
#include <azdo/config/unexpected_character.hpp>
#include <azdo/config/web_address.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::config {

/// Reports what is wrong with the address under `key`. `redirect` is the resulting redirect URI, or empty if there is none.
inline void check_callback_address(std::string_view text, std::string_view key, const std::string& redirect, diagnostic_sink& say) {
    if (text.empty()) return;
    const std::string then = redirect.empty() ? std::string() : "; the redirect URI to register is " + redirect;
    if (is_placeholder(text) || text.find("{{") != text.npos)
        return say.error(key, "the placeholder was left in: put the address under which browsers reach the services here");
    if (const auto foreign = find_unexpected_character(text))
        return say.error(key, "character " + std::to_string(foreign->position) + " is " + std::string(foreign->name) +
                                  ", which an address cannot have: write it again, as https://codestream.example.com");
    const bool https = detail::begins_with(text, "https://"), http = detail::begins_with(text, "http://");
    const auto address = parse_web_address(text);
    if ((https || http) && !address) {
        const std::string_view why = azdo::parse_web_address(text).fault;
        return say.error(key, "expected an address such as https://codestream.example.com, without user, query, fragment or percent sign" +
                                  (why.empty() ? std::string() : ": " + std::string(why)));
    }
    if (text.ends_with('/')) say.warning(key, "the slash at the end is left out" + then);
    if (!https && !(address && address->is_loopback()))
        say.warning(key,
            "Azure DevOps sends sign-ins back to https only (plain http works on this machine itself): begin the address with https://" +
                then);
    if (address && !address->port.empty() && port_number(address->port) != 443)
        say.warning(key, "a port other than 443 has to be registered too" + then);
}

} // namespace azdo::inline v1::config
