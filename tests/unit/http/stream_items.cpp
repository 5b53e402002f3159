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
    return seen + (ended ? "then " + ended->continuation_token
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

namespace {
/// A list under another key, as older servers send it, and lists whose only element may come alone.
struct list_entries : list_things {
    static constexpr auto endpoint = list_things::endpoint.listing("entries");
    static constexpr auto scopes = list_things::scopes;
    using result_type = list_things::result_type;
    template <class self = list_entries>
    static constexpr auto schema() {
        return list_things::schema();
    }
};
struct list_one_or_more : list_entries {
    static constexpr auto endpoint = list_things::endpoint.listing_one();
};
template <class Op>
std::string summary(std::vector<std::string> body) {
    pieces from{std::move(body)};
    std::string seen;
    Op what;
    what.organization = "acme";
    const auto ended = stream_items(what, std::ref(from), [&seen](sample::thing&& one) { seen += one.name + " "; });
    return seen + (ended ? std::to_string(ended->count) + "-" + std::to_string(ended->left_out) : ended.error().message);
}
} // namespace

BOOST_AUTO_TEST_CASE(null_elements_are_counted_and_not_passed_on) {
    BOOST_TEST(summary<list_things>({R"({"count":null,"value":[{"name":"a"},null,{"na)", R"(me":"b"},nu)", "ll]}"}) == "a b 4-2");
    BOOST_TEST(summary<list_things>({R"({"count":null,"value":null})"}) == "0-0");
    BOOST_TEST(summary<list_things>({R"({"count":1,"value":null})"}).ends_with("expected a list, found null"));
}

BOOST_AUTO_TEST_CASE(lists_under_another_key) {
    BOOST_TEST(summary<list_entries>({R"({"count":1,"entr)", R"(ies" : [{"name":"a"},null]})"}) == "a 2-1");
    BOOST_TEST(summary<list_entries>({R"({"url":"entries","value":[{"name":"a"}],"entries":[]})"}) == "a 1-0");
    BOOST_TEST(summary<list_entries>({R"({"x":{"entries":[1]},"entries":[{"name":[]}]})"}) ==
               "the service's answer at /entries/0/name: expected a string, found an array");
    BOOST_TEST(summary<list_entries>({R"({"entries":[{"name":"a"}],"value":[{"name":"b"}]})"}).starts_with("a the service's answer"));
    BOOST_TEST(summary<list_things>({R"({"count":1,"entries":[{"name":"a"}]})"}).starts_with("the service's answer"));
}

BOOST_AUTO_TEST_CASE(an_only_element_may_come_alone) {
    BOOST_TEST(summary<list_one_or_more>({R"({"na)", R"(me":"a"})"}) == "a 1-0");
    BOOST_TEST(summary<list_one_or_more>({R"({"value":[{"name":"a"},{"name":"b"}]})"}) == "a b 2-0");
    BOOST_TEST(summary<list_one_or_more>({R"({"name":[]})"}).starts_with("the service's answer"));
    BOOST_TEST(summary<list_things>({R"({"name":"a"})"}).starts_with("the service's answer"));
}

BOOST_AUTO_TEST_CASE(what_came_with_the_page) {
    pieces from{{R"({"value":[]})"}};
    const auto got = stream_items(list_things{.organization = "acme"}, std::ref(from), [](sample::thing&&) {});
    BOOST_TEST(got.value().status() == 200);
    BOOST_TEST(got->headers().find("x-ms-continuationtoken") == "next");
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
