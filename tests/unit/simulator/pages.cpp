// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_pages {
using namespace simulator_tests;

namespace {

struct as_browser : with_service {
    as_browser() { authorization.clear(); }

    static bool has(const answer& page, const std::string& part) { return page.text.find(part) != std::string::npos; }
};

} // namespace
} // namespace simulator_pages

BOOST_FIXTURE_TEST_SUITE(simulator_pages, as_browser)

BOOST_AUTO_TEST_CASE(the_first_page_shows_everything) {
    const auto page = get("/");
    BOOST_TEST(page.status == 200);
    for (const std::string part :
        {"fabrikam", "contoso", "Café Orders", "Scrum process", "Крошка хлеба im Käsekuchen 🍰", "搭乗券が印刷されない",
            "<html lang=\"en\">", "width=device-width", "href=\"/fabrikam/Caf%C3%A9%20Orders/_workitems/edit/8\""}) {
        BOOST_TEST_CONTEXT(part) BOOST_TEST(has(page, part));
    }
}

BOOST_AUTO_TEST_CASE(markup_of_others_is_text) {
    for (const std::string path : {"/", "/fabrikam", "/fabrikam/Fabrikam-Fiber", "/fabrikam/Fabrikam-Fiber/_workitems/edit/5"}) {
        const auto page = get(path);
        BOOST_TEST_CONTEXT(path) {
            BOOST_TEST(has(page, "&lt;script&gt;"));
            BOOST_TEST(!has(page, "<script"));
            BOOST_TEST(!has(page, "<img"));
            BOOST_TEST(!has(page, "onclick"));
        }
    }
    BOOST_TEST(has(get("/fabrikam/Fabrikam-Fiber/_workitems/edit/5"), "Hostile  markup &amp; entities"));
    BOOST_TEST(has(get("/fabrikam/Fabrikam-Fiber/_workitems/edit/4"), "See &lt;td&gt;1 000&lt;/td&gt;"));
}

BOOST_AUTO_TEST_CASE(pages_allow_nothing_but_their_style) {
    for (const std::string path : {"/", "/nowhere", "/oauth2/authorize"}) {
        BOOST_TEST_INFO_SCOPE(path);
        const auto page = get(path);
        BOOST_TEST(page.header("Content-Security-Policy")
                       .starts_with("default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"));
        BOOST_TEST(page.header("X-Content-Type-Options") == "nosniff");
        BOOST_TEST(page.header("Referrer-Policy") == "no-referrer");
    }
    const auto style = get("/simulator.css");
    BOOST_TEST(style.status == 200);
    BOOST_TEST(style.header("Content-Type").starts_with("text/css"));
}

BOOST_AUTO_TEST_CASE(a_work_item_has_a_page) {
    const auto page = get("/Fabrikam/fabrikam-fiber/_WorkItems/Edit/3");
    BOOST_TEST(page.status == 200);
    for (const std::string part : {"Task 3: Register the app", "Revision 3", "<dt>Remaining Work</dt><dd>1.5</dd>", "<dd>Norman Paulk</dd>",
             "Comment by Jamal Hartnett", "Started; the secret comes tomorrow."}) {
        BOOST_TEST_CONTEXT(part) BOOST_TEST(has(page, part));
    }
    use_scopes("vso.work_write");
    const auto link = get("/fabrikam/_apis/wit/workitems/3").text_at("/_links/html/href");
    BOOST_TEST(get(link.substr(service.origin().size())).text == page.text);
    BOOST_TEST(send("DELETE", with_version("/fabrikam/_apis/wit/workitems/3")).status == 200);
    BOOST_TEST(get("/fabrikam/Fabrikam-Fiber/_workitems/edit/3").status == 404);
}

BOOST_AUTO_TEST_CASE(an_organization_names_its_tenant) {
    BOOST_TEST(simulator::is_guid(send("HEAD", "/fabrikam").header("x-vss-resourcetenant")));
    BOOST_TEST(send("HEAD", "/nowhere").status == 404);
}

BOOST_AUTO_TEST_CASE(pages_that_are_not_there) {
    for (const std::string path :
        {"/nowhere", "/fabrikam/Nothing", "/fabrikam/Fabrikam-Fiber/_workitems/edit/7", "/fabrikam/Fabrikam-Fiber/_workitems/edit/x",
            "/fabrikam/Fabrikam-Fiber/_workitems/edit/99999999999", "/fabrikam/Fabrikam-Fiber/a/b/c/d", "/%3Cscript%3E"}) {
        const auto page = get(path);
        BOOST_TEST_CONTEXT(path) {
            BOOST_TEST(page.status == 404);
            BOOST_TEST(!has(page, "<script>"));
        }
    }
    BOOST_TEST(get("/favicon.ico").status == 204);
    BOOST_TEST(send("POST", "/", "x", "text/plain").status == 405);
    BOOST_TEST(send("DELETE", "/fabrikam").status == 405);
}

BOOST_AUTO_TEST_CASE(no_page_shows_a_token) {
    const auto token = service.issue_access_token(norman, "vso.work");
    const auto personal = service.issue_personal_access_token(norman);
    for (const std::string path : {"/", "/fabrikam", "/fabrikam/Fabrikam-Fiber", "/fabrikam/Fabrikam-Fiber/_workitems/edit/1"}) {
        BOOST_TEST_INFO_SCOPE(path);
        const auto page = get(path);
        BOOST_TEST(!has(page, token));
        BOOST_TEST(!has(page, personal));
        BOOST_TEST(!has(page, simulator::demo_app().client_secret));
    }
}

BOOST_AUTO_TEST_SUITE_END()
