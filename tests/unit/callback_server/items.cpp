// SPDX-License-Identifier: BSL-1.0
// Work items: list, read, create, change; and refusals of the service.
#include "world.hpp"

#include <callback_server/html.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(callback_server_items)

using namespace callback_server_tests;

namespace {

struct signed_in : world {
    signed_in() { world::sign_in(browser); }
    seen_page open(const std::string& path) { return browser.open(origin() + path); }
    demo_browser browser{};
};

} // namespace

BOOST_FIXTURE_TEST_CASE(the_list_has_open_items_of_this_person_alone, signed_in) {
    const auto page = open("/items");
    for (const char* title : {"Customers buy without leaving the map", "Sign in with a work account", "Register the app",
             "Prices above €1,000 lose their “,”", "Крошка хлеба im Käsekuchen 🍰"})
        BOOST_TEST(page.shows(title), title);
    BOOST_TEST(!page.shows("Remove the old sign-in")); // closed
    BOOST_TEST(!page.shows("Print the menu"));         // another person's
}

BOOST_FIXTURE_TEST_CASE(a_work_item_is_shown_as_text, signed_in) {
    const auto page = open("/items/5");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.shows("<script>alert('title')</script> is shown as text"));
    BOOST_TEST(page.body.find("<script") == std::string::npos);
    BOOST_TEST(page.body.find("<img") == std::string::npos);
    BOOST_TEST(page.shows("Hostile markup & entities"));
    BOOST_TEST(page.shows("Jamal Hartnett"));
    BOOST_TEST(browser.link("Open at Azure DevOps") == service().origin() + "/fabrikam/Fabrikam-Fiber/_workitems/edit/5");
    BOOST_TEST(open("/items/2").shows("• no new password"));
}

BOOST_FIXTURE_TEST_CASE(a_work_item_that_is_not_there, signed_in) {
    BOOST_TEST(open("/items/999").status == 404);
    BOOST_TEST(browser.link("To my open work items") == "/items");
    for (const char* path : {"/items/0", "/items/-1", "/items/x", "/items/99999999999", "/items/1%00", "/items/%3Cscript%3E"}) {
        BOOST_TEST_INFO_SCOPE(path);
        const auto page = open(path);
        BOOST_TEST(page.status == 404, path);
        BOOST_TEST(page.body.find("<script") == std::string::npos);
    }
}

BOOST_FIXTURE_TEST_CASE(one_is_created_of_a_type_that_the_project_has, signed_in) {
    auto page = open("/projects");
    BOOST_TEST(page.shows("Tailspin Toys"));
    page = open(browser.link("Café Orders"));
    const auto types = browser.form("/new").options;
    BOOST_TEST((std::find(types.begin(), types.end(), "Issue") != types.end()));
    BOOST_TEST((std::find(types.begin(), types.end(), "User Story") == types.end()));
    page = browser.submit("/new", {{"type", "Issue"}, {"title", "  Milk & <sugar>  "}, {"description", "a < b\nsecond line"}});
    BOOST_TEST(page.shows("The work item was created."));
    BOOST_TEST(page.shows("Milk & <sugar>"));
    BOOST_TEST(page.shows("a < b\nsecond line"));
    BOOST_TEST(page.shows("To Do"));
    BOOST_TEST(page.address == origin() + "/items/11?created");
}

BOOST_FIXTURE_TEST_CASE(a_created_work_item_is_among_ones_own, signed_in) {
    open("/projects/Fabrikam-Fiber/new");
    auto page = browser.submit("/new", {{"type", "Task"}, {"title", "mine"}});
    BOOST_TEST(page.shows("Norman Paulk"));
    BOOST_TEST(open("/items").shows("mine"));
}

BOOST_AUTO_TEST_CASE(a_created_work_item_that_cannot_be_assigned_says_where_it_is) {
    auto assigned = std::make_shared<int>(0);
    world at([assigned](callback_server::settings&, callback_server::surroundings& around) {
        around.transport = [assigned, inner = around.transport](const azdo::http::request& request) -> azdo::result<azdo::http::response> {
            if (request.body().find("/fields/System.AssignedTo") == std::string::npos) return inner(request);
            ++*assigned;
            return azdo::http::response(400, R"({"message": "The identity value is not known.", "typeKey": "RuleValidationException"})");
        };
    });
    demo_browser browser;
    at.sign_in(browser);
    browser.open(at.origin() + "/projects/Fabrikam-Fiber/new");
    const auto page = browser.submit("/new", {{"type", "Task"}, {"title", "nobody's"}});
    BOOST_TEST(*assigned == 1);
    BOOST_TEST(page.shows("It is not assigned to you, so it is not among your open work items"));
    BOOST_TEST(page.shows("nobody's"));
    BOOST_TEST(!browser.open(at.origin() + "/items").shows("nobody's"));
}

