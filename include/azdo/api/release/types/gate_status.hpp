// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `GateStatus`
enum class gate_status {
    none,
    pending,
    in_progress,
    succeeded,
    failed,
    canceled,
};

template <class E = gate_status>
constexpr auto enumerators(gate_status) {
    return std::to_array<azdo::enumerator<E>>({
        {gate_status::none, "none"},
        {gate_status::pending, "pending"},
        {gate_status::in_progress, "inProgress"},
        {gate_status::succeeded, "succeeded"},
        {gate_status::failed, "failed"},
        {gate_status::canceled, "canceled"},
    });
}

} // namespace azdo::inline v1::api::release
