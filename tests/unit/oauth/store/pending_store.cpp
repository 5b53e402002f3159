// SPDX-License-Identifier: BSL-1.0
// What every store of pending sign-ins must do.
#include "store_suite.hpp"

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
} // namespace

BOOST_AUTO_TEST_CASE(in_the_browser) {
    store_suite::check_pending_store(cookie_pending_store{{*seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k')))}, true});
    store_suite::check_pending_store(
        cookie_pending_store{{*seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k')))}, false});
}

BOOST_AUTO_TEST_CASE(in_the_memory_of_the_server) {
    store_suite::check_pending_store(memory_pending_store(true));
    store_suite::check_pending_store(memory_pending_store(false));
}

BOOST_AUTO_TEST_SUITE_END()
