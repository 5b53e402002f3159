// SPDX-License-Identifier: BSL-1.0
// agreement schema TYPE: prints the JSON Schema.   agreement decide TYPE FILE…: prints "accept", or "refuse" and why, for each file.
#include "sample.hpp"

#include <azdo/config/file_schema.hpp>
#include <azdo/config/load.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/schema_document.hpp>

#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

int usage() {
    std::cerr << "usage: agreement schema TYPE | agreement decide TYPE FILE...   TYPE: sample, services\n";
    return 2;
}

int print_schema(std::string_view type) {
    if (type == "sample")
        std::cout << azdo::json::schema_of_type<sample::settings>().text << '\n';
    else
        std::cout << azdo::config::file_schema().text << '\n';
    return 0;
}

std::string why_refused(std::string_view type, const std::string& text) {
    if (type == "sample") {
        const auto faults = azdo::json::check<sample::settings>(text);
        return faults.empty() ? std::string() : faults.front().place.pointer + ": " + faults.front().message();
    }
    azdo::config::diagnostics found;
    const auto read = azdo::config::parse<azdo::config::services_config>(text, "file", azdo::config::no_environment, found);
    return read ? std::string() : read.error().message;
}

} // namespace

int main(int count, char** values) {
    if (count < 3) return usage();
    const std::string_view type = values[2];
    if (type != "sample" && type != "services") return usage();
    if (std::string_view(values[1]) == "schema") return print_schema(type);
    for (int i = 3; i < count; ++i) {
        std::ifstream file(values[i], std::ios::binary);
        const std::string why = why_refused(type, {std::istreambuf_iterator<char>(file), {}});
        std::cout << (why.empty() ? "accept" : "refuse " + why.substr(0, why.find('\n'))) << '\n';
    }
    return 0;
}
