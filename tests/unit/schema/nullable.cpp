// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/nullable.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(schema_nullable)

BOOST_AUTO_TEST_CASE(has_three_states) {
    azdo::nullable<std::string> owner;
    BOOST_TEST(owner.is_absent());
    BOOST_TEST(!owner.is_null());
    BOOST_TEST(!owner.has_value());

    owner = azdo::null;
    BOOST_TEST(owner.is_null());
    BOOST_TEST(!owner.is_absent());
    BOOST_TEST(!owner.has_value());

    owner = "ada";
    BOOST_TEST(owner.has_value());
    BOOST_TEST(!owner.is_null());
    BOOST_TEST(*owner == "ada");
    BOOST_TEST(owner->size() == 3u);

    owner.reset();
    BOOST_TEST(owner.is_absent());
    owner.emplace("eve");
    BOOST_TEST(*owner == "eve");
}

BOOST_AUTO_TEST_CASE(the_states_are_unequal) {
    using text = azdo::nullable<std::string>;
    BOOST_TEST((text{} == text{}));
    BOOST_TEST((text{azdo::null} == text{azdo::null}));
    BOOST_TEST((text{"a"} == text{"a"}));
    BOOST_TEST(!(text{} == text{azdo::null}));
    BOOST_TEST(!(text{} == text{""}));
    BOOST_TEST(!(text{azdo::null} == text{""}));
    static_assert(azdo::is_optional<text>);
}

// A type that contains a list of itself and has no comparison.
struct nested {
    azdo::nullable<std::vector<nested>> inner{};
};
BOOST_AUTO_TEST_CASE(the_held_type_may_be_incomplete_and_without_comparison) {
    nested outer;
    outer.inner = std::vector<nested>(2);
    BOOST_TEST(outer.inner->size() == 2u);
    BOOST_TEST(outer.inner->front().inner.is_absent());
}

BOOST_AUTO_TEST_SUITE_END()
