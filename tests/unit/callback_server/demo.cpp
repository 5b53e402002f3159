// SPDX-License-Identifier: BSL-1.0
#include "world.hpp"

#include <callback_server/demo.hpp>

#include <boost/test/unit_test.hpp>

#include <sstream>

BOOST_AUTO_TEST_SUITE(callback_server_demo)

using namespace callback_server_tests;

BOOST_AUTO_TEST_CASE(it_goes_the_whole_way) {
    world at;
    std::ostringstream out;
    const auto done = callback_server::run_demo(at.origin(), out);
    BOOST_REQUIRE_MESSAGE(done.has_value(), (done ? "" : done.error().message));
    const std::string text = out.str();
    BOOST_TEST(std::count(text.begin(), text.end(), '\n') == 8);
    BOOST_TEST(text.find("\nThe work item's address, in a simulator that ends with this program:\n") != std::string::npos);
    BOOST_TEST(text.ends_with("\n" + at.service().origin() + "/fabrikam/Fabrikam-Fiber/_workitems/edit/11\n"));
    BOOST_TEST(text.find("signed in as Norman Paulk, with 5 open work items") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(it_goes_the_whole_way_with_an_app_of_entra_id) {
    world at([](callback_server::settings& made, callback_server::surroundings&) { made = callback_server::with_entra_app(made); });
    std::ostringstream out;
    const auto done = callback_server::run_demo(at.origin(), out);
    BOOST_REQUIRE_MESSAGE(done.has_value(), (done ? "" : done.error().message));
    const std::string text = out.str();
    BOOST_TEST(text.find("the (simulated) authorize page of Microsoft Entra ID asks for consent") != std::string::npos);
    BOOST_TEST(text.find("signed in as Norman Paulk, with 5 open work items") != std::string::npos);
    BOOST_TEST(text.ends_with("\n" + at.service().origin() + "/fabrikam/Fabrikam-Fiber/_workitems/edit/11\n"));
    BOOST_TEST(at.requests_to("/oauth2/token") == 0);
}

BOOST_AUTO_TEST_CASE(it_says_which_step_does_not_work) {
    std::ostringstream out;
    const auto nobody = callback_server::run_demo("http://127.0.0.1:1", out);
    BOOST_REQUIRE(!nobody.has_value());
    BOOST_TEST(nobody.error().message == "Opening the start page did not work: no answer from http://127.0.0.1:1/");
    BOOST_TEST(out.str().empty());

    world at([](callback_server::settings& settings, callback_server::surroundings&) {
        settings.app.client_secret = azdo::secret<std::string>{"wrong"};
    });
    const auto refused = callback_server::run_demo(at.origin(), out);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(refused.error().message.starts_with("Accepting and returning did not work: status "));
    BOOST_TEST(refused.error().message.find('?') == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
