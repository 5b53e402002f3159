// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/attribute.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/schema/verify.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_attribute)

namespace {
struct described {
    bool off = false;
    int number = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"off", &described::off>(azdo::config::switches_off),
            azdo::field<"number", &described::number>(azdo::config::usual_key{"x"}), azdo::config::open_ended());
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(they_change_nothing_for_other_rooms) {
    static_assert(azdo::verify<described>() && azdo::field_count<described> == 2);
    static_assert(azdo::field_attribute<azdo::config::usual_key>);
    const auto read = azdo::json::decode<described>(R"({"number":7,"other":1,"off":true})");
    BOOST_REQUIRE(read);
    BOOST_TEST(read->number == 7);
    BOOST_TEST(read->off);
}

BOOST_AUTO_TEST_SUITE_END()
