// SPDX-License-Identifier: BSL-1.0
// 8 processes of 8 threads with one grant in a file, over 1,000 expiries.
#include "../unit/config/temporary_folder.hpp"
#include "refresh_storm.hpp"
#include "size.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(stress_refresh)

namespace {

namespace oauth = azdo::oauth;

oauth::file_token_store<oauth::system_entropy_t> store_in(const std::string& path) {
    return {oauth::token_folder::open(path).value(), {.user = "ada", .team = "engines"},
        {oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k'))).value()}, oauth::system_entropy};
}

void refresh_in_files(const stress::registered& with) {
    const temporary_folder outer;
    const std::string path = (outer.path() / "tokens").string();
    stress::refresh_once_an_expiry(with, stress::times(25, 1000), [&] { return store_in(path); });
}

} // namespace

BOOST_AUTO_TEST_CASE(one_refresh_an_expiry_for_any_number_of_threads_and_processes) { refresh_in_files(stress::legacy()); }
BOOST_AUTO_TEST_CASE(one_refresh_an_expiry_with_an_app_of_entra) { refresh_in_files(stress::of_entra()); }

BOOST_AUTO_TEST_SUITE_END()
