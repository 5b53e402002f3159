// SPDX-License-Identifier: BSL-1.0
// `edition`: Azure DevOps Services, or a version of Azure DevOps Server; which version of an operation each of them has.
#pragma once

#include <azdo/http/endpoint.hpp>

#include <string_view>

namespace azdo::inline v1 {

/// What answers at an address.
enum class edition : unsigned char {
    ask,        ///< not known yet: it is found out, once
    server_6_0, ///< Azure DevOps Server 2020
    server_7_0, ///< Azure DevOps Server 2022
    server_7_1, ///< Azure DevOps Server 2022.1
    services    ///< Azure DevOps Services, and servers that have its newest version
};

/// A name for messages, such as `Azure DevOps Server 7.0`.
constexpr std::string_view to_string(edition what) noexcept {
    constexpr std::string_view names[] = {"an unknown edition of Azure DevOps", "Azure DevOps Server 6.0", "Azure DevOps Server 7.0",
        "Azure DevOps Server 7.1", "Azure DevOps Services"};
    return names[static_cast<unsigned char>(what)];
}

namespace detail {
/// `major.minor` as one number for comparisons; what follows is skipped. 0: not a version.
constexpr int version_number(std::string_view text) noexcept {
    int parts[2] = {0, 0};
    for (int& part : parts) {
        std::size_t digits = 0;
        while (digits < text.size() && digits < 3 && text[digits] >= '0' && text[digits] <= '9') part = part * 10 + (text[digits++] - '0');
        if (digits == 0 || (&part == parts && text.substr(digits, 1) != ".")) return 0;
        text.remove_prefix(&part == parts ? digits + 1 : digits);
    }
    return parts[0] * 1000 + parts[1];
}
/// The edition whose newest version is this one, or the newest edition that is not newer; `ask` for what is older than any.
constexpr edition edition_of(int version) noexcept {
    if (version >= 7002) return edition::services;
    if (version >= 7001) return edition::server_7_1;
    if (version >= 7000) return edition::server_7_0;
    return version >= 6000 ? edition::server_6_0 : edition::ask;
}
constexpr int newest_version(edition of) noexcept {
    constexpr int versions[] = {0, 6000, 7000, 7001, 7002};
    return versions[static_cast<unsigned char>(of)];
}

/// An operation on an edition. An empty version means that the edition does not have it, an empty path that the path is the usual one.
struct versioned_path {
    std::string_view version{};
    std::string_view path{};
};
/// The part of a text before a separator; both are removed from the text.
constexpr std::string_view take_until(std::string_view& text, std::string_view separator) noexcept {
    const std::string_view taken = text.substr(0, text.find(separator));
    text.remove_prefix(taken.size() < text.size() ? taken.size() + separator.size() : text.size());
    return taken;
}
/// Requirement: the edition is known.
constexpr versioned_path version_on(const api_version& of, edition where) noexcept {
    if (where == edition::services) return {of.text, {}};
    if (of.on_servers == nullptr) return {version_number(of.text) <= newest_version(where) ? of.text : std::string_view(), {}};
    for (std::string_view groups = of.on_servers; !groups.empty();) {
        std::string_view path = take_until(groups, "; ");
        for (std::string_view versions = take_until(path, " at "); !versions.empty();)
            if (const std::string_view one = take_until(versions, ", "); version_number(one) == newest_version(where)) return {one, path};
    }
    return {};
}
/// True when every edition has the operation at the same path, so that an unknown one can be asked for it.
constexpr bool is_everywhere(const api_version& of) noexcept {
    if (of.on_servers == nullptr) return true;
    for (const edition one : {edition::server_6_0, edition::server_7_0, edition::server_7_1})
        if (const versioned_path found = version_on(of, one); found.version.empty() || !found.path.empty()) return false;
    return true;
}
/// The first edition after this one that has the operation.
constexpr edition first_after(const api_version& of, edition where) noexcept {
    for (const edition one : {edition::server_7_0, edition::server_7_1})
        if (one > where && !version_on(of, one).version.empty()) return one;
    return edition::services;
}
template <int Major, int Minor>
constexpr edition known_server() noexcept {
    constexpr edition found = edition_of(Major * 1000 + Minor);
    constexpr bool is_known = found != edition::ask && found != edition::services && newest_version(found) == Major * 1000 + Minor;
    static_assert(is_known, "azdo: the versions of Azure DevOps Server are 6.0, 7.0 and 7.1");
    return is_known ? found : edition::services;
}
} // namespace detail

/// True when an Azure DevOps Server of this version has all of these operations.
///
/// Example: `static_assert(azdo::on_server<7, 0, azdo::api::wit::get_work_item, azdo::api::core::list_projects>);`
template <int Major, int Minor, class... Operations>
inline constexpr bool
    on_server = (!detail::version_on(Operations::endpoint.version, detail::known_server<Major, Minor>()).version.empty() && ...);

} // namespace azdo::inline v1
