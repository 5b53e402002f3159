// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <simulator/entra_crypto.hpp>

#include <boost/test/unit_test.hpp>

#include <set>

namespace simulator_entra {
using namespace simulator_tests;
using namespace std::chrono_literals;
namespace entra = simulator::entra;
using simulator::parameters;

namespace {

const std::string resource{entra::devops_resource};
const std::string fabrikam = entra::tenant_id_of("fabrikam.example");
const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636 appendix B
const std::string challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const std::string form_type = "application/x-www-form-urlencoded";

struct with_entra : with_service {
    entra::app app = entra::demo_app();
    std::string tenant = "fabrikam.example";

    with_entra() { authorization.clear(); }

    static std::string form(const parameters& pairs) {
        std::string out;
        for (const auto& pair : pairs)
            out += (out.empty() ? "" : "&") + simulator::percent_encode(pair.first) + '=' + simulator::percent_encode(pair.second);
        return out;
    }
    static parameters changed(parameters pairs, const std::string& name, const std::string& value) {
        std::erase_if(pairs, [&](const auto& pair) { return pair.first == name; });
        if (value != "-") pairs.emplace_back(name, value);
        return pairs;
    }

    std::string at(const std::string& path) const { return '/' + tenant + path; }
    void change(const std::function<void(entra::world&, simulator::state&)>& how) { service.with_entra(how); }
    void change_app(const std::function<void(entra::app&)>& how) {
        change([&](auto&, auto& data) { how(data.apps.front()); });
    }
    std::string user_id(const std::string& name) {
        std::string out;
        change([&](auto&, auto& data) { out = data.find_user(name)->id; });
        return out;
    }

    parameters question(const std::string& scopes = "openid offline_access " + resource + "/vso.work_write") const {
        return {{"client_id", app.client_id}, {"response_type", "code"}, {"redirect_uri", app.redirect_uris[0]}, {"scope", scopes},
            {"state", "s t"}, {"nonce", "n-1"}, {"code_challenge", challenge}, {"code_challenge_method", "S256"}};
    }
    answer decide(parameters pairs, const std::string& user = norman, const std::string& decision = "accept") {
        pairs.emplace_back("decision", decision);
        pairs.emplace_back("user", user);
        return send("POST", at("/oauth2/v2.0/authorize"), form(pairs), form_type);
    }
    /// The parameters that the browser brings back; empty: it was not sent back.
    parameters sent_back(const answer& from) const {
        const auto location = from.header("Location");
        if (from.status != 302 || !location.starts_with(app.redirect_uris[0] + '?')) return {};
        return simulator::parse_form(location.substr(location.find('?') + 1)).value();
    }
    static std::string value(const parameters& pairs, const std::string& name) {
        for (const auto& pair : pairs) {
            if (pair.first == name) return pair.second;
        }
        return {};
    }
    std::string code(const parameters& pairs) { return value(sent_back(decide(pairs)), "code"); }
    std::string code() { return code(question()); }

    parameters with_secret(parameters pairs) const {
        pairs.emplace_back("client_id", app.client_id);
        pairs.emplace_back("client_secret", app.secrets[0].value);
        return pairs;
    }
    parameters exchange(const std::string& of) const {
        return with_secret(
            {{"grant_type", "authorization_code"}, {"code", of}, {"redirect_uri", app.redirect_uris[0]}, {"code_verifier", verifier}});
    }
    parameters refresh(const std::string& token) const { return with_secret({{"grant_type", "refresh_token"}, {"refresh_token", token}}); }
    parameters as_itself() const { return with_secret({{"grant_type", "client_credentials"}, {"scope", resource + "/.default"}}); }
    answer ask(const parameters& pairs) { return send("POST", at("/oauth2/v2.0/token"), form(pairs), form_type); }

    /// The AADSTS number of a refusal, which is checked to be one.
    std::int64_t refused(const answer& got, const std::string& error) const {
        BOOST_TEST(got.status >= 400);
        BOOST_TEST(got.text_at("/error") == error);
        const auto number = got.number_at("/error_codes/0");
        const auto said = got.text_at("/error_description");
        BOOST_TEST(said.starts_with("AADSTS" + std::to_string(number) + ": "));
        BOOST_TEST(said.find("Trace ID: " + got.text_at("/trace_id") + " Correlation ID: " + got.text_at("/correlation_id") +
                             " Timestamp: " + got.text_at("/timestamp")) != said.npos);
        BOOST_TEST(said.find(app.secrets[0].value) == said.npos);
        return number;
    }
    std::int64_t refused(const parameters& pairs, const std::string& error) { return refused(ask(pairs), error); }

