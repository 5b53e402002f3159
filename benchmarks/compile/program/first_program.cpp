// SPDX-License-Identifier: BSL-1.0
// The first program of README.md.
#include <azdo/api/wit/wiql.hpp>
#include <azdo/azdo.hpp>
#include <azdo/transport/httplib.hpp>
#include <cstdlib>
#include <iostream>

struct task {
    std::string title;
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &task::title>()); }
};

int main() {
    const char* value = std::getenv("AZDO_PAT");
    if (value == nullptr) return std::cerr << "set AZDO_PAT\n", 2;
    const azdo::secret<std::string> token(value);
    azdo::client api{"acme", azdo::personal_access_token{token}};

    auto query = azdo::wiql::select().where(azdo::wiql::field("System.AssignedTo") == azdo::wiql::me).text();
    if (!query) return std::cerr << query.error() << '\n', 1;
    auto found = azdo::call(azdo::api::wit::query_by_wiql{.body = {.query = *query}, .top = 20}, api);
    if (!found) return std::cerr << found.error() << '\n', 1;

    if (!found->work_items) return 0;
    for (const auto& reference : *found->work_items)
        if (auto item = azdo::call(azdo::get_work_item_as<task>{.id = reference.id.value_or(0)}, api))
            std::cout << item->id << ' ' << item->value.title << '\n';
}
