// SPDX-License-Identifier: BSL-1.0
// Prints the work items that are assigned to you, with fields that a struct names.
#include "connect.hpp"

#include <azdo/api/wit.hpp>

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
    const auto query = wiql::select().where(wiql::field("System.AssignedTo") == wiql::me).text();
    if (!query) return report(query.error());
    const auto found = azdo::call(azdo::api::wit::query_by_wiql{.body = {.query = *query}, .top = 50}, api);
    if (!found) return report(found.error());
    for (const auto& reference : found->work_items) {
        const auto item = azdo::call(azdo::get_work_item_as<task>{.id = reference.id}, api);
        if (!item) return report(item.error());
        std::cout << item->id << ' ' << item->value.state << ' ' << item->value.title << '\n';
    }
}
