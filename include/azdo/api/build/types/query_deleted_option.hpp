// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `QueryDeletedOption`
enum class query_deleted_option {
    exclude_deleted,
    include_deleted,
    only_deleted,
};

template <class E = query_deleted_option>
constexpr auto enumerators(query_deleted_option) {
    return std::to_array<azdo::enumerator<E>>({
        {query_deleted_option::exclude_deleted, "excludeDeleted"},
        {query_deleted_option::include_deleted, "includeDeleted"},
        {query_deleted_option::only_deleted, "onlyDeleted"},
    });
}

} // namespace azdo::inline v1::api::build
