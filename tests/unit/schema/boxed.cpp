// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/boxed.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(schema_boxed)

namespace {
struct node {
    std::string name{};
    azdo::boxed<node> parent{};
    bool operator==(const node&) const = default;
};
} // namespace

BOOST_AUTO_TEST_CASE(holds_the_type_that_contains_it) {
    node child{"child", node{"parent", {}}};
    BOOST_TEST(child.parent.has_value());
    BOOST_TEST(child.parent->name == "parent");
    BOOST_TEST(!(*child.parent).parent.has_value());
    static_assert(azdo::is_optional<azdo::boxed<node>>);
}

BOOST_AUTO_TEST_CASE(copies_are_deep) {
    node child{"child", node{"parent", {}}};
    node copy = child;
    copy.parent->name = "other";
    BOOST_TEST(child.parent->name == "parent");
    BOOST_TEST(!(child == copy));
    copy = child;
    BOOST_TEST((child == copy));
    const auto& self = copy;
    copy = self;
    BOOST_TEST((child == copy));
}

BOOST_AUTO_TEST_CASE(moves_and_resets) {
    azdo::boxed<int> a = 3;
    azdo::boxed<int> b = std::move(a);
    BOOST_TEST(!a.has_value()); // NOLINT(bugprone-use-after-move): the subject of this test
    BOOST_TEST(*b == 3);
    b.emplace(4);
    BOOST_TEST(*b == 4);
    b.reset();
    BOOST_TEST(!b.has_value());
    BOOST_TEST((a == b));
    BOOST_TEST(!(azdo::boxed<int>{1} == b));
}

BOOST_AUTO_TEST_SUITE_END()
