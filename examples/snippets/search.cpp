// SPDX-License-Identifier: BSL-1.0
// Searches the work items of the organization for words.
#include "connect.hpp"

#include <azdo/api/search/work_item_search_results.hpp>

namespace search = azdo::api::search;

int main(int count, char** arguments) {
    if (count != 2) return std::cerr << "usage: search WORDS\n", 2;
    const azdo::client api = connect();
    const auto found = azdo::call(
        search::fetch_work_item_search_results{.body = {.skip = 0, .top = 10, .include_facets = false, .search_text = arguments[1]}}, api);
    if (!found) return report(found.error());
    std::cout << found->count << " work items\n";
    for (const auto& one : found->results) std::cout << one.fields.at("system.id") << ' ' << one.fields.at("system.title") << '\n';
}
