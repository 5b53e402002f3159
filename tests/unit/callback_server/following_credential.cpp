// SPDX-License-Identifier: BSL-1.0
// A server whose settings change while people are signed in.
#include "raw_exchange.hpp"
#include "world.hpp"

#include <callback_server/following_credential.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(callback_server_following_credential)

using namespace callback_server_tests;

namespace {

azdo::secret<std::string> wrong_secret() { return azdo::secret<std::string>{"eyJ3.cmFu.Z2U"}; }

/// A version of the settings in force with another secret, or another app.
callback_server::settings with_secret(world& at, azdo::secret<std::string> secret) {
    callback_server::settings next = *at.listening().in_force();
    next.app.client_secret = std::move(secret);
    return next;
}
callback_server::settings with_app(world& at, const std::string& id) {
    callback_server::settings next = *at.listening().in_force();
    next.app.client_id = id;
    return next;
}

callback_server::settings with_entra_app(world& at) {
    callback_server::settings next = with_app(at, "11111111-2222-4333-8444-555566667777");
    next.tenant = azdo::oauth::entra{"22222222-2222-4333-8444-555566667777", next.base};
    next.authority = *next.tenant;
    return next;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_sign_in_finishes_with_the_secret_that_it_began_with_and_the_next_one_uses_the_new_secret) {
    world at;
    demo_browser early, late;
    BOOST_TEST(at.go_to_authorize(early));
    BOOST_TEST(at.listening().follow(with_secret(at, wrong_secret())).has_value());
    BOOST_TEST(early.submit("/oauth2/authorize", {{"decision", "accept"}}).shows("My open work items"));
    BOOST_TEST(at.sign_in(late).shows("The administrator has to check the App ID and the Client Secret"));
    BOOST_TEST(at.listening().follow(with_secret(at, at.client_secret())).has_value());
    BOOST_TEST(at.sign_in(late).shows("My open work items"));
}

BOOST_AUTO_TEST_CASE(people_who_are_signed_in_get_tokens_with_the_new_secret) {
    world at([](callback_server::settings&, callback_server::surroundings& around) {
        around.counted = std::make_shared<callback_server::metrics>();
    });
    demo_browser browser;
    at.sign_in(browser);
    BOOST_TEST(at.listening().follow(with_secret(at, wrong_secret())).has_value());
    at.service().expire_access_tokens();
    BOOST_TEST(browser.open(at.origin() + "/items").status != 200); // the wrong secret was used
    BOOST_TEST(at.listening().follow(with_secret(at, at.client_secret())).has_value());
    BOOST_TEST(browser.open(at.origin() + "/items").shows("My open work items"));
}

BOOST_AUTO_TEST_CASE(a_new_secret_of_a_legacy_app_renews_every_grant_at_once) {
    world at;
    demo_browser first, second;
    at.sign_in(first);
    at.sign_in(second, "contoso");
    BOOST_TEST(at.listening().follow(with_secret(at, wrong_secret())).has_value());
    const std::size_t before = at.requests_to("/oauth2/token");
    BOOST_TEST(at.listening().follow(with_secret(at, at.client_secret())).has_value());
    BOOST_TEST(at.requests_to("/oauth2/token") == before + 2);
    const auto log = at.log();
    BOOST_TEST(std::count(log.begin(), log.end(), "Renewed with the new Client Secret: 2 sign-ins; not renewed: 0") == 1);
    BOOST_TEST(first.open(at.origin() + "/items").shows("My open work items"));
}

BOOST_AUTO_TEST_CASE(settings_without_a_new_secret_renew_nothing) {
    world at;
    demo_browser browser;
    at.sign_in(browser);
    const std::size_t before = at.requests_to("/oauth2/token");
    callback_server::settings next = *at.listening().in_force();
    next.servers.push_back("https://tfs.example.com/tfs");
    BOOST_TEST(at.listening().follow(next).has_value());
    BOOST_TEST(at.requests_to("/oauth2/token") == before);
    BOOST_TEST(at.listening().in_force()->servers.size() == 1u);
}

BOOST_AUTO_TEST_CASE(when_a_legacy_app_became_one_of_entra_people_connect_again_to_the_same_organization) {
    world at;
    demo_browser browser;
    at.sign_in(browser, "contoso");
    BOOST_TEST(at.listening().follow(with_entra_app(at)).has_value());
    const std::size_t before = at.requests_to("/oauth2/token");
    const auto page = browser.open(at.origin() + "/items");
    BOOST_TEST(page.status == 401);
    BOOST_TEST(page.shows("This server now uses another app: connect Azure DevOps again"));
    BOOST_TEST(page.body.find("value=\"contoso\"") != std::string::npos);
    BOOST_TEST(at.requests_to("/oauth2/token") == before); // no secret of the old app is used any more
}

BOOST_AUTO_TEST_CASE(when_the_app_is_removed_people_are_signed_out) {
    world at;
    demo_browser browser;
    at.sign_in(browser, "contoso");
    BOOST_TEST(at.listening().follow(with_app(at, "")).has_value());
    BOOST_TEST(browser.open(at.origin() + "/items").status == 401);
}

BOOST_AUTO_TEST_CASE(when_the_app_is_another_one_people_go_on_with_their_own_until_it_is_refused) {
    world at;
    demo_browser browser;
    at.sign_in(browser, "contoso");
    callback_server::settings next = with_app(at, "11111111-2222-4333-8444-555566667777");
    next.app.client_secret = wrong_secret();
    BOOST_TEST(at.listening().follow(next).has_value());
    at.service().expire_access_tokens();
    BOOST_TEST(browser.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(at.bodies_of("/oauth2/token").back().find(at.client_secret().reveal()) != std::string::npos); // not the new app's
    at.service().expire_access_tokens();
    at.service().revoke_refresh_tokens();
    const auto page = browser.open(at.origin() + "/items");
    BOOST_TEST(page.status == 401);
    BOOST_TEST(page.shows("This server now uses another app: connect Azure DevOps again"));
    BOOST_TEST(page.body.find("value=\"contoso\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_sign_in_finishes_with_the_app_that_it_began_with) {
    for (const bool to_entra : {false, true}) {
        world at;
        demo_browser browser;
        BOOST_TEST(at.go_to_authorize(browser, "contoso"));
        callback_server::settings next = to_entra ? with_entra_app(at) : with_app(at, "11111111-2222-4333-8444-555566667777");
        next.app.client_secret = wrong_secret();
        BOOST_TEST(at.listening().follow(next).has_value());
        const auto page = browser.submit("/oauth2/authorize", {{"decision", "accept"}});
        BOOST_TEST(page.status == 200);
        BOOST_TEST(page.shows("My open work items"), page.body);
        BOOST_TEST(at.requests_to("/oauth2/token") == 1u);
        BOOST_TEST(at.bodies_of("/oauth2/token").back().find(at.client_secret().reveal()) != std::string::npos);
        BOOST_TEST(browser.open(at.origin() + "/projects").status == 200);

        at.service().expire_access_tokens();
        const auto later = browser.open(at.origin() + "/items");
        BOOST_TEST(later.status == (to_entra ? 401 : 200));
        BOOST_TEST(later.shows("This server now uses another app: connect Azure DevOps again") == to_entra);
        BOOST_TEST((later.body.find("value=\"contoso\"") != std::string::npos) == to_entra);
        BOOST_TEST(at.requests_to("/oauth2/token") == (to_entra ? 1u : 2u)); // the legacy app is not used for a renewal
    }
}

BOOST_AUTO_TEST_CASE(watchers_need_no_host_and_see_whether_grants_can_be_stored) {
    world at;
    for (const char* path : {"/healthz", "/readyz"}) {
        BOOST_TEST_INFO_SCOPE(path);
        const std::string got = raw_exchange(at.port(), "GET " + std::string(path) + " HTTP/1.1\r\nHost: 10.0.0.7:8080\r\n\r\n");
        BOOST_TEST(status_in(got) == 200, path);
        BOOST_TEST(got.ends_with("\r\n\r\nok\n"));
        BOOST_TEST(status_in(raw_exchange(at.port(), "POST " + std::string(path) + " HTTP/1.1\r\nHost: 10.0.0.7:8080\r\n\r\n")) == 421);
    }
    BOOST_TEST(at.log().size() == 2u); // only the refused requests
}

BOOST_AUTO_TEST_CASE(each_request_to_the_service_is_logged_while_the_settings_say_so) {
    world at;
    demo_browser browser;
    at.sign_in(browser);
    const auto debug_lines = [&] {
        const auto log = at.log();
        return std::count_if(log.begin(), log.end(), [](const std::string& line) { return line.starts_with("debug: "); });
    };
    BOOST_TEST(debug_lines() == 0);
    callback_server::settings next = *at.listening().in_force();
    next.log.debug = true;
    BOOST_TEST(at.listening().follow(next).has_value());
    demo_browser other;
    at.sign_in(other);
    const auto lines = debug_lines();
    BOOST_TEST(lines >= 4);
    const auto log = at.log();
    const auto has = [&](const std::string& start, const std::string& part) {
        return std::any_of(
            log.begin(), log.end(), [&](const std::string& line) { return line.starts_with(start) && line.find(part) != line.npos; });
    };
    BOOST_TEST(has("debug: POST " + at.service().origin() + "/oauth2/token 200 ", " ms"));
    BOOST_TEST(has("debug: POST " + at.service().origin() + "/fabrikam/_apis/wit/wiql 200 ", " ms"));
    for (const std::string& line : log) {
        BOOST_TEST((!line.starts_with("debug: ") || line.find('?') == line.npos), line);
        BOOST_TEST(line.find(at.client_secret().reveal()) == line.npos);
    }
    next.log.debug = false;
    BOOST_TEST(at.listening().follow(next).has_value());
    other.open(at.origin() + "/items");
    BOOST_TEST(debug_lines() == lines);
}

BOOST_AUTO_TEST_CASE(nothing_that_a_request_says_is_in_the_access_log_or_the_metrics) {
    std::vector<std::string> lines;
    std::mutex mutex;
    auto counted = std::make_shared<callback_server::metrics>();
    world at([&](callback_server::settings&, callback_server::surroundings& around) {
        around.counted = counted;
        around.access_log = [&](std::string_view line) {
            const std::scoped_lock lock(mutex);
            lines.emplace_back(line);
        };
    });
    demo_browser browser;
    at.sign_in(browser);
    const std::string host = "Host: 127.0.0.1:" + std::to_string(at.port()) + "\r\n", end = " HTTP/1.1\r\n" + host;
    const std::vector<std::string> canaries{"norman@canary.example", "canary-secret", "eyJhbGciOiJub25lIn0.canary.x"};
    int sent = 0;
    for (const std::string& canary : canaries) {
        const std::string form = "organization=" + canary + "&token=" + canary + "&form_token=" + canary;
        const std::string form_head =
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(form.size()) + "\r\n\r\n";
        for (const std::string& one : {
                 "GET /" + canary + end + "\r\n",
                 "GET /items/" + canary + end + "\r\n",
                 "GET /projects/" + canary + "/new?" + canary + end + "\r\n",
                 "GET /?code=" + canary + "&state=" + canary + end + "\r\n",
                 "GET /no-auth/provider-token/azuredevops?code=" + canary + "&state=" + canary + end + "\r\n",
                 "GET /no-auth/provider-token/azuredevops?error=" + canary + "&error_description=" + canary + end + "\r\n",
                 "GET /healthz?" + canary + end + "\r\n",
                 "GET http://" + canary + "/" + end + "\r\n",
                 canary + " /" + end + "\r\n",
                 std::string(canary.begin(), canary.end()) + end + "\r\n",
                 "CANARY-SECRET /" + end + "\r\n",
                 "GET / HTTP/1.1\r\nHost: " + canary + "\r\n\r\n",
                 "GET /" + end + "User-Agent: " + canary + "\r\nReferer: https://x/?" + canary + "\r\nAuthorization: Bearer " + canary +
                     "\r\nCookie: azdo-session=" + canary + "\r\nX-Forwarded-For: " + canary + "\r\n" + canary + ": x\r\n\r\n",
                 "POST /connect" + end + form_head + form,
                 "POST /token" + end + form_head + form,
                 "POST /" + canary + end + form_head + form,
             }) {
            static_cast<void>(raw_exchange(at.port(), one));
            ++sent;
        }
    }
    const std::scoped_lock lock(mutex);
    std::string all = counted->text(at.now());
    BOOST_TEST(lines.size() >= static_cast<std::size_t>(sent));
    for (const std::string& one : lines) (all += one) += '\n';
    for (const std::string& canary : {std::string("canary"), std::string("CANARY"), std::string("@"), std::string("eyJ"),
             std::string("code="), at.client_secret().reveal(), std::string("norman"), std::string("Norman")})
        BOOST_TEST(all.find(canary) == std::string::npos, canary << " is in\n" << all);
}

BOOST_AUTO_TEST_CASE(the_access_log_has_an_object_a_request_without_addresses_and_queries) {
    std::vector<std::string> lines;
    std::mutex mutex;
    world at([&](callback_server::settings&, callback_server::surroundings& around) {
        around.access_log = [&](std::string_view line) {
            const std::scoped_lock lock(mutex);
            lines.emplace_back(line);
        };
    });
    demo_browser browser;
    at.sign_in(browser);
    browser.open(at.origin() + "/items/2?x=secret");
    browser.open(at.origin() + "/norman@fabrikam.example");
    const std::scoped_lock lock(mutex);
    BOOST_TEST_REQUIRE(lines.size() > 4u);
    BOOST_TEST(lines.front().starts_with("{\"time\":\""));
    BOOST_TEST(lines.front().find(R"("method":"GET","route":"/","status":200,"bytes":)") != std::string::npos);
    BOOST_TEST(lines[lines.size() - 2].find(R"("route":"/items/*","status":200)") != std::string::npos);
    BOOST_TEST(lines.back().find(R"("route":"other","status":404)") != std::string::npos);
    for (const std::string& one : lines) {
        BOOST_TEST_INFO_SCOPE(one);
        BOOST_TEST(one.find(R"(","client":"127.0.0.1","method":")") != std::string::npos);
        BOOST_TEST(one.find("code=") == std::string::npos);
        BOOST_TEST(one.find("secret") == std::string::npos);
        BOOST_TEST(one.find("norman") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(sign_ins_and_refreshes_are_counted) {
    auto counted = std::make_shared<callback_server::metrics>();
    world at([&](callback_server::settings&, callback_server::surroundings& around) { around.counted = counted; });
    demo_browser browser;
    at.sign_in(browser);
    browser.open(at.origin() + "/no-auth/provider-token/azuredevops?state=x&code=y");
    at.service().expire_access_tokens();
    browser.open(at.origin() + "/items");
    at.service().expire_access_tokens();
    at.service().revoke_refresh_tokens();
    browser.open(at.origin() + "/items");
    const std::string text = counted->text(at.now());
    for (const char* line : {R"(callback_server_sign_ins_total{outcome="completed"} 1)",
             R"(callback_server_sign_ins_total{outcome="invalid_input"} 1)", R"(callback_server_refreshes_total{outcome="completed"} 1)",
             R"(callback_server_refreshes_total{outcome="refused"} 1)", R"(callback_server_requests_total{route="/items",status="401"} 1)"})
        BOOST_TEST(text.find(line) != std::string::npos, line << "\n" << text);
}

BOOST_AUTO_TEST_SUITE_END()
