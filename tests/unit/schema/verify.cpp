// SPDX-License-Identifier: BSL-1.0
// tests/compile_fail/schema_*.cpp tests that the faults do not compile. Tested here: the searches for them, and valid descriptions.
#include <azdo/schema/verify.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(schema_verify)

namespace {
struct good {
    std::string id{};
    std::optional<int> maybe{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &good::id>(azdo::as::required), azdo::field<"maybe", &good::maybe>());
    }
};
struct repeats {
    int a = 0, b = 0, c = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"a", &repeats::a>(), azdo::field<"same", &repeats::b>(), azdo::field<"same", &repeats::c>());
    }
};
struct contradicts {
    std::optional<int> maybe{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"maybe", &contradicts::maybe>(azdo::as::required)); }
};
struct empty {
    static constexpr auto schema() { return azdo::describe(); }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_good_description_passes) {
    static_assert(azdo::verify<good>());
    static_assert(azdo::verify<empty>());
    BOOST_TEST(azdo::detail::repeated_key<good>.empty());
    BOOST_TEST(azdo::detail::required_optional_key<good>.empty());
}

BOOST_AUTO_TEST_CASE(a_repeated_key_is_found) { BOOST_TEST(azdo::detail::repeated_key<repeats> == "same"); }

BOOST_AUTO_TEST_CASE(a_required_optional_is_found) { BOOST_TEST(azdo::detail::required_optional_key<contradicts> == "maybe"); }

BOOST_AUTO_TEST_SUITE_END()
