// SPDX-License-Identifier: BSL-1.0
// The operations of the area search that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/search/code_search_results.hpp>
#include <azdo/api/search/package_search_results.hpp>
#include <azdo/api/search/wiki_search_results.hpp>
#include <azdo/api/search/work_item_search_results.hpp>

namespace published {

void register_search(registry& into) {
    into.add("Code Search Results_Fetch Code Search Results", azdo::api::search::fetch_code_search_results{.organization = {}, .body = {}});
    into.add("Package Search Results_Fetch Package Search Results", azdo::api::search::fetch_package_search_results{.organization = {}, .body = {}});
    into.add("Wiki Search Results_Fetch Wiki Search Results", azdo::api::search::fetch_wiki_search_results{.organization = {}, .body = {}});
    into.add("Work Item Search Results_Fetch Work Item Search Results", azdo::api::search::fetch_work_item_search_results{.organization = {}, .body = {}});
}

} // namespace published
