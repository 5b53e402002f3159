// SPDX-License-Identifier: BSL-1.0
// Sign-in with an app in Entra ID, from a configuration file to the open work items, and everything that can go wrong on the way.
#include "../config/temporary_folder.hpp"
#include "entra_world.hpp"

#include <azdo/core/base64url.hpp>
#include <azdo/http/form.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(callback_server_entra)

using namespace callback_server_tests;

BOOST_AUTO_TEST_CASE(from_the_file_to_the_open_work_items) {
    for (const std::string& tenant : {std::string("fabrikam.example"), entra::tenant_id_of("fabrikam.example")}) {
        BOOST_TEST_INFO_SCOPE(tenant);
        entra_world at(tenant);
        demo_browser browser;
        const auto page = at.decide(browser);
        BOOST_TEST(page.status == 200);
        BOOST_TEST(page.shows("My open work items"), page.body);
        BOOST_TEST(page.shows("Norman Paulk"));
        BOOST_TEST(at.token_requests() == 1u);
    }
}

BOOST_AUTO_TEST_CASE(an_app_for_all_tenants_signs_in_at_that_of_the_organization) {
    entra_world at("organizations");
    at.service().with_entra([](entra::world&, simulator::state& data) { data.apps.front().multi_tenant = true; });
    demo_browser browser;
    browser.open(at.origin() + "/");
    browser.submit("/connect", {{"organization", "fabrikam"}});
    BOOST_TEST(browser.form(authorize_page).action.find(entra::tenant_id_of("fabrikam.example")) != std::string::npos);
    const auto page = browser.submit(authorize_page, {{"decision", "accept"}});
    BOOST_TEST(page.shows("My open work items"), page.body);
    BOOST_TEST(at.token_requests() == 1u);
}

BOOST_AUTO_TEST_CASE(organizations_that_the_app_cannot_serve_are_said_before_the_browser_leaves) {
    entra_world at;
    const auto connected_to = [&](const std::string& tenant) {
        at.service().with_entra([&](entra::world&, simulator::state& data) {
            for (auto& one : data.organizations)
                if (one.name == "contoso") one.tenant = tenant.empty() ? std::nullopt : std::optional(tenant);
        });
        demo_browser browser;
        browser.open(at.origin() + "/");
        return browser.submit("/connect", {{"organization", "contoso"}});
    };
    const auto none = connected_to("");
    BOOST_TEST(none.status == 404);
    BOOST_TEST(none.shows("is not connected to Microsoft Entra ID"), none.body);
    const auto other = connected_to("11111111-1111-4111-8111-111111111111");
    BOOST_TEST(other.status == 403);
    BOOST_TEST(other.shows("belongs to another tenant of Microsoft Entra ID than the app of this server"), other.body);
    demo_browser browser;
    BOOST_TEST(at.decide(browser, "no-such-organization").shows("does not exist, or is not connected to Microsoft Entra ID"));
    BOOST_TEST(at.token_requests() == 0u);
}

