// SPDX-License-Identifier: BSL-1.0
// A type of the area policy. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::policy {

/// `PolicyEvaluationStatus`
enum class policy_evaluation_status {
    queued,
    running,
    approved,
    rejected,
    not_applicable,
    broken,
};

template <class E = policy_evaluation_status>
constexpr auto enumerators(policy_evaluation_status) {
    return std::to_array<azdo::enumerator<E>>({
        {policy_evaluation_status::queued, "queued"},
        {policy_evaluation_status::running, "running"},
        {policy_evaluation_status::approved, "approved"},
        {policy_evaluation_status::rejected, "rejected"},
        {policy_evaluation_status::not_applicable, "notApplicable"},
        {policy_evaluation_status::broken, "broken"},
    });
}

} // namespace azdo::inline v1::api::policy