BOOST_FIXTURE_TEST_CASE(a_bug_has_repro_steps_in_place_of_a_description, signed_in) {
    open("/projects/Fabrikam-Fiber/new");
    auto page = browser.submit("/new", {{"type", "Bug"}, {"title", "breaks"}, {"description", "press < twice"}});
    BOOST_TEST(page.shows("Repro steps"));
    BOOST_TEST(page.shows("press < twice"));
    const auto bodies = bodies_of("/fabrikam/Fabrikam-Fiber/_apis/wit/workitems/$Bug");
    BOOST_REQUIRE(bodies.size() == 1u);
    BOOST_TEST(bodies[0].find("Microsoft.VSTS.TCM.ReproSteps") != std::string::npos);
    BOOST_TEST(bodies[0].find("System.Description") == std::string::npos);
    open("/projects/Fabrikam-Fiber/new");
    page = browser.submit("/new", {{"type", "Task"}, {"title", "works"}, {"description", "text"}});
    BOOST_TEST(!page.shows("Repro steps"));
    BOOST_TEST(bodies_of("/fabrikam/Fabrikam-Fiber/_apis/wit/workitems/$Task").at(0).find("System.Description") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_type_that_the_project_lacks, signed_in) {
    open("/projects/Fabrikam-Fiber/new");
    const auto page = browser.submit("/new", {{"type", "Product Backlog Item"}, {"title", "kept"}});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(page.shows("The project Fabrikam-Fiber has no work item type \"Product Backlog Item\": choose one from the list."));
    BOOST_TEST(page.shows("kept"));
    BOOST_TEST(requests_to("/fabrikam/Fabrikam-Fiber/_apis/wit/workitems/$") == 0u);
}

BOOST_FIXTURE_TEST_CASE(a_refusal_by_the_service_is_shown_and_the_input_is_kept, signed_in) {
    open("/projects/Fabrikam-Fiber/new");
    auto page = browser.submit("/new", {{"type", "Task"}, {"title", " "}});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(page.shows("Enter a title."));
    page = browser.submit("/new", {{"type", "Task"}, {"title", std::string(256, 'x')}});
    BOOST_TEST(page.shows("The title is longer than 255 characters"));
    std::string wide;
    for (int i = 0; i < 255; ++i) wide += "é";
    BOOST_TEST(!browser.submit("/new", {{"type", "Task"}, {"title", wide}}).shows("The title is longer than 255 characters"));
}

BOOST_FIXTURE_TEST_CASE(a_project_that_is_not_there, signed_in) {
    const auto page = open("/projects/No%20Such%20Project/new");
    BOOST_TEST(page.status == 404);
    BOOST_TEST(page.shows("No Such Project"));
}

BOOST_FIXTURE_TEST_CASE(the_state_is_changed_to_one_of_the_type, signed_in) {
    open("/items/2");
    const auto options = browser.form("/state").options;
    BOOST_TEST((std::find(options.begin(), options.end(), "Resolved") != options.end()));
    BOOST_TEST((std::find(options.begin(), options.end(), "Removed") == options.end()));
    const auto page = browser.submit("/state", {{"state", "Resolved"}});
    BOOST_TEST(page.shows("The state was changed."));
    BOOST_TEST(browser.form("/state").fields.back().second == "Resolved");
}

BOOST_FIXTURE_TEST_CASE(a_state_that_the_type_lacks, signed_in) {
    open("/items/2");
    const auto page = browser.submit("/state", {{"state", "Committed"}});
    BOOST_TEST(page.status >= 400);
    BOOST_TEST(page.shows("That did not work"));
    BOOST_TEST(open("/items/2").shows("Active"));
}

BOOST_FIXTURE_TEST_CASE(another_writer_was_faster, signed_in) {
    open("/items/2");
    demo_browser other = browser;
    BOOST_TEST(other.submit("/state", {{"state", "Resolved"}}).shows("The state was changed."));
    const auto page = browser.submit("/state", {{"state", "Closed"}});
    BOOST_TEST(page.status == 409);
    BOOST_TEST(page.shows("Somebody else has changed this in the meantime."));
    BOOST_TEST(browser.form("/state").fields.back().second != "Active");
    BOOST_TEST(open("/items/2").shows("Resolved"));
}

BOOST_FIXTURE_TEST_CASE(html_in_place_of_json_and_a_connection_that_breaks, signed_in) {
    service().answer_status_next(1, 200, "{\"value\": [{\"id\": \"x\"}", "application/json");
    auto page = open("/projects");
    BOOST_TEST(page.status == 502);
    BOOST_TEST(page.shows("Azure DevOps sent something unexpected"));
    BOOST_TEST(browser.link("Try again") == "/projects");
    service().answer_status_next(9, 500, "<html>canary</html>", "text/html");
    page = open("/projects");
    BOOST_TEST(page.status == 502);
    BOOST_TEST(page.body.find("canary") == std::string::npos);
    service().answer_status_next(0, 200, "", "");
    BOOST_TEST(open("/projects").shows("Tailspin Toys"));
}

BOOST_AUTO_TEST_CASE(a_creation_whose_answer_is_lost_is_not_sent_again) {
    auto attempts = std::make_shared<int>(0);
    world at([attempts](callback_server::settings&, callback_server::surroundings& around) {
        around.transport = [attempts, inner = around.transport](const azdo::http::request& request) -> azdo::result<azdo::http::response> {
            if (request.target().find("/workitems/$Task") == std::string_view::npos) return inner(request);
            ++*attempts;
            return azdo::fail(azdo::failure_kind::transport, "the connection broke");
        };
    });
    demo_browser browser;
    at.sign_in(browser);
    browser.open(at.origin() + "/projects/Fabrikam-Fiber/new");
    const auto page = browser.submit("/new", {{"type", "Task"}, {"title", "once"}});
    BOOST_TEST(page.status == 502);
    BOOST_TEST(page.shows("This may or may not have been carried out"));
    BOOST_TEST(page.shows("once"));
    BOOST_TEST(*attempts == 1);
}

BOOST_AUTO_TEST_CASE(two_hundred_work_items_a_call) {
    std::string items;
    for (int i = 0; i < 450; ++i)
        items += std::string(i == 0 ? "" : ",") + R"({"project": "P", "type": "Task", "fields": {"System.Title": "item )" +
                 std::to_string(i) + R"(", "System.AssignedTo": "a@x.example"}})";
    world at({},
        R"({"users": [{"displayName": "A", "uniqueName": "a@x.example"}], "organizations": [{"name": "fabrikam",
        "owner": "a@x.example", "members": ["a@x.example"],
        "projects": [{"name": "P", "process": "Agile"}], "workItems": [)" +
            items + "]}]}");
    demo_browser browser;
    const auto page = at.sign_in(browser);
    BOOST_TEST(page.shows("450 work items"));
    BOOST_TEST(page.shows("item 0"));
    BOOST_TEST(page.shows("item 449"));
    BOOST_TEST(at.requests_to("/fabrikam/_apis/wit/workitemsbatch") == 3u);
}

