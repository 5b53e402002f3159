// SPDX-License-Identifier: BSL-1.0
// Writes include/azdo/api and its tests from the vendor's published description.
//
//   generate_api [--check] [--data DIR] [--output DIR] [area…]
//
// DIR of --data (or AZDO_PUBLISHED_DATA) holds openapi/7.2/<area>/*.json and versions.tsv; --output is the top of the checkout (default: this folder).
// --check writes nothing. It exits with 1 when the files differ, and with 77 (skipped) without data.
#include "operations.hpp"
#include "reachability.hpp"
#include "tree.hpp"
#include "versions.hpp"
#include "write.hpp"

#include <azdo/json/decode.hpp>

#include <command_line/parse.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace generate_api {
namespace {

namespace fs = std::filesystem;

constexpr const char* usage = "usage: generate_api [--check] [--data DIR] [--output DIR] [area…]\n";
constexpr int skipped = 77;

struct options {
    bool check = false;
    fs::path data;
    fs::path output = ".";
    std::vector<std::string> areas;
};

azdo::result<options> read_options(const std::vector<std::string>& arguments) {
    options read;
    std::string data, output;
    CLI::App line;
    command_line::only_what_is_added(line);
    command_line::add_switch(line, "--check", read.check);
    command_line::add_single(line, "--data", data)->envname("AZDO_PUBLISHED_DATA");
    command_line::add_single(line, "--output", output);
    line.add_option("area", read.areas);
    try {
        command_line::parse(line, arguments);
    } catch (const command_line::usage_error& why) {
        return azdo::fail(azdo::failure_kind::invalid_input, why.what());
    }
    read.data = data;
    if (!output.empty()) read.output = output;
    return read;
}

/// Every area of the description.
std::vector<std::string> list_areas(const fs::path& data) {
    std::vector<std::string> areas;
    std::error_code failed;
    for (const auto& one : fs::directory_iterator(data / "openapi" / "7.2", failed))
        if (one.is_directory()) areas.push_back(one.path().filename().string());
    std::sort(areas.begin(), areas.end());
    return areas;
}

azdo::result<std::vector<source>> read_area(const fs::path& data, const std::string& area) {
    const fs::path folder = data / "openapi" / "7.2" / area;
    std::error_code failed;
    std::vector<fs::path> paths;
    for (const auto& one : fs::directory_iterator(folder, failed))
        if (one.path().extension() == ".json") paths.push_back(one.path());
    if (paths.empty())
        return azdo::fail(azdo::failure_kind::storage, "no *.json in " + folder.string() + ": --data names the folder above openapi/7.2");
    std::sort(paths.begin(), paths.end());
    std::vector<source> sources;
    for (const fs::path& path : paths) {
        const auto text = read_file(path);
        if (!text) return text.error();
        auto decoded = azdo::json::decode<swagger::document>(*text);
        if (!decoded) {
            azdo::failure why = decoded.error();
            why.message = path.string() + ": " + why.message + " (" + why.place.pointer + ")";
            return why;
        }
        sources.push_back({path.stem().string(), std::move(*decoded)});
    }
    return sources;
}

struct made_files {
    files all;
    std::size_t operations = 0;
    std::size_t types = 0;
};

azdo::result<made_files> make_files(const options& asked) {
    made_files made;
    const auto versions = read_versions(asked.data);
    if (!versions) return versions.error();
    const auto classes = read_classes(asked.output);
    if (!classes) return classes.error();
    std::vector<area> areas;
    for (const std::string& name : asked.areas.empty() ? list_areas(asked.data) : asked.areas) {
        const auto sources = read_area(asked.data, name);
        if (!sources) return sources.error();
        area built = build_area(name, *sources);
        if (const auto same = check_classes(built, *classes); !same) return same.error();
        add_versions(built, *versions);
        made.all.merge(write_headers(built));
        made.all.merge(write_tests(built));
        made.types += built.types.size();
        for (const auto& [group, operations] : built.groups) made.operations += operations.size();
        areas.push_back(std::move(built));
    }
    if (areas.empty()) return azdo::fail(azdo::failure_kind::storage, "no areas below " + (asked.data / "openapi" / "7.2").string());
    if (asked.areas.empty()) {
        made.all.merge(write_overview(areas));
        made.all.merge(write_rows(areas));
        made.all.merge(write_classes(areas));
    }
    return made;
}

int check(const options& asked, const made_files& made) {
    const auto found = differences(asked.output, made.all);
    for (const std::string& one : found) std::cout << one << '\n';
    if (!found.empty())
        std::cout << "The generated files differ from the published description: run generate_api and look at the difference.\n";
    return found.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

int run(const options& asked) {
    if (asked.data.empty()) {
        std::cout
            << "SKIPPED: set AZDO_PUBLISHED_DATA (or --data) to the folder that holds openapi/7.2 of the vendor's published description.\n";
        return asked.check ? skipped : EXIT_FAILURE;
    }
    const auto made = make_files(asked);
    made.value();
    std::cout << made->operations << " operations, " << made->types << " types, " << made->all.size() << " files\n";
    if (asked.check) return check(asked, *made);
    write_files(asked.output, made->all).value();
    return EXIT_SUCCESS;
}

} // namespace
} // namespace generate_api

int main(int argc, char** argv) {
    try {
        const auto options = generate_api::read_options({argv + 1, argv + argc});
        if (options) return generate_api::run(*options);
        std::cerr << "generate_api: " << options.error().message << '\n' << generate_api::usage;
        return 2;
    } catch (const std::exception& why) {
        std::cerr << "generate_api: " << why.what() << '\n';
    }
    return EXIT_FAILURE;
}
