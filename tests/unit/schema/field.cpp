// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/field.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(schema_field)

namespace {
struct base {
    int inherited = 1;
};
struct app : base {
    std::string id;
};
} // namespace

BOOST_AUTO_TEST_CASE(knows_key_member_and_attributes) {
    constexpr auto id = azdo::field<"appClientId", &app::id>(azdo::as::required, azdo::as::doc{"App ID"});
    using id_type = std::remove_const_t<decltype(id)>;
    static_assert(id_type::key() == "appClientId");
    static_assert(std::is_same_v<id_type::member_type, std::string>);
    static_assert(id_type::has<azdo::as::required_t>());
    static_assert(!id_type::has<azdo::as::env>());
    static_assert(!id_type::has<azdo::as::location>());
    BOOST_TEST(id.get<azdo::as::doc>().text == "App ID");

    app one;
    one.*id_type::member() = "x";
    BOOST_TEST(one.id == "x");
}

BOOST_AUTO_TEST_CASE(an_attribute_is_found_by_its_base_too) {
    constexpr auto id = azdo::field<"id", &app::id>(azdo::as::query);
    static_assert(decltype(id)::has<azdo::as::location>());
    static_assert(decltype(id)::has<azdo::as::query_t>());
    static_assert(!decltype(id)::has<azdo::as::path_t>());
    BOOST_TEST(id.key() == "id");
}

BOOST_AUTO_TEST_CASE(a_member_of_a_base_class_is_reached_from_the_derived) {
    constexpr auto inherited = azdo::field<"inherited", &app::inherited>();
    app one;
    BOOST_TEST((one.*inherited.member()) == 1);
    static_assert(std::is_same_v<decltype(inherited)::member_type, int>);
}

BOOST_AUTO_TEST_SUITE_END()