BOOST_FIXTURE_TEST_CASE(being_throttled_is_said, signed_in) {
    service().throttle_next(9, std::chrono::seconds(60));
    const auto page = open("/items");
    BOOST_TEST(page.status == 503);
    BOOST_TEST(page.shows("Too many requests at once."));
    BOOST_TEST(page.shows("seconds"));
}

BOOST_FIXTURE_TEST_CASE(projects_come_in_pages, signed_in) {
    service().page_size(1);
    const auto page = open("/projects");
    for (const char* name : {"Café Orders", "Fabrikam-Fiber", "Tailspin Toys"}) BOOST_TEST(page.shows(name), name);
}

BOOST_AUTO_TEST_CASE(payloads_in_every_parameter_stay_text) {
    world at;
    demo_browser browser;
    at.sign_in(browser);
    const std::string payloads[] = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "javascript:alert(1)", "</title><script>alert(1)</script>", "{{7*7}}", "&lt;script&gt;"};
    for (const std::string& payload : payloads) {
        BOOST_TEST_INFO_SCOPE(payload);
        const std::string encoded = callback_server::html::address({payload});
        for (const std::string& path : {"/items" + encoded, "/projects" + encoded + "/new", encoded,
                 "/organization?wanted=" + encoded.substr(1), "/items/2?created=" + encoded.substr(1)}) {
            const auto page = browser.open(at.origin() + path);
            BOOST_TEST(page.body.find("<script") == std::string::npos, path);
            BOOST_TEST(page.body.find("<img") == std::string::npos, path);
            BOOST_TEST(page.body.find("onmouseover='") == std::string::npos, path);
            BOOST_TEST(page.body.find("href=\"javascript") == std::string::npos, path);
        }
        browser.open(at.origin() + "/projects/Fabrikam-Fiber/new");
        const auto page = browser.submit("/new", {{"type", payload}, {"title", payload}, {"description", payload}});
        BOOST_TEST(page.status == 422);
        BOOST_TEST(page.body.find("<script") == std::string::npos);
        BOOST_TEST(page.body.find("<img") == std::string::npos);
        const auto created = browser.submit("/new", {{"type", "Task"}, {"title", payload}, {"description", payload}});
        BOOST_TEST(created.shows("The work item was created."));
        BOOST_TEST(created.body.find("<script") == std::string::npos);
        BOOST_TEST(created.body.find("<img") == std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
