// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test {

/// `TestRunPublishContext`
enum class test_run_publish_context {
    build,
    release,
    all,
};

template <class E = test_run_publish_context>
constexpr auto enumerators(test_run_publish_context) {
    return std::to_array<azdo::enumerator<E>>({
        {test_run_publish_context::build, "build"},
        {test_run_publish_context::release, "release"},
        {test_run_publish_context::all, "all"},
    });
}

} // namespace azdo::inline v1::api::test
