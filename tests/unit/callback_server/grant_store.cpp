// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"

#include <callback_server/stores.hpp>

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(callback_server_grant_store)

using callback_server::grant_store;
namespace oauth = azdo::oauth;

BOOST_AUTO_TEST_CASE(copies_refer_to_the_same_grant) {
    const grant_store one = grant_store::over(oauth::memory_token_store{});
    const grant_store copy = one;
    BOOST_TEST(one.compare_and_swap(0, {azdo::secret<std::string>("a")}).has_value());
    BOOST_TEST(copy.read()->value.access_token.reveal() == "a");
    BOOST_TEST(copy.choose("acme").has_value());
    BOOST_TEST(one.look()->is_connected());
    BOOST_TEST(copy.sign_out().has_value());
    BOOST_TEST(!one.read().has_value());
}

BOOST_AUTO_TEST_CASE(one_holder_of_a_lock_keeps_out_others_until_it_lets_go) {
    const temporary_folder outer;
    const oauth::token_folder folder = oauth::token_folder::open((outer.path() / "tokens").string()).value();
    const oauth::seal_keys keys{oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(40, 'k'))).value()};
    const auto store = [&] { return grant_store::over(oauth::file_token_store{folder, {.user = "ada"}, keys, oauth::system_entropy}); };
    const grant_store first = store(), second = store();
    auto held = first.try_lock_for_refresh();
    BOOST_REQUIRE((held.has_value() && held->has_value()));
    BOOST_TEST(!second.try_lock_for_refresh()->has_value());
    held->reset();
    BOOST_TEST(second.try_lock_for_refresh()->has_value());
}

BOOST_AUTO_TEST_CASE(a_store_of_one_process_is_never_locked) {
    const grant_store one = grant_store::over(oauth::memory_token_store{});
    const auto first = one.try_lock_for_refresh(), second = one.try_lock_for_refresh();
    BOOST_TEST(first->has_value());
    BOOST_TEST(second->has_value());
}

BOOST_AUTO_TEST_CASE(a_lock_that_ends_by_itself_says_when) {
    struct lease {
        azdo::http::time_point begun{};
        void begun_at(azdo::http::time_point time) { begun = time; }
        azdo::http::time_point begin_by() const { return {begun.ms + 30}; }
        azdo::http::time_point end_by() const { return {begun.ms + 50}; }
    };
    auto ends = grant_store::refresh_lock::over(lease{});
    ends.begun_at({100});
    BOOST_TEST(ends.begin_by().ms == 130);
    BOOST_TEST(ends.end_by().ms == 150);
    auto stays = grant_store::refresh_lock::over(oauth::no_refresh_lock{});
    stays.begun_at({100});
    BOOST_TEST((stays.begin_by() == azdo::http::never));
    BOOST_TEST((stays.end_by() == azdo::http::never));
}

BOOST_AUTO_TEST_CASE(a_store_that_is_away_is_told_apart_from_other_failures) {
    using azdo::failure_kind;
    const azdo::failure away = callback_server::store_away(azdo::fail(failure_kind::transport, "no route"));
    BOOST_TEST(callback_server::is_store_away(away));
    BOOST_TEST(away.message == "no route");
    BOOST_TEST(!callback_server::is_store_away(azdo::fail(failure_kind::unavailable, "no route")));
    BOOST_TEST(!callback_server::is_store_away(azdo::fail(failure_kind::storage, "no route")));
}

BOOST_AUTO_TEST_SUITE_END()
