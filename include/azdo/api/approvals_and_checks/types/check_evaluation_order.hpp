// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckEvaluationOrder`
enum class check_evaluation_order {
    system,
    sanity_checks,
    pre_checks,
    production_readiness_check,
    proof_of_presence,
    production_readiness_check_deprecated,
    main,
    post_checks,
    proof_of_presence_temp,
    final,
};

template <class E = check_evaluation_order>
constexpr auto enumerators(check_evaluation_order) {
    return std::to_array<azdo::enumerator<E>>({
        {check_evaluation_order::system, "system"},
        {check_evaluation_order::sanity_checks, "sanityChecks"},
        {check_evaluation_order::pre_checks, "preChecks"},
        {check_evaluation_order::production_readiness_check, "productionReadinessCheck"},
        {check_evaluation_order::proof_of_presence, "proofOfPresence"},
        {check_evaluation_order::production_readiness_check_deprecated, "productionReadinessCheckDeprecated"},
        {check_evaluation_order::main, "main"},
        {check_evaluation_order::post_checks, "postChecks"},
        {check_evaluation_order::proof_of_presence_temp, "proofOfPresenceTemp"},
        {check_evaluation_order::final, "final"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
