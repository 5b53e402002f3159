// SPDX-License-Identifier: BSL-1.0
// The editions of Azure DevOps that the simulator can be, and which versions of a resource each of them has.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace simulator {

enum class edition { server_6_0, server_7_0, server_7_1, services };

/// `services`, `server-7.1`, `server-7.0` or `server-6.0`.
std::optional<edition> edition_named(std::string_view name);
/// `7.0`
std::string_view newest_version(edition of);

/// One method of one address, as the published description has it. make_versions writes the table.
struct listed_operation {
    std::string method{};
    std::string path{}; ///< below `_apis`, with placeholders
    std::string area{};
    std::vector<std::string> segments{};   ///< of `path`
    std::array<std::string, 4> versions{}; ///< by edition; empty where an edition does not have it
    std::string scopes{};                  ///< letters: `o` below the organization, `p` project, `t` team, `s` another scope, `d` neither
    std::string reach{};                   ///< the scopes of all operations of the same list
    std::string body{};                    ///< `-`, `json`, `patch` or `bytes`
    std::string result{};                  ///< `none`, `one`, `list`, `value`, `text`, `bytes` or `zip`
    std::string element{};                 ///< kind of a list's elements or of the value; of a text `json` or `plain`
    std::string id_kind{};                 ///< of the placeholder at the end of the path: `int`, `guid` or `text`; `-` if there is none
    std::vector<std::pair<std::string, std::string>> filled{}; ///< members of the result with their kinds
    std::vector<std::string> oauth_scopes{};                   ///< any one suffices
};
/// The whole table; some operations are in it once for each of their addresses.
const std::vector<listed_operation>& all_operations();
/// The operation that fits the address best; null if this edition has none. HEAD counts as GET. `resource` is decoded.
const listed_operation* find_operation(edition where, std::string_view method, const std::vector<std::string>& resource);
/// Whether this edition has the address, with any method.
bool has_address(edition where, const std::vector<std::string>& resource);

/// A resource: all operations below one path.
struct resource_route {
    std::string id{}; ///< by which the vendor's clients find the resource
    std::string area;
    std::string name{};      ///< `workItems`
    std::string path;        ///< below `_apis`, with placeholders: `wit/workitems/{id}`
    std::string scope{};     ///< what may precede `_apis`, with placeholders: `{project}/{team}/`
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

/// Identifier and name of each area, as the vendor's clients know them.
std::vector<std::pair<std::string, std::string>> known_areas();
/// All resources that an edition has.
std::vector<resource_route> routes_of(edition where);

} // namespace simulator
