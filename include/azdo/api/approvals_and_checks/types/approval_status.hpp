// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `ApprovalStatus`
enum class approval_status {
    undefined,
    uninitiated,
    pending,
    approved,
    rejected,
    skipped,
    canceled,
    timed_out,
    deferred,
    failed,
    completed,
    all,
};

template <class E = approval_status>
constexpr auto enumerators(approval_status) {
    return std::to_array<azdo::enumerator<E>>({
        {approval_status::undefined, "undefined"},
        {approval_status::uninitiated, "uninitiated"},
        {approval_status::pending, "pending"},
        {approval_status::approved, "approved"},
        {approval_status::rejected, "rejected"},
        {approval_status::skipped, "skipped"},
        {approval_status::canceled, "canceled"},
        {approval_status::timed_out, "timedOut"},
        {approval_status::deferred, "deferred"},
        {approval_status::failed, "failed"},
        {approval_status::completed, "completed"},
        {approval_status::all, "all"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
