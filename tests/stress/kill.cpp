// SPDX-License-Identifier: BSL-1.0
// 2,000 kills of a program that saves tokens to a file.
#include "../unit/config/temporary_folder.hpp"
#include "kill_storm.hpp"
#include "size.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>

BOOST_AUTO_TEST_SUITE(stress_kill)

namespace {

namespace oauth = azdo::oauth;

oauth::file_token_store<oauth::system_entropy_t> store_in(const std::string& path) {
    return {oauth::token_folder::open(path).value(), {.user = "ada"},
        {oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k'))).value()}, oauth::system_entropy};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_kill_while_saving_leaves_the_old_or_the_new_token) {
    const int kills = stress::times(40, 2000);
    const temporary_folder outer;
    const std::string path = (outer.path() / "tokens").string();
    BOOST_TEST(stress::kill_a_writer(kills, [&] { return store_in(path); }) > kills / 4);
    for (const auto& one : std::filesystem::directory_iterator(path)) BOOST_TEST(one.path().filename().string().front() != '.');
}

BOOST_AUTO_TEST_SUITE_END()
