// SPDX-License-Identifier: BSL-1.0
#include "../types.hpp"

#include <azdo/core/secret.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/scalar_forms.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_scalar_forms)

namespace json = azdo::json;

namespace {
/// The text after the value that `read` accepts; or "expected …" if it accepts none.
template <class Read, class T>
std::string after(std::string_view text, Read&& read, T& value) {
    json::reader r(text, 1);
    const char* const end = read(r, r.begin, &value);
    return end ? std::string(end, r.end) : "expected " + r.fault.expected;
}
const char* read_state(json::reader& r, const char* p, void* to) {
    return json::read_text_form(r, p, to, json::text_shape_of<test::state, json::purpose::both>);
}
} // namespace

BOOST_AUTO_TEST_CASE(a_view_is_a_part_of_the_text) {
    std::string_view value;
    const std::string_view text = R"("abc",)";
    BOOST_TEST(after(text, json::view_form.read, value) == ",");
    BOOST_TEST(value == "abc");
    BOOST_TEST(static_cast<const void*>(value.data()) == static_cast<const void*>(text.data() + 1));
    BOOST_TEST(after(R"("a\n")", json::view_form.read, value) == "expected a string without escapes (the member is a view)");
    BOOST_TEST(after("\"abc", json::view_form.read, value) == "expected a closing quote");
    BOOST_TEST(after("null", json::view_form.read, value) == "expected a string");
    BOOST_TEST(value == "abc");
}

BOOST_AUTO_TEST_CASE(a_secret) {
    azdo::secret<std::string> value, other("other");
    BOOST_TEST(after(R"("a\"b",)", json::secret_form.read, value) == ",");
    BOOST_TEST((value.reveal() == "a\"b"));
    BOOST_TEST(after("7", json::secret_form.read, value) == "expected a string");
    json::secret_form.take(&value, &other);
    BOOST_TEST((value.reveal() == "other"));
}

BOOST_AUTO_TEST_CASE(a_tag_has_one_value) {
    std::string_view due = "circle";
    BOOST_TEST(after(R"("circle"})", json::tag_form.read, due) == "}");
    BOOST_TEST(after(R"("c\u0069rcle"})", json::tag_form.read, due) == "}");
    BOOST_TEST(after(R"("square")", json::tag_form.read, due) == "expected \"circle\"");
    BOOST_TEST(after("1", json::tag_form.read, due) == "expected a string");
}

BOOST_AUTO_TEST_CASE(floating_numbers) {
    float narrow = 0;
    double wide = 0;
    BOOST_TEST(after("0.1,", json::float_form.read, narrow) == ",");
    BOOST_TEST(narrow == 0.1f);
    BOOST_TEST(after("1e308]", json::double_form.read, wide) == "]");
    BOOST_TEST(wide == 1e308);
    BOOST_TEST(after("1e39", json::float_form.read, narrow) == "expected a number that a float can hold");
    BOOST_TEST(after("1e309", json::double_form.read, wide) == "expected a number that a double can hold");
    BOOST_TEST(after("true", json::double_form.read, wide) == "expected a number");
    BOOST_TEST(after("1.", json::double_form.read, wide) == "expected a number");
}

BOOST_AUTO_TEST_CASE(a_text_form) {
    test::state value = test::state::fresh;
    BOOST_TEST(after(R"("Active",)", read_state, value) == ",");
    BOOST_TEST((value == test::state::active));
    BOOST_TEST(after(R"("Open")", read_state, value) == "expected one of \"New\", \"Active\", \"Closed\"");
    BOOST_TEST(after("{}", read_state, value) == "expected a string");
}

BOOST_AUTO_TEST_SUITE_END()
