// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/text_form.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

namespace core_text_form {
namespace {
struct color {
    int value = 0;
};
struct shapeless {};
} // namespace
} // namespace core_text_form

template <>
struct azdo::text_form<core_text_form::color> {
    static constexpr const char* expected = "a color";
    static bool read(std::string_view text, core_text_form::color& value) {
        if (text != "red") return false;
        value.value = 1;
        return true;
    }
    static void write(const core_text_form::color& value, std::string& out) { out += value.value == 1 ? "red" : "?"; }
};

BOOST_AUTO_TEST_SUITE(core_text_form)

BOOST_AUTO_TEST_CASE(a_specialization_makes_a_type_textual) {
    static_assert(azdo::has_text_form<color>);
    static_assert(!azdo::has_text_form<shapeless>);
    static_assert(!azdo::has_text_form<int>);
    color c;
    BOOST_TEST(azdo::text_form<color>::read("red", c));
    BOOST_TEST(c.value == 1);
    BOOST_TEST(!azdo::text_form<color>::read("blue", c));
    std::string out = "is ";
    azdo::text_form<color>::write(c, out);
    BOOST_TEST(out == "is red");
}

BOOST_AUTO_TEST_SUITE_END()
