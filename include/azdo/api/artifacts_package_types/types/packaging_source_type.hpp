// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts_package_types {

/// `PackagingSourceType`
enum class packaging_source_type {
    public_,
    internal,
};

template <class E = packaging_source_type>
constexpr auto enumerators(packaging_source_type) {
    return std::to_array<azdo::enumerator<E>>({
        {packaging_source_type::public_, "public"},
        {packaging_source_type::internal, "internal"},
    });
}

} // namespace azdo::inline v1::api::artifacts_package_types
