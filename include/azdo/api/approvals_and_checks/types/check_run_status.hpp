// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckRunStatus`
enum class check_run_status {
    none,
    queued,
    running,
    approved,
    rejected,
    canceled,
    timed_out,
    rerunning,
    bypassed,
    deferred,
    failed,
    completed,
    all,
};

template <class E = check_run_status>
constexpr auto enumerators(check_run_status) {
    return std::to_array<azdo::enumerator<E>>({
        {check_run_status::none, "none"},
        {check_run_status::queued, "queued"},
        {check_run_status::running, "running"},
        {check_run_status::approved, "approved"},
        {check_run_status::rejected, "rejected"},
        {check_run_status::canceled, "canceled"},
        {check_run_status::timed_out, "timedOut"},
        {check_run_status::rerunning, "rerunning"},
        {check_run_status::bypassed, "bypassed"},
        {check_run_status::deferred, "deferred"},
        {check_run_status::failed, "failed"},
        {check_run_status::completed, "completed"},
        {check_run_status::all, "all"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
