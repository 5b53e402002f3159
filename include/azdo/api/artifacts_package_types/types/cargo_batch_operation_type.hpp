// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts_package_types {

/// `CargoBatchOperationType`
enum class cargo_batch_operation_type {
    promote,
    delete_,
    permanent_delete,
    restore_to_feed,
    yank,
};

template <class E = cargo_batch_operation_type>
constexpr auto enumerators(cargo_batch_operation_type) {
    return std::to_array<azdo::enumerator<E>>({
        {cargo_batch_operation_type::promote, "promote"},
        {cargo_batch_operation_type::delete_, "delete"},
        {cargo_batch_operation_type::permanent_delete, "permanentDelete"},
        {cargo_batch_operation_type::restore_to_feed, "restoreToFeed"},
        {cargo_batch_operation_type::yank, "yank"},
    });
}

} // namespace azdo::inline v1::api::artifacts_package_types
