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

constexpr std::string_view locations[] = {
#include "location_rows.inc"
};

constexpr std::string_view areas[] = {
#include "area_rows.inc"
};

constexpr std::array<std::string_view, 4> names{"server-6.0", "server-7.0", "server-7.1", "services"};
constexpr std::array<std::string_view, 4> newest{"6.0", "7.0", "7.1", "7.2"};

bool is_placeholder(std::string_view segment) { return segment.find('{') != segment.npos; }

std::vector<std::string> listed(const std::string& text) { return text == "-" ? std::vector<std::string>{} : split(text, ','); }

/// A placeholder at the end of the path of a POST is optional: what is created has no id yet.
std::string without_new_id(const std::string& method, const std::string& path) {
    return method == "POST" && path.ends_with('}') ? path.substr(0, path.rfind('/')) : path;
}

/// The first segments in lower case, without the names of placeholders.
std::string pattern_of(const std::vector<std::string>& segments, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& one = segments[i];
        out += '/';
        out += is_placeholder(one) ? (one.front() == '$' ? "${}" : "{}") : lower(one);
    }
    return out;
}

/// A list that can be reached from the organization is the same from every project.
void add_reach(std::vector<listed_operation>& to) {
    const auto list_of = [](const listed_operation& one) {
        return pattern_of(one.segments, one.segments.size() - (is_placeholder(one.segments.back()) ? 1 : 0));
    };
    std::map<std::string, std::string> reach;
    for (const auto& one : to) reach[list_of(one)] += one.scopes;
    for (auto& one : to) one.reach = reach[list_of(one)];
}

/// A line has `METHOD PATH AREA`, a version for each edition, and facts; `VERSION@PATH` is an operation of its own.
std::vector<listed_operation> read_rows() {
    std::vector<listed_operation> out;
    for (const auto line : rows) {
        const auto words = split(line, ' ');
        listed_operation made{
            words[0], words[1], words[2], split(words[1], '/'), {}, words[7], {}, words[8], words[9], words[10], words[11]};
        for (const auto& one : listed(words[12])) made.filled.emplace_back(one.substr(0, one.find(':')), one.substr(one.find(':') + 1));
        made.oauth_scopes = listed(words[13]);
        for (std::size_t i = 0; i < 4; ++i) {
            const auto& cell = words[i + 3];
            const auto at = cell.find('@');
            if (cell == "-") continue;
            if (at == std::string::npos) {
                made.versions[i] = cell;
                continue;
            }
            auto elsewhere = made;
            elsewhere.path = without_new_id(words[0], cell.substr(at + 1));
            elsewhere.segments = split(elsewhere.path, '/');
            elsewhere.versions = {};
            elsewhere.versions[i] = cell.substr(0, at);
            out.push_back(std::move(elsewhere));
        }
        out.push_back(std::move(made));
    }
    add_reach(out);
    return out;
}
/// How many segments are equal, plus one; 0 if the path does not fit. A placeholder fits every segment; at the end of the path of a list, it
/// need not be there (task groups).
std::size_t fit(const listed_operation& of, const std::vector<std::string>& resource) {
    const bool is_list = of.method == "GET" && of.result == "list" && is_placeholder(of.segments.back());
    if (of.segments.size() != resource.size() && !(is_list && of.segments.size() == resource.size() + 1)) return 0;
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

const listed_operation* best_fit(edition where, std::string_view method, const std::vector<std::string>& resource) {
    const listed_operation* best = nullptr;
    std::size_t best_fit = 0;
    bool is_there = false;
    for (const auto& one : all_operations()) {
        if (one.method != method && !(method == "HEAD" && one.method == "GET")) continue;
        const auto fits = fit(one, resource);
        const bool has = !one.versions[static_cast<std::size_t>(where)].empty();
        if (fits == 0 || fits < best_fit || (fits == best_fit && is_there && !has)) continue;
        best = &one;
        best_fit = fits;
        is_there = has;
    }
    return best;
}

/// The last segment of a path that is not a placeholder.
std::string last_word(std::string_view path) {
    std::string name;
    for (const auto& segment : split(path, '/')) {
        if (!is_placeholder(segment)) name = segment;
    }
    return name;
}

std::string scope_template(std::string_view letters) {
    const auto has = [letters](char one) { return letters.find(one) != letters.npos; };
    return has('s') ? "{scopeIdentifier}/" : has('t') ? "{project}/{team}/" : has('p') ? "{project}/" : "";
}

/// A client's template ends in all placeholders that any of the resource's addresses has.
resource_route joined(
    const std::vector<std::string>& template_segments, std::map<std::string, resource_route>& by_path, std::vector<std::string>& used) {
    resource_route out;
    auto count = template_segments.size();
    for (;; --count) {
        const auto pattern = pattern_of(template_segments, count);
        if (const auto found = by_path.find(pattern); found != by_path.end()) {
            const auto& one = found->second;
            out.area = one.area;
            out.max_version = std::max(out.max_version, one.max_version);
            out.released = std::max(out.released, one.released);
            out.revision = std::max(out.revision, one.revision);
            out.scope += one.scope;
            used.push_back(pattern);
        }
        if (count <= 1 || !is_placeholder(template_segments[count - 1])) return out;
    }
}

/// The resources that the vendor's clients have names for. Removes their addresses from `by_path`.
std::vector<resource_route> known_locations(edition where, std::map<std::string, resource_route>& by_path) {
    std::vector<resource_route> out;
    std::vector<std::string> used;
    for (const auto line : locations) {
        const auto words = split(line, ' ');
        auto made = joined(split(words[3], '/'), by_path, used);
        if (made.max_version.empty()) {
            if (words[1] != "Location" && words[1] != "Settings") continue; // this edition does not have it
            made.max_version = newest[static_cast<std::size_t>(where)];
        }
        made.id = words[0];
        made.area = words[1];
        made.name = words[2];
        made.path = words[3];
        out.push_back(std::move(made));
    }
    for (const auto& pattern : used) by_path.erase(pattern);
    return out;
}

} // namespace

