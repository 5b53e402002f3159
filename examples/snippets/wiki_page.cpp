// SPDX-License-Identifier: BSL-1.0
// Creates a wiki and a page, then edits the page; the edit is refused if somebody else has edited the page in the meantime.
#include "connect.hpp"

#include <azdo/api/core/projects.hpp>
#include <azdo/api/wiki.hpp>

namespace wiki = azdo::api::wiki;

int main(int count, char** arguments) {
    if (count != 2) return std::cerr << "usage: wiki_page PROJECT\n", 2;
    const azdo::client api = connect();
    const auto project = azdo::call(azdo::api::core::get_project{.project_id = arguments[1]}, api);
    if (!project) return report(project.error());
    const std::string id = project->id.value_or("");
    const auto made = azdo::call(
        wiki::create_wiki{.project = id, .body = {.name = "docs", .project_id = id, .type = wiki::wiki_type::project_wiki}}, api);
    if (!made) return report(made.error());

    const wiki::create_or_update_page first{
        .project = id, .wiki_identifier = "docs", .body = {.content = "# Welcome"}, .path = "/Home", .if_match = {}};
    const auto page = azdo::call(azdo::with_response{first}, api);
    if (!page) return report(page.error());

    auto second = first;
    second.body.content = "# Welcome\nHow to begin: …";
    second.if_match = page->etag();
    const auto edited = azdo::call(second, api);
    if (!edited) return report(edited.error());
    const auto stale = azdo::call(second, api); // with the ETag of the first version
    std::cout << edited->path << " is edited; with the old ETag it is " << (stale ? "edited again" : "refused") << '\n';
}
