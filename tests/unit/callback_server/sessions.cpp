// SPDX-License-Identifier: BSL-1.0
// Two replicas with the same stores: what one began the other finishes, what one ended has ended for both.
#include "shared_stores.hpp"
#include "world.hpp"

#include <callback_server/sessions.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace callback_server_sessions {
using namespace callback_server_tests;

namespace {

struct replicas {
    std::shared_ptr<shared_stores> shared = std::make_shared<shared_stores>();
    world first{[](callback_server::settings& settings, callback_server::surroundings&) { settings.keys = shared_stores::keys(); }, {},
        roomy(), shared};
    std::unique_ptr<callback_server::server> second = replica_of(first);
    demo_browser browser{};

    std::unique_ptr<callback_server::server> replica_of(world& other) const {
        auto made = callback_server::server::bind({.limits = roomy()}).value();
        callback_server::settings with = *other.listening().in_force();
        with.here = callback_server::site_of("http://127.0.0.1:" + std::to_string(made->port()));
        callback_server::surroundings around;
        around.transport = azdo::httplib_transport{};
        around.random = oauth::system_entropy;
        around.clock = [&other] { return other.now(); };
        made->serve(with, around, shared).value();
        return made;
    }
    std::string origin_of_second() const { return "http://127.0.0.1:" + std::to_string(second->port()); }
    /// Opens an address of the first replica on the second one, with the same cookies, as a proxy does that takes turns.
    seen_page open_on_second(std::string address) {
        auto& cookies = browser.cookies;
        cookies[origin_of_second()] = cookies[first.origin()];
        if (address.starts_with(first.origin())) address.replace(0, first.origin().size(), origin_of_second());
        seen_page page = browser.open(address);
        cookies[first.origin()] = cookies[origin_of_second()];
        return page;
    }
};

} // namespace
} // namespace callback_server_sessions

BOOST_FIXTURE_TEST_SUITE(callback_server_sessions, replicas)

BOOST_AUTO_TEST_CASE(a_sign_in_ends_on_another_replica_than_the_one_where_it_began) {
    BOOST_REQUIRE(first.go_to_authorize(browser));
    BOOST_TEST(open_on_second(first.accept_only(browser)).shows("My open work items"));
    BOOST_TEST(browser.open(first.origin() + "/items").shows("My open work items"));
    BOOST_TEST(shared->texts().size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_callback_is_used_once_by_all_replicas) {
    BOOST_REQUIRE(first.go_to_authorize(browser));
    const std::string address = first.accept_only(browser);
    demo_browser copy = browser;
    BOOST_TEST(open_on_second(address).shows("My open work items"));
    BOOST_TEST(copy.open(address).status == 409);
    BOOST_TEST(first.token_requests() == 1u);
}

BOOST_AUTO_TEST_CASE(signing_out_on_one_ends_the_session_on_all) {
    first.sign_in(browser);
    const auto cookies = browser.cookies;
    BOOST_TEST(open_on_second(origin_of_second() + "/items").shows("My open work items"));
    browser.open(first.origin() + "/items");
    browser.submit("/sign-out", {});
    browser.cookies = cookies; // as somebody who has copied them
    BOOST_TEST(open_on_second(origin_of_second() + "/items").shows("You are not signed in"));
    BOOST_TEST(shared->texts().empty());
}

BOOST_AUTO_TEST_CASE(the_chosen_organization_is_known_to_all) {
    first.sign_in(browser);
    open_on_second(origin_of_second() + "/organization");
    browser.submit("/organization", {{"organization", "contoso"}});
    BOOST_TEST(browser.open(first.origin() + "/items").shows("contoso"));
}

BOOST_AUTO_TEST_CASE(an_expired_token_is_renewed_once_whichever_replica_asks) {
    first.sign_in(browser);
    open_on_second(origin_of_second() + "/items");
    first.service().expire_access_tokens();
    const std::size_t before = first.token_requests();
    BOOST_TEST(browser.open(first.origin() + "/items").shows("My open work items"));
    BOOST_TEST(open_on_second(origin_of_second() + "/items").shows("My open work items"));
    BOOST_TEST(first.token_requests() == before + 1);
}

BOOST_AUTO_TEST_CASE(no_token_is_in_the_text_of_a_session) {
    first.sign_in(browser);
    for (const std::string& text : shared->texts()) {
        const auto record = azdo::json::decode<callback_server::session_record>(text);
        BOOST_REQUIRE(record.has_value());
        const auto held = shared->grant_of(record->grant.person)->read();
        BOOST_REQUIRE(held.has_value());
        BOOST_TEST(text.find(held->value.access_token.reveal()) == text.npos);
        BOOST_TEST(text.find(held->value.refresh_token.reveal()) == text.npos);
    }
}

BOOST_AUTO_TEST_CASE(while_the_stores_are_away_nobody_is_let_in_and_everybody_goes_on_afterwards) {
    first.sign_in(browser);
    demo_browser other;
    BOOST_REQUIRE(first.go_to_authorize(other));
    const std::string callback = first.accept_only(other);
    shared->is_away = true;
    for (const std::string path : {"/items", "/", "/organization", "/no-such-page"}) {
        const auto page = browser.open(first.origin() + path);
        BOOST_TEST_CONTEXT(path) BOOST_TEST(page.status == 503);
        BOOST_TEST(page.shows("cannot reach its database"));
        BOOST_TEST(!page.shows("db.internal"));
        BOOST_TEST(page.header("retry-after") == "5");
        BOOST_TEST(page.header("set-cookie") == "");
    }
    BOOST_TEST(browser.open(first.origin() + "/style.css").status == 200);
    const std::size_t asked = first.token_requests();
    BOOST_TEST(other.open(callback).status == 503);
    BOOST_TEST(first.token_requests() == asked);
    BOOST_TEST(browser.open(first.origin() + "/readyz").status == 503);
    BOOST_TEST(browser.open(first.origin() + "/healthz").status == 200);
    demo_browser visitor;
    BOOST_TEST(visitor.open(first.origin() + "/").status == 200);
    BOOST_TEST(visitor.submit("/connect", {{"organization", "fabrikam"}}).status == 503);

    shared->is_away = false;
    BOOST_TEST(browser.open(first.origin() + "/readyz").status == 200);
    BOOST_TEST(browser.open(first.origin() + "/items").shows("My open work items"));
    BOOST_TEST(other.open(callback).shows("My open work items")); // a reload continues
}

BOOST_AUTO_TEST_CASE(signing_out_waits_for_the_stores) {
    first.sign_in(browser);
    browser.open(first.origin() + "/items");
    demo_browser held = browser;
    shared->is_away = true;
    BOOST_TEST(held.submit("/sign-out", {}).status == 503);
    shared->is_away = false;
    BOOST_TEST(browser.submit("/sign-out", {}).status == 200);
    BOOST_TEST(shared->texts().empty());
}

BOOST_AUTO_TEST_CASE(a_text_changed_by_hand_lets_nobody_in) {
    first.sign_in(browser);
    for (const std::string text : {"", "{", "{}", R"({"name":"Eve","person":"account 7","grant":{"person":"7"}})"}) {
        shared->overwrite(text);
        const auto page = open_on_second(origin_of_second() + "/items");
        BOOST_TEST_CONTEXT(text) BOOST_TEST(!page.shows("My open work items"));
        BOOST_TEST(page.status == 200); // the start page
    }
}

BOOST_AUTO_TEST_SUITE_END()
