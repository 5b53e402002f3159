// SPDX-License-Identifier: BSL-1.0
// What a user types as "organization", in any spelling, as one checked value.
#pragma once

#include <azdo/core/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace azdo {
inline namespace v1 {

/// An organization of Azure DevOps Services, or a collection of an Azure DevOps Server. Made by `parse_organization` alone.
struct organization {
    std::string name;   ///< the organization or the collection: what `{organization}` in a path is
    std::string server; ///< empty for Azure DevOps Services; else the server's base, `https://server:8443/tfs`, without a final slash

    bool is_cloud() const noexcept { return server.empty(); }
    /// Where its pages are: `https://dev.azure.com/acme`, `https://server/collection`.
    std::string url() const { return (is_cloud() ? std::string("https://dev.azure.com") : server) + "/" + name; }
    bool operator==(const organization&) const = default;
};

namespace detail {
constexpr bool is_letter_or_digit(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// The vendor's rule: letters, digits and hyphens, a letter or digit at both ends, at most 50.
constexpr bool is_organization_name(std::string_view name) noexcept {
    if (name.empty() || name.size() > 50 || !is_letter_or_digit(name.front()) || !is_letter_or_digit(name.back())) return false;
    for (char c : name)
        if (!is_letter_or_digit(c) && c != '-') return false;
    return true;
}

/// A collection may hold more: anything that is no delimiter of a URL, no control and no blank at its ends.
constexpr bool is_collection_name(std::string_view name) noexcept {
    if (name.empty() || name.size() > 64 || name == "." || name == "..") return false;
    for (char c : name)
        if (!is_letter_or_digit(c) && c != '-' && c != '_' && c != '.') return false;
    return true;
}

constexpr bool is_host(std::string_view host) noexcept {
    if (host.empty() || host.size() > 253 || host.front() == '.' || host.front() == '-') return false;
    for (char c : host)
        if (!is_letter_or_digit(c) && c != '-' && c != '.') return false;
    return true;
}

constexpr bool is_port(std::string_view port) noexcept {
    if (port.empty() || port.size() > 5) return false;
    int value = 0;
    for (char c : port) {
        if (c < '0' || c > '9') return false;
        value = value * 10 + (c - '0');
    }
    return value > 0 && value < 65536;
}

inline std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

inline failure no_organization(std::string_view reason) {
    return fail(failure_kind::invalid_input, "this is no organization of Azure DevOps: " + std::string(reason) +
                                                 "; write its name (myorg) or its address (https://dev.azure.com/myorg)");
}

inline std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\r' || text.front() == '\n')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n')) text.remove_suffix(1);
    return text;
}

inline result<organization> cloud_organization(std::string_view name) {
    if (!is_organization_name(name)) return no_organization("a name has letters, digits and hyphens, at most 50, with a letter or digit at both ends");
    return organization{std::string(name), {}};
}

/// `host[:port]` and the path of an Azure DevOps Server, against the administrator's list.
inline result<organization> server_collection(std::string_view authority, std::string_view path, const std::vector<std::string>& servers) {
    const std::size_t colon = authority.find(':');
    if (!is_host(authority.substr(0, colon)) || (colon != std::string_view::npos && !is_port(authority.substr(colon + 1))))
        return no_organization("its host is not valid");
    const std::size_t slash = path.rfind('/');
    const std::string_view collection = slash == std::string_view::npos ? path : path.substr(slash + 1);
    const std::string_view folder = slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
    if (!is_collection_name(collection) || (!folder.empty() && !is_collection_name(folder)))
        return no_organization("the address of a server ends with its collection, https://server/collection");
    std::string base = "https://" + lowered(authority);
    if (!folder.empty()) (base += '/') += folder;
    for (const std::string& allowed : servers) {
        std::string_view one = allowed;
        while (!one.empty() && one.back() == '/') one.remove_suffix(1);
        if (one == base) return organization{std::string(collection), base};
    }
    return fail(failure_kind::access_denied, "this server is not on the administrator's list of Azure DevOps Servers: ask the administrator to add it");
}
} // namespace detail

/// Reads an organization as users write it: `myorg`, `https://dev.azure.com/myorg/`, `dev.azure.com/myorg`,
/// `https://myorg.visualstudio.com`, and `https://server/collection` when `https://server` stands in `servers`.
///
/// Example: `auto org = azdo::parse_organization("https://dev.azure.com/acme/");  // org->name == "acme"`
///
/// Blanks around it and the case of the host do not matter. Failures: `invalid_input` for anything else (another scheme, user
/// information, a query, a path that goes on), `access_denied` for a server that is not in `servers` (base addresses such as
/// `https://server` or `https://server:8443/tfs`).
inline result<organization> parse_organization(std::string_view text, const std::vector<std::string>& servers = {}) {
    text = detail::trimmed(text);
    if (text.empty()) return detail::no_organization("it is empty");
    bool has_scheme = false;
    if (const std::size_t at = text.find("://"); at != std::string_view::npos) {
        if (detail::lowered(text.substr(0, at)) != "https") return detail::no_organization("its address does not begin with https://");
        text.remove_prefix(at + 3);
        has_scheme = true;
    }
    if (text.find_first_of("?#@\\%") != std::string_view::npos) return detail::no_organization("it holds one of ? # @ \\ %");
    if (!text.empty() && text.back() == '/') text.remove_suffix(1);
    const std::size_t slash = text.find('/');
    const std::string_view authority = text.substr(0, slash);
    const std::string_view path = slash == std::string_view::npos ? std::string_view{} : text.substr(slash + 1);
    const std::string host = detail::lowered(authority);

    if (host == "dev.azure.com") {
        if (path.find('/') != std::string_view::npos) return detail::no_organization("leave out what follows the organization's name");
        return detail::cloud_organization(path);
    }
    constexpr std::string_view legacy = ".visualstudio.com";
    if (host.size() > legacy.size() && host.ends_with(legacy)) {
        if (!path.empty()) return detail::no_organization("leave out what follows the organization's name");
        return detail::cloud_organization(authority.substr(0, authority.size() - legacy.size()));
    }
    if (!has_scheme && slash == std::string_view::npos) return detail::cloud_organization(text);
    if (!has_scheme) return detail::no_organization("the address of a server begins with https://");
    return detail::server_collection(authority, path, servers);
}

} // namespace v1
} // namespace azdo
