// SPDX-License-Identifier: BSL-1.0
// RFC 6902 documents as the work item resource accepts them: a non-empty list of add, replace, remove and test.
#pragma once

#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace simulator {

struct patch_operation {
    enum class kind { add, replace, remove, test };
    kind op;
    std::string path;                ///< as sent, for messages
    std::vector<std::string> tokens; ///< RFC 6901, unescaped
    boost::json::value value;
};

/// Throws `vendor_error` 400 for any other document.
std::vector<patch_operation> parse_patch(std::string_view body);

} // namespace simulator
