// SPDX-License-Identifier: BSL-1.0
// Adds a comment to a work item and prints all of its comments.
#include "connect.hpp"

#include <azdo/api/wit.hpp>

namespace wit = azdo::api::wit;

int main(int count, char** arguments) {
    if (count < 3) return std::cerr << "usage: comment PROJECT ID\n", 2;
    const azdo::client api = connect();
    const int id = std::atoi(arguments[2]);
    const auto added = azdo::call(
        wit::add_work_item_comment{
            .project = arguments[1], .work_item_id = id, .body = {.text = "Seen, thank you."}, .format = wit::comment_format::markdown},
        api);
    if (!added) return report(added.error());
    const auto all = azdo::call(wit::get_comments{.project = arguments[1], .work_item_id = id}, api);
    if (!all) return report(all.error());
    for (const auto& one : all->comments) std::cout << one.text << '\n';
}
