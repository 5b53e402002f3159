// SPDX-License-Identifier: BSL-1.0
// Creates a task for a key of another system. Started again with the same key, after a crash or a lost answer, it creates no second one.
#include "connect.hpp"

#include <azdo/devops/create_once.hpp>

struct task {
    std::string title;
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &task::title>(azdo::as::required)); }
};

int main(int count, char** arguments) {
    if (count < 3) return std::cerr << "usage: create_once PROJECT KEY\n", 2;
    const azdo::client api = connect();
    const std::string key = arguments[2];
    const azdo::create_work_item_as<task> wanted{.project = arguments[1], .type = "Task", .value = {.title = "Imported " + key}};
    const azdo::create_once<task> once{wanted, azdo::creation_mark::tag("import-" + key), {.resends = 2, .search_first = true}};
    const auto done = azdo::call(once, api, {.timeout = std::chrono::minutes(5)});
    if (!done) return report(done.error()); // refused: nothing was created
    if (done->state == azdo::creation_state::created)
        std::cout << "task " << done->id << (done->sent == 0 ? " was there" : " is new") << '\n';
    else if (done->state == azdo::creation_state::not_created)
        std::cout << "not created: try again\n";
    else
        std::cout << "not known: search for the tag import-" << key << " later\n";
}
