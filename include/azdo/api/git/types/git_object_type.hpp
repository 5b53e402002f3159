// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `GitObjectType`
enum class git_object_type {
    bad,
    commit,
    tree,
    blob,
    tag,
    ext2,
    ofs_delta,
    ref_delta,
};

template <class E = git_object_type>
constexpr auto enumerators(git_object_type) {
    return std::to_array<azdo::enumerator<E>>({
        {git_object_type::bad, "bad"},
        {git_object_type::commit, "commit"},
        {git_object_type::tree, "tree"},
        {git_object_type::blob, "blob"},
        {git_object_type::tag, "tag"},
        {git_object_type::ext2, "ext2"},
        {git_object_type::ofs_delta, "ofsDelta"},
        {git_object_type::ref_delta, "refDelta"},
    });
}

} // namespace azdo::inline v1::api::git
