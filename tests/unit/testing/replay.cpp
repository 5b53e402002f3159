// SPDX-License-Identifier: BSL-1.0
#include <azdo/testing/replay.hpp>

#include <azdo/api/core/projects.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/testing/recorder.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(testing_replay)

namespace {
azdo::http::request post(const std::string& body, const char* target = "https://dev.azure.com/a") {
    auto made = azdo::http::request::make(azdo::http_method::post, target).value();
    BOOST_TEST_REQUIRE(made.set_body(body, "application/json").has_value());
    return made;
}
/// A recording of requests, whose answers count them.
azdo::testing::replay tape_of(std::initializer_list<azdo::http::request> all) {
    int count = 0;
    const azdo::testing::recorder tape{[&](const azdo::http::request&) -> azdo::result<azdo::http::response> {
        return azdo::http::response(200, std::string("answer ") + std::to_string(++count), {{"Content-Type", "text/plain"}, {"ETag", "e"}});
    }};
    for (const auto& one : all) BOOST_TEST(tape(one).has_value());
    return azdo::testing::replay::of_text(tape.text().value()).value();
}
std::string answer(const azdo::testing::replay& tape, const azdo::http::request& asked) {
    const auto got = tape(asked);
    return got ? got->body : got.error().message;
}
} // namespace

BOOST_AUTO_TEST_CASE(equal_requests_are_answered_in_their_order) {
    const auto tape = tape_of({post("{\"a\":1,\"b\":2}"), post("[]"), post("{\"a\":1,\"b\":2}")});
    BOOST_TEST(answer(tape, post("{ \"b\": 2, \"a\": 1 }")) == "answer 1");
    BOOST_TEST(tape.unused() == "POST https://dev.azure.com/a\nPOST https://dev.azure.com/a\n");
    BOOST_TEST(answer(tape, post("{\"a\":1,\"b\":2}")) == "answer 3");
    BOOST_TEST(answer(tape, post("[]")) == "answer 2");
    BOOST_TEST(tape.unused() == "");
    BOOST_TEST(answer(tape, post("[]")) == "the recording has no further answer to POST https://dev.azure.com/a: record it again");
}

BOOST_AUTO_TEST_CASE(what_is_not_in_the_recording) {
    const auto tape = tape_of({post("[]")});
    BOOST_TEST(answer(tape, post("[1]")) == "the recording has no answer to that body of POST https://dev.azure.com/a: record it again");
    BOOST_TEST(answer(tape, post("[]", "https://dev.azure.com/b?code=c")) ==
               "the recording has no answer to POST https://dev.azure.com/b?code=***: record it again");
    auto get = post("[]");
    get.set_method(azdo::http_method::get);
    BOOST_TEST(answer(tape, get).find("the recording has no answer to GET") == 0u);
    BOOST_TEST(tape(get).error().nothing_sent == false);
}

BOOST_AUTO_TEST_CASE(headers_and_bytes_come_back) {
    const std::string bytes("\0\x01\xff", 3);
    const azdo::testing::recorder tape{[&](const azdo::http::request&) -> azdo::result<azdo::http::response> {
        return azdo::http::response(206, bytes, {{"Content-Type", "application/zip"}, {"ETag", "\"7\""}});
    }};
    BOOST_TEST(tape(post("")).has_value());
    const auto got = azdo::testing::replay::of_text(tape.text().value()).value()(post(""));
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->status == 206);
    BOOST_TEST(got->body == bytes);
    BOOST_TEST(got->headers().find("etag") == "\"7\"");
}

BOOST_AUTO_TEST_CASE(calls_of_a_client) {
    const auto service = [](const azdo::http::request& asked) -> azdo::result<azdo::http::response> {
        const bool first = asked.target().find("skip=2") == std::string_view::npos;
        return azdo::http::response(200, first ? R"({"count":2,"value":[{"name":"a"},{"name":"b"}]})" : R"({"count":0,"value":[]})",
            {{"Content-Type", "application/json"}});
    };
    const azdo::personal_access_token credential{azdo::secret<std::string>("0123456789")};
    const auto names = [&](const azdo::client& api) {
        std::string all;
        for (const auto& one : azdo::paginate(azdo::api::core::list_projects{}, api)) all += one ? one->name : one.error().message;
        return all;
    };
    const azdo::testing::recorder tape{service};
    BOOST_TEST(names({"acme", credential, tape}) == "ab");
    const auto again = azdo::testing::replay::of_text(tape.text().value()).value();
    BOOST_TEST(names({"acme", credential, again}) == "ab");
    BOOST_TEST(again.unused() == "");
}

BOOST_AUTO_TEST_CASE(files_that_cannot_be_replayed) {
    BOOST_TEST((azdo::testing::replay::of_file("/absent/tape.json").error().kind == azdo::failure_kind::storage));
    BOOST_TEST(azdo::testing::replay::of_file("/absent/tape.json").error().message == "/absent/tape.json: No such file or directory");
    BOOST_TEST((azdo::testing::replay::of_file("/proc/self/status", 4).error().kind == azdo::failure_kind::too_large));
    BOOST_TEST(!azdo::testing::replay::of_text("{}").has_value());
    const auto broken = azdo::testing::replay::of_text(
        R"({"version":1,"exchanges":[{"method":"POST","target":"https://dev.azure.com/a","status":200,"received":{"base64":"%"}}]})");
    BOOST_TEST_REQUIRE(broken.has_value());
    auto asked = azdo::http::request::make(azdo::http_method::post, "https://dev.azure.com/a").value();
    BOOST_TEST(answer(*broken, asked) == "the recording has a body that is not base64");
}

BOOST_AUTO_TEST_SUITE_END()
