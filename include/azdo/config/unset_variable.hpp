// SPDX-License-Identifier: BSL-1.0
// Variables that a configuration names but that are not set.
#pragma once

#include <string>

namespace azdo::inline v1::config {

/// A variable that a file names but that is not set, so that a value has its default. Types with a member
/// `std::vector<unset_variable> unset`, such as `services_config`, are read all the same; check that member before using a value.
struct unset_variable {
    std::string pointer{}; ///< of the value
    std::string variable{};
    std::string why{}; ///< "is not set"
    bool operator==(const unset_variable&) const = default;
};

} // namespace azdo::inline v1::config
