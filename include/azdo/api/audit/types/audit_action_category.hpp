// SPDX-License-Identifier: BSL-1.0
// A type of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::audit {

/// `AuditActionCategory`
enum class audit_action_category {
    unknown,
    modify,
    remove,
    create,
    access,
    execute,
};

template <class E = audit_action_category>
constexpr auto enumerators(audit_action_category) {
    return std::to_array<azdo::enumerator<E>>({
        {audit_action_category::unknown, "unknown"},
        {audit_action_category::modify, "modify"},
        {audit_action_category::remove, "remove"},
        {audit_action_category::create, "create"},
        {audit_action_category::access, "access"},
        {audit_action_category::execute, "execute"},
    });
}

} // namespace azdo::inline v1::api::audit
