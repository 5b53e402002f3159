// SPDX-License-Identifier: BSL-1.0
// Compares two JSON values by their meaning.
#pragma once

#include <boost/json/value.hpp>

#include <string>

namespace published {

/// Whether a member that is an empty text, list or object may be left out: in results, whose types do not tell it from an absent one.
enum class empty_members { count, may_be_left_out };

/// Where and how `made` differs from `published`; empty when it does not. Members with null count as absent, the order of members does not
/// matter, numbers are compared exactly, and two texts that are times are compared as points in time.
std::string difference(const boost::json::value& made, const boost::json::value& published, const std::string& place = {},
    empty_members empty = empty_members::count);

/// True for equal texts, and for two spellings of the same point in time.
bool same_text(const std::string& a, const std::string& b);

} // namespace published
