// SPDX-License-Identifier: BSL-1.0
// The tenant and the cloud of an app that is registered in Microsoft Entra ID: as keys of an installation, or as its name.
#pragma once

#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/placeholder.hpp>
#include <azdo/config/services/app_id.hpp>
#include <azdo/config/unexpected_character.hpp>
#include <azdo/config/web_address.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::config {

/// The authorities of the known clouds of Entra ID: global, US government, China.
/// Source: https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
inline constexpr std::array<std::string_view, 3> entra_authorities{
    "https://login.microsoftonline.com", "https://login.microsoftonline.us", "https://login.partner.microsoftonline.cn"};

/// What the name of an installation says if it is `login.microsoftonline.com/<tenant>`, with or without `https://`: the services of
/// CodeStream stop at a key that they do not know, but accept any name.
struct entra_name {
    std::string_view authority{}; ///< one of `entra_authorities`; empty if the name does not name Entra ID
    std::string_view tenant{};
    std::string_view fault{}; ///< why the name cannot be used, or empty
};

/// Example: `azdo::config::read_entra_name("login.microsoftonline.com/contoso.com").tenant == "contoso.com"`
constexpr entra_name read_entra_name(std::string_view installation) noexcept {
    const web_address address = parse_server_address(installation);
    entra_name made;
    for (const std::string_view known : entra_authorities)
        if (azdo::detail::equal_ignoring_case(address.host, known.substr(8))) made.authority = known;
    if (made.authority.empty()) return made;
    made.fault = address.fault;
    made.tenant = address.path.substr(std::min<std::size_t>(1, address.path.size()));
    if (!made.tenant.empty() && made.tenant.back() == '/') made.tenant.remove_suffix(1);
    if (made.fault.empty() && address.port_or_default() != 443) made.fault = "Entra ID has no other port than 443";
    return made;
}
/// True for the name of an installation that names Entra ID instead of a server.
constexpr bool names_entra(std::string_view installation) noexcept { return !read_entra_name(installation).authority.empty(); }

namespace detail {
/// True for a text that is meant as a GUID: hexadecimal digits and dashes, perhaps in braces.
constexpr bool resembles_guid(std::string_view text) noexcept {
    std::size_t dashes = 0;
    for (const char c : text) {
        if (azdo::detail::hex_digit(c) < 0 && c != '-' && c != '{' && c != '}') return false;
        dashes += c == '-' ? 1 : 0;
    }
    return text.size() >= 30 || dashes >= 3;
}
} // namespace detail

/// What is wrong with a tenant, as a sentence without its content; empty for the id of a tenant (a GUID), a domain of it, and
/// `organizations`.
inline std::string tenant_fault(std::string_view tenant) {
    const std::string copy_it = "copy the Directory (tenant) ID from the Overview page of the app in Entra ID";
    const auto is = [&](std::string_view name) { return azdo::detail::equal_ignoring_case(tenant, name); };
    if (tenant.empty()) return "the tenant is missing: " + copy_it;
    if (is_placeholder(tenant)) return "the placeholder was left in: " + copy_it;
    if (const auto foreign = find_unexpected_character(tenant))
        return "character " + std::to_string(foreign->position) + " is " + std::string(foreign->name) +
               ", which no tenant has: copy it again, without anything around it";
    if (is("common"))
        return "common also admits Microsoft accounts, which cannot use an Entra app at Azure DevOps: write the id of your tenant, or "
               "organizations for the work and school accounts of all tenants";
    if (is("consumers") || is("9188040d-6c67-4c5b-b112-36a304b66dad"))
        return "consumers means Microsoft accounts, which cannot use an Entra app at Azure DevOps: write the id of your tenant";
    if (tenant == "organizations") return {};
    if (is("organizations")) return "write organizations in lower case";
    if (tenant == "00000000-0000-0000-0000-000000000000")
        return "zeros are not a tenant, but mean that an organization is not connected to Entra ID: connect it, then " + copy_it;
    if (is_guid(tenant)) return {};
    if (detail::resembles_guid(tenant)) {
        const std::size_t fault = guid_fault(tenant);
        return "the id of a tenant is a GUID (8-4-4-4-12 hexadecimal digits), " +
               (fault > tenant.size() ? "and this is too short" : "but character " + std::to_string(fault) + " does not fit") + ": " +
               copy_it;
    }
    if (tenant.find('@') != tenant.npos) return "this is an account: write only its domain, the part behind the @";
    if (tenant.find_first_of("/:?#") != tenant.npos) return "this is an address: write only the tenant, an id or a domain";
    constexpr std::string_view older = ".visualstudio.com";
    if (is("dev.azure.com") || is(older.substr(1)) ||
        azdo::detail::equal_ignoring_case(tenant.substr(tenant.size() - std::min(tenant.size(), older.size())), older))
        return "this is an address of Azure DevOps, not a domain of a tenant: " + copy_it;
    if (is_domain_name(tenant)) return {};
    return "this is neither the id of a tenant (a GUID) nor a domain such as contoso.onmicrosoft.com, nor organizations: " + copy_it;
}

enum class authority_kind : unsigned char {
    known, ///< one of `entra_authorities`
    other, ///< another https address, or plain http on this machine: allowed only where the operator says so
    wrong,
};
/// What kind of authority a text names: scheme, host and perhaps a port.
constexpr authority_kind kind_of_authority(std::string_view text) noexcept {
    const auto address = config::parse_web_address(text);
    if (!address || (!address->path.empty() && address->path != "/") || (!address->https && !address->is_loopback()))
        return authority_kind::wrong;
    for (const std::string_view known : entra_authorities)
        if (address->https && address->port_or_default() == 443 && azdo::detail::equal_ignoring_case(address->host, known.substr(8)))
            return authority_kind::known;
    return authority_kind::other;
}

/// Reports what is wrong with the authority under `key`, and warns of one that is not in the list.
inline void check_authority(std::string_view text, std::string_view key, diagnostic_sink& say) {
    std::string list;
    for (const std::string_view known : entra_authorities) list.append(list.empty() ? "" : ", ").append(known);
    if (is_placeholder(text)) return say.error(key, "the placeholder was left in: leave authority out, or write one of " + list);
    const auto address = config::parse_web_address(text);
    if (address && !address->path.empty() && address->path != "/")
        return say.error(key, "an authority is only https:// and a host: the tenant belongs to tenantId, and the rest is left out");
    switch (kind_of_authority(text)) {
    case authority_kind::known: return;
    case authority_kind::wrong: return say.error(key, "expected the authority of a cloud of Entra ID: one of " + list);
    case authority_kind::other: break;
    }
    say.warning(key, "this is not the authority of a known cloud of Entra ID (" + list +
                         "): people sign in there, and the app's proof is sent there; programs accept it only with --allow-authority");
}

} // namespace azdo::inline v1::config
