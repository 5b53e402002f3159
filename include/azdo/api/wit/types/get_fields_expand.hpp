// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `GetFieldsExpand`
enum class get_fields_expand {
    none,
    extension_fields,
    include_deleted,
};

template <class E = get_fields_expand>
constexpr auto enumerators(get_fields_expand) {
    return std::to_array<azdo::enumerator<E>>({
        {get_fields_expand::none, "none"},
        {get_fields_expand::extension_fields, "extensionFields"},
        {get_fields_expand::include_deleted, "includeDeleted"},
    });
}

} // namespace azdo::inline v1::api::wit
