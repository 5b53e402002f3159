// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processes {

/// `FieldType`
enum class field_type {
    string,
    integer,
    date_time,
    plain_text,
    html,
    tree_path,
    history,
    double_,
    guid,
    boolean,
    identity,
    picklist_integer,
    picklist_string,
    picklist_double,
};

template <class E = field_type>
constexpr auto enumerators(field_type) {
    return std::to_array<azdo::enumerator<E>>({
        {field_type::string, "string"},
        {field_type::integer, "integer"},
        {field_type::date_time, "dateTime"},
        {field_type::plain_text, "plainText"},
        {field_type::html, "html"},
        {field_type::tree_path, "treePath"},
        {field_type::history, "history"},
        {field_type::double_, "double"},
        {field_type::guid, "guid"},
        {field_type::boolean, "boolean"},
        {field_type::identity, "identity"},
        {field_type::picklist_integer, "picklistInteger"},
        {field_type::picklist_string, "picklistString"},
        {field_type::picklist_double, "picklistDouble"},
    });
}

} // namespace azdo::inline v1::api::processes
