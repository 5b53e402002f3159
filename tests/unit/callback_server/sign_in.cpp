// SPDX-License-Identifier: BSL-1.0
// The steps from "Connect Azure DevOps" to a session, and everything that can go wrong on the way.
#include "world.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(callback_server_sign_in)

using namespace callback_server_tests;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view token_endpoint = "/oauth2/token";

std::string session_of(const demo_browser& browser, const world& at) {
    const auto cookies = browser.cookies.find(at.origin());
    return cookies == browser.cookies.end() || !cookies->second.contains("azdo-session") ? "" : cookies->second.at("azdo-session");
}
std::size_t pending_of(const demo_browser& browser, const world& at) {
    std::size_t count = 0;
    if (const auto cookies = browser.cookies.find(at.origin()); cookies != browser.cookies.end())
        for (const auto& one : cookies->second) count += one.first.starts_with("azdo-sign-in-") ? 1u : 0u;
    return count;
}
std::string parameter(const std::string& address, const std::string& name) {
    const std::size_t at = address.find(name + "=");
    return at == std::string::npos ? "" : address.substr(at + name.size() + 1, address.find('&', at) - at - name.size() - 1);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_whole_way) {
    world at;
    demo_browser browser;
    const auto page = at.sign_in(browser);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.address == at.origin() + "/items");
    BOOST_TEST(page.shows("My open work items"));
    BOOST_TEST(page.shows("Norman Paulk"));
    BOOST_TEST(page.shows("Sign in with a work account"));
    BOOST_TEST(at.requests_to(token_endpoint) == 1u);
    BOOST_TEST(pending_of(browser, at) == 0u);
    BOOST_TEST(browser.open(at.origin() + "/").address == at.origin() + "/items");
}

BOOST_AUTO_TEST_CASE(every_spelling_of_an_organization) {
    world at;
    for (const char* spelling :
        {"fabrikam", " fabrikam ", "https://dev.azure.com/fabrikam/", "dev.azure.com/fabrikam", "https://fabrikam.visualstudio.com"}) {
        demo_browser browser;
        BOOST_TEST(at.sign_in(browser, spelling).shows("My open work items"), spelling);
    }
}

