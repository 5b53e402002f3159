// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ApprovalType`
enum class approval_type {
    undefined,
    pre_deploy,
    post_deploy,
    all,
};

template <class E = approval_type>
constexpr auto enumerators(approval_type) {
    return std::to_array<azdo::enumerator<E>>({
        {approval_type::undefined, "undefined"},
        {approval_type::pre_deploy, "preDeploy"},
        {approval_type::post_deploy, "postDeploy"},
        {approval_type::all, "all"},
    });
}

} // namespace azdo::inline v1::api::release
