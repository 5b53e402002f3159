// SPDX-License-Identifier: BSL-1.0
// Two replicas with one database, a database that is not as it should be, and one that is away.
#include "../postgresql/shared_server.hpp"
#include "world.hpp"

#include <callback_server/postgresql_stores.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <memory>
#include <string>

namespace callback_server_postgresql_stores {
using namespace callback_server_tests;
namespace oauth = azdo::oauth;

namespace {

const oauth::seal_keys our_keys = store_suite::keys_of('k');

callback_server::settings settings_for(std::string store) {
    callback_server::settings made;
    made.store = std::move(store);
    made.keys = our_keys;
    return made;
}
azdo::failure failure_of_opening(const callback_server::settings& with) {
    auto opened = callback_server::open_postgresql_stores(with, oauth::system_entropy);
    return opened ? azdo::failure{} : std::move(opened).error();
}

struct database {
    test::database_server& server = test::shared_server();
    std::string store = server.address();

    database() {
        server.query("DROP SCHEMA IF EXISTS azdo CASCADE");
        callback_server::prepare_postgresql(store, our_keys).value();
    }
    std::shared_ptr<callback_server::stores> open() const {
        return callback_server::open_postgresql_stores(settings_for(store), oauth::system_entropy).value();
    }
};

} // namespace
} // namespace callback_server_postgresql_stores

BOOST_FIXTURE_TEST_SUITE(callback_server_postgresql_stores, database)

BOOST_AUTO_TEST_CASE(tables_are_made_once) {
    BOOST_TEST(callback_server::prepare_postgresql(store, our_keys).value().find("already") != std::string::npos);
    server.query("DROP SCHEMA azdo CASCADE");
    const azdo::failure missing = failure_of_opening(settings_for(store));
    BOOST_TEST(missing.message.find("--prepare") != std::string::npos, missing.message);
    BOOST_TEST(callback_server::prepare_postgresql(store, our_keys).value().starts_with("The tables were made: version "));
    server.query("UPDATE azdo.state SET version = 99");
    const azdo::failure other = failure_of_opening(settings_for(store));
    BOOST_TEST(other.message.find("version 99") != std::string::npos, other.message);
    BOOST_TEST(!callback_server::prepare_postgresql(store, our_keys).has_value());
}

BOOST_AUTO_TEST_CASE(a_password_on_the_command_line_is_refused) {
    for (const std::string text :
        {"postgresql://app:s3cret@127.0.0.1/app", "host=127.0.0.1 password=s3cret", "postgresql:///app?password=s3cret"}) {
        const azdo::failure why = failure_of_opening(settings_for(text));
        BOOST_TEST((why.kind == azdo::failure_kind::invalid_input));
        BOOST_TEST(why.message.find("passfile") != std::string::npos, why.message);
        BOOST_TEST(why.message.find("s3cret") == std::string::npos);
        BOOST_TEST(!callback_server::prepare_postgresql(text, our_keys).has_value());
    }
}

BOOST_AUTO_TEST_CASE(other_seal_keys_open_nothing) {
    auto with = settings_for(store);
    with.keys = store_suite::keys_of('n');
    BOOST_TEST(failure_of_opening(with).type_key == "seal_key");
}

BOOST_AUTO_TEST_CASE(a_server_starts_while_its_database_is_away) {
    const auto shared =
        callback_server::open_postgresql_stores(settings_for("host=127.0.0.1 port=1 user=azdo dbname=postgres"), oauth::system_entropy);
    BOOST_REQUIRE(shared.has_value());
    BOOST_TEST((*shared)->fault() == "the database cannot be used");
    const auto found = (*shared)->sessions()->find(std::string(43, 'a'), oauth::wall_clock());
    BOOST_REQUIRE(!found.has_value());
    BOOST_TEST(callback_server::is_store_away(found.error()));
}

BOOST_AUTO_TEST_CASE(what_stores_say_of_their_content_is_not_that_they_are_away) {
    const auto shared = open();
    const auto now = oauth::wall_clock();
    const auto grant = shared->grant_of("ada");
    BOOST_TEST((grant->read().error().kind == azdo::failure_kind::not_signed_in));
    BOOST_TEST((grant->compare_and_swap(7, {azdo::secret<std::string>("a")}).error().kind == azdo::failure_kind::conflict));
    BOOST_TEST(shared->claim("AAAAAAAAAAAAAAAAAAAAAA", now + std::chrono::minutes(1), now).has_value());
    BOOST_TEST((shared->claim("AAAAAAAAAAAAAAAAAAAAAA", now + std::chrono::minutes(1), now).error().kind == azdo::failure_kind::conflict));
    const auto late = shared->claim("BAAAAAAAAAAAAAAAAAAAAA", now, now);
    BOOST_TEST((late.error().kind == azdo::failure_kind::timed_out));
    BOOST_TEST(!callback_server::is_store_away(late.error()));
    BOOST_TEST(!shared->grant_of("").has_value());
    BOOST_TEST(shared->fault() == "");
}

BOOST_AUTO_TEST_CASE(a_session_is_shared_and_nothing_of_it_is_readable) {
    world at({[](callback_server::settings& settings, callback_server::surroundings&) { settings.keys = our_keys; }}, {}, roomy(), open());
    demo_browser browser;
    BOOST_REQUIRE(at.sign_in(browser).shows("My open work items"));
    const std::string id = browser.cookies[at.origin()].at("azdo-session");
    const auto now = oauth::wall_clock();
    const auto other = open(); // another replica
    const auto text = other->sessions()->find(id, now);
    BOOST_REQUIRE((text.has_value() && text->has_value()));
    const std::string dump = server.dump();
    for (const std::string& clear : {id, std::string("Norman"), std::string("norman"), std::string("fabrikam"), **text})
        BOOST_TEST(dump.find(clear) == std::string::npos, clear);
    BOOST_TEST(other->all_grants()->size() == 1u);

    server.query("UPDATE azdo.sessions SET sealed = overlay(sealed placing 'AAAA' from 20)"); // by hand
    BOOST_TEST(!browser.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(browser.current().shows("You are not signed in"));
}

BOOST_AUTO_TEST_CASE(an_expired_grant_is_renewed_once_for_two_sessions) {
    const auto change = [](callback_server::settings& settings, callback_server::surroundings&) { settings.keys = our_keys; };
    world at(change, {}, roomy(), open());
    demo_browser first, second;
    at.sign_in(first);
    at.sign_in(second);
    at.service().expire_access_tokens();
    const std::size_t before = at.token_requests();
    BOOST_TEST(second.open(at.origin() + "/items").shows("My open work items")); // its grant replaced that of the first session
    BOOST_TEST(first.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(at.token_requests() == before + 1);
}

BOOST_AUTO_TEST_SUITE_END()
