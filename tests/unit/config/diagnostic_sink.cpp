// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/diagnostic_sink.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_diagnostic_sink)

using namespace azdo::config;

namespace {
struct silent {};
struct talking {
    void check(diagnostic_sink& say) const {
        say.error("a", "wrong");
        say.warning("b", "odd");
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(diagnostics_are_kept_in_order) {
    static_assert(self_checking<talking> && !self_checking<silent>);
    diagnostic_sink say(std::nullopt, "cloud");
    talking{}.check(say);
    BOOST_TEST(say.name() == "cloud");
    BOOST_TEST(!say.now().has_value());
    BOOST_REQUIRE_EQUAL(say.made().size(), 2u);
    BOOST_CHECK(say.made()[0].level == severity::error);
    BOOST_TEST(say.made()[0].key == "a");
    BOOST_CHECK(say.made()[1].level == severity::warning);
    BOOST_TEST(say.made()[1].message == "odd");
}

BOOST_AUTO_TEST_CASE(members_that_cannot_be_read) {
    diagnostic_sink say(std::nullopt);
    BOOST_TEST(!say.is_unreadable("a"));
    say.mark_unreadable("a");
    BOOST_TEST(say.is_unreadable("a"));
    BOOST_TEST(!say.is_unreadable("b"));
    BOOST_TEST(say.made().empty());
}

BOOST_AUTO_TEST_SUITE_END()
