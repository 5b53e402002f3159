// SPDX-License-Identifier: BSL-1.0
// Turns a user's input for "organization", in any spelling, into one checked value.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/server_base.hpp>
#include <azdo/http/url.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// An organization of Azure DevOps Services, or a collection of an Azure DevOps Server. Use only `parse_organization` to make one.
struct organization {
    std::string name; ///< the organization or the collection, decoded: the value of `{organization}` in a path
    std::string
        server; ///< empty for Azure DevOps Services; else the server's base as in the list, `https://server:8443/tfs`, percent-encoded

    bool is_cloud() const noexcept { return server.empty(); }
    /// Its web address: `https://dev.azure.com/acme`, `https://server/collection`, percent-encoded.
    std::string url() const {
        std::string made = (is_cloud() ? std::string("https://dev.azure.com") : server) + "/";
        http::append_segment(made, name);
        return made;
    }
    bool operator==(const organization&) const = default;
};

namespace detail {
inline failure no_organization(std::string_view reason) {
    return fail(failure_kind::invalid_input,
        joined({"not an Azure DevOps organization: ", reason, "; write its name (myorg) or its address (https://dev.azure.com/myorg)"}));
}
inline failure no_collection(std::string_view reason) {
    return fail(failure_kind::invalid_input, joined({"not an Azure DevOps organization: ", reason,
                                                 "; the address of a collection on a server of your own is https://server/collection"}));
}

inline result<organization> cloud_organization(std::string_view name) {
    if (const char* const wrong = http::organization_fault(name)) return no_organization(wrong);
    return organization{std::string(name), {}};
}

/// Removes the first part from a path that begins with a slash, and returns it.
inline std::string_view take_part(std::string_view& path) noexcept {
    path.remove_prefix(1);
    const std::string_view part = path.substr(0, path.find('/'));
    path.remove_prefix(part.size());
    return part;
}
/// The rest of a path that begins with a folder. Case is ignored, as in a server's virtual directories.
struct path_after {
    bool found = false;
    std::string_view rest{};
};
inline path_after after_folder(std::string_view path, std::string_view folder) {
    while (folder.size() > 1) {
        if (path.size() < 2) return {};
        if (!http::same_ignoring_case(http::decoded_part(take_part(path)), http::decoded_part(take_part(folder)))) return {};
    }
    return {true, path};
}

/// Checks the address of a collection against the administrator's list.
inline result<organization> server_collection(const web_address& address, const std::vector<std::string>& servers) {
    bool same_host = false;
    std::string nearest; // an entry of the list that the address begins with, but that is not followed by exactly a collection
    bool nothing_follows = false;
    for (const std::string& allowed : servers) {
        const web_address base = parse_server_address(trimmed(allowed));
        if (!base.fault.empty() || !http::same_ignoring_case(base.host, address.host)) continue;
        same_host = true;
        if (base.port_or_default() != address.port_or_default()) continue;
        path_after after = after_folder(address.path, base.path);
        if (!after.found) continue;
        nothing_follows = after.rest.size() < 2;
        nearest = http::base_of(base);
        if (nothing_follows) continue;
        std::string collection = http::decoded_part(take_part(after.rest));
        if (after.rest.size() > 1) continue;
        if (const char* const wrong = http::collection_fault(collection)) return no_collection(wrong);
        return organization{std::move(collection), std::move(nearest)};
    }
    if (nearest.empty())
        return fail(failure_kind::access_denied,
            same_host ? "this server is on the administrator's list, but with a different port or path, and this one is not on the "
                        "administrator's list: check the address, or ask the administrator to add it"
                      : "this server is not on the administrator's list of Azure DevOps Servers: ask the administrator to add it");
    if (nothing_follows) return no_collection("its address ends before the collection's name");
    return fail(
        failure_kind::access_denied, joined({"the administrator's list has ", nearest,
                                         ", which may be followed only by the collection's name: leave out what comes after it, or ask the "
                                         "administrator to add the server's path"}));
}

/// Reads the address of an organization of Azure DevOps Services; nullopt when the host is not one of theirs.
inline std::optional<result<organization>> cloud_address(const web_address& address) {
    constexpr std::string_view older = ".visualstudio.com", others = ".dev.azure.com";
    const auto ends_with = [&](std::string_view end) {
        return address.host.size() > end.size() && http::same_ignoring_case(address.host.substr(address.host.size() - end.size()), end);
    };
    const bool now = http::same_ignoring_case(address.host, "dev.azure.com"), before = ends_with(older);
    if (!now && !before && !ends_with(others)) return std::nullopt;
    if (address.port_or_default() != 443) return no_organization("Azure DevOps Services use only port 443: leave out the port");
    std::string_view path = address.path.empty() ? std::string_view("/") : address.path;
    const std::string_view first = take_part(path);
    if (path.size() > 1) return no_organization("leave out what follows the organization's name");
    if (now)
        return first.empty() ? no_organization("the organization's name is missing after dev.azure.com/")
                             : cloud_organization(http::decoded_part(first));
    if (!before) return no_organization("organizations are addressed at dev.azure.com, not at other hosts of Azure DevOps Services");
    if (!first.empty() && !http::same_ignoring_case(first, "DefaultCollection"))
        return no_organization("leave out what follows the organization's name");
    return cloud_organization(address.host.substr(0, address.host.size() - older.size()));
}
} // namespace detail

/// Reads an organization as users write it: `myorg`, `https://dev.azure.com/myorg/`, `dev.azure.com:443/myorg`,
/// `https://myorg.visualstudio.com/DefaultCollection`, and `https://server/tfs/My Collection` when `https://server/tfs` is in `servers`.
///
/// Example: `auto org = azdo::parse_organization("https://dev.azure.com/acme/");  // if it is one, org->name == "acme"`
///
/// Surrounding blanks, the case of hosts and of a server's virtual directory, and a port 443 do not matter. A collection may be plain or
/// percent-encoded; `name` is decoded. `servers` are base addresses as `parse_server_address` accepts them, such as `https://server`,
/// `https://server:8443/tfs` or `server/tfs`; other entries match nothing.
///
/// Failures: `invalid_input` for anything else (another scheme, user information, a query, a longer path), with the reason;
/// `access_denied` for a server that is not in `servers`.
inline result<organization> parse_organization(std::string_view text, const std::vector<std::string>& servers = {}) {
    text = detail::trimmed(text);
    if (text.empty()) return detail::no_organization("it is empty");
    web_address address;
    const bool has_scheme = text.find("://") != text.npos;
    if (has_scheme) {
        address = parse_web_address(text);
    } else {
        address.https = true;
        detail::read_authority_and_path(address, text);
        const bool is_name = text.find('/') == text.npos && !(address.fault.empty() && detail::cloud_address(address));
        if (is_name) return detail::cloud_organization(text);
    }
    if (!address.fault.empty()) return detail::no_organization(address.fault);
    if (!address.https) return detail::no_organization("its address does not begin with https://");
    if (auto cloud = detail::cloud_address(address)) return *std::move(cloud);
    if (!has_scheme) return detail::no_organization("the address of a server begins with https://");
    if (address.is_ipv6()) return detail::no_collection("its host is an IPv6 address: write the host's name");
    return detail::server_collection(address, servers);
}

} // namespace azdo::inline v1
