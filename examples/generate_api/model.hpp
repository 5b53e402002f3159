// SPDX-License-Identifier: BSL-1.0
// The model of the generated code: areas, operations and types with their C++ names and spellings.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace generate_api {

/// How a type is spelled in C++. A generated type is written as `@name@`, because its qualification depends on where it is used.
struct spelling {
    std::string text;
    std::set<std::string> includes{};
    std::set<std::string> types{}; // the generated ones in it
    bool bare = false;             // only a generated object, which could contain itself
};

struct member {
    std::string name;
    std::string key;
    spelling type;
    std::string initializer{}; // after the name: "{}" for a member that may be left out
    std::string attributes{};
    std::string placeholder{}; // a value for tests, if one is required
    bool always_sent = false;  // in answers, by a correction
};

struct type {
    std::string name;
    std::string vendor_name;
    std::vector<member> members{};
    std::vector<std::pair<std::string, std::string>> enumerators{}; // name and text; only of an enumeration
    bool answer_only = false;                                       // no request contains it
};

struct operation {
    std::string name;
    std::string id;
    std::string method; // a function name in http/endpoint.hpp
    std::string path;   // with a question mark after segments that may be left out
    std::string host;
    std::string version;
    std::string on_servers{}; // its versions on servers: the second argument of azdo::api_version
    std::string accept{};     // if it does not follow from the result
    std::string listing{};    // the other key of its list, or `one`
    std::string link;
    std::vector<std::string> scopes{};
    std::vector<member> members{};
    spelling result;
    bool has_examples = false;
    bool needs_entra_token = false;
};

struct area {
    std::string vendor_name;
    std::string name;
    std::map<std::string, type> types{};                    // by C++ name
    std::map<std::string, std::vector<operation>> groups{}; // by C++ name
    std::map<std::string, std::string> group_vendor_names{};
};

} // namespace generate_api
