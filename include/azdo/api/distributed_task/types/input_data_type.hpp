// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `InputDataType`
enum class input_data_type {
    none,
    string,
    number,
    boolean,
    guid,
    uri,
};

template <class E = input_data_type>
constexpr auto enumerators(input_data_type) {
    return std::to_array<azdo::enumerator<E>>({
        {input_data_type::none, "none"},
        {input_data_type::string, "string"},
        {input_data_type::number, "number"},
        {input_data_type::boolean, "boolean"},
        {input_data_type::guid, "guid"},
        {input_data_type::uri, "uri"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
