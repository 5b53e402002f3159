// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/failure.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

BOOST_AUTO_TEST_SUITE(core_failure)

BOOST_AUTO_TEST_CASE(fail_fills_kind_and_message_and_nothing_else) {
    const azdo::failure made = azdo::fail(azdo::failure_kind::conflict, "read again");
    BOOST_TEST((made.kind == azdo::failure_kind::conflict));
    BOOST_TEST(made.message == "read again");
    BOOST_TEST(azdo::fail(azdo::failure_kind::conflict, std::string("made of ") + "parts").message == "made of parts");
    BOOST_TEST(azdo::fail(azdo::failure_kind::conflict, "").message == "");
    BOOST_TEST(made.status == 0);
    BOOST_TEST(made.type_key.empty());
    BOOST_TEST(made.correlation_id.empty());
    BOOST_TEST(made.retry_after_seconds == 0);
    BOOST_TEST(made.place.line == 0u);
}

BOOST_AUTO_TEST_CASE(every_kind_has_a_name_of_its_own) {
    std::set<std::string> names;
    constexpr int kinds = static_cast<int>(azdo::failure_kind::storage) + 1;
    for (int i = 0; i < kinds; ++i) names.insert(azdo::to_string(static_cast<azdo::failure_kind>(i)));
    BOOST_TEST(names.size() == static_cast<std::size_t>(kinds));
    BOOST_TEST(names.count("unknown") == 0u);
    BOOST_TEST(azdo::to_string(static_cast<azdo::failure_kind>(200)) == std::string("unknown"));
}

BOOST_AUTO_TEST_SUITE_END()
