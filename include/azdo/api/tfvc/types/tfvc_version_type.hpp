// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::tfvc {

/// `TfvcVersionType`
enum class tfvc_version_type {
    none,
    changeset,
    shelveset,
    change,
    date,
    latest,
    tip,
    merge_source,
};

template <class E = tfvc_version_type>
constexpr auto enumerators(tfvc_version_type) {
    return std::to_array<azdo::enumerator<E>>({
        {tfvc_version_type::none, "none"},
        {tfvc_version_type::changeset, "changeset"},
        {tfvc_version_type::shelveset, "shelveset"},
        {tfvc_version_type::change, "change"},
        {tfvc_version_type::date, "date"},
        {tfvc_version_type::latest, "latest"},
        {tfvc_version_type::tip, "tip"},
        {tfvc_version_type::merge_source, "mergeSource"},
    });
}

} // namespace azdo::inline v1::api::tfvc
