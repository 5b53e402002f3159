// SPDX-License-Identifier: BSL-1.0
#include "description.hpp"

#include "address.hpp"

#include <boost/json/parse.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace published {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Null for a text that is not JSON.
json::value read_json(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in.good() && text.empty()) throw std::runtime_error("cannot read " + path.string());
    if (text.rfind("\xEF\xBB\xBF", 0) == 0) text.erase(0, 3);
    json::parse_options options;
    options.allow_comments = options.allow_trailing_commas = true;
    boost::system::error_code failed;
    json::value value = json::parse(text, failed, {}, options);
    return failed ? json::value() : value;
}

std::string text_of(const json::value& object, std::string_view key) {
    const json::object* const members = object.if_object();
    const json::value* const found = members ? members->if_contains({key.data(), key.size()}) : nullptr;
    return found && found->is_string() ? std::string(found->get_string().c_str()) : std::string();
}

/// The files below a folder, keyed by their path in lower case.
std::map<std::string, std::string> list_files(const fs::path& folder) {
    std::map<std::string, std::string> files;
    if (fs::exists(folder))
        for (const auto& one : fs::recursive_directory_iterator(folder)) {
            const std::string path = one.path().lexically_relative(folder).generic_string();
            if (one.is_regular_file()) files[lower(path)] = path;
        }
    return files;
}

bool is_false(const json::value& object, std::string_view key) {
    const json::value* const found = object.as_object().if_contains({key.data(), key.size()});
    return found && found->is_bool() && !found->get_bool();
}

bool is_true(const json::value& object, std::string_view key) {
    const json::value* const found = object.as_object().if_contains({key.data(), key.size()});
    return found && found->is_bool() && found->get_bool();
}

std::string type_of(const json::value& parameter) {
    return text_of(parameter, "format") == "date-time" ? "time" : text_of(parameter, "type");
}

std::vector<parameter> read_parameters(const json::value& operation) {
    std::vector<parameter> parameters;
    for (const json::value& one : operation.at("parameters").as_array())
        if (one.as_object().contains("name"))
            parameters.push_back(
                {text_of(one, "name"), text_of(one, "in"), type_of(one), is_true(one, "required") && !is_false(one, "x-ms-required")});
    return parameters;
}

struct operation {
    std::string id;
    std::string method;
    std::string path;
    std::string host;
    const json::value* described;
};

example make_example(const operation& of, const std::string& file, json::value content) {
    example made{of.id, of.method, of.path, {}, of.host, {}, file, std::move(content)};
    if (!of.described) return made;
    made.version = text_of(*of.described, "x-ms-docs-override-version");
    made.parameters = read_parameters(*of.described);
    return made;
}

std::vector<json::value> read_descriptions(const fs::path& folder) {
    std::vector<fs::path> paths;
    for (const auto& one : fs::directory_iterator(folder)) paths.push_back(one.path());
    std::sort(paths.begin(), paths.end());
    std::vector<json::value> descriptions;
    for (const fs::path& path : paths) {
        descriptions.push_back(read_json(path));
        if (!descriptions.back().is_object()) throw std::runtime_error(path.string() + " is not JSON");
    }
    return descriptions;
}

std::vector<operation> list_operations(const std::vector<json::value>& descriptions) {
    std::vector<operation> operations;
    for (const json::value& description : descriptions) {
        std::string host = text_of(description, "host");
        if (host.front() == '{') host.erase(0, host.find('}') + 1); // {service}, which is empty everywhere
        for (const char* const section : {"paths", "x-ms-paths"}) {
            const json::value* const paths = description.as_object().if_contains(section);
            if (!paths) continue;
            for (const auto& path : paths->as_object())
                for (const auto& method : path.value().as_object()) {
                    const std::string text(path.key());
                    operations.push_back({text_of(method.value(), "operationId"), std::string(method.key()), text.substr(0, text.find('?')),
                        host, &method.value()});
                }
        }
    }
    return operations;
}

/// The files that an operation refers to, as paths in lower case.
std::vector<std::string> references_of(const operation& one) {
    std::vector<std::string> files;
    const json::value* const references = one.described->as_object().if_contains("x-ms-examples");
    if (!references) return files;
    const std::string folder = "./httpexamples/";
    for (const auto& reference : references->as_object()) {
        const std::string file = lower(text_of(reference.value(), "$ref"));
        if (file.rfind(folder, 0) == 0) files.push_back(file.substr(folder.size()));
    }
    return files;
}

/// The operation whose method and path fit; of several, the one with the fewest placeholders.
operation find_by_address(const std::vector<operation>& operations, const json::value& content) {
    const address there = parse_address(address_of(content));
    std::string method = lower(text_of(content, "x-ms-vss-request-method"));
    if (method.empty()) method = "get";
    operation best{};
    for (const operation& one : operations) {
        if (one.method != method || !match(one.path, there.segments, {"project", "team"})) continue;
        if (!best.described || std::count(one.path.begin(), one.path.end(), '{') < std::count(best.path.begin(), best.path.end(), '{'))
            best = one;
    }
    return best;
}

} // namespace

const json::object& example::object(const char* name) const {
    static const json::object none;
    const json::object* const members = content.if_object();
    const json::value* const found = members ? members->if_contains(name) : nullptr;
    return found && found->is_object() ? found->get_object() : none;
}

std::string address_of(const json::value& example) {
    if (const std::string url = text_of(example, "x-ms-vss-request-url"); !url.empty()) return url;
    const json::object* const members = example.if_object();
    const json::value* const request = members ? members->if_contains("x-ms-vss-example-request") : nullptr;
    return request ? text_of(*request, "url") : std::string();
}

std::vector<example> read_examples(const fs::path& data, const std::string& area) {
    const fs::path folder = data / "examples" / "7.2" / area;
    const auto files = list_files(folder);
    const std::vector<json::value> descriptions = read_descriptions(data / "openapi" / "7.2" / area);
    const std::vector<operation> operations = list_operations(descriptions);
    std::vector<example> examples;
    std::set<std::string> used;
    for (const operation& one : operations)
        for (const std::string& reference : references_of(one)) {
            const auto found = files.find(reference);
            if (found == files.end()) continue;
            used.insert(reference);
            examples.push_back(make_example(one, found->second, read_json(folder / found->second)));
        }
    for (const auto& [name, file] : files) {
        if (used.count(name)) continue;
        json::value content = read_json(folder / file);
        const operation found = find_by_address(operations, content);
        examples.push_back(make_example(found, file, std::move(content)));
    }
    return examples;
}

} // namespace published
