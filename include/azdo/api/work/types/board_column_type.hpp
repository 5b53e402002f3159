// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `BoardColumnType`
enum class board_column_type {
    incoming,
    in_progress,
    outgoing,
};

template <class E = board_column_type>
constexpr auto enumerators(board_column_type) {
    return std::to_array<azdo::enumerator<E>>({
        {board_column_type::incoming, "incoming"},
        {board_column_type::in_progress, "inProgress"},
        {board_column_type::outgoing, "outgoing"},
    });
}

} // namespace azdo::inline v1::api::work
