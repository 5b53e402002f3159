// SPDX-License-Identifier: BSL-1.0
// Whether two JSON values say the same.
#pragma once

#include <boost/json/value.hpp>

#include <string>

namespace published {

/// Where and how `made` differs from `published`; empty when it does not. Members with null count as absent, the order of members does
/// not matter, numbers are compared exactly, and of two texts that are times the instants.
std::string difference(const boost::json::value& made, const boost::json::value& published, const std::string& place = {});

/// The same text, or another spelling of the same instant.
bool same_text(const std::string& a, const std::string& b);

} // namespace published
