// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/query_set.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(http_query_set)

using azdo::http::query_set;
using azdo::http::query_set_ref;

BOOST_AUTO_TEST_CASE(parameters_are_encoded_in_their_order) {
    const query_set all{{"$top", "5"}, {"search", "a b&c=d#e"}, {"n", ""}, {"\xC3\xA4", "+"}};
    BOOST_TEST(all.text() == "$top=5&search=a%20b%26c%3Dd%23e&n=&%C3%A4=%2B");
    BOOST_TEST(!all.is_faulty());
    BOOST_TEST(all.contains("$TOP"));
    BOOST_TEST(all.contains("\xC3\xA4"));
    BOOST_TEST(!all.contains("top"));
    BOOST_TEST(!all.contains(""));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_sent_is_left_out_and_said) {
    for (const query_set& all : {query_set{{"a", "1"}, {"b", "x\ny"}}, query_set{{"a", "1"}, {"", "x"}},
             query_set{{"a", "1"}, {"b\r", "x"}}, query_set{{"a", "1"}, {"b", std::string_view("\0", 1)}}}) {
        BOOST_TEST(all.is_faulty());
        BOOST_TEST(!all.empty());
        BOOST_TEST(all.text() == "a=1");
    }
}

BOOST_AUTO_TEST_CASE(a_reference_to_one_or_none) {
    static_assert(std::is_trivially_copyable_v<query_set_ref>);
    const query_set none, one{{"a", "1"}}, faulty{{"", "1"}};
    BOOST_TEST(query_set_ref().empty());
    BOOST_TEST(query_set_ref().get() == nullptr);
    BOOST_TEST(query_set_ref(none).empty());
    BOOST_TEST(!query_set_ref(one).empty());
    BOOST_TEST(!query_set_ref(faulty).empty()); // so that it is refused
}

BOOST_AUTO_TEST_SUITE_END()
