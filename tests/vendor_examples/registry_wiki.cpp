// SPDX-License-Identifier: BSL-1.0
// The operations of the area wiki that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/wiki/attachments.hpp>
#include <azdo/api/wiki/page_moves.hpp>
#include <azdo/api/wiki/page_stats.hpp>
#include <azdo/api/wiki/pages.hpp>
#include <azdo/api/wiki/pages_batch.hpp>
#include <azdo/api/wiki/wikis.hpp>

namespace published {

void register_wiki(registry& into) {
    into.add("Attachments_Create", azdo::api::wiki::create_attachment{.organization = {}, .project = {}, .wiki_identifier = {}, .body = {}, .name = {}});
    into.add("Page Moves_Create", azdo::api::wiki::create_page_move{.organization = {}, .project = {}, .wiki_identifier = {}, .body = {}});
    into.add("Page Stats_Get", azdo::api::wiki::get_page_data{.organization = {}, .project = {}, .wiki_identifier = {}, .page_id = std::int32_t{}});
    into.add("Pages_Delete Page", azdo::api::wiki::delete_page{.organization = {}, .project = {}, .wiki_identifier = {}, .path = {}});
    into.add("Pages_Get Page", azdo::api::wiki::get_page{.organization = {}, .project = {}, .wiki_identifier = {}});
    into.add("Pages_Create Or Update", azdo::api::wiki::create_or_update_page{.organization = {}, .project = {}, .wiki_identifier = {}, .body = {}, .path = {}});
    into.add("Pages_Delete Page By Id", azdo::api::wiki::delete_page_by_id{.organization = {}, .project = {}, .wiki_identifier = {}, .id = std::int32_t{}});
    into.add("Pages_Get Page By Id", azdo::api::wiki::get_page_by_id{.organization = {}, .project = {}, .wiki_identifier = {}, .id = std::int32_t{}});
    into.add("Pages_Update", azdo::api::wiki::update_page_by_id{.organization = {}, .project = {}, .wiki_identifier = {}, .id = std::int32_t{}, .body = {}});
    into.add("Pages Batch_Get", azdo::api::wiki::get_pages_batch{.organization = {}, .project = {}, .wiki_identifier = {}, .body = {}});
    into.add("Wikis_List", azdo::api::wiki::get_all_wikis{.organization = {}});
    into.add("Wikis_Create", azdo::api::wiki::create_wiki{.organization = {}, .body = {}});
    into.add("Wikis_Delete", azdo::api::wiki::delete_wiki{.organization = {}, .wiki_identifier = {}});
    into.add("Wikis_Get", azdo::api::wiki::get_wiki{.organization = {}, .wiki_identifier = {}});
    into.add("Wikis_Update", azdo::api::wiki::update_wiki{.organization = {}, .wiki_identifier = {}, .body = {}});
}

} // namespace published
