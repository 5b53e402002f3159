// SPDX-License-Identifier: BSL-1.0
// Prints how the state of a work item changed, when, and by whom. Argument: ID
#include "connect.hpp"

#include <azdo/devops/work_item_history.hpp>

struct task {
    std::optional<std::string> state{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.State", &task::state>()); }
};

int main(int argc, char** argv) {
    const int id = argc == 2 ? std::atoi(argv[1]) : 0;
    if (id <= 0) return std::cerr << "usage: work_item_history ID\n", 2;
    const azdo::client api = connect();
    for (const auto& update : azdo::paginate(azdo::api::wit::get_updates{.id = id}, api)) {
        if (!update) return report(update.error());
        const auto state = azdo::change_of<&task::state>(*update);
        if (!state) return report(state.error());
        if (!state->has_value()) continue;
        const auto when = azdo::changed_date(*update);
        if (!when) return report(when.error());
        std::cout << update->rev << ": " << (*state)->before.value_or("(none)") << " to " << (*state)->after.value_or("(none)")
                  << (*when ? ", " + azdo::format_time(**when) : "")
                  << (update->revised_by ? " by " + update->revised_by->display_name.value_or("?") : "") << '\n';
    }
}
