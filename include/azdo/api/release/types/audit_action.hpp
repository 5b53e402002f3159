// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `AuditAction`
enum class audit_action {
    add,
    update,
    delete_,
    undelete,
};

template <class E = audit_action>
constexpr auto enumerators(audit_action) {
    return std::to_array<azdo::enumerator<E>>({
        {audit_action::add, "add"},
        {audit_action::update, "update"},
        {audit_action::delete_, "delete"},
        {audit_action::undelete, "undelete"},
    });
}

} // namespace azdo::inline v1::api::release
