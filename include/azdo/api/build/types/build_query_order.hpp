// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `BuildQueryOrder`
enum class build_query_order {
    finish_time_ascending,
    finish_time_descending,
    queue_time_descending,
    queue_time_ascending,
    start_time_descending,
    start_time_ascending,
};

template <class E = build_query_order>
constexpr auto enumerators(build_query_order) {
    return std::to_array<azdo::enumerator<E>>({
        {build_query_order::finish_time_ascending, "finishTimeAscending"},
        {build_query_order::finish_time_descending, "finishTimeDescending"},
        {build_query_order::queue_time_descending, "queueTimeDescending"},
        {build_query_order::queue_time_ascending, "queueTimeAscending"},
        {build_query_order::start_time_descending, "startTimeDescending"},
        {build_query_order::start_time_ascending, "startTimeAscending"},
    });
}

} // namespace azdo::inline v1::api::build
