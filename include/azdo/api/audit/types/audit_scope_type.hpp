// SPDX-License-Identifier: BSL-1.0
// A type of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::audit {

/// `AuditScopeType`
enum class audit_scope_type {
    unknown,
    deployment,
    enterprise,
    organization,
    project,
};

template <class E = audit_scope_type>
constexpr auto enumerators(audit_scope_type) {
    return std::to_array<azdo::enumerator<E>>({
        {audit_scope_type::unknown, "unknown"},
        {audit_scope_type::deployment, "deployment"},
        {audit_scope_type::enterprise, "enterprise"},
        {audit_scope_type::organization, "organization"},
        {audit_scope_type::project, "project"},
    });
}

} // namespace azdo::inline v1::api::audit
