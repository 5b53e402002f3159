// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/page_progress.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_page_progress)

using namespace azdo;
using namespace azdo::detail;

namespace {
page_words words_of(std::string token) {
    page_words words;
    words.token = std::move(token);
    return words;
}
using way = page_step::way;
} // namespace

BOOST_AUTO_TEST_CASE(the_words_of_an_answer) {
    page_words words;
    words.note("count", std::int64_t{7});
    words.note("name", std::string("continuationToken"));
    words.note("isFoldersOnly", true);
    BOOST_TEST(words.token.empty());
    BOOST_TEST((!words.more && !words.next_skip));
    words.note("isLastBatch", true);
    BOOST_TEST((words.more == false));
    words.note("hasMore", true);
    BOOST_TEST((words.more == true));
    words.note("nextSkip", std::int64_t{9});
    BOOST_TEST((words.next_skip == 9));
    BOOST_TEST(*words.unreadable == '\0');
    words.note("nextPage", std::string("https://h/p?a=1&%63ontinuationToken=x%26y&continuationToken=z"));
    words.read_link();
    BOOST_TEST(words.token == "x&y");
    page_words said = words_of("header");
    said.note("continuationToken", std::string("body"));
    BOOST_TEST(said.token == "header");
    page_words number;
    number.note("continuationToken", std::int64_t{8});
    BOOST_TEST(number.token == "8");
}

BOOST_AUTO_TEST_CASE(values_of_another_type) {
    const auto noted = [](const char* key, const char* json) {
        page_words words;
        words.note(key, json::raw::parse(json).value());
        if (*words.unreadable != '\0') return std::string("!");
        std::string seen = words.token + words.next_link;
        if (words.more) seen += *words.more ? "more" : "last";
        if (words.next_skip) seen += std::to_string(*words.next_skip);
        return seen;
    };
    const std::tuple<const char*, const char*, const char*> table[] = {{"continuationToken", "\"t\\u00e9\"", "t\xC3\xA9"},
        {"continuationToken", "17", "17"}, {"continuationToken", "18446744073709551616", "18446744073709551616"},
        {"continuationToken", "-1.50", "-1.50"}, {"continuationToken", "null", ""}, {"continuationToken", "\"\"", ""},
        {"continuationToken", "true", "!"}, {"continuationToken", "{}", "!"}, {"continuationToken", "[\"t\"]", "!"},
        {"nextLink", "\"/x?a=1\"", "/x?a=1"}, {"nextLink", "null", ""}, {"nextLink", "{\"href\":\"/x\"}", "!"}, {"nextLink", "7", "!"},
        {"nextLink", "false", "!"}, {"hasMore", "true", "more"}, {"hasMore", "\"true\"", "more"}, {"hasMore", "\"False\"", "last"},
        {"isLastBatch", "\"true\"", "last"}, {"isLastBatch", "false", "more"}, {"hasMore", "null", ""}, {"hasMore", "\"perhaps\"", "!"},
        {"hasMore", "\"\"", "!"}, {"hasMore", "1", "!"}, {"hasMore", "[]", "!"}, {"nextSkip", "100", "100"}, {"nextSkip", "\"100\"", "100"},
        {"nextSkip", "1.5", "!"}, {"nextSkip", "\"x\"", "!"}, {"nextSkip", "9223372036854775808", "!"}, {"name", "{}", ""},
        {"name", "5", ""}};
    for (const auto& [key, json, seen] : table) BOOST_TEST(noted(key, json) == seen, key << ' ' << json);
}

BOOST_AUTO_TEST_CASE(the_query_of_a_next_link) {
    const auto read = [](const char* link) {
        page_words words;
        words.note("nextLink", std::string(link));
        words.read_link();
        return words.token + (words.next_skip ? "+" + std::to_string(*words.next_skip) : "");
    };
    for (const char* link :
        {"https://h/p?x=1&continuationToken=a%2Fb", "/p?x=1&continuationToken=a%2Fb", "p?continuationToken=a/b", "?continuationToken=a/b",
            "?continuationToken=a/b#continuationToken=c", "//other/p?continuationToken=a/b", "../p?continuationToken=a/b"})
        BOOST_TEST(read(link) == "a/b", link);
    BOOST_TEST(read("/p?$skip=20&$top=10") == "+20");
    BOOST_TEST(read("/p?searchCriteria.$skip=20&continuationToken=t") == "t+20");
    for (const char* link : {"", "/p", "/p?", "/p#?continuationToken=t", "continuationToken=t", "/p?continuationToken=%", "/p?$skip=0",
             "/p?$skip=-5", "/p?$skip=x"})
        BOOST_TEST(read(link) == "", link);
}

