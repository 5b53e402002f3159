// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/code_resources.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"
#include "sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(hooks_code_resources)

using namespace azdo;
using sample::answer;

namespace {
template <class E>
result<E> read(std::string_view resource, sample::script& script) {
    const auto event = json::decode<hooks::received_event>(sample::event_text(E::name.type, resource), hooks::event_reading).value();
    return call(hooks::read_resource<E>{.event = event, .organization = "acme"}, std::ref(script));
}
const std::string base = "https://dev.azure.com/acme/p-1/_apis/git/";
} // namespace

BOOST_AUTO_TEST_CASE(a_pull_request) {
    static_assert(hooks::readable_event<hooks::pull_request_created> && hooks::readable_event<hooks::pull_request_merged>);
    sample::script script{{answer(200, R"({"pullRequestId":7,"status":"active","title":"T","repository":{"id":"r"}})")}};
    const auto got = read<hooks::pull_request_updated>(R"({"pullRequestId":7,"url":"u"})", script);
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->title == "T");
    BOOST_TEST(script.asked.at(0).target() == base + "pullrequests/7?api-version=7.2-preview.2");
    sample::script none{{}};
    BOOST_TEST(read<hooks::pull_request_updated>(R"({"pullRequestId":7,"status":"active"})", none).has_value());
    BOOST_TEST(sample::kind_of(read<hooks::pull_request_updated>(R"({"url":"u"})", none)) == "protocol");
}

BOOST_AUTO_TEST_CASE(a_push) {
    const std::string body = R"({"pushId":14,"refUpdates":[{"name":"refs/heads/main"}],"commits":[{"commitId":"c"}]})";
    for (const char* minimal : {R"({"pushId":14,"repository":{"id":"r-1"}})",
             R"({"pushId":14,"url":"https://dev.azure.com/acme/_apis/git/repositories/r-1/pushes/14"})"}) {
        sample::script script{{answer(200, body)}};
        const auto got = read<hooks::git_push>(minimal, script);
        BOOST_TEST_REQUIRE(test::failure_in(got) == "");
        BOOST_TEST(got->ref_updates.at(0).name == "refs/heads/main");
        BOOST_TEST(script.asked.at(0).target() ==
                   base + "repositories/r-1/pushes/14?includeCommits=100&includeRefUpdates=true&api-version=7.2-preview.3");
    }
    sample::script none{{}};
    BOOST_TEST(sample::kind_of(read<hooks::git_push>(R"({"pushId":14})", none)) == "protocol");
}

BOOST_AUTO_TEST_SUITE_END()
