// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/oauth/credential/credential_chain.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_credential_chain)

using namespace azdo::oauth;
using azdo::failure;
using azdo::failure_kind;
using azdo::result;
using bearer_header = azdo::http::authorization;
using azdo::http::request;
using azdo::http::response;

namespace {
/// Returns what the test tells it to, and counts.
struct scripted {
    std::shared_ptr<std::pair<result<std::string>, int>> says;
    explicit scripted(result<std::string> token) : says(std::make_shared<std::pair<result<std::string>, int>>(std::move(token), 0)) {}
    result<bearer_header> authorize(const bearer_header*) const {
        ++says->second;
        if (!says->first) return says->first.error();
        return bearer_header::bearer(azdo::secret<std::string>(*says->first));
    }
    bool is_for(const azdo::http::url_parts& url) const noexcept { return azdo::http::is_cloud_service(url); }
    int asked() const { return says->second; }
};
failure missing(std::string why = "nobody has signed in") { return azdo::fail(failure_kind::not_signed_in, std::move(why)); }
failure unreachable(bool nothing_sent) {
    failure why = azdo::fail(failure_kind::transport, "no connection");
    why.nothing_sent = nothing_sent;
    return why;
}
struct ask {
    using result_type = std::string;
    result<request> to_request() const { return request::make(azdo::http_method::get, "https://dev.azure.com/acme"); }
    result<std::string> parse(const response& got) const { return got.body; }
};
/// Calls through a chain; the service echoes the credential, and refuses the one that the test names.
result<std::string> call(const credential_chain& chain, const std::string& refused = "-") {
    return azdo::call(
        ask{}, azdo::authenticate{chain} | [&](const request& sent) -> result<response> {
            std::string header(sent.headers().find("Authorization"));
            return fixture::answer(header == "Bearer " + refused ? 401 : 200, header);
        });
}
} // namespace

BOOST_AUTO_TEST_CASE(the_first_that_is_there_is_used_and_kept) {
    const scripted a{missing()}, b{std::string("b")}, c{std::string("c")};
    const credential_chain chain{{{"a", a}, {"b", b}, {"c", c}}};
    BOOST_TEST(call(chain).value() == "Bearer b");
    a.says->first = std::string("a"); // appears later: the program does not change its identity
    BOOST_TEST(call(credential_chain(chain)).value() == "Bearer b");
    BOOST_TEST(a.asked() == 1);
    BOOST_TEST(c.asked() == 0);
    b.says->first = missing("the sign-in is over");
    BOOST_TEST(call(chain).error().message == "the sign-in is over");
    BOOST_TEST(c.asked() == 0);
}

BOOST_AUTO_TEST_CASE(when_all_are_missing_the_failure_names_each_reason) {
    const credential_chain chain{{{"environment", scripted{missing("no variable is set")}}, {"stored sign-in", scripted{missing()}},
        {"managed identity", scripted{unreachable(true)}, presence::may_be_absent}}};
    const auto got = call(chain);
    BOOST_REQUIRE(!got);
    BOOST_CHECK(got.error().kind == failure_kind::not_signed_in);
    BOOST_TEST(got.error().message == "no credential gave a token: environment: no variable is set; stored sign-in: nobody has signed in; "
                                      "managed identity: no connection");
    BOOST_TEST(call(credential_chain{{}}).error().message == "there is no credential to try");
}

BOOST_AUTO_TEST_CASE(a_source_that_is_present_but_fails_is_not_skipped) {
    for (const failure_kind kind : {failure_kind::rejected, failure_kind::invalid_input, failure_kind::transport, failure_kind::timed_out,
             failure_kind::unavailable, failure_kind::storage, failure_kind::access_denied}) {
        BOOST_TEST_INFO_SCOPE(to_string(kind));
        const scripted next{std::string("b")};
        failure why = azdo::fail(kind, "it failed");
        why.type_key = "invalid_client";
        why.nothing_sent = true;
        const credential_chain chain{{{"first", scripted{missing("nothing")}}, {"second", scripted{why}}, {"third", next}}};
        const auto got = call(chain);
        BOOST_REQUIRE(!got);
        BOOST_CHECK(got.error().kind == kind);
        BOOST_TEST(got.error().type_key == "invalid_client");
        BOOST_TEST(got.error().message == "no credential gave a token: first: nothing; second: it failed");
        BOOST_TEST(next.asked() == 0);
    }
}

BOOST_AUTO_TEST_CASE(an_optional_one_is_skipped_when_nothing_can_be_sent) {
    const scripted next{std::string("b")};
    BOOST_TEST(call(credential_chain{{{"a", scripted{unreachable(true)}, presence::may_be_absent}, {"b", next}}}).value() == "Bearer b");
    const credential_chain reached{{{"a", scripted{unreachable(false)}, presence::may_be_absent}, {"b", next}}};
    BOOST_CHECK(call(reached).error().kind == failure_kind::transport);
    BOOST_TEST(next.asked() == 1);
}

BOOST_AUTO_TEST_CASE(a_refused_token_is_renewed_by_the_one_that_gave_it) {
    const scripted a{missing()}, b{std::string("old")}, c{std::string("c")};
    const credential_chain chain{{{"a", a}, {"b", b}, {"c", c}}};
    BOOST_TEST(call(chain).value() == "Bearer old");
    b.says->first = std::string("new");
    BOOST_TEST(call(chain, "old").value() == "Bearer new");
    BOOST_TEST(a.asked() == 1);
    BOOST_TEST(c.asked() == 0);
}

BOOST_AUTO_TEST_CASE(it_is_for_what_all_members_are_for) {
    const azdo::access_token own{azdo::secret<std::string>("x"), {{"https://tfs.example.com"}}};
    const credential_chain mixed{{{"cloud", scripted{std::string("a")}}, {"own", own}}}, cloud{{{"cloud", scripted{std::string("a")}}}};
    BOOST_TEST(cloud.is_for(*azdo::http::split_url("https://dev.azure.com/x")));
    for (const char* url : {"https://dev.azure.com/x", "https://tfs.example.com/x"})
        BOOST_TEST_CONTEXT(url) BOOST_TEST(!mixed.is_for(*azdo::http::split_url(url)));
    BOOST_CHECK(call(mixed).error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_SUITE_END()