std::optional<edition> edition_named(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<edition>(found - names.begin());
}

const std::vector<listed_operation>& all_operations() {
    static const auto read = read_rows();
    return read;
}

std::string_view newest_version(edition of) { return newest[static_cast<std::size_t>(of)]; }

listed_version version_of(edition where, std::string_view method, const std::vector<std::string>& resource) {
    const auto* found = best_fit(where, method, resource);
    return found ? listed_version{true, found->versions[static_cast<std::size_t>(where)]} : listed_version{};
}

const listed_operation* find_operation(edition where, std::string_view method, const std::vector<std::string>& resource) {
    const auto* found = best_fit(where, method, resource);
    return found && !found->versions[static_cast<std::size_t>(where)].empty() ? found : nullptr;
}

bool has_address(edition where, const std::vector<std::string>& resource) {
    return std::any_of(all_operations().begin(), all_operations().end(),
        [&](const auto& one) { return !one.versions[static_cast<std::size_t>(where)].empty() && fit(one, resource) > 0; });
}

std::vector<std::pair<std::string, std::string>> known_areas() {
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto line : areas) out.emplace_back(line.substr(0, line.find(' ')), line.substr(line.find(' ') + 1));
    return out;
}

std::vector<resource_route> routes_of(edition where) {
    std::map<std::string, resource_route> by_path;
    for (const auto& one : all_operations()) {
        const auto& version = one.versions[static_cast<std::size_t>(where)];
        if (version.empty()) continue;
        auto& made = by_path[pattern_of(one.segments, one.segments.size())];
        if (made.path.empty()) made.path = one.path;
        made.area = one.area;
        for (const char letter : one.scopes)
            if (made.scope.find(letter) == std::string::npos) made.scope += letter;
        made.max_version = version.substr(0, version.find('-'));
        made.revision = std::max(made.revision, revision_of(version));
        if (version.find('-') == version.npos) made.released = version;
        if (where == edition::services && !one.versions[2].empty() && one.versions[2].find('-') == std::string::npos)
            made.released = one.versions[2];
    }
    auto out = known_locations(where, by_path);
    for (auto& [pattern, route] : by_path) {
        route.id = guid_of("location " + route.path);
        route.name = last_word(route.path);
        out.push_back(std::move(route));
    }
    for (auto& route : out) route.scope = scope_template(route.scope);
    return out;
}

} // namespace simulator
