// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/stream_items.hpp>

#include "sample.hpp"

#include <azdo/http/retry.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_stream_items)

using namespace azdo;
using sample::list_things;

namespace {
/// A transport that delivers an answer in pieces, and breaks off after some of them.
struct pieces {
    std::vector<std::string> body;
    int status = 200;
    std::vector<int> break_off{}; ///< for each attempt: after how many pieces it breaks off
    int attempts = 0;
    std::string token = "next";

    result<http::response> operator()(const http::request& wanted) {
        const transport_options options{};
        detail::body_receiver receiver(wanted, options);
        const auto attempt = static_cast<std::size_t>(attempts++);
        if (!receiver.begin(status)) return *receiver.trouble();
        int left = attempt < break_off.size() ? break_off[attempt] : -1;
        for (const std::string& piece : body) {
            if (left-- == 0) return fail(failure_kind::transport, "reset");
            if (!receiver.take(piece)) return *receiver.trouble();
        }
        http::response made(status, std::move(receiver).body());
        if (!token.empty()) made.add_header("x-ms-continuationtoken", token);
        return made;
    }
};
std::string outcome(pieces& from) {
    std::string seen;
    const auto ended =
        stream_items(list_things{.organization = "acme"}, std::ref(from), [&seen](sample::thing&& one) { seen += one.name + " "; });
    return seen + (ended ? "then " + *ended
                         : std::string(to_string(ended.error().kind)) + ": " + ended.error().message + ended.error().place.pointer);
}
} // namespace

BOOST_AUTO_TEST_CASE(elements_are_read_in_any_order) {
    pieces whole{{"{\"count\":2,\"value\":[{\"na", "me\":\"a\"},{\"name\":\"b\"}]}"}};
    BOOST_TEST(outcome(whole) == "a b then next");
    pieces none{{"{\"count\":0,\"value\":[]}"}};
    BOOST_TEST(outcome(none) == "then next");
}

BOOST_AUTO_TEST_CASE(the_token_may_be_in_the_body) {
    const auto after = [](std::vector<std::string> body, const char* header) {
        pieces from{std::move(body)};
        from.token = header;
        return outcome(from);
    };
    const std::string list = R"({"value":[{"name":"a"}])";
    BOOST_TEST(after({list + "}"}, "") == "a then ");
    BOOST_TEST(after({list + R"(,"continuationToken":"in body"})"}, "") == "a then in body");
    BOOST_TEST(after({R"({"continuationToken":"before",)" + list.substr(1), "}"}, "") == "a then before");
    BOOST_TEST(after({list + R"(,"continuationToken":"in body"})"}, "header") == "a then header");
    BOOST_TEST(after({list + R"(,"nextLink":"https://h/?continuationToken=link"})"}, "") == "a then link");
    BOOST_TEST(after({list + R"(,"continuationToken":"in body","isLastBatch":true})"}, "header") == "a then ");
    BOOST_TEST(after({R"([{"name":"a"}])"}, "header") == "a then header");
    BOOST_TEST(after({list + R"(,"continuationToken":17})"}, "") == "a then 17");
    BOOST_TEST(after({list + R"(,"nextLink":"/things?continuationToken=link"})"}, "") == "a then link");
    BOOST_TEST(after({list + R"(,"nextLink":{}})"}, "header") == "a then header");
    BOOST_TEST(after({list + R"(,"nextLink":{}})"}, "") ==
               "a protocol: the service's answer: the service gave an address of the next page that is not a text");
    BOOST_TEST(after({list + R"(,"continuationToken":"a","continuationToken":"b"})"}, "").starts_with("a protocol: the service's answer"));
}

BOOST_AUTO_TEST_CASE(errors_are_passed_on) {
    pieces wrong{{"{\"value\":[{\"name\":\"a\"},{\"name\":[]}]}"}};
    BOOST_TEST(outcome(wrong) == "a protocol: the service's answer at /value/1/name: expected a string, found an array/value/1/name");
    pieces cut{{"{\"value\":[{\"name\":\"a\"}"}};
    BOOST_TEST(outcome(cut) == "a protocol: the service's answer: the text ends within the list");
    pieces refused{{"{\"message\":\"no\",\"typeKey\":\"X\"}"}, 404};
    BOOST_TEST(outcome(refused).substr(0, 9) == "not_found");
}

BOOST_AUTO_TEST_CASE(a_new_attempt_begins_before_the_first_element_alone) {
    const auto with_retry = [](pieces& from) {
        sample::still_time time;
        std::string seen;
        const auto take = [&seen](sample::thing&& one) { seen += one.name + " "; };
        const auto ended = stream_items(list_things{.organization = "acme"}, retry{1u} | std::ref(from), take, {}, time.driver());
        return seen + (ended ? "end" : ended.error().message);
    };
    pieces early{{"{\"value\":[{\"na", "me\":\"a\"}]}"}, 200, {1}};
    BOOST_TEST(with_retry(early) == "a end");
    BOOST_TEST(early.attempts == 2);
    pieces late{{"{\"value\":[{\"name\":\"a\"},", "{\"name\":\"b\"}]}"}, 200, {1}};
    BOOST_TEST(with_retry(late) == "a the answer broke off after some of its elements had been taken: repeat the call");
}

BOOST_AUTO_TEST_SUITE_END()
