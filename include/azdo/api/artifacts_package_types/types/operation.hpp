// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts_package_types {

/// `Operation`
enum class operation {
    add,
    remove,
    replace,
    move,
    copy,
    test,
};

template <class E = operation>
constexpr auto enumerators(operation) {
    return std::to_array<azdo::enumerator<E>>({
        {operation::add, "add"},
        {operation::remove, "remove"},
        {operation::replace, "replace"},
        {operation::move, "move"},
        {operation::copy, "copy"},
        {operation::test, "test"},
    });
}

} // namespace azdo::inline v1::api::artifacts_package_types
