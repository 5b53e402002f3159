// SPDX-License-Identifier: BSL-1.0
#include "versions.hpp"

#include "tree.hpp"

#include <azdo/core/failure.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace generate_api {
namespace {

/// A placeholder of another path that has another name as a parameter of 7.2.
struct renamed_placeholder {
    std::string_view was, is;
};
constexpr renamed_placeholder renamed[] = {{"{pointIds}", "{pointId}"}};

/// The one placeholder of another path that is left out: a policy that is created has no id yet.
constexpr std::string_view creates_policy = "Configurations_Create", id_of_policy = "configurationId";

/// Refuses an operation with a placeholder of another path that none of its parameters fills.
void check_other_paths(const operation& one, const area& where) {
    for (std::string_view rest = one.on_servers; rest.find('{') != std::string_view::npos;) {
        rest.remove_prefix(rest.find('{') + 1);
        const std::string_view key = rest.substr(0, rest.find('}'));
        const auto fills = [&](const member& held) {
            return held.key == key && (held.attributes == "azdo::as::path" || held.attributes == "azdo::as::query");
        };
        if (std::any_of(one.members.begin(), one.members.end(), fills) || (one.id == creates_policy && key == id_of_policy)) continue;
        throw azdo::failure_exception(azdo::fail(azdo::failure_kind::invalid_input,
            "versions.tsv: " + where.vendor_name + " " + one.id + ": no parameter fills {" + std::string(key) + "} of another path"));
    }
}

/// Operations of 7.2 with a new area and a new path, so that the table does not find them on servers; the descriptions of servers have them in
/// the area distributedTask.
constexpr std::string_view environments_path = "/_apis/pipelines/environments",
                           older_environments_path = "/_apis/distributedtask/environments";
constexpr std::string_view environments_versions = "7.1, 7.0, 6.0-preview.1 at ";
constexpr std::string_view environments_operations[] = {"Environments_Add", "Environments_List", "Environments_Delete", "Environments_Get",
    "Environments_Update", "Environmentdeploymentrecords_List", "Kubernetes_Add", "Kubernetes_Delete", "Kubernetes_Get"};

/// The versions of such an operation, or an empty text.
std::string moved_versions(const operation& what, const area& where) {
    if (where.vendor_name != "environments") return {};
    for (const std::string_view id : environments_operations)
        if (const std::size_t at = what.path.find(environments_path); id == what.id && at != std::string::npos)
            return std::string(environments_versions) +
                   std::string(what.path).replace(at, environments_path.size(), older_environments_path);
    return {};
}

std::vector<std::string> columns_of(std::string_view line) {
    std::vector<std::string> columns(1);
    for (const char c : line)
        if (c == '\t')
            columns.emplace_back();
        else if (c != '\r')
            columns.back() += c;
    return columns;
}

/// `7.1; 7.0, 6.0 at /path` from the columns of 7.1, 7.0 and 6.0.
std::string notation(const std::array<std::string_view, 3>& editions) {
    std::string text, path;
    for (const std::string_view one : editions) {
        if (one == "-") continue;
        const std::size_t at = one.find("@/{"); // an @ inside of a path is part of it
        std::string own(at == std::string_view::npos ? std::string_view() : one.substr(at + 1));
        for (const auto& [was, is] : renamed)
            if (const std::size_t found = own.find(was); found != std::string::npos) own.replace(found, was.size(), is);
        if (!text.empty()) text += own == path ? ", " : path.empty() ? "; " : " at " + path + "; ";
        path = own;
        text += one.substr(0, at);
    }
    return path.empty() ? text : text + " at " + path;
}

} // namespace

azdo::result<version_table> read_versions(const std::filesystem::path& data) {
    const auto text = read_file(data / "versions.tsv");
    if (!text) return text.error();
    version_table table;
    for (std::string_view rest = *text; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.empty() || line.front() == '#') continue;
        const auto columns = columns_of(line);
        if (columns.size() < 7) return azdo::fail(azdo::failure_kind::invalid_input, "versions.tsv: too few columns: " + std::string(line));
        table[{columns[0], columns[1]}] = notation({columns[6], columns[5], columns[4]});
    }
    return table;
}

void add_versions(area& to, const version_table& versions) {
    for (auto& [group, operations] : to.groups)
        for (operation& one : operations) {
            const auto found = versions.find({to.vendor_name, one.id});
            if (found == versions.end())
                throw azdo::failure_exception(
                    azdo::fail(azdo::failure_kind::invalid_input, "versions.tsv has no line for " + to.vendor_name + " " + one.id));
            one.on_servers = moved_versions(one, to);
            if (one.on_servers.empty()) one.on_servers = found->second;
            check_other_paths(one, to);
        }
}

} // namespace generate_api
