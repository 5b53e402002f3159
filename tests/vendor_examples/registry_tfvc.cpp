// SPDX-License-Identifier: BSL-1.0
// The operations of the area tfvc that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/tfvc/branches.hpp>
#include <azdo/api/tfvc/changesets.hpp>
#include <azdo/api/tfvc/items.hpp>
#include <azdo/api/tfvc/labels.hpp>
#include <azdo/api/tfvc/shelvesets.hpp>

namespace published {

void register_tfvc(registry& into) {
    into.add("Branches_Get Branch Refs", azdo::api::tfvc::get_branch_refs{.organization = {}, .scope_path = {}});
    into.add("Branches_Get Branches", azdo::api::tfvc::get_branches{.organization = {}});
    into.add("Branches_Get", azdo::api::tfvc::get_branch{.organization = {}, .path = {}});
    into.add("Changesets_Get Changeset Changes", azdo::api::tfvc::get_changeset_changes{.organization = {}});
    into.add("Changesets_Get Changeset Work Items", azdo::api::tfvc::get_changeset_work_items{.organization = {}});
    into.add("Changesets_Get Batched Changesets", azdo::api::tfvc::get_batched_changesets{.organization = {}, .body = {}});
    into.add("Changesets_Get Changesets", azdo::api::tfvc::get_changesets{.organization = {}});
    into.add("Changesets_Create", azdo::api::tfvc::create_changeset{.organization = {}, .body = {}});
    into.add("Changesets_Get", azdo::api::tfvc::get_changeset{.organization = {}, .id = std::int32_t{}});
    into.add("Items_Get Items Batch", azdo::api::tfvc::get_items_batch{.organization = {}, .body = {}});
    into.add("Items_List", azdo::api::tfvc::get_items{.organization = {}});
    into.add("Items_Get", azdo::api::tfvc::get_item{.organization = {}, .path = {}});
    into.add("Labels_Get Label Items", azdo::api::tfvc::get_label_items{.organization = {}, .label_id = {}});
    into.add("Labels_List", azdo::api::tfvc::get_labels{.organization = {}});
    into.add("Labels_Get", azdo::api::tfvc::get_label{.organization = {}, .label_id = {}});
    into.add("Shelvesets_Get", azdo::api::tfvc::get_shelveset{.organization = {}, .shelveset_id = {}});
    into.add("Shelvesets_Get Shelveset Changes", azdo::api::tfvc::get_shelveset_changes{.organization = {}, .shelveset_id = {}});
    into.add("Shelvesets_Get Shelveset Work Items", azdo::api::tfvc::get_shelveset_work_items{.organization = {}, .shelveset_id = {}});
    into.add("Shelvesets_List", azdo::api::tfvc::get_shelvesets{.organization = {}});
}

} // namespace published
