// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `GitRefUpdateStatus`
enum class git_ref_update_status {
    succeeded,
    force_push_required,
    stale_old_object_id,
    invalid_ref_name,
    unprocessed,
    unresolvable_to_commit,
    write_permission_required,
    manage_note_permission_required,
    create_branch_permission_required,
    create_tag_permission_required,
    rejected_by_plugin,
    locked,
    ref_name_conflict,
    rejected_by_policy,
    succeeded_non_existent_ref,
    succeeded_corrupt_ref,
};

template <class E = git_ref_update_status>
constexpr auto enumerators(git_ref_update_status) {
    return std::to_array<azdo::enumerator<E>>({
        {git_ref_update_status::succeeded, "succeeded"},
        {git_ref_update_status::force_push_required, "forcePushRequired"},
        {git_ref_update_status::stale_old_object_id, "staleOldObjectId"},
        {git_ref_update_status::invalid_ref_name, "invalidRefName"},
        {git_ref_update_status::unprocessed, "unprocessed"},
        {git_ref_update_status::unresolvable_to_commit, "unresolvableToCommit"},
        {git_ref_update_status::write_permission_required, "writePermissionRequired"},
        {git_ref_update_status::manage_note_permission_required, "manageNotePermissionRequired"},
        {git_ref_update_status::create_branch_permission_required, "createBranchPermissionRequired"},
        {git_ref_update_status::create_tag_permission_required, "createTagPermissionRequired"},
        {git_ref_update_status::rejected_by_plugin, "rejectedByPlugin"},
        {git_ref_update_status::locked, "locked"},
        {git_ref_update_status::ref_name_conflict, "refNameConflict"},
        {git_ref_update_status::rejected_by_policy, "rejectedByPolicy"},
        {git_ref_update_status::succeeded_non_existent_ref, "succeededNonExistentRef"},
        {git_ref_update_status::succeeded_corrupt_ref, "succeededCorruptRef"},
    });
}

} // namespace azdo::inline v1::api::git
