// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/hana.hpp>

#include <boost/hana/at_key.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/find.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/keys.hpp>
#include <boost/hana/length.hpp>
#include <boost/hana/members.hpp>
#include <boost/hana/not_equal.hpp>
#include <boost/hana/optional.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(schema_hana)

namespace hana = boost::hana;

namespace {
struct app {
    std::string id{};
    bool disabled = false;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"appClientId", &app::id>(), azdo::refuse_unknown(), azdo::field<"disabled", &app::disabled>());
    }
};
struct plain {
    int x = 0;
};
} // namespace

BOOST_AUTO_TEST_CASE(a_described_type_is_a_hana_struct) {
    static_assert(hana::Struct<app>::value);
    static_assert(!hana::Struct<plain>::value);
    static_assert(decltype(hana::length(hana::keys(app{})))::value == 2);
    std::string keys;
    hana::for_each(hana::keys(app{}), [&](auto key) { (keys += key.c_str()) += ' '; });
    BOOST_TEST(keys == "appClientId disabled ");
}

BOOST_AUTO_TEST_CASE(it_is_searchable_and_foldable) {
    app one{.id = "x", .disabled = true};
    BOOST_TEST(hana::at_key(one, BOOST_HANA_STRING("appClientId")) == "x");
    BOOST_TEST(hana::at_key(one, BOOST_HANA_STRING("disabled")));
    hana::at_key(one, BOOST_HANA_STRING("appClientId")) = "y";
    BOOST_TEST(one.id == "y");
    const auto missing = hana::find(one, BOOST_HANA_STRING("nothing"));
    static_assert(decltype(missing == hana::nothing)::value);
    int members = 0;
    hana::for_each(hana::members(one), [&](const auto&) { ++members; });
    BOOST_TEST(members == 2);
}

BOOST_AUTO_TEST_CASE(it_is_comparable) {
    BOOST_TEST(hana::equal(app{.id = "a"}, app{.id = "a"}));
    BOOST_TEST(hana::not_equal(app{.id = "a"}, app{.id = "b"}));
    BOOST_TEST(!hana::equal(app{.id = "a"}, app{.id = "a", .disabled = true}));
}

BOOST_AUTO_TEST_SUITE_END()
