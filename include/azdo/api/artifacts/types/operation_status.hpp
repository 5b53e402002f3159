// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts {

/// `OperationStatus`
enum class operation_status {
    not_set,
    queued,
    in_progress,
    cancelled,
    succeeded,
    failed,
};

template <class E = operation_status>
constexpr auto enumerators(operation_status) {
    return std::to_array<azdo::enumerator<E>>({
        {operation_status::not_set, "notSet"},
        {operation_status::queued, "queued"},
        {operation_status::in_progress, "inProgress"},
        {operation_status::cancelled, "cancelled"},
        {operation_status::succeeded, "succeeded"},
        {operation_status::failed, "failed"},
    });
}

} // namespace azdo::inline v1::api::artifacts
