// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/seen_events.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(hooks_seen_events)

using namespace azdo::hooks;

BOOST_AUTO_TEST_CASE(an_event_is_handled_once) {
    seen_events seen;
    BOOST_TEST((seen.begin("a") == delivery_state::first));
    BOOST_TEST((seen.begin("a") == delivery_state::under_way));
    seen.finish("a");
    BOOST_TEST((seen.begin("a") == delivery_state::handled));
    seen.forget("a"); // too late
    BOOST_TEST((seen.begin("a") == delivery_state::handled));
}

BOOST_AUTO_TEST_CASE(a_failed_event_may_come_again) {
    seen_events seen;
    BOOST_TEST((seen.begin("a") == delivery_state::first));
    seen.forget("a");
    BOOST_TEST((seen.begin("a") == delivery_state::first));
    seen.finish("never begun");
    BOOST_TEST((seen.begin("never begun") == delivery_state::first));
}

BOOST_AUTO_TEST_CASE(memory_is_bounded_and_forgets_the_first) {
    seen_events seen{2};
    BOOST_TEST((seen.begin("slow") == delivery_state::first));
    for (const char* id : {"a", "b", "c"}) {
        BOOST_TEST((seen.begin(id) == delivery_state::first));
        seen.finish(id);
    }
    seen.finish("c"); // again: it takes no second place
    BOOST_TEST((seen.begin("b") == delivery_state::handled));
    BOOST_TEST((seen.begin("c") == delivery_state::handled));
    BOOST_TEST((seen.begin("slow") == delivery_state::under_way));
    BOOST_TEST((seen.begin("a") == delivery_state::first));
}

BOOST_AUTO_TEST_SUITE_END()
