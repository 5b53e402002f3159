// SPDX-License-Identifier: BSL-1.0
// The published examples and the operations that they are examples of. Reads the description on its own: it shares nothing with
// the generator.
#pragma once

#include <boost/json/value.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace published {

struct parameter {
    std::string name;
    std::string location;
};

struct example {
    std::string operation; // its id
    std::string method;
    std::string path; // the template, with {placeholders}
    std::string version;
    std::vector<parameter> parameters;
    std::string file; // below the area's folder of examples
    boost::json::value content;
};

/// The address that an example gives; empty when it gives none.
std::string address_of(const boost::json::value& example);

/// The examples of an area that exist, once for each operation that refers to them. References match files without regard to case. A
/// file that no operation refers to belongs to the one whose method and path its address fits; when none does, `operation` is empty.
/// Throws std::exception for a file that cannot be read.
std::vector<example> read_examples(const std::filesystem::path& data, const std::string& area);

} // namespace published
