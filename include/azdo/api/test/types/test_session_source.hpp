// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test {

/// `TestSessionSource`
enum class test_session_source {
    unknown,
    xt_desktop,
    feedback_desktop,
    xt_web,
    feedback_web,
    xt_desktop2,
    session_insights_for_all,
};

template <class E = test_session_source>
constexpr auto enumerators(test_session_source) {
    return std::to_array<azdo::enumerator<E>>({
        {test_session_source::unknown, "unknown"},
        {test_session_source::xt_desktop, "xtDesktop"},
        {test_session_source::feedback_desktop, "feedbackDesktop"},
        {test_session_source::xt_web, "xtWeb"},
        {test_session_source::feedback_web, "feedbackWeb"},
        {test_session_source::xt_desktop2, "xtDesktop2"},
        {test_session_source::session_insights_for_all, "sessionInsightsForAll"},
    });
}

} // namespace azdo::inline v1::api::test
