// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ApprovalStatus`
enum class approval_status {
    undefined,
    pending,
    approved,
    rejected,
    reassigned,
    canceled,
    skipped,
};

template <class E = approval_status>
constexpr auto enumerators(approval_status) {
    return std::to_array<azdo::enumerator<E>>({
        {approval_status::undefined, "undefined"},
        {approval_status::pending, "pending"},
        {approval_status::approved, "approved"},
        {approval_status::rejected, "rejected"},
        {approval_status::reassigned, "reassigned"},
        {approval_status::canceled, "canceled"},
        {approval_status::skipped, "skipped"},
    });
}

} // namespace azdo::inline v1::api::release
