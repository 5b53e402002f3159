// SPDX-License-Identifier: BSL-1.0
// Groups types that need one another, and so are written to one file.
#pragma once

#include "model.hpp"

#include <map>
#include <string>
#include <vector>

namespace generate_api {

struct cluster {
    std::string name;               // of the cluster's file
    std::vector<std::string> types; // sorted; more than one only when they contain each other
    bool recursive = false;
};

/// The clusters of an area's types, and the cluster of each type.
struct clusters {
    std::vector<cluster> all;
    std::map<std::string, std::size_t> of;

    const cluster& at(const std::string& type) const { return all[of.at(type)]; }
};

/// A cluster is named after the one of its types that most others use.
clusters find_clusters(const std::map<std::string, type>& types);

} // namespace generate_api
