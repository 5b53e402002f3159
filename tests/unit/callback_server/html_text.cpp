// SPDX-License-Identifier: BSL-1.0
#include <callback_server/html_text.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(callback_server_html_text)

using callback_server::html_to_text;

BOOST_AUTO_TEST_CASE(markup_is_left_out_and_lines_are_kept) {
    BOOST_TEST(html_to_text("<p>As a <b>customer</b></p><ul><li>one</li><li>two</li></ul>") == "As a customer\n\n• one\n• two");
    BOOST_TEST(html_to_text("<div>a</div><div>b</div>") == "a\nb");
    BOOST_TEST(html_to_text("one<br>two<BR/><br>three") == "one\ntwo\n\nthree");
    BOOST_TEST(html_to_text("<p>one</p><p>two</p>") == "one\n\ntwo");
    BOOST_TEST(html_to_text("  a \n\t b  ") == "a b");
    BOOST_TEST(html_to_text("") == "");
    BOOST_TEST(html_to_text("<p></p>") == "");
}

BOOST_AUTO_TEST_CASE(scripts_styles_and_comments_are_not_text) {
    BOOST_TEST(html_to_text("a<script>alert('</p>')</script>b") == "ab");
    BOOST_TEST(html_to_text("a<STYLE type=x>p{}</style >b") == "ab");
    BOOST_TEST(html_to_text("a<!-- <b>x</b> -->b") == "ab");
    BOOST_TEST(html_to_text("a<!-- never closed") == "a");
    BOOST_TEST(html_to_text("a<script>never closed") == "a");
    BOOST_TEST(html_to_text("<img src=x onerror=\"alert('>')\">after") == "after");
}

BOOST_AUTO_TEST_CASE(entities_are_decoded_once) {
    BOOST_TEST(html_to_text("&lt;td&gt; &amp;amp; &quot;&#39;&#x41;&#65;&hellip;") == "<td> &amp; \"'AA…");
    BOOST_TEST(html_to_text("a&nbsp;b") == "a b");
    BOOST_TEST(html_to_text("&#0;&#27;x") == "x");
    BOOST_TEST(html_to_text("&#xD800;&#x110000;&unknown;&") == "&#xD800;&#x110000;&unknown;&");
    BOOST_TEST(html_to_text("&#128077;") == "👍");
}

BOOST_AUTO_TEST_CASE(text_that_only_looks_like_a_tag_is_kept) {
    BOOST_TEST(html_to_text("1 < 2 and 3 <4") == "1 < 2 and 3 <4");
    BOOST_TEST(html_to_text("<") == "<");
    BOOST_TEST(html_to_text("<b") == "");
}

BOOST_AUTO_TEST_CASE(many_open_tags_are_read_in_linear_time) {
    std::string hostile;
    for (int i = 0; i < 20'000; ++i) hostile += "<script><!--<a \"";
    BOOST_TEST(html_to_text(hostile).empty());
}

BOOST_AUTO_TEST_SUITE_END()
