// SPDX-License-Identifier: BSL-1.0
// Prints a project's work items as a tree: each below its parent. Argument: PROJECT
#include "connect.hpp"

#include <azdo/devops/query_links_as.hpp>
#include <azdo/devops/wiql_condition.hpp>

struct task {
    std::string title;
    std::string type;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &task::title>(), azdo::field<"System.WorkItemType", &task::type>());
    }
};

int main(int argc, char** argv) {
    if (argc != 2) return std::cerr << "usage: work_item_tree PROJECT\n", 2;
    const azdo::client api = connect();
    namespace wiql = azdo::wiql;
    const auto tree = wiql::select_tree().where(wiql::source("System.TeamProject") == argv[1]);
    auto rows = azdo::query_links_as<task>(tree, api, {.project = argv[1]});
    for (const auto& row : rows) {
        if (!row) return report(row.error());
        const auto indentation = static_cast<std::size_t>(2 * row->depth);
        std::cout << std::string(indentation, ' ') << row->target.value.type << ' ' << row->target.id << ' ' << row->target.value.title
                  << '\n';
    }
    for (const auto id : rows.missing()) std::cerr << "work item " << id << " cannot be read\n";
}
