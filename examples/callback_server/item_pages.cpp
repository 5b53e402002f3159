// SPDX-License-Identifier: BSL-1.0
#include "item_pages.hpp"

#include "html_text.hpp"

namespace callback_server {
namespace {

using html::element;
using html::fragment;

/// The CSS class of a state: by the service's category, or by a well-known name if only the name is known.
std::string_view state_class(std::string_view name_or_category) {
    for (const std::string_view one : {"InProgress", "Active", "In Progress", "Doing", "Committed"})
        if (name_or_category == one) return "state in-progress";
    for (const std::string_view one : {"Completed", "Resolved", "Closed", "Done"})
        if (name_or_category == one) return "state completed";
    return "state";
}

fragment state_mark(std::string_view name) { return element("span", {{"class", std::string(state_class(name))}}, name); }

std::string address_of(const item& one) { return html::address({"items", std::to_string(one.id)}); }

fragment row(const item& one) {
    return element("li", {},
        element("a", {{"class", "row"}, {"href", address_of(one)}},
            {element("span", {{"class", "number"}}, std::to_string(one.id)),
                element("span", {{"class", "title"}}, one.title.empty() ? "(without a title)" : one.title),
                element("span", {{"class", "facts"}},
                    {element("span", {}, one.type), " ", state_mark(one.state), " ", element("span", {}, one.project)})}));
}

fragment fact(std::string_view name, const fragment& value) { return {element("dt", {}, name), element("dd", {}, value)}; }

fragment facts_of(const item& one) {
    fragment facts = fact("State", state_mark(one.state));
    facts += fact("Type", one.type);
    facts += fact("Project", one.project);
    facts += fact("Assigned to", one.assigned_to.empty() ? "Nobody" : one.assigned_to);
    if (!one.changed.empty()) facts += fact("Changed", one.changed + " UTC");
    return element("dl", {}, facts);
}

fragment state_form(const page_context& context, const item_view& view) {
    if (view.states.empty()) return {};
    std::vector<choice> choices;
    for (const item_state& one : view.states)
        if (one.category != "Removed" || one.name == view.what.state) choices.push_back({one.name, one.name});
    return card({element("h2", {}, "Change the state"),
        form(context, address_of(view.what) + "/state",
            {hidden("rev", std::to_string(view.what.rev)),
                select_field("state", "State", choices, view.chosen_state.empty() ? view.what.state : view.chosen_state, view.found),
                element("div", {{"class", "actions"}}, submit("Save the state"))})});
}

} // namespace

fragment items_page(const page_context& context, const item_list& list) {
    fragment content = element("div", {{"class", "head"}}, {heading("My open work items"), button_link("/projects", "New work item")});
    if (list.items.empty()) {
        content += card(
            {element("h2", {}, "Nothing is assigned to you"), paragraph("No open work item in this organization is assigned to you.")});
    } else {
        fragment rows;
        for (const item& one : list.items) rows += row(one);
        content += paragraph(
            std::to_string(list.items.size()) + (list.items.size() == 1 ? " work item" : " work items") + ", most recently changed first.");
        content += element("ul", {{"class", "list"}}, rows);
    }
    if (list.more) content += note("There are more; see the rest in Azure DevOps.");
    return page(context, "My open work items", "/items", content);
}

fragment projects_page(const page_context& context, const std::vector<project>& projects) {
    fragment content = heading("New work item: choose a project");
    if (projects.empty())
        content += card(paragraph("This organization has no project that you can see. Ask its administrator to add you to one."));
    fragment rows;
    for (const project& one : projects)
        rows += element("li", {},
            element("a", {{"class", "row"}, {"href", html::address({"projects", one.name, "new"})}},
                {element("span", {{"class", "title"}}, one.name), element("span", {{"class", "facts"}}, one.description)}));
    if (!rows.empty()) content += element("ul", {{"class", "list"}}, rows);
    return page(context, "Choose a project", "/projects", content);
}

fragment new_item_page(const page_context& context, const new_item& typed, const std::vector<item_type>& types, const problems& found) {
    std::vector<choice> choices;
    choices.reserve(types.size());
    for (const item_type& one : types) choices.push_back({one.name, one.name});
    fragment content = error_summary(found);
    content += heading("New work item in " + typed.project);
    content += card(form(context, html::address({"projects", typed.project, "new"}),
        {select_field("type", "Type", choices, typed.type, found),
            text_field({.id = "title", .label = "Title", .value = typed.title}, found),
            text_area("description", "Description", "Plain text; you may leave it empty. For a bug, enter the steps to reproduce it.",
                typed.description, found),
            element("div", {{"class", "actions"}}, {submit("Create"), link("/projects", "Another project")})}));
    return page(context, (found.empty() ? "" : "Error: ") + std::string("New work item"), "/projects", content);
}

fragment item_page(const page_context& context, const item_view& view) {
    const item& one = view.what;
    fragment content = error_summary(view.found);
    if (!view.notice.empty()) content += success(view.notice);
    content += element("h1", {}, {element("span", {{"class", "number"}}, std::to_string(one.id) + " "), one.title});
    const std::string text = html_to_text(one.description);
    content += card({facts_of(one), element("p", {}, link(view.address, "Open at Azure DevOps"))});
    content += card({element("h2", {}, one.has_repro_steps ? "Repro steps" : "Description"),
        text.empty() ? paragraph("There is none.") : element("div", {{"class", "prose"}}, text)});
    content += state_form(context, view);
    content += paragraph(link("/items", "Back to my open work items"));
    return page(context, (view.found.empty() ? "" : "Error: ") + std::to_string(one.id) + " " + one.title, {}, content);
}

} // namespace callback_server
