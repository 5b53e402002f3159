// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `UpdateAction`
enum class update_action {
    rerun,
    bypass,
    defer,
};

template <class E = update_action>
constexpr auto enumerators(update_action) {
    return std::to_array<azdo::enumerator<E>>({
        {update_action::rerun, "rerun"},
        {update_action::bypass, "bypass"},
        {update_action::defer, "defer"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
