// SPDX-License-Identifier: BSL-1.0
// Uploads a text as an attachment and links it to a work item.
#include "connect.hpp"

#include <azdo/api/wit.hpp>

namespace wit = azdo::api::wit;

int main(int count, char** arguments) {
    if (count < 3) return std::cerr << "usage: attachment PROJECT ID\n", 2;
    const azdo::client api = connect();
    const auto stored = azdo::call(wit::create_attachment{.project = arguments[1], .body = "some notes\n", .file_name = "notes.txt"}, api);
    if (!stored) return report(stored.error());
    azdo::json::patch link;
    link.add("/relations/-", wit::work_item_relation{.rel = "AttachedFile", .url = stored->url});
    const auto linked = azdo::call(wit::update_work_item{.id = std::atoi(arguments[2]), .body = link}, api);
    if (!linked) return report(linked.error());
    std::cout << "attached " << stored->id << '\n';
}
