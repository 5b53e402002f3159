// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `EnvironmentStatus`
enum class environment_status {
    undefined,
    not_started,
    in_progress,
    succeeded,
    canceled,
    rejected,
    queued,
    scheduled,
    partially_succeeded,
};

template <class E = environment_status>
constexpr auto enumerators(environment_status) {
    return std::to_array<azdo::enumerator<E>>({
        {environment_status::undefined, "undefined"},
        {environment_status::not_started, "notStarted"},
        {environment_status::in_progress, "inProgress"},
        {environment_status::succeeded, "succeeded"},
        {environment_status::canceled, "canceled"},
        {environment_status::rejected, "rejected"},
        {environment_status::queued, "queued"},
        {environment_status::scheduled, "scheduled"},
        {environment_status::partially_succeeded, "partiallySucceeded"},
    });
}

} // namespace azdo::inline v1::api::release
