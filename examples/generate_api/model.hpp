// SPDX-License-Identifier: BSL-1.0
// What is to be written: areas, operations and types with their C++ names and spellings.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace generate_api {

/// How a value is spelled in C++. A generated type stands in the spelling as `@name@`, because how it is qualified depends on where.
struct spelling {
    std::string text;
    std::set<std::string> includes{};
    std::set<std::string> types{}; // the generated ones in it
    bool bare = false;             // it is one generated object and nothing else, so it could contain itself
};

struct member {
    std::string name;
    std::string key;
    spelling type;
    std::string initializer{}; // behind the name: "{}" for what may be left out
    std::string attributes{};
    std::string placeholder{}; // a value for tests, where one has to be given
};

struct type {
    std::string name;
    std::string vendor_name;
    std::vector<member> members{};
    std::vector<std::pair<std::string, std::string>> enumerators{}; // name and text; only of an enumeration
};

struct operation {
    std::string name;
    std::string id;
    std::string method; // as the functions of http/endpoint.hpp are called
    std::string path;   // with a question mark at segments that may be left out
    std::string host;
    std::string version;
    std::string accept{}; // where it is not what follows from the result
    std::string link;
    std::vector<std::string> scopes{};
    std::vector<member> members{};
    spelling result;
    bool has_examples = false;
};

struct area {
    std::string vendor_name;
    std::string name;
    std::map<std::string, type> types{};                    // by C++ name
    std::map<std::string, std::vector<operation>> groups{}; // by C++ name
    std::map<std::string, std::string> group_vendor_names{};
};

} // namespace generate_api
