// SPDX-License-Identifier: BSL-1.0
// Addresses, parsed for comparison.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace published {

struct address {
    std::string host;
    std::vector<std::string> segments{};        // decoded, without empty ones
    std::map<std::string, std::string> query{}; // decoded
};

address parse_address(std::string_view url);

/// The values of a path template's placeholders in an address; nothing when the address does not fit the template. A segment whose
/// placeholder is `project` or `team` may be missing. Literal segments match regardless of case. A placeholder `path` or `query` at the end
/// takes all remaining segments, like the service's routes: in our requests such a value is one segment, whose slashes are encoded.
std::optional<std::map<std::string, std::string>> match(
    const std::string& path_template, const std::vector<std::string>& segments, const std::set<std::string>& optional);

/// A description of how two addresses differ, other than in the order of the query, the version and the case of the path; empty when they
/// do not.
std::string difference(const address& made, const address& published);

} // namespace published
