// SPDX-License-Identifier: BSL-1.0
#include "editions.hpp"

#include "text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace simulator {
namespace {

constexpr std::string_view rows[] = {
#include "version_rows.inc"
};

constexpr std::array<std::string_view, 4> names{"server-6.0", "server-7.0", "server-7.1", "services"};
constexpr std::array<std::string_view, 4> newest{"6.0", "7.0", "7.1", "7.2"};

/// One method of one address, on one edition.
struct row {
    std::string method;
    std::string path;
    std::string area;
    std::vector<std::string> segments;
    std::array<std::string, 4> versions{}; ///< empty where an edition does not have it
};

bool is_placeholder(std::string_view segment) { return segment.find('{') != segment.npos; }

/// A placeholder at the end of the path of a POST is optional: what is created has no id yet.
std::string without_new_id(const std::string& method, const std::string& path) {
    return method == "POST" && path.ends_with('}') ? path.substr(0, path.rfind('/')) : path;
}

/// A line has `METHOD PATH AREA` and a version for each edition; `VERSION@PATH` is a row of its own.
std::vector<row> read_rows() {
    std::vector<row> out;
    for (const auto line : rows) {
        const auto words = split(line, ' ');
        row made{words[0], words[1], words[2], split(words[1], '/')};
        for (std::size_t i = 0; i < 4; ++i) {
            const auto& cell = words[i + 3];
            const auto at = cell.find('@');
            if (cell == "-") continue;
            if (at == std::string::npos) {
                made.versions[i] = cell;
                continue;
            }
            const auto path = without_new_id(words[0], cell.substr(at + 1));
            row elsewhere{words[0], path, words[2], split(path, '/')};
            elsewhere.versions[i] = cell.substr(0, at);
            out.push_back(std::move(elsewhere));
        }
        out.push_back(std::move(made));
    }
    return out;
}
const std::vector<row>& table() {
    static const auto read = read_rows();
    return read;
}

/// How many segments are equal, plus one; 0 if the path does not fit. A placeholder fits every segment.
std::size_t fit(const row& of, const std::vector<std::string>& resource) {
    if (of.segments.size() != resource.size()) return 0;
    std::size_t equal = 1;
    for (std::size_t i = 0; i < resource.size(); ++i) {
        if (same_text(of.segments[i], resource[i])) {
            ++equal;
        } else if (!is_placeholder(of.segments[i])) {
            return 0;
        }
    }
    return equal;
}

int revision_of(std::string_view version) {
    const auto dot = version.rfind("preview.");
    const auto number = dot == version.npos ? std::nullopt : parse_integer(version.substr(dot + 8));
    return number ? static_cast<int>(*number) : 1;
}

} // namespace

std::optional<edition> edition_named(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<edition>(found - names.begin());
}

std::string_view newest_version(edition of) { return newest[static_cast<std::size_t>(of)]; }

listed_version version_of(edition where, std::string_view method, const std::vector<std::string>& resource) {
    const row* best = nullptr;
    std::size_t best_fit = 0;
    bool is_there = false;
    for (const auto& one : table()) {
        if (one.method != method && !(method == "HEAD" && one.method == "GET")) continue;
        const auto fits = fit(one, resource);
        const bool has = !one.versions[static_cast<std::size_t>(where)].empty();
        if (fits == 0 || fits < best_fit || (fits == best_fit && is_there && !has)) continue;
        best = &one;
        best_fit = fits;
        is_there = has;
    }
    return best ? listed_version{true, best->versions[static_cast<std::size_t>(where)]} : listed_version{};
}

std::vector<resource_route> routes_of(edition where) {
    std::map<std::string, resource_route> by_path;
    for (const auto& one : table()) {
        const auto& version = one.versions[static_cast<std::size_t>(where)];
        if (version.empty()) continue;
        auto& made = by_path[lower(one.path)];
        made.path = one.path;
        made.area = one.area;
        made.max_version = version.substr(0, version.find('-'));
        made.revision = std::max(made.revision, revision_of(version));
        if (version.find('-') == version.npos) made.released = version;
        if (where == edition::services && !one.versions[2].empty() && one.versions[2].find('-') == std::string::npos)
            made.released = one.versions[2];
    }
    std::vector<resource_route> out;
    out.reserve(by_path.size());
    for (auto& [path, route] : by_path) out.push_back(std::move(route));
    return out;
}

} // namespace simulator