    static entra::jwt read(const std::string& token) { return entra::parse_jwt(token).value(); }
    int use(const std::string& token, const std::string& organization = "fabrikam") {
        return send("GET", '/' + organization + "/_apis/wit/workitems/1?api-version=7.1", {}, {}, {{"Authorization", "Bearer " + token}})
            .status;
    }
};

} // namespace
} // namespace simulator_entra

BOOST_FIXTURE_TEST_SUITE(simulator_entra, with_entra)

BOOST_AUTO_TEST_CASE(metadata_names_the_tenant_by_its_id) {
    for (const std::string name : {"fabrikam.example", fabrikam.c_str()}) {
        BOOST_TEST_INFO_SCOPE(name);
        const auto got = get('/' + name + "/v2.0/.well-known/openid-configuration");
        BOOST_REQUIRE(got.status == 200);
        BOOST_TEST(got.text_at("/issuer") == service.origin() + '/' + fabrikam + "/v2.0");
        BOOST_TEST(got.text_at("/token_endpoint") == service.origin() + '/' + fabrikam + "/oauth2/v2.0/token");
        BOOST_TEST(!got.body().as_object().contains("code_challenge_methods_supported")); // the vendor does not publish it
    }
    const auto common = get("/common/v2.0/.well-known/openid-configuration");
    BOOST_TEST(common.text_at("/issuer") == service.origin() + "/{tenantid}/v2.0");
    BOOST_TEST(common.text_at("/jwks_uri") == service.origin() + "/common/discovery/v2.0/keys");
    BOOST_TEST(get("/consumers/v2.0/.well-known/openid-configuration").text_at("/issuer") ==
               service.origin() + "/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0");
    const auto unknown = get("/nowhere.example/v2.0/.well-known/openid-configuration");
    BOOST_TEST(unknown.status == 400);
    BOOST_TEST(refused(unknown, "invalid_tenant") == 90002);
    BOOST_TEST(
        refused(send("POST", "/nowhere.example/oauth2/v2.0/token", "grant_type=refresh_token", form_type), "invalid_request") == 90002);
}

BOOST_AUTO_TEST_CASE(a_person_signs_in) {
    const auto page = get(at("/oauth2/v2.0/authorize?") + form(changed(question(), "login_hint", "jamal@fabrikam.example")));
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.text.find("value=\"jamal@fabrikam.example\" checked") != page.text.npos);
    BOOST_TEST(page.text.find(resource + "/vso.work_write") != page.text.npos);
    const auto back = sent_back(decide(question()));
    BOOST_TEST(value(back, "state") == "s t");
    const auto got = ask(exchange(value(back, "code")));
    BOOST_REQUIRE(got.status == 200);
    BOOST_TEST(got.text_at("/token_type") == "Bearer");
    BOOST_TEST(got.number_at("/expires_in") == 3599);
    BOOST_TEST(got.text_at("/scope") == resource + "/vso.work_write");

    const auto access = read(got.text_at("/access_token"));
    BOOST_TEST(access.text("aud") == resource);
    BOOST_TEST(access.text("iss") == "https://sts.windows.net/" + fabrikam + '/');
    BOOST_TEST(access.text("tid") == fabrikam);
    BOOST_TEST(access.text("scp") == "vso.work_write");
    BOOST_TEST(access.text("appid") == app.client_id);
    BOOST_TEST(access.text("unique_name") == norman);
    BOOST_TEST(*access.time("exp") - *access.time("iat") == 3599);

    const auto id = read(got.text_at("/id_token"));
    BOOST_TEST(id.text("aud") == app.client_id);
    BOOST_TEST(id.text("iss") == service.origin() + '/' + fabrikam + "/v2.0");
    BOOST_TEST(id.text("nonce") == "n-1");
    BOOST_TEST(id.text("oid") == access.text("oid"));
    BOOST_TEST(id.text("sub") != access.text("sub"));
    BOOST_TEST(id.text("preferred_username") == norman);
    BOOST_TEST(use(got.text_at("/access_token")) == 200);
}

