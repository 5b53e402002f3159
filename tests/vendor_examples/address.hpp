// SPDX-License-Identifier: BSL-1.0
// Addresses, taken apart for comparison.
#pragma once

#include <map>
#include <optional>
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

/// The values of the placeholders of a path template in an address. A segment whose placeholder is `project` or `team` may be missing.
/// Literal segments match without regard to case. A last placeholder `path` or `query` takes all segments that are left, as the service's
/// routes do: in our requests such a value is one segment, whose slashes are encoded. Nothing when the template does not fit.
std::optional<std::map<std::string, std::string>> match(const std::string& path_template, const std::vector<std::string>& segments);

/// In words, how two addresses differ but for the order of the query, the version and the case of the path; empty when they do not.
std::string difference(const address& made, const address& published);

} // namespace published
