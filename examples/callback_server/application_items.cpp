// SPDX-License-Identifier: BSL-1.0
#include "application.hpp"
#include "explain.hpp"
#include "item_pages.hpp"
#include "sign_in_pages.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <utility>

namespace callback_server {
namespace {

/// A positive decimal number; 0 for anything else.
std::int32_t read_number(std::string_view text) {
    std::int32_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() && number > 0 ? number : 0;
}

std::string trimmed(std::string_view text) { return std::string(azdo::detail::trimmed(text)); }

/// The length of a UTF-8 text in code points.
std::ptrdiff_t length_of(std::string_view text) {
    return std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

/// A request that changes something may have been carried out although no answer arrived.
std::string explain_change(const azdo::failure& why) {
    const bool unknown =
        !why.nothing_sent && (why.kind == azdo::failure_kind::transport || why.kind == azdo::failure_kind::timed_out || why.status >= 500);
    return explain(why) + (unknown ? " This may or may not have been carried out: check in Azure DevOps before you send it again." : "");
}

const item_type* find_type(const std::vector<item_type>& types, std::string_view name) {
    const auto found = std::find_if(types.begin(), types.end(), [&](const item_type& one) { return one.name == name; });
    return found == types.end() ? nullptr : &*found;
}

/// What is wrong with a new work item, found before the service is asked.
problems check(const new_item& typed, const item_type* type) {
    problems found;
    if (type == nullptr)
        found.push_back(
            {"The project " + typed.project + " has no work item type \"" + typed.type + "\": choose one from the list.", "type"});
    if (typed.title.empty()) found.push_back({"Enter a title.", "title"});
    if (length_of(typed.title) > 255) found.push_back({"The title is longer than 255 characters: shorten it.", "title"});
    if (length_of(typed.description) > 10'000)
        found.push_back({"The description is longer than 10,000 characters: shorten it.", "description"});
    return found;
}

} // namespace

web_answer application::show_items(visit& at) {
    auto list = at.calls().my_open_items(at.place());
    if (!list) return failed(at, list.error());
    return show(items_page(at.context, *list));
}

web_answer application::show_item(visit& at) {
    std::string notice;
    if (at.request.query == "created") notice = "The work item was created.";
    if (at.request.query == "created-unassigned")
        notice =
            "The work item was created. It is not assigned to you, so it is not among your open work items: keep this address, or find "
            "it at Azure DevOps.";
    if (at.request.query == "saved") notice = "The state was changed.";
    return item_answer(at, read_number(at.path[1]), std::move(notice), {}, nullptr);
}

web_answer application::item_answer(visit& at, std::int32_t id, std::string notice, std::string chosen_state, const azdo::failure* why) {
    if (id == 0)
        return show(
            failure_page(at.context, "Work item not found", {{"A work item number has only digits."}}, "/items", "To my open work items"),
            404);
    auto found = at.calls().find_item(at.place(), id);
    if (!found) return failed(at, found.error());
    auto states = at.calls().states(at.place(), found->project, found->type);
    if (!states) return failed(at, states.error());
    item_view view;
    view.address = organization_address(at) + html::address({found->project, "_workitems", "edit", std::to_string(id)});
    view.what = *std::move(found);
    view.states = *std::move(states);
    view.notice = std::move(notice);
    view.chosen_state = std::move(chosen_state);
    if (why != nullptr) view.found.push_back({explain_change(*why), "state"});
    return show(item_page(at.context, view), why == nullptr ? 200 : status_of(*why));
}

web_answer application::change_state(visit& at) {
    const std::int32_t id = read_number(at.path[1]);
    const std::int32_t rev = read_number(at.field("rev"));
    const std::string state = at.field("state");
    if (id == 0 || rev == 0 || state.empty()) return item_answer(at, id, {}, {}, nullptr);
    auto saved = at.calls().change_state(at.place(), id, rev, state);
    if (saved) return see_other(html::address({"items", std::to_string(id)}) + "?saved");
    if (saved.error().kind == azdo::failure_kind::not_signed_in) return failed(at, saved.error());
    return item_answer(at, id, {}, state, &saved.error());
}

web_answer application::show_projects(visit& at) {
    auto projects = at.calls().projects(at.place());
    if (!projects) return failed(at, projects.error());
    return show(projects_page(at.context, *projects));
}

web_answer application::show_new_item(visit& at) { return new_item_answer(at, {at.path[1], {}, {}, {}}, {}, 200); }

web_answer application::new_item_answer(visit& at, const new_item& typed, const problems& found, int status) {
    auto types = at.calls().types(at.place(), typed.project);
    if (!types) return failed(at, types.error());
    return show(new_item_page(at.context, typed, *types, found), status);
}

web_answer application::create_item(visit& at) {
    const new_item typed{at.path[1], at.field("type"), trimmed(at.field("title")), trimmed(at.field("description"))};
    auto types = at.calls().types(at.place(), typed.project);
    if (!types) return failed(at, types.error());
    const item_type* const type = find_type(*types, typed.type);
    if (const problems found = check(typed, type); !found.empty()) return show(new_item_page(at.context, typed, *types, found), 422);
    auto created = at.calls().create(at.place(), typed, *type);
    if (created)
        return see_other(
            html::address({"items", std::to_string(created->id)}) + (created->assigned_to.empty() ? "?created-unassigned" : "?created"));
    if (created.error().kind == azdo::failure_kind::not_signed_in) return failed(at, created.error());
    return show(new_item_page(at.context, typed, *types, {{explain_change(created.error())}}), status_of(created.error()));
}

} // namespace callback_server
