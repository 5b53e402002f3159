// SPDX-License-Identifier: BSL-1.0
// What no hand-written area answers: lists, elements and settings that are kept as they were sent, for every operation of the published table.
// What is created gets an id, an address, dates and its author where the description has them.
#pragma once

#include "../rest.hpp"

#include <boost/json/value.hpp>

#include <map>
#include <string>
#include <vector>

namespace simulator::areas {

/// Keys are addresses in lower case, without the project if the resource can be reached without it.
struct generic_store {
    struct element {
        std::string id; ///< the last segment of its address
        boost::json::value value;
    };
    struct file {
        std::string name, bytes;
    };
    std::map<std::string, std::vector<element>> lists{};
    std::map<std::string, boost::json::value> settings{}; ///< what an address without an id holds
    std::map<std::string, file> files{};                  ///< uploads, by the address of their element
    std::map<std::string, int> last_ids{};                ///< of each list whose elements have numbers
};

/// Throws 404 for an address that is not in the table of this edition.
http_reply answer_generic(rest_call& call);

} // namespace simulator::areas
