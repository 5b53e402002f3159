// SPDX-License-Identifier: BSL-1.0
#include <callback_server/html.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(callback_server_html)

using namespace callback_server::html;

BOOST_AUTO_TEST_CASE(a_text_is_shown_and_never_read_as_markup) {
    BOOST_TEST(fragment("<script>alert(1)</script>").markup() == "&lt;script&gt;alert(1)&lt;/script&gt;");
    BOOST_TEST(fragment("a & b \"c\" 'd'").markup() == "a &amp; b &quot;c&quot; &#39;d&#39;");
    BOOST_TEST(fragment(std::string("x\0y\x1b", 4)).markup() == "x\xEF\xBF\xBDy\xEF\xBF\xBD");
    BOOST_TEST(fragment("Zoë 山田\n\t").markup() == "Zoë 山田\n\t");
    BOOST_TEST(fragment().empty());
}

BOOST_AUTO_TEST_CASE(elements_hold_what_they_are_given) {
    BOOST_TEST(element("p", {{"class", "note"}}, {"Hello ", element("b", {}, std::string("<i>"))}).markup() ==
               "<p class=\"note\">Hello <b>&lt;i&gt;</b></p>");
    BOOST_TEST(leaf("input", {{"value", ""}, {"required"}}).markup() == "<input value=\"\" required>");
    BOOST_TEST(document(element("html", {}, {})).markup() == "<!doctype html>\n<html></html>\n");
}

BOOST_AUTO_TEST_CASE(an_attribute_cannot_be_left) {
    BOOST_TEST(leaf("input", {{"value", "\" onfocus=\"alert(1)"}}).markup() == "<input value=\"&quot; onfocus=&quot;alert(1)\">");
}

BOOST_AUTO_TEST_CASE(addresses_of_scripts_and_other_places_are_left_out) {
    for (const char* bad : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//evil.example/", "/\\evil.example",
             "http://evil.example/", " /items", "/a\nb", "", "https://user@evil.example/", "items"}) {
        BOOST_TEST_INFO_SCOPE(bad);
        BOOST_TEST(!is_safe_address(bad), bad);
        BOOST_TEST(element("a", {{"href", bad}}, "x").markup() == "<a href=\"#\">x</a>");
        BOOST_TEST(element("form", {{"action", bad}}, {}).markup() == "<form action=\"#\"></form>");
    }
    for (const char* good : {"/", "/items/1?saved", "#main", "https://dev.azure.com/acme", "http://127.0.0.1:8081/fabrikam"})
        BOOST_TEST(is_safe_address(good), good);
    BOOST_TEST(element("a", {{"href", "/a?b=\"&c"}}, "x").markup() == "<a href=\"/a?b=&quot;&amp;c\">x</a>");
}

BOOST_AUTO_TEST_CASE(addresses_are_encoded) {
    BOOST_TEST(address({"projects", "Café / \"Orders\"", "new"}) == "/projects/Caf%C3%A9%20%2F%20%22Orders%22/new");
    BOOST_TEST(address({"organization"}, {{"wanted", "a&b=c"}, {"x", "1"}}) == "/organization?wanted=a%26b%3Dc&x=1");
    BOOST_TEST(address({}) == "/");
}

BOOST_AUTO_TEST_SUITE_END()
