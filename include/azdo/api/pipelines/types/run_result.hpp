// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::pipelines {

/// `RunResult`
enum class run_result {
    unknown,
    succeeded,
    failed,
    canceled,
};

template <class E = run_result>
constexpr auto enumerators(run_result) {
    return std::to_array<azdo::enumerator<E>>({
        {run_result::unknown, "unknown"},
        {run_result::succeeded, "succeeded"},
        {run_result::failed, "failed"},
        {run_result::canceled, "canceled"},
    });
}

} // namespace azdo::inline v1::api::pipelines