BOOST_AUTO_TEST_CASE(each_error_of_entra_says_what_to_do_and_whom_to_ask) {
    const struct {
        int number;
        const char* error;
        const char* said;
    } table[] = {
        {65001, "invalid_grant", "grant admin consent"},
        {90094, "consent_required", "grant admin consent"},
        {90095, "access_denied", "grant admin consent"},
        {65004, "access_denied", "You declined the permissions"},
        {650052, "invalid_client", "does not know Azure DevOps"},
        {650056, "invalid_request", "permissions that it is not registered with"},
        {500200, "invalid_request", "You chose a Microsoft account"},
        {50020, "invalid_request", "Your account belongs to another tenant"},
        {90072, "invalid_request", "invite you as a guest"},
        {53003, "access_denied", "conditional access"},
        {53000, "interaction_required", "conditional access"},
        {50105, "access_denied", "assign you"},
        {50079, "interaction_required", "second factor"},
        {50057, "invalid_grant", "Your account cannot sign in now"},
        {700016, "unauthorized_client", "check tenantId and appClientId"},
        {50194, "invalid_request", "registered for one tenant only"},
        {50011, "invalid_request", "redirect URI of this server is not registered"},
    };
    entra_world at;
    for (const auto& row : table) {
        BOOST_TEST_INFO_SCOPE(row.number);
        demo_browser browser;
        at.order({row.error, row.number, "canary. A second line."});
        // cpp-httplib decodes Location; a browser keeps it as Entra ID writes it, with line breaks.
        const std::string decoded = at.decide(browser).address;
        const std::string state = decoded.substr(decoded.rfind("&state=") + 7);
        const auto page = browser.open(at.callback() + "?error=" + row.error + "&error_description=AADSTS" + std::to_string(row.number) +
                                       "%3a+canary.%0d%0aTrace+ID%3a+11111111-1111-4111-8111-111111111111%0d%0aCorrelation+ID%3a+"
                                       "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11&state=" +
                                       state);
        BOOST_TEST(page.shows(row.said), row.number << page.body);
        BOOST_TEST(page.shows("Correlation id: 7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11"), row.number);
        BOOST_TEST(page.body.find("canary") == std::string::npos);
        BOOST_TEST((page.status >= 400 && page.status < 500), row.number << ": " << page.status);
        const auto log = at.log();
        BOOST_TEST(std::count_if(log.begin(), log.end(), [&](const std::string& line) {
            return line.find("error codes " + std::to_string(row.number)) != std::string::npos;
        }) >= 1);
    }
    BOOST_TEST(at.token_requests() == 0u);
}