BOOST_AUTO_TEST_CASE(an_invalid_organization_is_reported_at_its_field) {
    world at;
    demo_browser browser;
    for (const char* empty : {"", " ", "\t"}) {
        BOOST_TEST_INFO_SCOPE(empty);
        browser.open(at.origin() + "/");
        const auto page = browser.submit("/connect", {{"organization", empty}});
        BOOST_TEST(page.status == 400);
        BOOST_TEST(page.shows("Enter your organization."));
        BOOST_TEST(!page.shows("Not an Azure DevOps organization"));
    }
    for (const char* bad : {"my org", "http://dev.azure.com/fabrikam", "https://dev.azure.com/fabrikam/project", "javascript:alert(1)",
             "\"><script>alert(1)</script>"}) {
        BOOST_TEST_INFO_SCOPE(bad);
        browser.open(at.origin() + "/");
        const auto page = browser.submit("/connect", {{"organization", bad}});
        BOOST_TEST(page.status == 400);
        BOOST_TEST(page.shows("Not an Azure DevOps organization"), bad);
        BOOST_TEST(page.body.find("aria-invalid=\"true\"") != std::string::npos);
        BOOST_TEST(page.body.find("<script") == std::string::npos);
        BOOST_TEST(pending_of(browser, at) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(the_session_id_changes_at_sign_in) {
    world at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const std::string before = session_of(browser, at);
    BOOST_TEST(pending_of(browser, at) == 1u);
    browser.submit("/oauth2/authorize", {{"decision", "accept"}});
    const std::string after = session_of(browser, at);
    BOOST_TEST(before.size() == 43u);
    BOOST_TEST(after.size() == 43u);
    BOOST_TEST(before != after);
    demo_browser fixed;
    fixed.cookies[at.origin()]["azdo-session"] = before;
    BOOST_TEST(!fixed.open(at.origin() + "/items").shows("My open work items"));
}

BOOST_AUTO_TEST_CASE(denied) {
    world at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const auto page = browser.submit("/oauth2/authorize", {{"decision", "deny"}});
    BOOST_TEST(page.status == 403);
    BOOST_TEST(page.shows("Access was not granted"));
    BOOST_TEST(browser.link("Begin again") == "/");
    BOOST_TEST(at.requests_to(token_endpoint) == 0u);
    BOOST_TEST(pending_of(browser, at) == 0u);
    const auto log = at.log();
    const auto reason = std::find_if(log.begin(), log.end(), [](const std::string& line) { return line.starts_with("Sign-in refused: "); });
    BOOST_REQUIRE((reason != log.end()));
    BOOST_TEST(reason->starts_with("Sign-in refused: Access was not granted"));
    BOOST_TEST(browser.open(at.origin() + "/items").address == at.origin() + "/?session=over");
}

BOOST_AUTO_TEST_CASE(a_callback_without_code_and_error) {
    world at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const std::string state = parameter(at.accept_only(browser), "state");
    const auto page = browser.open(at.callback() + "?state=" + state);
    BOOST_TEST(page.status == 403);
    BOOST_TEST(page.shows("without a code"));
    BOOST_TEST(at.requests_to(token_endpoint) == 0u);
}

BOOST_AUTO_TEST_CASE(callbacks_without_a_sign_in) {
    world at;
    demo_browser browser;
    for (const char* query : {"", "?", "?code=abc", "?state=abc", "?state=abc&code=abc", "?error=access_denied", "?state=a&state=b&code=c",
             "?state=%zz&code=c", "?state=<script>alert(1)</script>&code=x"}) {
        BOOST_TEST_INFO_SCOPE(query);
        const auto page = browser.open(at.callback() + query);
        BOOST_TEST(page.status == 400, query);
        BOOST_TEST(page.body.find("<script") == std::string::npos);
        BOOST_TEST(page.body.find("abc") == std::string::npos);
    }
    BOOST_TEST(at.requests_to(token_endpoint) == 0u);
}

BOOST_AUTO_TEST_CASE(a_stolen_state_in_another_browser) {
    world at;
    demo_browser victim, thief;
    BOOST_REQUIRE(at.go_to_authorize(victim));
    const std::string address = at.accept_only(victim);
    const auto page = thief.open(address);
    BOOST_TEST(page.status == 400);
    BOOST_TEST(page.shows("not started in this browser"));
    BOOST_TEST(at.go_to_authorize(thief)); // even with a pending sign-in of its own
    BOOST_TEST(thief.open(address).status == 400);
    BOOST_TEST(at.requests_to(token_endpoint) == 0u);
    BOOST_TEST(victim.open(address).shows("My open work items"));
}

BOOST_AUTO_TEST_CASE(a_callback_works_once) {
    world at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const std::string address = at.accept_only(browser);
    demo_browser copy = browser; // keeps the cookie that the first answer clears
    BOOST_TEST(browser.open(address).shows("My open work items"));
    const auto again = copy.open(address);
    BOOST_TEST(again.status == 409);
    BOOST_TEST(again.shows("already used"));
    BOOST_TEST(at.requests_to(token_endpoint) == 1u);
    const auto reloaded = browser.open(address);
    BOOST_TEST(reloaded.status == 400);
    BOOST_TEST(browser.link("To my open work items") == "/items");
    BOOST_TEST(browser.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(at.requests_to(token_endpoint) == 1u);
}

BOOST_AUTO_TEST_CASE(a_pending_sign_in_expires) {
    world at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const std::string address = at.accept_only(browser);
    at.advance(11min);
    const auto page = browser.open(address);
    BOOST_TEST(page.status == 504);
    BOOST_TEST(page.shows("longer than 10 minutes"));
    BOOST_TEST(at.requests_to(token_endpoint) == 0u);
}

BOOST_AUTO_TEST_CASE(sign_ins_in_two_tabs_do_not_disturb_each_other) {
    world at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser, "fabrikam"));
    const std::string first = at.accept_only(browser);
    BOOST_REQUIRE(at.go_to_authorize(browser, "contoso"));
    const std::string second = at.accept_only(browser);
    BOOST_TEST(browser.open(first).shows("Sign in with a work account"));
    const auto page = browser.open(second);
    BOOST_TEST(page.shows("Seat map"));
    BOOST_TEST(at.requests_to(token_endpoint) == 2u);
}

BOOST_AUTO_TEST_CASE(at_most_eight_sign_ins_wait_in_one_browser) {
    world at;
    demo_browser browser;
    std::vector<std::string> begun;
    for (int i = 0; i < 12; ++i) {
        BOOST_REQUIRE(at.go_to_authorize(browser));
        begun.push_back(at.accept_only(browser));
        BOOST_TEST(pending_of(browser, at) == std::min<std::size_t>(static_cast<std::size_t>(i) + 1, 8));
    }
    BOOST_TEST(browser.open(begun.front()).status == 400);
    BOOST_TEST(browser.open(begun.back()).shows("My open work items"));
}

BOOST_AUTO_TEST_CASE(an_organization_that_does_not_exist_is_not_stored_and_the_sign_in_is_kept) {
    world at;
    demo_browser browser;
    const auto page = at.sign_in(browser, "no-such-org");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(page.shows("There is no organization \"no-such-org\" that you can use"));
    BOOST_TEST(page.shows("fabrikam"));
    BOOST_TEST(page.shows("contoso"));
    BOOST_TEST(browser.open(at.origin() + "/items").address == at.origin() + "/organization");
    BOOST_TEST(browser.submit("/organization", {{"organization", "fabrikam"}}).shows("My open work items"));
    BOOST_TEST(at.requests_to(token_endpoint) == 1u);
}

BOOST_AUTO_TEST_CASE(another_organization_can_be_chosen) {
    world at;
    demo_browser browser;
    at.sign_in(browser);
    browser.open(at.origin() + "/organization");
    BOOST_TEST(browser.submit("/organization", {{"organization", "https://dev.azure.com/contoso"}}).shows("Seat map"));
    browser.open(at.origin() + "/organization");
    const auto page = browser.submit("/organization", {{"organization", "no-such-org"}});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(browser.open(at.origin() + "/items").shows("Seat map"));
    browser.open(at.origin() + "/organization");
    BOOST_TEST(browser.submit("/organization", {{"organization", "a b"}}).status == 422);
}

BOOST_AUTO_TEST_CASE(a_wrong_client_secret) {
    world at([](callback_server::settings& settings, callback_server::surroundings&) {
        settings.app.client_secret = azdo::secret<std::string>{"eyJ3.cmFu.Z2U"};
    });
    demo_browser browser;
    const auto page = at.sign_in(browser);
    BOOST_TEST(page.shows("The administrator has to check the App ID and the Client Secret"));
    BOOST_TEST(page.body.find("eyJ3") == std::string::npos);
    BOOST_TEST(browser.open(at.origin() + "/items").address == at.origin() + "/?session=over");
}

BOOST_AUTO_TEST_CASE(a_page_of_html_in_place_of_a_token) {
    world at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const std::string address = at.accept_only(browser);
    at.service().answer_html_next(1);
    const auto page = browser.open(address);
    BOOST_TEST(page.status == 502);
    BOOST_TEST(page.shows("it is a web page, not JSON"));
    BOOST_TEST(browser.open(at.origin() + "/items").address == at.origin() + "/?session=over");
}

BOOST_AUTO_TEST_CASE(the_network_is_down_at_the_exchange) {
    world at([](callback_server::settings& settings, callback_server::surroundings&) {
        settings.authority.token_url = "http://127.0.0.1:1/oauth2/token";
    });
    demo_browser browser;
    const auto page = at.sign_in(browser);
    BOOST_TEST(page.status == 502);
    BOOST_TEST(page.shows("Azure DevOps cannot be reached."));
    BOOST_TEST(browser.link("Begin again") == "/");
}

BOOST_AUTO_TEST_CASE(tls_that_cannot_be_verified) {
    world at([](callback_server::settings& settings, callback_server::surroundings&) {
        settings.authority.token_url.insert(4, "s"); // the simulator does not support TLS
    });
    demo_browser browser;
    const auto page = at.sign_in(browser);
    BOOST_TEST(page.status == 502);
    BOOST_TEST(page.shows("Could not establish a TLS connection to 127.0.0.1"));
}

BOOST_AUTO_TEST_CASE(third_party_access_that_is_switched_off) {
    world at;
    at.service().forbid_third_party_oauth(true);
    demo_browser browser;
    const auto page = at.sign_in(browser);
    BOOST_TEST(page.status == 401);
    BOOST_TEST(page.shows("TF400813"));
    BOOST_TEST(page.shows("third-party application access"));
}

BOOST_AUTO_TEST_CASE(signing_out_forgets_the_session) {
    world at;
    demo_browser browser;
    at.sign_in(browser);
    demo_browser copy = browser;
    BOOST_TEST(browser.submit("/sign-out", {}).shows("Connect Azure DevOps"));
    BOOST_TEST(copy.open(at.origin() + "/items").address == at.origin() + "/?session=over");
}

BOOST_AUTO_TEST_CASE(a_session_ends_by_itself) {
    world at;
    demo_browser browser;
    at.sign_in(browser);
    at.advance(121min);
    BOOST_TEST(browser.open(at.origin() + "/items").address == at.origin() + "/?session=over");
}

BOOST_AUTO_TEST_CASE(an_old_token_is_renewed_and_a_dead_grant_ends_the_session) {
    world at;
    demo_browser browser;
    at.sign_in(browser);
    at.service().expire_access_tokens();
    BOOST_TEST(browser.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(at.requests_to(token_endpoint) == 2u);
    at.service().expire_access_tokens();
    at.service().revoke_refresh_tokens();
    const auto page = browser.open(at.origin() + "/items");
    BOOST_TEST(page.status == 401);
    BOOST_TEST(!browser.form("/connect").action.empty());
    BOOST_TEST(browser.open(at.origin() + "/items").address == at.origin() + "/?session=over");
}

BOOST_AUTO_TEST_CASE(a_server_of_the_administrators_list_gets_a_personal_access_token_and_nothing_else) {
    std::shared_ptr<std::vector<std::string>> sent = std::make_shared<std::vector<std::string>>();
    std::string simulated;
    world at([&](callback_server::settings& settings, callback_server::surroundings& around) {
        settings.servers = {"https://tfs.example.com"};
        simulated = settings.base;
        around.transport = [sent, simulated, inner = around.transport](azdo::http::request request) {
            const std::string target(request.target());
            if (!target.starts_with("https://tfs.example.com/")) return inner(request);
            sent->emplace_back(request.headers().find("Authorization"));
            static_cast<void>(request.set_target(simulated + target.substr(23)));
            return inner(request);
        };
    });
    demo_browser browser;
    at.sign_in(browser); // a cloud session exists; its token is not sent elsewhere
    browser.open(at.origin() + "/organization");
    auto page = browser.submit("/organization", {{"organization", "https://evil.example.com/fabrikam"}});
    BOOST_TEST(page.shows("not on the administrator's list"));
    page = browser.submit("/organization", {{"organization", "https://tfs.example.com/fabrikam"}});
    BOOST_TEST(page.shows("Personal access token"));
    BOOST_TEST(sent->empty());

    page = browser.submit("/token", {{"token", "canary-token"}});
    BOOST_TEST(page.status == 401);
    BOOST_TEST(page.shows("does not accept this token"));
    BOOST_TEST(page.body.find("canary") == std::string::npos);
    const std::string token = at.service().issue_personal_access_token("norman@fabrikam.example");
    page = browser.submit("/token", {{"token", token}});
    BOOST_TEST(page.shows("My open work items"));
    BOOST_REQUIRE(!sent->empty());
    for (const std::string& one : *sent) BOOST_TEST_CONTEXT(one) BOOST_TEST(one.starts_with("Basic "));
    for (const auto& line : at.log()) BOOST_TEST_CONTEXT(line) BOOST_TEST(line.find(token) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_an_app_only_the_listed_servers_can_be_connected) {
    world at([](callback_server::settings& settings, callback_server::surroundings&) {
        settings.app = {};
        settings.servers = {"https://tfs.example.com", "https://build.example.com/tfs"};
    });
    demo_browser browser;
    BOOST_TEST(browser.open(at.origin() + "/").shows("The address of a collection of your Azure DevOps Server"));
    auto page = browser.submit("/connect", {{"organization", "fabrikam"}});
    BOOST_TEST(page.status == 400);
    BOOST_TEST(page.shows("No app is registered with this server, so it can connect only these servers: "
                          "https://tfs.example.com, https://build.example.com/tfs."));
    BOOST_TEST(at.service().requests().empty());
    page = browser.submit("/connect", {{"organization", "https://tfs.example.com/fabrikam"}});
    BOOST_TEST(page.status == 200);
    BOOST_TEST(!browser.form("/token").action.empty());
}

BOOST_AUTO_TEST_CASE(a_server_that_is_not_on_the_list_is_not_contacted) {
    world at;
    demo_browser browser;
    browser.open(at.origin() + "/");
    const auto page = browser.submit("/connect", {{"organization", "https://tfs.example.com/DefaultCollection"}});
    BOOST_TEST(page.status == 403);
    BOOST_TEST(page.shows("not on the administrator's list"));
    BOOST_TEST(at.service().requests().empty());
}

BOOST_AUTO_TEST_CASE(no_secret_is_in_the_log) {
    world at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const std::string address = at.accept_only(browser);
    browser.open(address);
    browser.open(address);
    browser.open(at.callback() + "?state=canary-state&code=canary-code");
    std::vector<std::string> secrets{
        parameter(address, "state"), parameter(address, "code"), at.client_secret().reveal(), session_of(browser, at), "canary"};
    for (const auto& one : at.service().requests())
        for (const auto& header : one.headers)
            if (header.first == "Authorization") secrets.push_back(header.second.substr(header.second.find(' ') + 1));
    BOOST_TEST(secrets.size() > 6u);
    const auto log = at.log();
    BOOST_TEST(log.size() >= 6u);
    for (const std::string& secret : secrets)
        for (const std::string& line : log) BOOST_TEST_CONTEXT(secret << ' ' << line) BOOST_TEST(line.find(secret) == std::string::npos);
    for (const std::string& secret : secrets)
        BOOST_TEST_CONTEXT(secret) BOOST_TEST(browser.current().body.find(secret) == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
