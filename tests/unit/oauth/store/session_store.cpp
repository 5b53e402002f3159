// SPDX-License-Identifier: BSL-1.0
#include "store_suite.hpp"

#include <azdo/oauth/store/session_store.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>

BOOST_AUTO_TEST_SUITE(oauth_session_store)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using fixture::noon;

namespace {
/// A handle, as stores that are shared by processes are.
struct shared {
    std::shared_ptr<memory_session_store> held = std::make_shared<memory_session_store>();
    azdo::result<std::string> open(const std::string& text, const std::string& person, azdo::sys_time now) {
        return held->open(text, person, now);
    }
    azdo::result<std::optional<std::string>> find(std::string_view id, azdo::sys_time now) { return held->find(id, now); }
    azdo::result<void> replace(std::string_view id, const std::string& text) { return held->replace(id, text); }
    azdo::result<void> close(std::string_view id) { return held->close(id); }
};
static_assert(!session_store<int>);
} // namespace

BOOST_AUTO_TEST_CASE(behaviour_that_all_stores_share) {
    const shared one;
    store_suite::check_session_store([&] { return one; });
}

BOOST_AUTO_TEST_CASE(a_full_store_ends_the_session_that_was_not_used_for_longest) {
    memory_session_store store({}, system_entropy, 2);
    const std::string first = store.open("1", "", noon).value(), second = store.open("2", "", noon + 1s).value();
    BOOST_TEST(store.find(first, noon + 2s)->has_value());
    const std::string third = store.open("3", "", noon + 3s).value();
    BOOST_TEST(!store.find(second, noon + 3s)->has_value());
    BOOST_TEST(store.find(first, noon + 3s)->has_value());
    BOOST_TEST(store.find(third, noon + 3s)->has_value());
}

BOOST_AUTO_TEST_CASE(without_random_bytes_there_is_no_session) {
    memory_session_store store({}, fixture::no_entropy{});
    BOOST_CHECK(store.open("1", "", noon).error().kind == azdo::failure_kind::unavailable);
}

BOOST_AUTO_TEST_SUITE_END()
