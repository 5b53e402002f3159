// SPDX-License-Identifier: BSL-1.0
// Queries typed by a struct: what is urgent and mine, and the features with open bugs.
#include "connect.hpp"

#include <azdo/api/wit.hpp>

struct task {
    std::string title;
    azdo::optional<int> priority;
    std::string state;
    azdo::optional<azdo::api::wit::identity_ref> assigned_to;
    azdo::optional<azdo::sys_time> changed;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &task::title>(), azdo::field<"Microsoft.VSTS.Common.Priority", &task::priority>(),
            azdo::field<"System.State", &task::state>(), azdo::field<"System.AssignedTo", &task::assigned_to>(),
            azdo::field<"System.ChangedDate", &task::changed>());
    }
};

int main() {
    const azdo::client api = connect();
    namespace wiql = azdo::wiql;
    using wiql::field_of, wiql::source_of, wiql::target_of;

    const auto urgent = wiql::where<task>(
        field_of<&task::priority> <= 2 && field_of<&task::assigned_to> == wiql::me && !field_of<&task::state>.in({"Closed", "Done"}))
                            .order_by("System.ChangedDate", wiql::direction::descending)
                            .text();
    if (!urgent) return report(urgent.error());
    const auto found = azdo::call(azdo::api::wit::query_by_wiql{.body = {.query = *urgent}, .top = 50}, api);
    if (!found) return report(found.error());
    for (const auto& reference : found->work_items) std::cout << "urgent: " << reference.id << '\n';

    const auto open = wiql::select_links({"System.Id"})
                          .where(source_of<&task::assigned_to> == wiql::me)
                          .where(wiql::link_type() == "System.LinkTypes.Hierarchy-Forward")
                          .where(target_of<&task::state> != "Closed" && target_of<&task::state>.was_ever("New"))
                          .text();
    if (!open) return report(open.error());
    const auto links = azdo::call(azdo::api::wit::query_by_wiql{.body = {.query = *open}}, api);
    if (!links) return report(links.error());
    for (const auto& link : links->work_item_relations)
        if (link.source) std::cout << link.source->id << " has " << link.target->id << '\n';
}
