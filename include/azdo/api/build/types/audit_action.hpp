// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `AuditAction`
enum class audit_action {
    add,
    update,
    delete_,
};

template <class E = audit_action>
constexpr auto enumerators(audit_action) {
    return std::to_array<azdo::enumerator<E>>({
        {audit_action::add, "add"},
        {audit_action::update, "update"},
        {audit_action::delete_, "delete"},
    });
}

} // namespace azdo::inline v1::api::build
