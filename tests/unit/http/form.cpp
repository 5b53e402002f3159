// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/form.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(http_form)

using namespace azdo;

BOOST_AUTO_TEST_CASE(rfc_6749_appendix_b) {
    std::string out;
    http::append_form(out, " %&+\xc2\xa3\xe2\x82\xac");
    BOOST_TEST(out == "+%25%26%2B%C2%A3%E2%82%AC");
}

BOOST_AUTO_TEST_CASE(only_letters_digits_and_four_signs_are_not_encoded) {
    std::string out;
    http::append_form(out, "aZ09*-._~!$'(),/:;=?@\r\n");
    BOOST_TEST(out == "aZ09*-._%7E%21%24%27%28%29%2C%2F%3A%3B%3D%3F%40%0D%0A");
}

BOOST_AUTO_TEST_CASE(a_form_is_built_and_read_back) {
    http::form form;
    form.add("grant_type", "urn:ietf:params").add("empty", "").add("assertion", secret<std::string>("a=&b"));
    BOOST_TEST(form.text() == "grant_type=urn%3Aietf%3Aparams&assertion=a%3D%26b");
    const auto read = http::parse_form(form.text());
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->all.size() == 2u);
    BOOST_TEST(read->find("assertion") == "a=&b");
}

BOOST_AUTO_TEST_CASE(a_form_becomes_a_body_that_is_secret) {
    http::form form;
    form.add("a", std::string(1000, '%'));
    auto request = http::request::make(http_method::post, "https://h/token");
    BOOST_TEST_REQUIRE(request.has_value());
    BOOST_TEST(form.put_into(*request).has_value());
    BOOST_TEST(request->body().size() == 3002u);
    BOOST_TEST(request->headers().find("content-type") == "application/x-www-form-urlencoded");
    BOOST_TEST(request->holds_secrets());
}

BOOST_AUTO_TEST_CASE(a_wrong_form_is_refused) { BOOST_TEST(sample::kind_of(http::parse_form("a=%4")) == "invalid_input"); }

BOOST_AUTO_TEST_SUITE_END()
