// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/schema_piece.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_schema_piece)

using azdo::json::keyword_list;
using azdo::json::schema_piece;

namespace {
schema_piece of(std::string_view type, std::string_view keywords = {}) {
    schema_piece made;
    made.type = type;
    made.keywords.add(keywords);
    return made;
}
const std::string variable = R"("pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$")";
} // namespace

BOOST_AUTO_TEST_CASE(keywords_with_commas) {
    keyword_list list;
    BOOST_TEST(list.braced() == "{}");
    list.add("").add(R"("a":1,"b":2)").add("c\"", "[3]");
    BOOST_TEST(list.text() == R"("a":1,"b":2,"c\"":[3])");
}

BOOST_AUTO_TEST_CASE(types) {
    BOOST_TEST(of("integer").finished(false, false).text() == R"("type":"integer")");
    BOOST_TEST(of("integer", R"("minimum":1)").finished(true, false).text() == R"("type":["integer","null"],"minimum":1)");
    BOOST_TEST(of("boolean").finished(true, true).text() == R"("type":["boolean","string","null"],)" + variable);
    BOOST_TEST(of("string").finished(false, true).text() == R"("type":"string")");
    BOOST_TEST(of("string").finished(true, true).text() == R"("type":["string","null"])");
    BOOST_TEST(of("string", R"("maxLength":3)").finished(false, false).text() == R"("type":"string","maxLength":3)");
    BOOST_TEST(of("string", R"("maxLength":3)").finished(true, true).text() ==
               R"("anyOf":[{"type":"string","maxLength":3},{"type":"string",)" + variable + R"(},{"type":"null"}])");
}

BOOST_AUTO_TEST_CASE(other_than_scalars) {
    BOOST_TEST(of("", R"("$ref":"#/x")").finished(false, true).text() == R"("$ref":"#/x")");
    BOOST_TEST(of("", R"("$ref":"#/x")").finished(true, false).text() == R"("anyOf":[{"$ref":"#/x"},{"type":"null"}])");
    BOOST_TEST(of("").finished(true, true).text() == "");
}

BOOST_AUTO_TEST_CASE(secrets_and_optionals) {
    schema_piece made = of("string");
    made.secret = made.takes_null = true;
    BOOST_TEST(made.finished(false, false).text() == R"("type":["string","null"],"writeOnly":true)");
}

BOOST_AUTO_TEST_CASE(sets_of_keywords_do_not_collide) {
    schema_piece made = of("string");
    made.hold("");
    made.hold(R"("pattern":"a")");
    made.hold(R"("pattern":"b")");
    made.hold(R"("pattern":"c")");
    BOOST_TEST(made.finished(false, false).text() == R"("type":"string","pattern":"a","allOf":[{"pattern":"b"},{"pattern":"c"}])");
    BOOST_TEST(schema_piece::has(R"("minimum": 1)", "\"minimum\""));
    BOOST_TEST(!schema_piece::has(R"("exclusiveMinimum": 1)", "\"minimum\""));
}

BOOST_AUTO_TEST_SUITE_END()