BOOST_AUTO_TEST_CASE(tokens_that_were_seen) {
    const auto begun = [](std::size_t length) { // how many tokens of a cycle are taken before one is recognized
        cycle_detector seen(1'024);
        std::size_t taken = 0;
        while (taken < 100 * length && !seen.add(fingerprint_of(std::to_string(taken % length)))) ++taken;
        return taken;
    };
    for (const std::size_t length : {1u, 2u, 3u, 1'023u, 1'024u}) BOOST_TEST_CONTEXT(length) BOOST_TEST(begun(length) == length);
    for (const std::size_t length : {1'025u, 1'500u, 5'000u}) {
        BOOST_TEST_INFO_SCOPE(length);
        BOOST_TEST(begun(length) >= length);
        BOOST_TEST(begun(length) < 4 * length);
    }
    cycle_detector ever_new(1'024);
    for (int i = 0; i < 10'000; ++i) BOOST_TEST_REQUIRE(!ever_new.add(fingerprint_of(std::to_string(i))));
}

BOOST_AUTO_TEST_CASE(a_page_may_come_back_but_a_cycle_of_pages_may_not) {
    const auto taken_of_cycle = [](std::size_t length) {
        cycle_detector seen(1, 64);
        std::size_t taken = 0;
        while (taken < 100 * length && !seen.add(fingerprint_of(std::to_string(taken % length)))) ++taken;
        return taken;
    };
    BOOST_TEST(taken_of_cycle(1) == 1u); // the same page twice in a row
    for (const std::size_t length : {2u, 3u, 63u, 64u}) BOOST_TEST_CONTEXT(length) BOOST_TEST(taken_of_cycle(length) == 63u + length);
    BOOST_TEST(taken_of_cycle(65) < 300u);
}

BOOST_AUTO_TEST_CASE(empty_pages_are_counted) {
    page_progress walk(true, false, "");
    walk.max_empty_pages(2);
    auto after = [&, number = 0](std::size_t size) mutable { return walk.after(words_of(std::to_string(++number)), size, {}).go; };
    for (const std::size_t size : {0u, 0u, 1u, 0u, 0u, 7u, 0u, 0u}) BOOST_TEST_CONTEXT(size) BOOST_TEST((after(size) == way::by_token));
    BOOST_TEST((after(0) == way::broken));
    page_progress last(true, false, "");
    last.max_empty_pages(0);
    BOOST_TEST((last.after({}, 0, {}).go == way::over)); // it is the last page: not counted
}

BOOST_AUTO_TEST_CASE(how_to_go_on) {
    page_progress by_token(true, false, "");
    BOOST_TEST((by_token.after(words_of("a"), 0, {}).go == way::by_token));
    BOOST_TEST((by_token.after(words_of("a"), 1, {}).go == way::broken));
    BOOST_TEST((by_token.after(words_of(""), 1, {}).go == way::over));
    page_progress resumed(true, false, "a");
    BOOST_TEST((resumed.after(words_of("b"), 0, {}).go == way::by_token));
    BOOST_TEST((resumed.after(words_of("a"), 1, {}).go == way::broken));
    page_progress by_skip(false, true, "");
    BOOST_TEST(by_skip.after({}, 3, {}).skip == 3);
    BOOST_TEST((by_skip.after({}, 0, {}).go == way::over));
    page_progress neither(false, false, "");
    BOOST_TEST((neither.after({}, 3, {}).go == way::over));
    BOOST_TEST((neither.after(words_of("a"), 3, {}).go == way::broken));
}

BOOST_AUTO_TEST_CASE(a_fingerprint_depends_on_the_text_and_not_on_its_pieces) {
    const std::string text = "The quick brown fox jumps over the lazy dog";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        fingerprint pieces;
        pieces.add(std::string_view(text).substr(0, cut));
        pieces.add(std::string_view(text).substr(cut));
        BOOST_TEST((pieces.ended() == fingerprint_of(text)));
        BOOST_TEST((cut == text.size()) == (fingerprint_of(text.substr(0, cut)) == fingerprint_of(text)));
        std::string other = text;
        if (cut == text.size()) continue;
        other[cut] ^= 1;
        BOOST_TEST(!(fingerprint_of(other) == fingerprint_of(text)));
    }
    BOOST_TEST(!(fingerprint_of(std::string(8, '\0')) == fingerprint_of(std::string(16, '\0'))));
    BOOST_TEST(!(fingerprint_of("") == fingerprint_of(std::string(1, '\0'))));
}

BOOST_AUTO_TEST_SUITE_END()
