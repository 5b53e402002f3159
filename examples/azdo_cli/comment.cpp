// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>
#include <azdo_cli/project_of.hpp>

#include <azdo/api/wit/comments.hpp>
#include <azdo/http/call.hpp>
#include <azdo/json/encode.hpp>

#include <istream>
#include <iterator>

namespace azdo_cli {

namespace {

namespace wit = azdo::api::wit;

/// The text as HTML that shows exactly it.
std::string html_of(std::string_view text) {
    std::string made;
    for (const char c : text) {
        if (c == '&')
            made += "&amp;";
        else if (c == '<')
            made += "&lt;";
        else if (c == '>')
            made += "&gt;";
        else if (c == '\n')
            made += "<br>";
        else
            made += c;
    }
    return made;
}

azdo::result<void> run(context& here) {
    const int id = here.number(0, "ID");
    std::string text = here.operand(1);
    if (text == "-") text.assign(std::istreambuf_iterator<char>(here.around().in), {});
    while (!text.empty() && text.back() == '\n') text.pop_back();
    if (text.empty()) throw usage_error("the comment is empty");
    const auto api = here.connect();
    if (!api) return api.error();
    const auto project = project_of_item(here, *api, id);
    if (!project) return project.error();
    const auto added =
        azdo::call(wit::add_comment{.project = *project, .work_item_id = id, .body = {.text = html_of(text)}}, *api, here.call_options());
    if (!added) return added.error();
    if (here.json())
        here.print_json(azdo::json::encode(*added));
    else
        here.print_line("Comment " + std::to_string(added->id.value_or(0)) + " is on work item " + std::to_string(id) + '.');
    return {};
}

} // namespace

const command comment_command{"comment", {{"ID"}, {"TEXT"}}, {}, "comment on a work item",
    "With - as the text it comes from standard input.\n\n  git log -1 | azdo comment 42 -\n", run};

} // namespace azdo_cli
