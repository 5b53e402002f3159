// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/with_response.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/retry.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_with_response)

using namespace azdo;
using sample::answer;

namespace {
const sample::get_thing wanted{.organization = "acme", .id = 42};
const std::string thing_text = R"({"name":"n"})";

std::string header_of(const http::request& sent, std::string_view name) { return std::string(sent.headers().find(name)); }
struct text_sink final : http::body_sink {
    std::string text{};
    result<void> restart() override {
        text.clear();
        return {};
    }
    result<void> write(std::string_view bytes) override {
        text += bytes;
        return {};
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_whole_answer) {
    sample::script script{{answer(201, thing_text,
        {{"ETag", "\"7\""}, {"ActivityId", "a-1"}, {"Retry-After", "3"}, {"X-RateLimit-Remaining", "12"}, {"X-Other", "o"}})}};
    const auto got = call(with_response{wanted}, std::ref(script));
    BOOST_REQUIRE(got.has_value());
    BOOST_TEST(got->value.name == "n");
    BOOST_TEST(got->status() == 201);
    BOOST_TEST(got->etag() == "\"7\"");
    BOOST_TEST(got->correlation_id() == "a-1");
    BOOST_TEST(got->retry_after().value().count() == 3);
    BOOST_TEST(got->rate_limit().remaining.value() == 12);
    BOOST_TEST(got->headers().find("x-other") == "o");
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/wit/things/42?api-version=7.2-preview.3");
}

BOOST_AUTO_TEST_CASE(an_answer_without_these_headers) {
    sample::script script{{answer(200, thing_text, {{"ETag", ""}})}};
    const auto got = call(with_response{wanted}, std::ref(script));
    BOOST_REQUIRE(got.has_value());
    BOOST_TEST(got->etag().empty());
    BOOST_TEST(got->correlation_id().empty());
    BOOST_TEST(!got->retry_after().has_value());
    BOOST_TEST((got->rate_limit() == rate_limit{}));
}

BOOST_AUTO_TEST_CASE(answers_without_a_value_texts_and_pages) {
    sample::script script{{answer(204, "", {{"x-vss-e2eid", "e"}}), answer(200, "bytes", {{"Content-Type", "a/b"}}),
        answer(200, R"({"value":[{"name":"a"}]})", {{"x-ms-continuationtoken", "t"}})}};
    const auto deleted = call(with_response{sample::delete_thing{.organization = "acme", .id = 1}}, std::ref(script));
    BOOST_TEST(deleted.value().status() == 204);
    BOOST_TEST(deleted->correlation_id() == "e");
    const auto text = call(with_response{sample::download_thing{.organization = "acme"}}, std::ref(script));
    BOOST_TEST(text.value().value == "bytes");
    BOOST_TEST(text->headers().find("Content-Type") == "a/b");
    const auto page = call(with_response{sample::list_things{.organization = "acme"}}, std::ref(script));
    BOOST_TEST(page.value().value.continuation_token == "t");
    BOOST_TEST(page->value.value.at(0).name == "a");
}

BOOST_AUTO_TEST_CASE(failures_are_those_of_the_operation) {
    sample::script script{
        {answer(404, R"({"message":"none"})", {{"ActivityId", "a-2"}}), answer(200, "{"), answer(304), answer(203, "<html>")}};
    const auto absent = call(with_response{wanted}, std::ref(script));
    BOOST_TEST(sample::kind_of(absent) == "not_found");
    BOOST_TEST(absent.error().correlation_id == "a-2");
    BOOST_TEST(sample::kind_of(call(with_response{wanted}, std::ref(script))) == "protocol");
    BOOST_TEST(sample::kind_of(call(with_response{wanted}, std::ref(script))) == "protocol"); // not asked for
    BOOST_TEST(sample::kind_of(call(with_response{wanted}, std::ref(script))) == "not_signed_in");
    BOOST_TEST(sample::kind_of(call(with_response{sample::get_thing{.organization = "", .id = 1}}, std::ref(script))) == "invalid_input");
    BOOST_TEST(script.asked.size() == 4u);
}

BOOST_AUTO_TEST_CASE(the_last_answer_counts) {
    sample::still_time time;
    sample::script script{{answer(503, "", {{"ActivityId", "first"}}), answer(200, thing_text, {{"ActivityId", "second"}})}};
    const auto got = call(with_response{wanted}, retry{1u} | std::ref(script), {}, time.driver());
    BOOST_TEST(got.value().correlation_id() == "second");
}

BOOST_AUTO_TEST_CASE(a_client_sets_organization_and_options_apply) {
    sample::script script{{answer(200, thing_text), answer(200, thing_text, {{"ETag", "1"}}), answer(200, thing_text)}};
    const client api("acme", personal_access_token{secret<std::string>("abc")}, std::ref(script));
    const http::header_set own{{"X-Own", "a"}};
    BOOST_TEST(
        call(with_response{sample::get_thing{.id = 42}}, api, {.headers = own, .version = api_version{"7.1"}}).value().value.name == "n");
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/wit/things/42?api-version=7.1");
    BOOST_TEST(header_of(script.asked.at(0), "X-Own") == "a");
    BOOST_TEST(call(if_match{sample::get_thing{.id = 42}, "\"1\""}, api).value().etag() == "1");
    BOOST_TEST(script.asked.at(1).target().substr(0, 27) == "https://dev.azure.com/acme/");
    BOOST_TEST(header_of(script.asked.at(1), "If-Match") == "\"1\"");
    BOOST_TEST(call(if_none_match{sample::get_thing{.id = 42}, "\"1\""}, api).value().value.value().name == "n");
    BOOST_TEST(header_of(script.asked.at(2), "If-None-Match") == "\"1\"");
}

BOOST_AUTO_TEST_CASE(a_download_into_a_sink_keeps_its_headers) {
    text_sink sink;
    const auto into_sink = [](const http::request& asked) -> result<http::response> {
        if (auto good = asked.sink->write("bytes"); !good) return std::move(good).error();
        return answer(200, "", {{"Content-Length", "5"}});
    };
    const auto got = call(with_response{sample::download_thing{.organization = "acme"}}, into_sink, {.sink = &sink});
    BOOST_TEST(got.value().headers().find("Content-Length") == "5");
    BOOST_TEST(sink.text == "bytes");
}

BOOST_AUTO_TEST_CASE(a_change_of_what_has_not_changed) {
    sample::script script{{answer(200, thing_text, {{"ETag", "\"8\""}}),
        answer(412, R"({"message":"changed in the meantime","typeKey":"WikiPageHasConflictsException"})")}};
    sample::create_thing change{.organization = "acme", .type = "t", .reason = "r", .e_tag = "\"old\""};
    const auto saved = call(if_match{change, "\"7\""}, std::ref(script));
    BOOST_TEST(saved.value().etag() == "\"8\"");
    BOOST_TEST(header_of(script.asked.at(0), "If-Match") == "\"7\""); // that of the operation is replaced
    const auto late = call(if_match{change, saved->etag()}, std::ref(script));
    BOOST_TEST(sample::kind_of(late) == "conflict");
    BOOST_TEST(late.error().status == 412);
    BOOST_TEST(header_of(script.asked.at(1), "If-Match") == "\"8\"");
}

BOOST_AUTO_TEST_CASE(a_get_of_what_has_not_changed) {
    sample::script script{{answer(304, "", {{"ETag", "\"7\""}, {"ActivityId", "a"}}), answer(200, thing_text, {{"ETag", "\"8\""}}),
        answer(404, ""), answer(302, "", {{"Location", "https://login.microsoftonline.com/"}, {"Content-Type", "text/html"}})}};
    const auto same = call(if_none_match{wanted, "\"7\""}, std::ref(script));
    BOOST_TEST(same.value().is_not_modified());
    BOOST_TEST(same->etag() == "\"7\"");
    BOOST_TEST(same->correlation_id() == "a");
    BOOST_TEST(same->status() == 304);
    const auto other = call(if_none_match{wanted, "\"7\""}, std::ref(script));
    BOOST_TEST(!other.value().is_not_modified());
    BOOST_TEST(other->value->name == "n");
    BOOST_TEST(other->etag() == "\"8\"");
    BOOST_TEST(sample::kind_of(call(if_none_match{wanted, "\"7\""}, std::ref(script))) == "not_found");
    BOOST_TEST(sample::kind_of(call(if_none_match{wanted, "\"7\""}, std::ref(script))) == "not_signed_in");
}

BOOST_AUTO_TEST_CASE(an_unusable_etag_is_not_sent) {
    sample::script script{{}};
    for (const std::string etag : {"", "\"a\r\nX: y\"", "\"\x01\""}) {
        const auto changed = call(if_match{wanted, etag}, std::ref(script));
        const auto read = call(if_none_match{wanted, etag}, std::ref(script));
        BOOST_TEST(sample::kind_of(changed) == "invalid_input");
        BOOST_TEST(sample::kind_of(read) == "invalid_input");
    }
    BOOST_TEST(call(if_match{wanted, ""}, std::ref(script)).error().nothing_sent);
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_SUITE_END()
