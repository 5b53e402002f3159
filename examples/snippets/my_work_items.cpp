// SPDX-License-Identifier: BSL-1.0
// Prints the work items that are assigned to you, with fields that a struct names.
#include "connect.hpp"

#include <azdo/devops/query_as.hpp>

struct task {
    std::string title;
    std::string state;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &task::title>(), azdo::field<"System.State", &task::state>());
    }
};

int main() {
    const azdo::client api = connect();
    namespace wiql = azdo::wiql;
    const auto mine = wiql::select().where(wiql::field("System.AssignedTo") == wiql::me);
    for (const auto& item : azdo::query_as<task>(mine, api)) {
        if (!item) return report(item.error());
        std::cout << item->id << ' ' << item->value.state << ' ' << item->value.title << '\n';
    }
}
