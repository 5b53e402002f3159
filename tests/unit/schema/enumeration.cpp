// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/enumeration.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(schema_enumeration)

namespace {
enum class state { active, closed };
constexpr auto enumerators(state) { return std::to_array<azdo::enumerator<state>>({{state::active, "active"}, {state::closed, "closed"}}); }
enum class nameless { a };
} // namespace

BOOST_AUTO_TEST_CASE(names_and_values) {
    static_assert(azdo::enumeration<state> && !azdo::enumeration<nameless> && !azdo::enumeration<int>);
    BOOST_TEST(azdo::name_of(state::closed) == "closed");
    BOOST_TEST(azdo::name_of(static_cast<state>(9)).empty());
    state found{};
    BOOST_TEST(azdo::find_enumerator("closed", found));
    BOOST_TEST((found == state::closed));
    BOOST_TEST(azdo::find_enumerator("ACTIVE", found));
    BOOST_TEST((found == state::active));
    BOOST_TEST(!azdo::find_enumerator("open", found));
    BOOST_TEST(!azdo::find_enumerator("", found));
}

BOOST_AUTO_TEST_CASE(an_open_one_keeps_what_it_does_not_know) {
    const auto known = azdo::open_enum<state>::from_name("closed");
    BOOST_TEST(known.is_known());
    BOOST_TEST((known == state::closed));
    BOOST_TEST(known.name() == "closed");

    const auto unknown = azdo::open_enum<state>::from_name("frozen");
    BOOST_TEST(!unknown.is_known());
    BOOST_TEST(!(unknown == state::active));
    BOOST_TEST(unknown.name() == "frozen");
    BOOST_TEST(!(unknown == known));
    BOOST_TEST((unknown == azdo::open_enum<state>::from_name("frozen")));

    const auto empty = azdo::open_enum<state>::from_name("");
    BOOST_TEST(!empty.is_known());
    BOOST_TEST(empty.name().empty());
    BOOST_TEST(azdo::open_enum<state>().name() == "active");
}

BOOST_AUTO_TEST_CASE(another_case_is_the_same_value_and_is_written_unchanged) {
    const auto shouted = azdo::open_enum<state>::from_name("Closed");
    BOOST_TEST((shouted == state::closed));
    BOOST_TEST((shouted == azdo::open_enum<state>(state::closed)));
    BOOST_TEST(shouted.name() == "Closed");
}

BOOST_AUTO_TEST_CASE(a_name_takes_the_place_of_another) {
    auto one = azdo::open_enum<state>::from_name("Closed");
    for (const std::string_view name :
        {"frozen", "closed", "", "CLOSED", "active", "a name that has more characters than a string holds within itself"}) {
        one.set_name(name);
        one.set_name(one.name()); // its own name
        BOOST_TEST((one == azdo::open_enum<state>::from_name(name)));
        BOOST_TEST(one.name() == name);
    }
}

BOOST_AUTO_TEST_CASE(text_forms) {
    state closed{};
    BOOST_TEST(azdo::text_form<state>::read("closed", closed));
    BOOST_TEST(!azdo::text_form<state>::read("frozen", closed));
    azdo::open_enum<state> any;
    BOOST_TEST(azdo::text_form<azdo::open_enum<state>>::read("frozen", any));
    std::string out;
    azdo::text_form<azdo::open_enum<state>>::write(any, out);
    azdo::text_form<state>::write(state::active, out);
    BOOST_TEST(out == "frozenactive");
    BOOST_TEST(azdo::text_form<azdo::open_enum<state>>::view(any) == "frozen");
    BOOST_TEST(azdo::text_form<state>::view(state::closed) == "closed");
}

BOOST_AUTO_TEST_SUITE_END()
