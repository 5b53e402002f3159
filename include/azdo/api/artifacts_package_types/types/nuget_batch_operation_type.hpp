// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts_package_types {

/// `NuGetBatchOperationType`
enum class nuget_batch_operation_type {
    promote,
    list,
    delete_,
    permanent_delete,
    restore_to_feed,
};

template <class E = nuget_batch_operation_type>
constexpr auto enumerators(nuget_batch_operation_type) {
    return std::to_array<azdo::enumerator<E>>({
        {nuget_batch_operation_type::promote, "promote"},
        {nuget_batch_operation_type::list, "list"},
        {nuget_batch_operation_type::delete_, "delete"},
        {nuget_batch_operation_type::permanent_delete, "permanentDelete"},
        {nuget_batch_operation_type::restore_to_feed, "restoreToFeed"},
    });
}

} // namespace azdo::inline v1::api::artifacts_package_types
