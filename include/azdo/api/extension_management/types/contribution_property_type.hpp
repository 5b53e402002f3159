// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::extension_management {

/// `ContributionPropertyType`
enum class contribution_property_type {
    unknown,
    string,
    uri,
    guid,
    boolean,
    integer,
    double_,
    date_time,
    dictionary,
    array,
    object,
};

template <class E = contribution_property_type>
constexpr auto enumerators(contribution_property_type) {
    return std::to_array<azdo::enumerator<E>>({
        {contribution_property_type::unknown, "unknown"},
        {contribution_property_type::string, "string"},
        {contribution_property_type::uri, "uri"},
        {contribution_property_type::guid, "guid"},
        {contribution_property_type::boolean, "boolean"},
        {contribution_property_type::integer, "integer"},
        {contribution_property_type::double_, "double"},
        {contribution_property_type::date_time, "dateTime"},
        {contribution_property_type::dictionary, "dictionary"},
        {contribution_property_type::array, "array"},
        {contribution_property_type::object, "object"},
    });
}

} // namespace azdo::inline v1::api::extension_management
