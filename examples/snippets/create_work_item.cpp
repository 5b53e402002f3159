// SPDX-License-Identifier: BSL-1.0
// Creates a task, then changes its title; the change is refused if somebody else has changed the task in the meantime.
#include "connect.hpp"

#include <azdo/api/wit.hpp>

namespace wit = azdo::api::wit;

struct task {
    std::string title;
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &task::title>(azdo::as::required)); }
};

int main(int count, char** arguments) {
    if (count < 2) return std::cerr << "usage: create_work_item PROJECT\n", 2;
    const azdo::client api = connect();
    azdo::json::patch fields;
    fields.add("/fields/System.Title", "Made with azdo");
    const auto made = azdo::call(wit::create_work_item{.project = arguments[1], .type = "Task", .body = fields}, api);
    if (!made) return report(made.error());

    const auto before = azdo::call(azdo::get_work_item_as<task>{.id = made->id.value_or(0)}, api);
    if (!before) return report(before.error());
    auto after = *before;
    after.value.title = "Changed with azdo";
    const auto changed = azdo::call(wit::update_work_item{.id = before->id, .body = azdo::changes(*before, after)}, api);
    if (!changed) return report(changed.error());
    std::cout << "task " << before->id << " has revision " << changed->rev.value_or(0) << '\n';
}
