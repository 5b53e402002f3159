// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/cookie_pending_store.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_cookie_pending_store)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using fixture::noon;

namespace {
seal_keys keys_of(char letter) { return {*seal_key::from_secret(azdo::secret<std::string>(std::string(32, letter)))}; }
const cookie_pending_store secure{keys_of('k'), true};
const cookie_pending_store plain{keys_of('k'), false};

/// The part of a `Set-Cookie` header that a browser sends back.
std::string pair_of(std::string_view set_cookie) { return std::string(set_cookie.substr(0, set_cookie.find(';'))); }
std::string kept(const begun_sign_in& begun, std::string_view session = "session-1", const cookie_pending_store& cookies = secure) {
    return pair_of(cookies.keep(begun.pending, session, "", system_entropy, noon).value().back());
}
std::string query_of(const begun_sign_in& begun) { return "code=c&state=" + begun.pending.state.reveal(); }
} // namespace

BOOST_AUTO_TEST_CASE(the_form_of_the_header) {
    const auto begun = fixture::begin();
    const auto headers = secure.keep(begun.pending, "session-1", "", system_entropy, noon).value();
    BOOST_TEST(headers.size() == 1u);
    const std::string name = "__Host-azdo-sign-in-" + sign_in_id(begun.pending.state).value();
    BOOST_TEST(headers[0].starts_with(name + "="));
    BOOST_TEST(headers[0].ends_with("; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure"));
    BOOST_TEST(headers[0].find("Domain") == std::string::npos);
    BOOST_TEST(headers[0].find(begun.pending.state.reveal()) == std::string::npos);
    BOOST_TEST(secure.drop(begun.pending) == name + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure");
}

BOOST_AUTO_TEST_CASE(without_https_there_is_no_secure_and_no_prefix) {
    const auto begun = fixture::begin();
    const auto headers = plain.keep(begun.pending, "", "", system_entropy, noon).value();
    BOOST_TEST(headers[0].starts_with("azdo-sign-in-"));
    BOOST_TEST(headers[0].ends_with("; HttpOnly; SameSite=Lax"));
    BOOST_CHECK(plain.find(query_of(begun), "", pair_of(headers[0])).value() == begun.pending);
    BOOST_TEST(!secure.find(query_of(begun), "", pair_of(headers[0])).has_value());
}

BOOST_AUTO_TEST_CASE(the_browser_that_began_finds_its_sign_in) {
    const auto first = fixture::begin(0), second = fixture::begin(100);
    const std::string jar = "theme=dark; " + kept(first) + ";  " + kept(second) + "; session=session-1";
    BOOST_CHECK(secure.find(query_of(first), "session-1", jar).value() == first.pending);
    BOOST_CHECK(secure.find("?" + query_of(second), "session-1", jar).value() == second.pending);
    BOOST_CHECK(secure.find(read_callback(query_of(second)).value(), "session-1", jar).value() == second.pending);
}

BOOST_AUTO_TEST_CASE(another_browser_does_not) {
    const auto begun = fixture::begin(0), other = fixture::begin(100);
    const std::string cookie = kept(begun);
    for (const std::string& jar : {std::string(), kept(other), std::string("session=session-1"),
             cookie.substr(0, cookie.find('=')) + "=" + kept(other).substr(kept(other).find('=') + 1)}) {
        BOOST_TEST_INFO_SCOPE(jar);
        const auto found = secure.find(query_of(begun), "session-1", jar);
        BOOST_REQUIRE(!found);
        BOOST_CHECK(found.error().kind == failure_kind::invalid_input);
        BOOST_TEST(found.error().message.find(begun.pending.state.reveal()) == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_stolen_cookie_is_useless_in_another_session) {
    const auto begun = fixture::begin();
    BOOST_TEST(secure.find(query_of(begun), "session-1", kept(begun)).has_value());
    BOOST_TEST(!secure.find(query_of(begun), "session-2", kept(begun)).has_value());
    BOOST_TEST(!secure.find(query_of(begun), "", kept(begun)).has_value());
}

BOOST_AUTO_TEST_CASE(a_changed_cookie_is_refused) {
    const auto begun = fixture::begin();
    std::string cookie = kept(begun);
    for (std::size_t i = cookie.find('=') + 1; i < cookie.size(); i += 7) {
        std::string changed = cookie;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        BOOST_TEST(!secure.find(query_of(begun), "session-1", changed).has_value());
    }
}

BOOST_AUTO_TEST_CASE(of_two_cookies_of_one_name_the_good_one_counts) {
    const auto begun = fixture::begin();
    const std::string good = kept(begun), name = good.substr(0, good.find('='));
    BOOST_TEST(secure.find(query_of(begun), "session-1", name + "=forged; " + good).has_value());
    BOOST_TEST(secure.find(query_of(begun), "session-1", good + "; " + name + "=forged").has_value());
}

BOOST_AUTO_TEST_CASE(keys_rotate) {
    const auto begun = fixture::begin();
    const cookie_pending_store rotated{{keys_of('n').current, {keys_of('k').current}}, true};
    BOOST_TEST(rotated.find(query_of(begun), "session-1", kept(begun)).has_value());
    const cookie_pending_store new_only{keys_of('n'), true};
    BOOST_TEST(!new_only.find(query_of(begun), "session-1", kept(begun)).has_value());
}

BOOST_AUTO_TEST_CASE(at_most_eight_wait_in_a_browser_and_the_oldest_goes) {
    std::string jar;
    std::vector<std::string> names;
    for (unsigned char i = 0; i < 8; ++i) {
        auto begun = fixture::begin(static_cast<unsigned char>(i * 20));
        begun.pending.created_at = noon - std::chrono::minutes(i);
        const std::string pair = kept(begun);
        names.push_back(pair.substr(0, pair.find('=')));
        jar += (jar.empty() ? "" : "; ") + pair;
    }
    const auto headers = secure.keep(fixture::begin(200).pending, "session-1", jar, system_entropy, noon).value();
    BOOST_TEST(headers.size() == 2u);
    BOOST_TEST(headers[0] == names[7] + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure");
    BOOST_TEST(headers[1].find("Max-Age=600") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(expired_and_unreadable_ones_go_first) {
    auto expired = fixture::begin(20);
    expired.pending.created_at = noon - 10min;
    const std::string id(22, 'A');
    const std::string jar =
        kept(expired) + "; __Host-azdo-sign-in-" + id + "=garbage; " + kept(fixture::begin(40)) + "; __Host-azdo-sign-in-x\ty=1; other=2";
    const auto headers = secure.keep(fixture::begin(200).pending, "session-1", jar, system_entropy, noon).value();
    BOOST_TEST(headers.size() == 3u);
    BOOST_TEST(headers[0].starts_with("__Host-azdo-sign-in-" + sign_in_id(expired.pending.state).value() + "=;"));
    BOOST_TEST(headers[1].starts_with("__Host-azdo-sign-in-" + id + "=;"));
}

BOOST_AUTO_TEST_CASE(a_callback_without_state_and_a_damaged_one) {
    const auto begun = fixture::begin();
    for (const char* query : {"", "code=c", "code=c&state=", "state=a&state=a", "state=%zz"})
        BOOST_TEST_CONTEXT(query) BOOST_CHECK(secure.find(query, "session-1", kept(begun)).error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(text_too_long_for_a_cookie_is_refused) {
    auto begun = fixture::begin();
    begun.pending.context = std::string(2000, 'x');
    BOOST_TEST(secure.keep(begun.pending, "s", "", system_entropy, noon).has_value());
    begun.pending.context = std::string(4000, 'x');
    BOOST_CHECK(secure.keep(begun.pending, "s", "", system_entropy, noon).error().kind == failure_kind::too_large);
    BOOST_CHECK(secure.keep(fixture::begin().pending, "s", "", fixture::no_entropy{}, noon).error().kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_SUITE_END()
