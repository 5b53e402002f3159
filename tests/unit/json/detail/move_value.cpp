// SPDX-License-Identifier: BSL-1.0
#include "../types.hpp"

#include <azdo/json/detail/move_value.hpp>

#include <azdo/json/detail/table.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_move_value)

namespace json = azdo::json;

namespace {
template <class T>
T taken(T to, T from) {
    json::move_value(&to, &from, json::shape_of<T>);
    return to;
}
} // namespace

BOOST_AUTO_TEST_CASE(values_of_every_kind) {
    BOOST_TEST(taken(1, 2) == 2);
    BOOST_TEST(taken(1.5, -0.5) == -0.5);
    BOOST_TEST(taken(false, true));
    BOOST_TEST(taken(std::string("a"), std::string("b")) == "b");
    BOOST_TEST(taken(std::string_view("a"), std::string_view("b")) == "b");
    BOOST_TEST((taken(azdo::secret<std::string>("a"), azdo::secret<std::string>("b")).reveal() == "b"));
    BOOST_TEST((taken(test::state::fresh, test::state::closed) == test::state::closed));
    BOOST_TEST((taken(test::item{}, test::whole_item()) == test::whole_item()));
    BOOST_TEST((taken(test::whole_item(), test::item{}) == test::item{}));
}

BOOST_AUTO_TEST_CASE(lists_and_optionals) {
    using list = std::vector<std::string>;
    BOOST_TEST(taken(list{"a"}, list{"b", "c"}) == (list{"b", "c"}), boost::test_tools::per_element());
    BOOST_TEST(taken(list{"a", "b"}, list{"c"}) == list{"c"}, boost::test_tools::per_element());
    BOOST_TEST(taken(list{"a"}, list{}).empty());
    using maybe = std::optional<std::string>;
    BOOST_TEST((taken(maybe{}, maybe{"x"}) == maybe{"x"}));
    BOOST_TEST((taken(maybe{"x"}, maybe{}) == maybe{}));
    using nullable = azdo::nullable<int>;
    BOOST_TEST(taken(nullable{1}, nullable{azdo::null}).is_null());
    BOOST_TEST(taken(nullable{azdo::null}, nullable{}).is_absent());
    BOOST_TEST(*taken(nullable{azdo::null}, nullable{4}) == 4);
}

BOOST_AUTO_TEST_CASE(absent_members_alone_are_reset) {
    test::item used = test::whole_item(), fresh, expected = test::whole_item();
    const std::uint64_t seen[] = {~std::uint64_t{0b110}};
    json::reset_absent_rows(&used, &fresh, seen, json::table_of<test::item>);
    expected.title = "untitled";
    expected.points = 0.5;
    BOOST_TEST((used == expected));
}

BOOST_AUTO_TEST_SUITE_END()
