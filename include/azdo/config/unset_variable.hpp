// SPDX-License-Identifier: BSL-1.0
// Variables that a configuration names and that are not set.
#pragma once

#include <string>

namespace azdo::inline v1::config {

/// A variable that a file names and that is not set, so that a value has its default. Types that have a member
/// `std::vector<unset_variable> unset`, as `services_config` has, are read all the same; who uses a value looks there first.
struct unset_variable {
    std::string pointer{}; ///< of the value
    std::string variable{};
    std::string why{}; ///< "is not set"
    bool operator==(const unset_variable&) const = default;
};

} // namespace azdo::inline v1::config
