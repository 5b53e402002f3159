// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::tfvc {

/// `VersionControlChangeType`
enum class version_control_change_type {
    none,
    add,
    edit,
    encoding,
    rename,
    delete_,
    undelete,
    branch,
    merge,
    lock,
    rollback,
    source_rename,
    target_rename,
    property,
    all,
};

template <class E = version_control_change_type>
constexpr auto enumerators(version_control_change_type) {
    return std::to_array<azdo::enumerator<E>>({
        {version_control_change_type::none, "none"},
        {version_control_change_type::add, "add"},
        {version_control_change_type::edit, "edit"},
        {version_control_change_type::encoding, "encoding"},
        {version_control_change_type::rename, "rename"},
        {version_control_change_type::delete_, "delete"},
        {version_control_change_type::undelete, "undelete"},
        {version_control_change_type::branch, "branch"},
        {version_control_change_type::merge, "merge"},
        {version_control_change_type::lock, "lock"},
        {version_control_change_type::rollback, "rollback"},
        {version_control_change_type::source_rename, "sourceRename"},
        {version_control_change_type::target_rename, "targetRename"},
        {version_control_change_type::property, "property"},
        {version_control_change_type::all, "all"},
    });
}

} // namespace azdo::inline v1::api::tfvc
