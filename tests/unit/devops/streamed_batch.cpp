// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/streamed_batch.hpp>

#include "../failure_in.hpp"

#include <azdo/devops/reporting_links.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/credential.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_streamed_batch)

namespace {
/// A service that gives prepared answers, one after another, and the last one again and again.
struct service {
    explicit service(std::vector<std::string> all, int code = 200) : bodies(std::move(all)), status(code) {}
    azdo::client client() {
        return {"acme", azdo::personal_access_token{azdo::secret<std::string>("0123456789")},
            [this](const azdo::http::request& asked) -> azdo::result<azdo::http::response> {
                targets.emplace_back(asked.target());
                const std::size_t at = std::min(targets.size(), bodies.size()) - 1;
                return azdo::http::response{status, bodies[at], {{"Content-Type", "application/json"}}};
            },
            {.retries = {.attempts = 1}}};
    }
    std::vector<std::string> bodies;
    int status;
    std::vector<std::string> targets{};
};
std::string link(int source, int target) {
    return R"({"rel":"System.LinkTypes.Related","sourceId":)" + std::to_string(source) + R"(,"targetId":)" + std::to_string(target) +
           R"(,"changedDate":"2024-03-18T17:17:52.02Z","isActive":true})";
}
std::string body(std::string_view values, std::string_view rest) {
    return R"({"values":[)" + std::string(values) + "]" + std::string(rest) + "}";
}

/// What a walk gave: for each batch the number of values, the watermark, and `.` for the last one; and the failure.
std::string walked(service& from, azdo::reporting_links first = {}) {
    std::string seen;
    const auto api = from.client();
    for (const auto& batch : azdo::streamed_batches(std::move(first), api)) {
        if (!batch) return seen + test::failure_in(batch);
        seen += std::to_string(batch->values.size()) + "@" + batch->continuation_token + (batch->is_last_batch ? ". " : " ");
    }
    return seen;
}
} // namespace

BOOST_AUTO_TEST_CASE(batches_follow_their_watermarks_to_the_last_one) {
    struct row {
        std::vector<std::string> bodies;
        std::string seen;
    };
    const row rows[]{
        {{body(link(1, 2) + "," + link(1, 3), R"(,"continuationToken":"7;1;1","isLastBatch":false)"),
             body("", R"(,"continuationToken":"9;1;1","isLastBatch":false)"), // a filter left nothing
             body(link(2, 3), R"(,"nextLink":"https://x.example/a?api-version=2.0&continuationToken=12%3B2%3B1","isLastBatch":true)")},
            "2@7;1;1 0@9;1;1 1@12;2;1. "},
        {{body("", R"(,"continuationToken":17,"isLastBatch":true)")}, "0@17. "}, // a number
        {{body(link(1, 2), R"(,"isLastBatch":true)")}, "1@. "},                  // no watermark: from the beginning again
        {{body(link(1, 2), R"(,"continuationToken":"4","isLastBatch":"true")")}, "1@4. "},
        {{body(link(1, 2), R"(,"continuationToken":"4")"), body("", R"(,"isLastBatch":true)")}, "1@4 0@4. "},
    };
    for (const row& one : rows) {
        service from(one.bodies);
        BOOST_TEST(walked(from) == one.seen);
        BOOST_TEST(from.targets.size() == one.bodies.size());
    }
}

BOOST_AUTO_TEST_CASE(what_would_lose_or_repeat_values_for_ever_is_a_failure) {
    struct row {
        std::vector<std::string> bodies;
        std::string seen;
    };
    const std::string circle = "the service gave the same continuation token twice";
    const row rows[]{
        {{body(link(1, 2), R"(,"continuationToken":"4","isLastBatch":false)")}, "1@4 protocol: " + circle},
        {{body(link(1, 2), R"(,"continuationToken":"4")"), body("", R"(,"continuationToken":"5")"),
             body("", R"(,"continuationToken":"4")")},
            "1@4 0@5 protocol: " + circle},
        {{body(link(1, 2), "")}, "protocol: the service gave neither a continuation token nor a last batch: the rest cannot be read"},
        {{body(link(1, 2), R"(,"continuationToken":{},"isLastBatch":true)")},
            "protocol: the service gave a continuation token that is neither a text nor a number"},
        {{body(link(1, 2), R"(,"continuationToken":"4","isLastBatch":7)"), body("", R"(,"isLastBatch":true)")}, "1@4 0@4. "},
        {{R"({"continuationToken":"4","isLastBatch":true})"}, "protocol: "},
        {{R"({"values":null,"continuationToken":"4","isLastBatch":true})"}, "protocol: "},
    };
    for (const row& one : rows) {
        service from(one.bodies);
        const std::string seen = walked(from);
        BOOST_TEST(seen.substr(0, one.seen.size()) == one.seen);
    }
}

BOOST_AUTO_TEST_CASE(a_walk_begins_at_the_saved_watermark_and_keeps_it_when_there_is_nothing_new) {
    service from({body("", R"(,"continuationToken":"12;2;1","isLastBatch":true)")});
    BOOST_TEST(walked(from, {.project = "Fabrikam", .continuation_token = "12;2;1"}) == "0@12;2;1. ");
    BOOST_REQUIRE(from.targets.size() == 1u);
    BOOST_TEST(from.targets[0].find("/acme/Fabrikam/_apis/wit/reporting/workitemlinks?continuationToken=12;2;1") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_refused_watermark_says_what_to_do) {
    for (const int status : {400, 404, 410}) {
        service from({R"({"message":"The watermark is unknown."})"}, status);
        const std::string refused = walked(from, {.continuation_token = "3"});
        BOOST_TEST(refused.find("The watermark is unknown.") != refused.npos);
        BOOST_TEST(refused.find("; if the continuation token is no longer valid, begin again without one") != refused.npos);
        BOOST_TEST(walked(from).find("begin again") == std::string::npos); // no watermark was sent
    }
    service broken({"{}"}, 500);
    BOOST_TEST(walked(broken, {.continuation_token = "3"}).find("begin again") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
