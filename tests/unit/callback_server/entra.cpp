// SPDX-License-Identifier: BSL-1.0
// Sign-in with an app in Entra ID, from a configuration file to the open work items, and everything that can go wrong on the way.
#include "world.hpp"

#include <azdo/config/load.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(callback_server_entra)

using namespace callback_server_tests;
namespace entra = simulator::entra;

namespace {

const std::string authorize_page = "/oauth2/v2.0/authorize";

/// The settings of a file with this installation, for a simulator.
void configure(callback_server::settings& made, const std::string& tenant, const std::string& more = {}) {
    const entra::app app = entra::demo_app();
    const std::string origin = made.here.origin;
    azdo::config::diagnostics found;
    const auto services = azdo::config::parse<azdo::config::services_config>(
        R"({"apiServer":{"publicApiUrl":")" + origin + R"("},"integrations":{"devops":{"cloud":{"tenantId":")" + tenant +
            R"(","appClientId":")" + app.client_id + R"(","appClientSecret":")" + app.secrets[0].value + R"(","authority":")" + made.base +
            "\"" + more + "}}}}",
        "test.json", azdo::config::no_environment, found);
    if (!services) throw std::runtime_error(services.error().message);
    const callback_server::service_options how{.allow_authority = true, .service = made.base, .transport = azdo::httplib_transport{}};
    auto read = callback_server::settings_from(*services, std::nullopt, how);
    if (!read) throw std::runtime_error(read.error().message);
    read->sign_in_burst = made.sign_in_burst;
    read->keys = made.keys;
    made = *std::move(read);
}

struct entra_world : world {
    explicit entra_world(const std::string& tenant = "fabrikam.example", const std::string& more = {})
        : world([&](callback_server::settings& made, callback_server::surroundings&) { configure(made, tenant, more); }) {
        service().with_entra([&](entra::world&, simulator::state& data) { data.apps.front().redirect_uris = {callback()}; });
    }
    /// As far as the page of Entra ID, and the decision there.
    seen_page decide(demo_browser& browser, const std::string& organization = "fabrikam", const std::string& decision = "accept") {
        browser.open(origin() + "/");
        browser.submit("/connect", {{"organization", organization}});
        if (browser.form(authorize_page).action.empty()) return browser.current();
        return browser.submit(authorize_page, {{"decision", decision}});
    }
    std::size_t token_requests() const {
        std::size_t count = 0;
        for (const auto& one : const_cast<entra_world*>(this)->service().requests())
            count += one.target.ends_with("/oauth2/v2.0/token") ? 1u : 0u;
        return count;
    }
    void order(const entra::problem& what, bool at_token = false) {
        service().with_entra(
            [&](entra::world& all, simulator::state&) { (at_token ? all.token_problems : all.authorize_problems).push_back(what); });
    }
};

} // namespace

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
