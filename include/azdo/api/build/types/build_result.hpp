// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `BuildResult`
enum class build_result {
    none,
    succeeded,
    partially_succeeded,
    failed,
    canceled,
};

template <class E = build_result>
constexpr auto enumerators(build_result) {
    return std::to_array<azdo::enumerator<E>>({
        {build_result::none, "none"},
        {build_result::succeeded, "succeeded"},
        {build_result::partially_succeeded, "partiallySucceeded"},
        {build_result::failed, "failed"},
        {build_result::canceled, "canceled"},
    });
}

} // namespace azdo::inline v1::api::build
