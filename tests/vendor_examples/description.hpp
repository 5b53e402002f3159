// SPDX-License-Identifier: BSL-1.0
// Reads the published examples and the operations that they belong to. The description is read independently: this code shares nothing with
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
    std::string type; // JSON's, or `time`
    bool required;    // in a path: there is no address without it
};

struct example {
    std::string operation; // its id
    std::string method;
    std::string path; // the template, with {placeholders}
    std::string version;
    std::string host;
    std::vector<parameter> parameters;
    std::string file;           // below the area's folder of examples
    boost::json::value content; // null when the file is not JSON

    /// A member of the content that is an object, such as `parameters`; empty when there is none.
    const boost::json::object& object(const char* name) const;
};

/// The address in an example; empty when it has none.
std::string address_of(const boost::json::value& example);

/// The existing examples of an area, once for each operation that refers to them. References match files regardless of case. A file that no
/// operation refers to is assigned to the operation whose method and path fit its address; if there is none, `operation` is empty. Throws
/// std::exception for a file that cannot be read.
std::vector<example> read_examples(const std::filesystem::path& data, const std::string& area);

} // namespace published
