// SPDX-License-Identifier: BSL-1.0
// What every store of pending sign-ins must do.
#include "../fixture.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/cookie_pending_store.hpp>
#include <azdo/oauth/store/memory_pending_store.hpp>
#include <azdo/oauth/store/pending_store.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_pending_store)

using namespace azdo::oauth;
using azdo::failure_kind;
using fixture::noon;

namespace {
static_assert(pending_store<cookie_pending_store> && pending_store<memory_pending_store> && !pending_store<int>);

std::string pair_of(std::string_view set_cookie) { return std::string(set_cookie.substr(0, set_cookie.find(';'))); }
std::string query_of(const begun_sign_in& begun) { return "code=c&state=" + begun.pending.state.reveal(); }

template <class Store>
void check_store(Store&& store) {
    const auto ours = fixture::begin(0), other = fixture::begin(100);
    const std::string mine = pair_of(store.keep(ours.pending, "session-1", "", system_entropy, noon).value().back());
    const std::string theirs = pair_of(store.keep(other.pending, "session-2", "", system_entropy, noon).value().back());
    BOOST_TEST(mine.find(ours.pending.state.reveal()) == std::string::npos);

    BOOST_CHECK(store.find(query_of(ours), "session-1", mine).value() == ours.pending);
    BOOST_CHECK(store.find("?" + query_of(ours), "session-1", "a=b; " + theirs + "; " + mine).value() == ours.pending);
    const auto refused = [&](const std::string& query, std::string_view session, const std::string& jar) {
        const auto found = store.find(query, session, jar);
        BOOST_REQUIRE(!found);
        BOOST_CHECK(found.error().kind == failure_kind::invalid_input);
        BOOST_TEST(found.error().message.find(ours.pending.state.reveal()) == std::string::npos);
    };
    refused(query_of(ours), "session-1", "");                                 // another browser
    refused(query_of(ours), "session-2", theirs);                             // another browser, with a sign-in of its own
    refused(query_of(ours), "session-2", mine);                               // a stolen cookie in another session
    refused(query_of(ours), "session-1", mine.substr(0, mine.size() - 1));    // a changed one
    refused(query_of(ours), "session-1", mine.substr(0, mine.find('=') + 1)); // an empty one
    refused(query_of(ours), "session-1", mine.substr(0, mine.find('=')) + theirs.substr(theirs.find('='))); // the value of another's
    refused("code=c&state=x", "session-1", mine);
    refused("code=c", "session-1", mine);
    refused("state=a&state=b", "session-1", mine);

    BOOST_TEST(store.drop(ours.pending).starts_with(mine.substr(0, mine.find('=') + 1) + ";"));
    BOOST_CHECK(store.find(query_of(other), "session-2", theirs).value() == other.pending);
    BOOST_CHECK(store.keep(ours.pending, "", "", fixture::no_entropy{}, noon).error().kind == failure_kind::unavailable);

    std::string jar;
    for (unsigned char i = 0; i < 10; ++i)
        jar +=
            pair_of(
                store.keep(fixture::begin(static_cast<unsigned char>(i * 20 + 3)).pending, "s", "", system_entropy, noon).value().back()) +
            "; ";
    BOOST_TEST(store.keep(fixture::begin(250).pending, "s", jar, system_entropy, noon)->size() == 4u); // three dropped: eight are left
    BOOST_TEST(store.keep(fixture::begin(251).pending, "s", jar, system_entropy, noon + sign_in_lifetime)->size() == 11u);
}
} // namespace

BOOST_AUTO_TEST_CASE(in_the_browser) {
    check_store(cookie_pending_store{{*seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k')))}, true});
    check_store(cookie_pending_store{{*seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k')))}, false});
}

BOOST_AUTO_TEST_CASE(in_the_memory_of_the_server) {
    check_store(memory_pending_store(true));
    check_store(memory_pending_store(false));
}

BOOST_AUTO_TEST_SUITE_END()
