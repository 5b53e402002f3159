// SPDX-License-Identifier: BSL-1.0
// Sign-ins that begin on one replica and end on another, while replicas are killed and started: each ends signed in, or on a page that says
// to begin again, and no session is seen by another browser.
#include "replicated_site.hpp"
#include "size.hpp"

#include <callback_server/demo_browser.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

BOOST_AUTO_TEST_SUITE(stress_replicas)

namespace {

using namespace std::chrono_literals;
using callback_server::demo_browser;
using callback_server::seen_page;

struct person {
    std::string user, name;
};
const person people[] = {{"norman@fabrikam.example", "Norman Paulk"}, {"christie@fabrikam.example", "Christie Church"},
    {"jamal@fabrikam.example", "Jamal Hartnett"}};

bool says_begin_again(const seen_page& page) {
    return page.status >= 400 &&
           (page.shows("Begin again") || page.shows("begin again") || page.shows("Try again in a moment") || page.shows("Connect"));
}
seen_page sign_in(demo_browser& browser, const std::string& origin, const person& who) {
    browser.open(origin + "/");
    if (browser.form("/connect").action.empty()) return browser.current();
    browser.submit("/connect", {{"organization", "fabrikam"}});
    if (browser.form("/oauth2/v2.0/authorize").action.empty()) return browser.current();
    return browser.submit("/oauth2/v2.0/authorize", {{"user", who.user}, {"decision", "accept"}});
}
bool shows_only(const seen_page& page, const person& who) {
    for (const person& one : people)
        if ((page.body.find("Signed in as <strong>" + one.name + "</strong>") != std::string::npos) !=
            (&one == &who || one.name == who.name))
            return false;
    return true;
}

/// Kills and starts one replica after the other, until it is destroyed.
class killer {
public:
    explicit killer(stress::replicated_site& site)
        : site_(site), thread_([this] {
              std::minstd_rand random(7);
              while (!over_) {
                  std::this_thread::sleep_for(std::chrono::milliseconds(50 + random() % 200));
                  const std::size_t one = random() % stress::replicated_site::replicas;
                  site_.kill(one);
                  site_.start(one);
                  ++kills_;
              }
          }) {}
    killer(const killer&) = delete;
    killer& operator=(const killer&) = delete;
    ~killer() { stop(); }
    int stop() {
        over_ = true;
        if (thread_.joinable()) thread_.join();
        return kills_;
    }

private:
    stress::replicated_site& site_;
    std::atomic<bool> over_{false};
    std::atomic<int> kills_{0};
    std::thread thread_;
};

void sign_in_while_replicas_are_killed(stress::replicated_site& site) {
    const int sign_ins = stress::times(6, 200);
    int signed_in = 0, told = 0;
    killer killing(site);
    for (int i = 0; i < sign_ins; ++i) {
        const person& who = people[i % 3];
        demo_browser browser;
        seen_page page = sign_in(browser, site.origin(), who);
        if (page.shows("My open work items")) {
            ++signed_in;
            BOOST_TEST(shows_only(page, who));
        } else {
            ++told;
            BOOST_TEST(says_begin_again(page), page.status << " " << page.address << " " << page.body);
            for (int tries = 0; tries < 40 && !page.shows("My open work items"); ++tries) {
                std::this_thread::sleep_for(50ms);
                page = sign_in(browser, site.origin(), who);
            }
            BOOST_TEST(shows_only(page, who), page.status << " " << page.address << " " << page.body);
        }
        demo_browser stranger;
        BOOST_TEST(!stranger.open(site.origin() + "/items").shows("Signed in as"));
    }
    const int kills = killing.stop();
    BOOST_TEST(kills > 0);
    BOOST_TEST_MESSAGE(sign_ins << " sign-ins, " << kills << " kills of a replica: " << signed_in << " signed in at once, " << told
                                << " were told to begin again");
}

void take_the_database_away(stress::replicated_site& site) {
    demo_browser browser;
    BOOST_REQUIRE(sign_in(browser, site.origin(), people[1]).shows("My open work items"));
    site.database().kill();
    BOOST_TEST(browser.open(site.origin() + "/items").status == 503);
    BOOST_TEST(browser.current().shows("cannot reach its database"));
    BOOST_TEST(browser.open(site.origin() + "/readyz").status == 503);
    BOOST_TEST(browser.open(site.origin() + "/healthz").status == 200);
    site.database().start();
    for (int tries = 0; tries < 500 && browser.open(site.origin() + "/readyz").status != 200; ++tries) std::this_thread::sleep_for(20ms);
    BOOST_TEST(shows_only(browser.open(site.origin() + "/items"), people[1]));
}

} // namespace

BOOST_AUTO_TEST_CASE(sign_ins_end_well_whatever_is_killed) {
    const auto& arguments = boost::unit_test::framework::master_test_suite();
    BOOST_REQUIRE(arguments.argc > 1);
    BOOST_REQUIRE_MESSAGE(stress::replicated_site::is_possible(), "install postgresql and nginx");
    stress::replicated_site site(arguments.argv[1]);
    BOOST_REQUIRE(::setenv("SSL_CERT_FILE", site.certificate().c_str(), 1) == 0);
    demo_browser browser;
    const seen_page page = sign_in(browser, site.origin(), people[0]);
    BOOST_REQUIRE_MESSAGE(shows_only(page, people[0]), page.status << " " << page.body << site.log());
    for (int i = 0; i < 3; ++i) BOOST_TEST(shows_only(browser.open(site.origin() + "/items"), people[0])); // each time on another replica
    take_the_database_away(site);
    sign_in_while_replicas_are_killed(site);
}

/// For tests/browser/replicas.mjs: says where the site is, and kills replicas until its input ends.
BOOST_AUTO_TEST_CASE(site_for_a_browser, *boost::unit_test::disabled()) {
    const auto& arguments = boost::unit_test::framework::master_test_suite();
    BOOST_REQUIRE(arguments.argc > 1);
    stress::replicated_site site(arguments.argv[1]);
    std::cout << "The site is at " << site.origin() << "/" << std::endl;
    killer killing(site);
    for (std::string line; std::getline(std::cin, line);) {
    }
    std::cout << "Kills: " << killing.stop() << std::endl;
}

BOOST_AUTO_TEST_SUITE_END()
