// SPDX-License-Identifier: BSL-1.0
// Searches the work items of the organization for words.
#include "connect.hpp"

#include <azdo/api/search/work_item_search_results.hpp>

namespace search = azdo::api::search;

namespace {
/// A field of a work item; empty if it has none of this name.
std::string field(const search::work_item_result& of, const char* name) {
    const auto found = of.fields.find(name);
    return found == of.fields.end() ? std::string() : found->second;
}
} // namespace

int main(int count, char** arguments) {
    if (count != 2) return std::cerr << "usage: search WORDS\n", 2;
    const azdo::client api = connect();
    const auto found = azdo::call(
        search::fetch_work_item_search_results{.body = {.skip = 0, .top = 10, .include_facets = false, .search_text = arguments[1]}}, api);
    if (!found) return report(found.error());
    std::cout << found->count << " work items\n";
    for (const auto& one : found->results) std::cout << field(one, "system.id") << ' ' << field(one, "system.title") << '\n';
}
