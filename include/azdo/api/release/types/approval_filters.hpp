// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ApprovalFilters`
enum class approval_filters {
    none,
    manual_approvals,
    automated_approvals,
    approval_snapshots,
    all,
};

template <class E = approval_filters>
constexpr auto enumerators(approval_filters) {
    return std::to_array<azdo::enumerator<E>>({
        {approval_filters::none, "none"},
        {approval_filters::manual_approvals, "manualApprovals"},
        {approval_filters::automated_approvals, "automatedApprovals"},
        {approval_filters::approval_snapshots, "approvalSnapshots"},
        {approval_filters::all, "all"},
    });
}

} // namespace azdo::inline v1::api::release
