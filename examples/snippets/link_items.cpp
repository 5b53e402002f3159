// SPDX-License-Identifier: BSL-1.0
// Creates a task below another work item, with a tag, a page and a build as links; then removes one of the links.
#include "connect.hpp"

#include <azdo/devops/change_links.hpp>

namespace links = azdo::links;

struct task {
    std::string title;
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &task::title>(azdo::as::required)); }
};

int main(int count, char** arguments) {
    if (count < 3) return std::cerr << "usage: link_items PROJECT PARENT\n", 2;
    const azdo::client api = connect();
    const azdo::create_work_item_as<task> wanted{.project = arguments[1],
        .type = "Task",
        .value = {.title = "Look at the build"},
        .parent = std::atoi(arguments[2]),
        .tags = {"build"},
        .links = {links::hyperlink("https://example.com/log").commented("the log"), links::to(azdo::artifact::build{.id = 7})}};
    const auto made = azdo::call(wanted, api);
    if (!made) return report(made.error());

    const azdo::change_links change{.id = made->id, .add = {links::related(1)}, .remove = {links::hyperlink("https://example.com/log")}};
    const auto now = azdo::call(change, api);
    if (!now) return report(now.error());
    for (const auto& one : now->links) {
        const auto target = one.target();
        if (const auto* build = std::get_if<azdo::artifact::build>(&target))
            std::cout << "build " << build->id << '\n';
        else
            std::cout << one.rel << ' ' << one.id << '\n';
    }
}
