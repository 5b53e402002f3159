// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test {

/// `TestSessionState`
enum class test_session_state {
    unspecified,
    not_started,
    in_progress,
    paused,
    completed,
    declined,
};

template <class E = test_session_state>
constexpr auto enumerators(test_session_state) {
    return std::to_array<azdo::enumerator<E>>({
        {test_session_state::unspecified, "unspecified"},
        {test_session_state::not_started, "notStarted"},
        {test_session_state::in_progress, "inProgress"},
        {test_session_state::paused, "paused"},
        {test_session_state::completed, "completed"},
        {test_session_state::declined, "declined"},
    });
}

} // namespace azdo::inline v1::api::test