BOOST_AUTO_TEST_CASE(requests_that_show_a_page_and_send_nobody_back) {
    const std::vector<std::tuple<std::string, std::string, std::string>> wrong{{"client_id", "someone", "AADSTS700016"},
        {"redirect_uri", "https://attacker.example/", "AADSTS50011"}, {"redirect_uri", app.redirect_uris[0] + "/", "AADSTS50011"},
        {"redirect_uri", "-", "AADSTS900144"}, {"client_id", "-", "AADSTS900144"}};
    for (const auto& [name, given, number] : wrong) {
        BOOST_TEST_CONTEXT(name << "=" << given) {
            const auto got = decide(changed(question(), name, given));
            BOOST_TEST(got.status == 400);
            BOOST_TEST(got.header("Location").empty());
            BOOST_TEST(got.text.find(number) != got.text.npos);
        }
    }
    tenant = "nowhere.example";
    BOOST_TEST(decide(question()).text.find("AADSTS90002") != std::string::npos);
    tenant = "contoso.example";
    BOOST_TEST(decide(question()).text.find("AADSTS700016") != std::string::npos);
    tenant = "common";
    BOOST_TEST(decide(question()).text.find("AADSTS50194") != std::string::npos);
    tenant = "fabrikam.example";
    change_app([](auto& one) { one.disabled = true; });
    BOOST_TEST(decide(question()).text.find("AADSTS7000112") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(requests_that_are_sent_back_with_an_error) {
    const std::vector<std::tuple<std::string, std::string, std::string, std::string>> wrong{
        {"response_type", "token", "unsupported_response_type", "AADSTS70005"}, {"scope", "-", "invalid_request", "AADSTS900144"},
        {"scope", "vso.work", "invalid_scope", "AADSTS70011"}, {"scope", resource + "/nonsense", "invalid_client", "AADSTS650053"},
        {"scope", "api://nobody/x", "invalid_resource", "AADSTS500011"}, {"code_challenge", "-", "invalid_request", "AADSTS9002325"},
        {"code_challenge", "short", "invalid_request", "AADSTS501491"},
        {"code_challenge_method", "plain", "invalid_request", "AADSTS501491"},
        {"response_mode", "fragment", "invalid_request", "AADSTS70007"}, {"claims", "{", "invalid_request", "AADSTS70011"}};
    for (const auto& [name, given, error, number] : wrong) {
        BOOST_TEST_CONTEXT(name << "=" << given) {
            const auto back = sent_back(decide(changed(question(), name, given)));
            BOOST_TEST(value(back, "error") == error);
            BOOST_TEST(value(back, "error_description").starts_with(number + ": "));
            BOOST_TEST(value(back, "state") == "s t");
            BOOST_TEST(value(back, "code").empty());
        }
    }
    const auto denied = sent_back(decide(question(), norman, "deny"));
    BOOST_TEST(value(denied, "error") == "access_denied");
    BOOST_TEST(value(denied, "error_description").starts_with("AADSTS65004: "));
}

BOOST_AUTO_TEST_CASE(a_form_can_carry_the_answer) {
    const auto got = decide(changed(question(), "response_mode", "form_post"));
    BOOST_TEST(got.status == 200);
    BOOST_TEST(got.text.find("<form method=\"post\" action=\"" + app.redirect_uris[0] + "\">") != got.text.npos);
    BOOST_TEST(got.text.find("name=\"state\" value=\"s t\"") != got.text.npos);
    BOOST_TEST(got.text.find("name=\"code\" value=\"1.A") != got.text.npos);
    BOOST_TEST(got.header("Content-Security-Policy").find("form-action http://127.0.0.1:8080") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_loopback_address_may_have_another_port) {
    auto pairs = changed(question(), "redirect_uri", "http://127.0.0.1:49152/no-auth/provider-token/azuredevops");
    BOOST_TEST(decide(pairs).status == 302);
    pairs = changed(question(), "redirect_uri", "http://127.0.0.1.attacker.example/no-auth/provider-token/azuredevops");
    BOOST_TEST(decide(pairs).status == 400);
}

BOOST_AUTO_TEST_CASE(persons_who_may_not_sign_in) {
    const auto shown = [&](const std::string& user) { return decide(question(), user).text; };
    BOOST_TEST(shown("zoe@contoso.example").find("AADSTS50020") != std::string::npos);
    BOOST_TEST(shown("nobody@fabrikam.example").find("AADSTS50034") != std::string::npos);
    change([&](auto& all, auto& data) { all.blocked_users.insert(data.find_user(norman)->id); });
    BOOST_TEST(shown(norman).find("AADSTS53003") != std::string::npos);
    change_app([](auto& one) { one.assignment_required = true; });
    BOOST_TEST(shown("jamal@fabrikam.example").find("AADSTS50105") != std::string::npos);
    change_app([](auto& one) { one.assignment_required = false; });
    change([](auto&, auto& data) { data.tenants[0].has_azure_devops = false; });
    BOOST_TEST(value(sent_back(decide(question(), "jamal@fabrikam.example")), "error_description").starts_with("AADSTS650052: "));
    change([](auto&, auto& data) {
        data.tenants[0].has_azure_devops = true;
        data.users[2].is_personal = true; // jamal
        for (auto& org : data.organizations) std::erase(org.members, data.users[2].id);
    });
    BOOST_TEST(shown("jamal@fabrikam.example").find("AADSTS50020") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_multi_tenant_app_takes_persons_of_each_tenant) {
    change_app([](auto& one) { one.multi_tenant = true; });
    for (const std::string name : {"common", "organizations"}) {
        BOOST_TEST_INFO_SCOPE(name);
        tenant = name;
        const auto got = ask(exchange(value(sent_back(decide(question(), "zoe@contoso.example")), "code")));
        BOOST_REQUIRE(got.status == 200);
        const auto id = read(got.text_at("/id_token"));
        BOOST_TEST(id.text("tid") == entra::tenant_id_of("contoso.example"));
        BOOST_TEST(id.text("iss") == service.origin() + '/' + entra::tenant_id_of("contoso.example") + "/v2.0");
        BOOST_TEST(use(got.text_at("/access_token"), "fabrikam") == 401); // an organization of another tenant
    }
    // A guest of contoso's tenant: each organization takes the tokens of its own tenant.
    change([](auto&, auto& data) { data.find_organization("contoso")->members.push_back(data.find_user(norman)->id); });
    tenant = "fabrikam.example";
    BOOST_TEST(use(ask(exchange(code())).text_at("/access_token"), "contoso") == 401);
    tenant = "contoso.example";
    const auto guest = ask(exchange(code())).text_at("/access_token");
    BOOST_TEST(use(guest, "fabrikam") == 401);
    BOOST_TEST(
        send("GET", "/contoso/_apis/connectionData?api-version=7.1-preview", {}, {}, {{"Authorization", "Bearer " + guest}}).status == 200);
    tenant = "consumers";
    BOOST_TEST(decide(question()).text.find("not enabled for consumers") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(consent_that_only_an_administrator_can_give) {
    change([](auto&, auto& data) { data.tenants[0].users_may_consent = false; });
    const std::string christie = "christie@fabrikam.example";
    const auto page = decide(question(), christie);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.text.find("Need admin approval") != page.text.npos);
    const auto back = sent_back(decide(question(), christie, "back"));
    BOOST_TEST(value(back, "error") == "access_denied");
    BOOST_TEST(value(back, "error_description").starts_with("AADSTS90094: "));
    const parameters admin{
        {"client_id", app.client_id}, {"redirect_uri", app.redirect_uris[0]}, {"state", "a"}, {"scope", resource + "/vso.work_write"}};
    BOOST_TEST(get(at("/v2.0/adminconsent?") + form(admin)).text.find("Accept for your organization") != std::string::npos);
    const auto given = sent_back(send("POST", at("/v2.0/adminconsent"), form(changed(admin, "decision", "accept")), form_type));
    BOOST_TEST(value(given, "admin_consent") == "True");
    BOOST_TEST(value(given, "tenant") == fabrikam);
    BOOST_TEST(decide(question(), christie).status == 302);
}

BOOST_AUTO_TEST_CASE(a_session_answers_without_a_page) {
    const auto first = decide(question());
    const auto cookie = first.header("Set-Cookie");
    const httplib::Headers session{{"Cookie", cookie.substr(0, cookie.find(';'))}};
    const auto go = [&](const std::string& name, const std::string& given, const httplib::Headers& headers,
                        const std::string& scopes = "openid") {
        return send("GET", at("/oauth2/v2.0/authorize?") + form(changed(question(scopes), name, given)), {}, {}, headers);
    };
    BOOST_TEST(!value(sent_back(go("prompt", "none", session)), "code").empty());
    BOOST_TEST(go("prompt", "-", session).status == 302);
    BOOST_TEST(go("prompt", "select_account", session).status == 200);
    BOOST_TEST(go("login_hint", "jamal@fabrikam.example", session).status == 200);
    BOOST_TEST(value(sent_back(go("prompt", "none", {})), "error") == "login_required");
    BOOST_TEST(value(sent_back(go("prompt", "none", session, resource + "/vso.code")), "error") == "interaction_required");
    const auto out =
        send("GET", at("/oauth2/v2.0/logout?post_logout_redirect_uri=") + simulator::percent_encode(app.redirect_uris[0]), {}, {}, session);
    BOOST_TEST(out.header("Location") == app.redirect_uris[0]);
    BOOST_TEST(get(at("/oauth2/v2.0/logout?post_logout_redirect_uri=https%3A%2F%2Fattacker.example")).header("Location").empty());
    BOOST_TEST(value(sent_back(go("prompt", "none", session)), "error") == "login_required");
}

BOOST_AUTO_TEST_CASE(a_code_is_bound_and_used_once) {
    const auto once = code();
    BOOST_TEST(refused(changed(exchange(once), "code_verifier", verifier + "x"), "invalid_grant") == 501481);
    BOOST_TEST(refused(changed(exchange(once), "code_verifier", "-"), "invalid_grant") == 501481);
    BOOST_TEST(refused(changed(exchange(once), "redirect_uri", "http://127.0.0.1:8081/no-auth/provider-token/azuredevops"),
                   "invalid_client") == 500112);
    BOOST_TEST(refused(changed(exchange(once), "code", once + "x"), "invalid_grant") == 9002313);
    BOOST_TEST(ask(exchange(once)).status == 200);
    BOOST_TEST(refused(exchange(once), "invalid_grant") == 54005);
    const auto late = code();
    clock.forward(10min);
    BOOST_TEST(refused(exchange(late), "invalid_grant") == 70008);
    const auto elsewhere = code();
    change_app([](auto& one) { one.multi_tenant = true; });
    tenant = "contoso.example";
    BOOST_TEST(refused(exchange(elsewhere), "invalid_grant") == 700005);
    change([&](auto&, auto& data) {
        data.apps.push_back(data.apps.front());
        data.apps.back().client_id = simulator::guid_of("another app");
    });
    tenant = "fabrikam.example";
    BOOST_TEST(refused(changed(exchange(elsewhere), "client_id", simulator::guid_of("another app")), "invalid_grant") == 700007);
}

BOOST_AUTO_TEST_CASE(refresh_tokens_are_renewed_and_the_old_one_stays_valid) {
    const auto first = ask(exchange(code())).text_at("/refresh_token");
    const auto second = ask(refresh(first));
    BOOST_REQUIRE(second.status == 200);
    BOOST_TEST(second.text_at("/refresh_token") != first);
    BOOST_TEST(ask(refresh(first)).status == 200);
    BOOST_TEST(refused(changed(refresh(first), "scope", resource + "/vso.code"), "invalid_grant") == 65001);
    BOOST_TEST(ask(changed(refresh(first), "scope", resource + "/vso.code")).text_at("/suberror") == "consent_required");
    change([&](auto& all, auto& data) { all.users_without_mfa.insert(data.find_user(norman)->id); });
    const auto mfa = ask(refresh(first));
    BOOST_TEST(refused(mfa, "interaction_required") == 50076);
    BOOST_TEST(json::parse(mfa.text_at("/claims")).as_object().contains("access_token"));
    change([&](auto& all, auto&) { all.users_without_mfa.clear(); });
    clock.forward(90 * 24h);
    BOOST_TEST(refused(refresh(first), "invalid_grant") == 700082);
    BOOST_TEST(!ask(exchange(code(question("openid " + resource + "/vso.work_write")))).body().as_object().contains("refresh_token"));
}

BOOST_AUTO_TEST_CASE(two_secrets_overlap_and_expire) {
    change_app([&](auto& one) {
        one.secrets = {{"old~secret", {}, clock.now() + 1h}, {"new~secret"}, {"later~secret", clock.now() + 1h}};
        one.organizations = {"fabrikam"};
    });
    const auto with = [&](const std::string& secret) { return changed(as_itself(), "client_secret", secret); };
    BOOST_TEST(ask(with("old~secret")).status == 200);
    BOOST_TEST(ask(with("new~secret")).status == 200);
    BOOST_TEST(refused(with("later~secret"), "invalid_client") == 7000215);
    clock.forward(1h);
    const auto expired = ask(with("old~secret"));
    BOOST_TEST(expired.status == 401);
    BOOST_TEST(refused(expired, "invalid_client") == 7000222);
    BOOST_TEST(ask(with("later~secret")).status == 200);
    BOOST_TEST(refused(with("wrong"), "invalid_client") == 7000215);
    BOOST_TEST(refused(with("-"), "invalid_client") == 7000218);
    const auto basic = "Basic " + simulator::base64(app.client_id + ":new%7Esecret");
    const auto got = send("POST", at("/oauth2/v2.0/token"), form({{"grant_type", "client_credentials"}, {"scope", resource + "/.default"}}),
        form_type, {{"Authorization", basic}});
    BOOST_TEST(got.status == 200);
    const auto twice = send("POST", at("/oauth2/v2.0/token"), form(with("new~secret")), form_type, {{"Authorization", basic}});
    BOOST_TEST(refused(twice, "invalid_request") == 9002313);
}

BOOST_AUTO_TEST_CASE(an_app_as_itself_is_a_user_of_the_organizations_that_added_it) {
    const auto got = ask(as_itself());
    BOOST_REQUIRE(got.status == 200);
    const auto token = read(got.text_at("/access_token"));
    BOOST_TEST(token.text("idtyp") == "app");
    BOOST_TEST(token.text("scp").empty());
    BOOST_TEST(!got.body().as_object().contains("refresh_token"));
    BOOST_TEST(use(got.text_at("/access_token")) == 203); // no user
    change_app([](auto& one) { one.organizations = {"fabrikam"}; });
    change([](auto&, auto& data) { entra::complete_directory(data); });
    BOOST_TEST(use(got.text_at("/access_token")) == 200);
    BOOST_TEST(refused(changed(as_itself(), "scope", resource + "/vso.work"), "invalid_scope") == 1002012);
    BOOST_TEST(refused(changed(as_itself(), "grant_type", "password"), "unsupported_grant_type") == 70003);
    BOOST_TEST(refused(changed(as_itself(), "grant_type", "-"), "invalid_request") == 900144);
    change_app([](auto& one) { one.multi_tenant = true; });
    tenant = "organizations";
    BOOST_TEST(refused(as_itself(), "invalid_request") == 50059);
}

BOOST_AUTO_TEST_CASE(a_device_signs_in) {
    change_app([](auto& one) { one.is_public = true; });
    const auto begin = [&] {
        return send("POST", at("/oauth2/v2.0/devicecode"),
            form({{"client_id", app.client_id}, {"scope", resource + "/vso.work offline_access"}}), form_type);
    };
    const auto poll = [&](const answer& device) {
        return ask({{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"}, {"client_id", app.client_id},
            {"device_code", device.text_at("/device_code")}});
    };
    const auto enter = [&](const answer& device, const std::string& decision) {
        return send("POST", "/common/oauth2/deviceauth",
            form({{"user_code", device.text_at("/user_code")}, {"user", norman}, {"decision", decision}}), form_type);
    };
    const auto device = begin();
    BOOST_REQUIRE(device.status == 200);
    BOOST_TEST(device.number_at("/interval") == 5);
    BOOST_TEST(device.text_at("/verification_uri") == service.origin() + "/common/oauth2/deviceauth");
    refused(poll(device), "authorization_pending");
    refused(poll(device), "slow_down");
    clock.forward(10s); // 5 s more than the first interval
    refused(poll(device), "authorization_pending");
    BOOST_TEST(get("/common/oauth2/deviceauth").text.find("Enter code") != std::string::npos);
    BOOST_TEST(enter(device, "accept").status == 200);
    clock.forward(10s);
    const auto got = poll(device);
    BOOST_REQUIRE(got.status == 200);
    BOOST_TEST(use(got.text_at("/access_token")) == 200);
    refused(poll(device), "bad_verification_code");
    BOOST_TEST(enter(device, "accept").status == 400);
    const auto second = begin(), third = begin();
    BOOST_TEST(enter(second, "deny").status == 200);
    refused(poll(second), "authorization_declined");
    clock.forward(15min);
    refused(poll(third), "expired_token");
    BOOST_TEST(refused(with_secret({{"grant_type", "device_code"}, {"device_code", "x"}}), "invalid_client") == 700025);
}

BOOST_AUTO_TEST_CASE(an_api_acts_for_its_caller) {
    change_app([](auto& one) { one.exposes = "access"; });
    const auto person = ask(exchange(code(question("api://" + app.client_id + "/access")))).text_at("/access_token");
    BOOST_TEST(read(person).text("aud") == app.client_id);
    BOOST_TEST(use(person) == 203); // not for Azure DevOps
    const auto request = with_secret({{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"},
        {"requested_token_use", "on_behalf_of"}, {"assertion", person}, {"scope", resource + "/vso.work_write"}});
    BOOST_TEST(refused(request, "invalid_grant") == 65001);
    const auto devops = ask(exchange(code())).text_at("/access_token"); // agrees to the scope
    const auto got = ask(request);
    BOOST_REQUIRE(got.status == 200);
    BOOST_TEST(read(got.text_at("/access_token")).text("oid") == read(person).text("oid"));
    BOOST_TEST(use(got.text_at("/access_token")) == 200);
    BOOST_TEST(refused(changed(request, "assertion", devops), "invalid_grant") == 500131);
    BOOST_TEST(refused(changed(request, "assertion", person + "AA"), "invalid_grant") == 50013);
    clock.forward(1h);
    BOOST_TEST(refused(request, "invalid_grant") == 500133);
}

BOOST_AUTO_TEST_CASE(keys_rotate) {
    const auto old = ask(exchange(code())).text_at("/access_token");
    const auto keys = [&] { return get(at("/discovery/v2.0/keys")).at("/keys").as_array(); };
    BOOST_TEST(keys().size() == 1u);
    change([](auto& all, auto&) { all.rotate_keys(); });
    const auto fresh = ask(exchange(code())).text_at("/access_token");
    BOOST_TEST(read(fresh).header_text("kid") != read(old).header_text("kid"));
    BOOST_TEST(keys().size() == 2u);
    BOOST_TEST(use(old) == 200);
    const auto jwk = keys()[1].as_object();
    BOOST_TEST(entra::has_signature_of(read(fresh), *entra::key_of_jwk(jwk)));
    BOOST_TEST(!entra::has_signature_of(read(old), *entra::key_of_jwk(jwk)));
    change([](auto& all, auto&) { all.rotate_keys(true); });
    BOOST_TEST(keys().size() == 1u);
    BOOST_TEST(use(old) == 203);
}

BOOST_AUTO_TEST_CASE(what_azure_devops_checks_of_a_token) {
    const auto issued = [&](const std::function<void(json::object&)>& how) {
        change([&](auto& all, auto&) {
            all.alter_claims = [how](json::object& claims, bool is_id_token) {
                if (!is_id_token) how(claims);
            };
        });
        return ask(exchange(code())).text_at("/access_token");
    };
    BOOST_TEST(use(issued([](auto&) {})) == 200);
    BOOST_TEST(use(issued([](auto& claims) { claims["aud"] = "00000003-0000-0000-c000-000000000000"; })) == 203);
    BOOST_TEST(use(issued([](auto& claims) { claims["iss"] = "https://sts.windows.net/other/"; })) == 203);
    BOOST_TEST(use(issued([](auto& claims) { claims["oid"] = "00000000-0000-0000-0000-000000000001"; })) == 203);
    BOOST_TEST(use(issued([](auto& claims) { claims["exp"] = claims["iat"]; })) == 203);
    BOOST_TEST(use(issued([](auto& claims) { claims["nbf"] = claims["exp"]; })) == 203);
    BOOST_TEST(use(issued([](auto& claims) { claims["scp"] = "vso.code"; })) == 403);
    const auto good = issued([](auto&) {});
    BOOST_TEST(use(good.substr(0, good.size() - 2) + "AA") == 203);
    const auto parts = simulator::split(good, '.');
    BOOST_TEST(use(simulator::base64url(R"({"alg":"none","kid":")" + read(good).header_text("kid") + "\"}") + '.' + parts[1] + '.') == 203);
    clock.forward(1h);
    BOOST_TEST(use(good) == 203);
    service.expire_access_tokens();
}

BOOST_AUTO_TEST_CASE(a_claims_challenge_goes_to_those_who_can_handle_it) {
    const std::string capable = R"({"access_token":{"xms_cc":{"values":["CP1"]}}})";
    const auto first = ask(changed(exchange(code()), "claims", capable));
    const auto simple = ask(exchange(code()));
    const auto access = first.text_at("/access_token");
    BOOST_TEST(first.number_at("/expires_in") == 86399);
    BOOST_TEST(use(access) == 200);
    change([&](auto& all, auto& data) { all.challenge(data.find_user(norman)->id, clock.now()); });
    BOOST_TEST(use(simple.text_at("/access_token")) == 200);
    const auto got = send("GET", "/fabrikam/_apis/projects", {}, {}, {{"Authorization", "Bearer " + access}});
    BOOST_TEST(got.status == 401);
    const auto header = got.header("WWW-Authenticate");
    BOOST_TEST(header.find("error=\"insufficient_claims\"") != header.npos);
    const auto begin = header.find("claims=\"") + 8;
    const auto claims = json::parse(simulator::base64_decode(header.substr(begin, header.find('"', begin) - begin)).value());
    BOOST_TEST(claims.at_pointer("/access_token/nbf/value").as_string() == std::to_string(entra::epoch(clock.now())));
    const auto renewed = ask(changed(refresh(first.text_at("/refresh_token")), "claims", capable));
    BOOST_TEST(use(renewed.text_at("/access_token")) == 200);
    change([&](auto& all, auto& data) { all.revoke(data.find_user(norman)->id, clock.now()); });
    BOOST_TEST(use(renewed.text_at("/access_token")) == 401);
    BOOST_TEST(refused(refresh(first.text_at("/refresh_token")), "invalid_grant") == 50173);
    BOOST_TEST(use(ask(changed(exchange(code()), "claims", capable)).text_at("/access_token")) == 200);
}

BOOST_AUTO_TEST_CASE(errors_on_demand) {
    change([](auto& all, auto&) {
        all.authorize_problems.push_back({"server_error", 50000, "There was an error issuing a token."});
        all.token_problems.push_back({"temporarily_unavailable", 90033, "A transient error has occurred. Please try again.", 503});
    });
    BOOST_TEST(value(sent_back(decide(question())), "error") == "server_error");
    const auto fresh = code();
    const auto got = ask(exchange(fresh));
    BOOST_TEST(got.status == 503);
    BOOST_TEST(refused(got, "temporarily_unavailable") == 90033);
    BOOST_TEST(ask(exchange(fresh)).status == 200);
    const std::string id = "0a1b2c3d-1111-4222-8333-444455556666";
    BOOST_TEST(ask(changed(exchange(fresh), "client-request-id", id)).text_at("/correlation_id") == id);
    BOOST_TEST(refused(send("POST", at("/oauth2/v2.0/token"), form(exchange(fresh)), "application/json"), "invalid_request") == 9002313);
    BOOST_TEST(refused(get(at("/oauth2/v2.0/token")), "invalid_request") == 900561);
    auto twice = exchange(fresh);
    twice.push_back(twice.front());
    BOOST_TEST(refused(twice, "invalid_request") == 9002313);
}

BOOST_AUTO_TEST_CASE(an_organization_names_its_tenant) {
    BOOST_TEST(send("HEAD", "/fabrikam").header("x-vss-resourcetenant") == fabrikam);
    BOOST_TEST(get("/fabrikam/_apis/projects").header("x-vss-resourcetenant") == fabrikam);
}

BOOST_AUTO_TEST_SUITE_END()
