// SPDX-License-Identifier: BSL-1.0
// The editions of Azure DevOps that the simulator can be, and which versions of a resource each of them has.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace simulator {

enum class edition { server_6_0, server_7_0, server_7_1, services };

/// `services`, `server-7.1`, `server-7.0` or `server-6.0`.
std::optional<edition> edition_named(std::string_view name);
/// `7.0`
std::string_view newest_version(edition of);

/// A resource: all operations below one path.
struct resource_route {
    std::string area;
    std::string path;        ///< below `_apis`, with placeholders: `wit/workitems/{id}`
    std::string max_version; ///< `7.1`
    std::string released;    ///< the newest version that is not a preview, or empty
    int revision = 1;        ///< of the newest version's preview; 1 without one
};

/// What the table says about an address on an edition.
struct listed_version {
    bool is_listed = false; ///< false: the table does not have the address, so that nothing is known about it
    std::string version{};  ///< `7.0-preview.1`; empty: this edition does not have the resource at this address
};
/// `resource` is the decoded path below `_apis`.
listed_version version_of(edition where, std::string_view method, const std::vector<std::string>& resource);

/// All resources that an edition has, in the order of their paths.
std::vector<resource_route> routes_of(edition where);

} // namespace simulator
