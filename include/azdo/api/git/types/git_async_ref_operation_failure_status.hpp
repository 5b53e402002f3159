// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `GitAsyncRefOperationFailureStatus`
enum class git_async_ref_operation_failure_status {
    none,
    invalid_ref_name,
    ref_name_conflict,
    create_branch_permission_required,
    write_permission_required,
    target_branch_deleted,
    git_object_too_large,
    operation_indentity_not_found,
    async_operation_not_found,
    other,
    empty_committer_signature,
};

template <class E = git_async_ref_operation_failure_status>
constexpr auto enumerators(git_async_ref_operation_failure_status) {
    return std::to_array<azdo::enumerator<E>>({
        {git_async_ref_operation_failure_status::none, "none"},
        {git_async_ref_operation_failure_status::invalid_ref_name, "invalidRefName"},
        {git_async_ref_operation_failure_status::ref_name_conflict, "refNameConflict"},
        {git_async_ref_operation_failure_status::create_branch_permission_required, "createBranchPermissionRequired"},
        {git_async_ref_operation_failure_status::write_permission_required, "writePermissionRequired"},
        {git_async_ref_operation_failure_status::target_branch_deleted, "targetBranchDeleted"},
        {git_async_ref_operation_failure_status::git_object_too_large, "gitObjectTooLarge"},
        {git_async_ref_operation_failure_status::operation_indentity_not_found, "operationIndentityNotFound"},
        {git_async_ref_operation_failure_status::async_operation_not_found, "asyncOperationNotFound"},
        {git_async_ref_operation_failure_status::other, "other"},
        {git_async_ref_operation_failure_status::empty_committer_signature, "emptyCommitterSignature"},
    });
}

} // namespace azdo::inline v1::api::git
