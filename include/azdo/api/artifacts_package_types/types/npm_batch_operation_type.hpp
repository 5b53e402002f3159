// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts_package_types {

/// `NpmBatchOperationType`
enum class npm_batch_operation_type {
    promote,
    deprecate,
    unpublish,
    permanent_delete,
    restore_to_feed,
    delete_,
};

template <class E = npm_batch_operation_type>
constexpr auto enumerators(npm_batch_operation_type) {
    return std::to_array<azdo::enumerator<E>>({
        {npm_batch_operation_type::promote, "promote"},
        {npm_batch_operation_type::deprecate, "deprecate"},
        {npm_batch_operation_type::unpublish, "unpublish"},
        {npm_batch_operation_type::permanent_delete, "permanentDelete"},
        {npm_batch_operation_type::restore_to_feed, "restoreToFeed"},
        {npm_batch_operation_type::delete_, "delete"},
    });
}

} // namespace azdo::inline v1::api::artifacts_package_types