BOOST_AUTO_TEST_CASE(a_rotated_secret_is_for_the_administrator) {
    entra_world at;
    at.service().with_entra(
        [](entra::world&, simulator::state& data) { data.apps.front().secrets = {{"other8Q~simulated.app.secret.opens_nothing"}}; });
    demo_browser browser;
    const auto page = at.decide(browser);
    BOOST_TEST(page.shows("The administrator of this server has to put the new one into its configuration"), page.body);
    BOOST_TEST(page.shows("Correlation id: "));
    for (const auto& line : at.log()) BOOST_TEST_CONTEXT(line) BOOST_TEST(line.find("8Q~") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_claims_challenge_that_needs_no_person_is_answered_silently) {
    entra_world at;
    demo_browser browser;
    at.decide(browser);
    at.service().with_entra(
        [&](entra::world& all, simulator::state& data) { all.challenge(data.users.front().id, std::chrono::system_clock::now()); });
    BOOST_TEST(browser.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(at.token_requests() == 2u);
}

BOOST_AUTO_TEST_CASE(a_claims_challenge_that_needs_a_person_asks_for_another_sign_in_once) {
    entra_world at;
    demo_browser browser;
    at.decide(browser);
    at.service().with_entra([&](entra::world& all, simulator::state& data) {
        all.revoke(data.users.front().id, std::chrono::system_clock::now());
        all.sessions.clear();
    });
    for (int i = 0; i < 2; ++i) { // the page may be opened again
        const auto page = browser.open(at.origin() + "/items");
        BOOST_TEST(page.status == 401);
        BOOST_TEST(page.shows("Azure DevOps asks you to sign in again"), page.body);
        BOOST_TEST(!page.shows("What you sent was not carried out"));
        BOOST_TEST(page.body.find("nbf") == std::string::npos);
    }
    BOOST_TEST(at.token_requests() == 2u); // the refresh was refused once
    browser.submit("/connect", {});
    BOOST_TEST(at.claims_asked().back().starts_with(R"({"access_token":{"nbf":{"essential":true,"value":")"));
    BOOST_TEST(at.claims_asked().back().find(R"("xms_cc":{"values":["cp1"]})") != std::string::npos);
    const auto page = browser.submit(authorize_page, {{"decision", "accept"}});
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.address == at.origin() + "/items");
    BOOST_TEST(at.claims_asked().size() == 2u);
    BOOST_TEST(at.claims_asked().front() == "");
    for (const auto& line : at.log()) BOOST_TEST(line.find("nbf") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(claims_of_the_token_endpoint_go_into_the_next_sign_in) {
    entra_world at;
    demo_browser browser;
    at.decide(browser);
    at.service().with_entra([&](entra::world& all, simulator::state& data) { all.users_without_mfa.insert(data.users.front().id); });
    at.service().expire_access_tokens();
    BOOST_TEST(browser.open(at.origin() + "/items").shows("Azure DevOps asks you to sign in again"));
    at.service().with_entra([&](entra::world& all, simulator::state&) { all.users_without_mfa.clear(); });
    BOOST_TEST(browser.submit("/connect", {}).shows("My open work items")); // Entra ID still knows the person
    BOOST_TEST(at.claims_asked().back().find("capolids") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_claims_challenge_that_repeats_ends_the_session) {
    entra_world at;
    demo_browser browser;
    at.decide(browser);
    *at.refusing.challenge = challenge_of(demand);
    BOOST_TEST(browser.open(at.origin() + "/items").shows("Azure DevOps asks you to sign in again"));
    const auto page = browser.submit("/connect", {});
    BOOST_TEST(page.status == 401);
    BOOST_TEST(page.shows("Azure DevOps does not accept the new sign-in"), page.body);
    BOOST_TEST(at.claims_asked().size() == 2u);
    BOOST_TEST(browser.open(at.origin() + "/items").address == at.origin() + "/?session=over");
    // The next sign-in asks for nothing, and begins again.
    *at.refusing.challenge = "";
    BOOST_TEST(at.decide(browser).shows("My open work items"));
    BOOST_TEST(at.claims_asked().back() == "");
}

BOOST_AUTO_TEST_CASE(a_second_challenge_with_other_claims_is_another_one) {
    entra_world at;
    demo_browser browser;
    at.decide(browser);
    *at.refusing.challenge = challenge_of(demand);
    browser.open(at.origin() + "/items");
    *at.refusing.challenge = challenge_of(R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})");
    BOOST_TEST(browser.submit("/connect", {}).shows("Azure DevOps asks you to sign in again"));
    *at.refusing.challenge = "";
    BOOST_TEST(browser.submit("/connect", {}).shows("My open work items"));
    BOOST_TEST(at.claims_asked().back().find("acrs") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_challenge_of_the_very_first_token_keeps_the_organization) {
    entra_world at;
    demo_browser browser;
    *at.refusing.challenge = challenge_of(demand);
    BOOST_TEST(at.decide(browser).shows("Azure DevOps asks you to sign in again"));
    *at.refusing.challenge = "";
    BOOST_TEST(browser.submit("/connect", {}).shows("My open work items"));
    BOOST_TEST(at.claims_asked().back().find("nbf") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_form_that_met_a_challenge_was_not_carried_out) {
    entra_world at;
    demo_browser browser;
    at.decide(browser);
    browser.open(at.origin() + "/organization");
    *at.refusing.challenge = challenge_of(demand);
    const auto page = browser.submit("/organization", {{"organization", "contoso"}});
    BOOST_TEST(page.shows("What you sent was not carried out"), page.body);
    BOOST_TEST(browser.open(at.origin() + "/organization?wanted=contoso").shows("Azure DevOps asks you to sign in again"));
}

BOOST_AUTO_TEST_CASE(a_sign_in_answers_only_the_demand_that_it_asked_for) {
    entra_world at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const std::string of_first_tab = at.accept_only(browser); // without a demand
    at.decide(browser);
    *at.refusing.challenge = challenge_of(demand);
    BOOST_TEST(browser.open(at.origin() + "/items").shows("Azure DevOps asks you to sign in again"));
    const auto page = browser.open(of_first_tab);
    BOOST_TEST(page.shows("Azure DevOps asks you to sign in again"), page.body);
    BOOST_TEST(browser.submit("/connect", {}).shows("Azure DevOps does not accept the new sign-in"));
}

BOOST_AUTO_TEST_CASE(a_sign_in_that_the_service_refuses_is_logged_without_the_words_of_the_service) {
    entra_world at;
    demo_browser browser;
    *at.refusing.challenge = "Bearer";
    at.decide(browser);
    const auto log = at.log();
    BOOST_TEST(std::count_if(log.begin(), log.end(),
                   [](const std::string& line) { return line.starts_with("Sign-in refused: not_signed_in, status 401"); }) == 1);
    for (const std::string& line : log) BOOST_TEST((line.find("ada@") == line.npos && line.find("TF400813") == line.npos), line);
}

BOOST_AUTO_TEST_CASE(malformed_challenges_are_ordinary_refusals) {
    for (const std::string& malformed : {std::string("Bearer"), std::string(R"(Bearer error="insufficient_claims", claims="W10")"),
             std::string(R"(Bearer error="insufficient_claims", claims="<script>")"), challenge_of("{"),
             challenge_of(R"({"access_token":[]})"), challenge_of(R"({"a":")" + std::string(5000, 'x') + "\"}"),
             R"(Bearer error="invalid_token", claims=")" + azdo::base64url_encode(demand) + "\""}) {
        entra_world at;
        demo_browser browser;
        at.decide(browser);
        *at.refusing.challenge = malformed;
        const auto page = browser.open(at.origin() + "/items");
        BOOST_TEST(page.status == 401, malformed);
        BOOST_TEST(!page.shows("Azure DevOps asks you to sign in again"), malformed);
        BOOST_TEST(page.body.find("value=\"fabrikam\"") != std::string::npos, malformed);
        BOOST_TEST(browser.open(at.origin() + "/items").address == at.origin() + "/?session=over");
    }
}

BOOST_AUTO_TEST_CASE(a_challenge_to_a_legacy_app_is_an_ordinary_refusal) {
    refusing_transport refusing;
    world at([&](callback_server::settings&, callback_server::surroundings& around) { around.transport = refusing; });
    demo_browser browser;
    at.sign_in(browser);
    *refusing.challenge = challenge_of(demand);
    const auto page = browser.open(at.origin() + "/items");
    BOOST_TEST(page.status == 401);
    BOOST_TEST(!page.shows("Azure DevOps asks you to sign in again"));
    BOOST_TEST(page.body.find("value=\"fabrikam\"") != std::string::npos);
    *refusing.challenge = "";
    BOOST_TEST(at.sign_in(browser).shows("My open work items"));
    for (const auto& one : at.service().requests()) {
        BOOST_TEST(one.target.find("claims=") == std::string::npos);
        BOOST_TEST(one.body.find("claims=") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_grant_of_an_app_for_all_tenants_is_renewed_at_the_tenant_of_its_organization) {
    entra_world at("organizations");
    at.service().with_entra([](entra::world&, simulator::state& data) { data.apps.front().multi_tenant = true; });
    demo_browser browser;
    at.decide(browser);
    for (std::size_t renewals = 1; renewals < 3; ++renewals) { // the second one with the rotated refresh token
        at.service().expire_access_tokens();
        BOOST_TEST(browser.open(at.origin() + "/items").shows("My open work items"));
        BOOST_TEST(at.token_requests() == 1 + renewals);
    }
    for (const auto& one : at.service().requests())
        if (one.target.ends_with("/oauth2/v2.0/token"))
            BOOST_TEST(one.target == "/" + entra::tenant_id_of("fabrikam.example") + "/oauth2/v2.0/token");
}

BOOST_AUTO_TEST_CASE(a_stored_grant_of_another_tenant_is_sent_to_no_other) {
    temporary_folder outer;
    const std::string folder = (outer.path() / "tokens").string();
    const azdo::oauth::seal_keys keys{azdo::oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(40, 'k'))).value()};
    entra_world at("organizations", {}, [&](callback_server::settings& made, callback_server::surroundings&) {
        made.keys = keys;
        made.token_folder = folder;
    });
    at.service().with_entra([](entra::world&, simulator::state& data) { data.apps.front().multi_tenant = true; });
    demo_browser browser;
    at.decide(browser);
    using store = azdo::oauth::file_token_store<azdo::oauth::system_entropy_t>;
    const auto all = store::all(azdo::oauth::token_folder::open(folder).value(), keys, azdo::oauth::system_entropy).value();
    BOOST_TEST_REQUIRE(all.size() == 1u);
    azdo::oauth::token held = all.front()->read().value().value;
    BOOST_TEST(held.issued_by.ends_with(entra::tenant_id_of("fabrikam.example") + "/v2.0"));
    held.issued_by.replace(held.issued_by.find(entra::tenant_id_of("fabrikam.example")), 36, "11111111-1111-4111-8111-111111111111");
    held.access_token = azdo::secret<std::string>("of-another-tenant");
    BOOST_TEST(azdo::oauth::keep(*all.front(), held).has_value());
    at.service().expire_access_tokens();
    const std::size_t before = at.token_requests();
    const auto page = browser.open(at.origin() + "/items");
    BOOST_TEST(page.status == 401);
    BOOST_TEST(page.body.find("value=\"fabrikam\"") != std::string::npos);
    BOOST_TEST(at.token_requests() == before);
}

namespace {
/// Submits the fields of a form as they are, and does not follow where that leads.
seen_page submit_fields(const entra_world& at, demo_browser& browser, const callback_server::seen_form& form) {
    std::string body;
    for (const auto& [name, value] : form.fields) azdo::http::append_form((body += body.empty() ? "" : "&") += name + "=", value);
    return browser.post(at.origin() + "/sign-out/entra", body, false);
}
} // namespace

BOOST_AUTO_TEST_CASE(after_signing_out_the_session_at_entra_can_be_ended_too) {
    entra_world at;
    demo_browser browser;
    at.decide(browser);
    const auto page = browser.submit("/sign-out", {});
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.shows("You are signed out"));
    BOOST_TEST(page.body.find("/oauth2/v2.0/logout") == std::string::npos); // sealed: the form alone leads there
    const auto out_of_here = browser.form("/sign-out/entra");
    BOOST_TEST(browser.open(at.origin() + "/items").address == at.origin() + "/?session=over"); // before the person chooses
    const auto sent = submit_fields(at, browser, out_of_here);
    BOOST_TEST(sent.status == 303);
    const std::string end = sent.header("location");
    BOOST_TEST(end.find(entra::tenant_id_of("fabrikam.example") + "/oauth2/v2.0/logout?client_id=") != std::string::npos, end);
    BOOST_TEST(end.find("logout_hint") == std::string::npos); // the ID token has none
    BOOST_TEST(sent.header("content-security-policy").find("form-action 'self' " + at.service().origin()) != std::string::npos);

    const auto left = browser.open(end);
    BOOST_TEST(left.address == at.origin() + "/?session=ended");
    BOOST_TEST(left.shows("You are signed out, here and of Microsoft Entra ID."));
    at.service().with_entra([](entra::world& all, simulator::state&) { BOOST_TEST(all.sessions.empty()); });
    BOOST_TEST(!browser.open(at.origin() + "/?session=ended").shows("You are signed out, here")); // it is said once
    BOOST_TEST(browser.open(at.callback()).status == 400);                                        // the cookie is gone
    browser.open(at.origin() + "/");
    browser.submit("/connect", {{"organization", "fabrikam"}});
    BOOST_TEST(!browser.form(authorize_page).action.empty()); // Entra ID asks who it is
}

BOOST_AUTO_TEST_CASE(nobody_is_told_of_signing_out_at_entra_by_a_mere_link) {
    entra_world at;
    demo_browser browser;
    const std::string ended = at.origin() + "/?session=ended";
    BOOST_TEST(!browser.open(ended).shows("You are signed out, here"));
    at.decide(browser);
    browser.submit("/sign-out", {});
    BOOST_TEST(!browser.open(ended).shows("You are signed out, here")); // of this server alone
    BOOST_TEST(browser.open(at.callback()).status == 400);              // it was shown the choice, and has not chosen
    at.decide(browser);                                                 // another sign-in begins
    BOOST_TEST(browser.open(at.callback()).status == 400);
}

BOOST_AUTO_TEST_CASE(the_session_at_entra_is_ended_only_by_the_form_of_the_page) {
    entra_world at;
    demo_browser browser, stranger;
    at.decide(browser);
    browser.submit("/sign-out", {});
    const auto form = browser.form("/sign-out/entra");
    BOOST_TEST_REQUIRE(form.fields.size() == 2u);
    const auto changes_nothing = [&](const seen_page& page, int status) {
        BOOST_TEST(page.status == status);
        BOOST_TEST(page.header("location") == "");
        BOOST_TEST(page.header("set-cookie").find("azdo-signed-out") == std::string::npos);
        BOOST_TEST(browser.open(at.callback()).status == 400); // no sign-out is under way
    };
    const std::string address = at.origin() + "/sign-out/entra";
    changes_nothing(browser.open(address), 405);
    std::string query = "?";
    for (const auto& [name, value] : form.fields) azdo::http::append_form((query += query.size() == 1 ? "" : "&") += name + "=", value);
    changes_nothing(browser.open(address + query), 405);
    const auto without = [&](std::string_view left_out, const std::string& changed_to = {}) {
        auto one = form;
        for (auto& [name, value] : one.fields)
            if (name == left_out) value = changed_to;
        return one;
    };
    changes_nothing(submit_fields(at, browser, without("form_token")), 403);
    changes_nothing(submit_fields(at, browser, without("end_session")), 403);
    changes_nothing(submit_fields(at, browser, without("end_session", "https://evil.example/")), 403);
    changes_nothing(submit_fields(at, browser, without("end_session", "//evil.example/")), 403);
    std::string token; // a form's token is no address
    for (const auto& [name, value] : form.fields) token = name == "form_token" ? value : token;
    changes_nothing(submit_fields(at, browser, without("end_session", token)), 403);
    stranger.open(at.origin() + "/");
    const auto other = submit_fields(at, stranger, form); // of another browser
    BOOST_TEST(other.status == 403);
    BOOST_TEST(submit_fields(at, browser, form).status == 303); // none of this has used it up
    at.decide(browser);
    BOOST_TEST(submit_fields(at, browser, form).status == 403); // of a session that has ended
}

BOOST_AUTO_TEST_CASE(only_the_hint_of_the_id_token_names_the_person_at_the_end) {
    entra_world at;
    at.service().with_entra([](entra::world& all, simulator::state&) {
        all.alter_claims = [](boost::json::object& claims, bool is_id_token) {
            if (is_id_token) claims["login_hint"] = "O.CiQ opaque";
        };
    });
    demo_browser browser;
    const auto end = [&] {
        at.decide(browser);
        browser.submit("/sign-out", {});
        return submit_fields(at, browser, browser.form("/sign-out/entra")).header("location");
    };
    const std::string with_hint = end();
    BOOST_TEST(with_hint.ends_with("&logout_hint=O.CiQ+opaque"));
    BOOST_TEST(with_hint.find("fabrikam.example") == std::string::npos);
    at.service().with_entra([](entra::world& all, simulator::state&) {
        all.alter_claims = [](boost::json::object& claims, bool is_id_token) {
            if (is_id_token) claims["login_hint"] = std::string(5000, 'x');
        };
    });
    const std::string too_long = end();
    BOOST_TEST(too_long.find("/oauth2/v2.0/logout?client_id=") != std::string::npos);
    BOOST_TEST(too_long.find("logout_hint") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_stays_signed_in_at_entra_can_connect_again_at_once) {
    entra_world at;
    demo_browser browser;
    at.decide(browser);
    browser.submit("/sign-out", {});
    browser.open(at.origin() + "/");
    BOOST_TEST(browser.submit("/connect", {{"organization", "fabrikam"}}).shows("My open work items"));
    browser.submit("/sign-out", {});
    const auto refused = browser.open(at.callback() + "?error=access_denied&state=x"); // the end of a sign-in stays one
    BOOST_TEST(refused.status == 400);
}

BOOST_AUTO_TEST_CASE(five_hundred_callbacks_are_refused_without_a_token_request) {
    entra_world at;
    demo_browser browser;
    const std::vector<std::string> values{
        "x", "", "%00", "%0d%0aSet-Cookie:%20a=b", "%ff", "<script>alert(1)</script>", "AADSTS65001", "%zz", "'", "%22"};
    const std::vector<std::string> names{"code", "state", "error", "error_description", "iss", "session_state", "client_info", "x"};
    int count = 0;
    for (const std::string& value : values)
        for (const std::string& name : names)
            for (const char* rest : {"", "&code=c", "&state=s", "&code=c&state=s", "&error=access_denied&state=s",
                     "&code=c&state=s&iss=https%3A%2F%2Fevil.example", "&code=c&code=d&state=s"}) {
                BOOST_TEST_INFO_SCOPE(value << ' ' << name << ' ' << rest);
                const auto page = browser.open(at.callback() + "?" + name + "=" + value + rest);
                BOOST_TEST((page.status >= 400 && page.status < 500), page.address << ": " << page.status);
                BOOST_TEST(page.body.find("<script>") == std::string::npos);
                BOOST_TEST(page.header("location") == "");
                ++count;
            }
    BOOST_TEST(count >= 500);
    BOOST_TEST(at.token_requests() == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
