// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/fault.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(json_fault)

BOOST_AUTO_TEST_CASE(a_fault_is_a_sentence_and_a_place) {
    const azdo::json::fault fault{azdo::failure_kind::too_large, "a string", "a number", {"/a/0", 3, 7}};
    BOOST_TEST(fault.message() == "expected a string, found a number");
    const azdo::failure failure = azdo::json::to_failure(fault);
    BOOST_TEST((failure.kind == azdo::failure_kind::too_large));
    BOOST_TEST(failure.message == "expected a string, found a number");
    BOOST_TEST(failure.place.pointer == "/a/0");
    BOOST_TEST(failure.place.line == 3u);
    BOOST_TEST(failure.place.column == 7u);
}

BOOST_AUTO_TEST_SUITE_END()
