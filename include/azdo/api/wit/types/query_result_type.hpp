// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `QueryResultType`
enum class query_result_type {
    work_item,
    work_item_link,
};

template <class E = query_result_type>
constexpr auto enumerators(query_result_type) {
    return std::to_array<azdo::enumerator<E>>({
        {query_result_type::work_item, "workItem"},
        {query_result_type::work_item_link, "workItemLink"},
    });
}

} // namespace azdo::inline v1::api::wit
