// SPDX-License-Identifier: BSL-1.0
// Adds one to a number of a work item, however many others change it at the same time; then shows what a conflict has to say.
#include "connect.hpp"

#include <azdo/devops/update_work_item_as.hpp>

struct task {
    std::string title;
    std::optional<double> remaining{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &task::title>(azdo::as::required),
            azdo::field<"Microsoft.VSTS.Scheduling.RemainingWork", &task::remaining>());
    }
};

int main(int count, char** arguments) {
    if (count < 2) return std::cerr << "usage: update_until_current ID\n", 2;
    const azdo::client api = connect();
    const azdo::get_work_item_as<task> wanted{.id = std::atoi(arguments[1])};
    const auto before = azdo::call(wanted, api);
    if (!before) return report(before.error());

    // Reads, edits and saves, again and again until nobody else was faster.
    const auto saved = azdo::call(azdo::update_until_current{wanted, [](task& it) { it.remaining = it.remaining.value_or(0) + 1; }}, api);
    if (!saved) return report(saved.error());
    std::cout << "remaining work: " << saved->value.remaining.value_or(0) << '\n';

    // A change of what was read first comes too late: it is not saved, and both sides are there.
    task mine = before->value;
    mine.remaining = 100;
    const auto late = azdo::call(azdo::update_work_item_as<task>{.before = *before, .wanted = mine}, api);
    if (!late) return report(late.error());
    if (!late->conflict) return std::cerr << "nobody else has changed it\n", 1;
    for (const auto& field : late->conflict->both_changed)
        std::cout << field << ": I wanted " << mine.remaining.value_or(0) << ", it is " << late->conflict->now.value.remaining.value_or(0)
                  << '\n';
}
