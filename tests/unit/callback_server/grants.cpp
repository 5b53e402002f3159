// SPDX-License-Identifier: BSL-1.0
// Grants in a folder: they survive sessions and servers, and replicas share them.
#include "../config/temporary_folder.hpp"
#include "raw_exchange.hpp"
#include "world.hpp"

#include <callback_server/grant_renewal.hpp>

#include <azdo/oauth/store/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <utility>

namespace callback_server_grants {
using namespace callback_server_tests;
namespace oauth = azdo::oauth;

namespace {

struct kept_world {
    temporary_folder outer{};
    std::string folder = (outer.path() / "tokens").string();
    oauth::seal_keys keys{oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(40, 'k'))).value()};
    world at{[this](callback_server::settings& settings, callback_server::surroundings&) {
        settings.keys = keys;
        settings.token_folder = folder;
    }};

    using store = oauth::file_token_store<oauth::system_entropy_t>;
    std::vector<store> stored() const {
        std::vector<store> opened;
        const auto all = store::all(oauth::token_folder::open(folder).value(), keys, oauth::system_entropy).value();
        for (const auto& one : all)
            if (one) opened.push_back(*one);
        return opened;
    }
};

} // namespace
} // namespace callback_server_grants

BOOST_FIXTURE_TEST_SUITE(callback_server_grants, kept_world)

BOOST_AUTO_TEST_CASE(a_grant_is_kept_for_the_person_with_the_organization) {
    demo_browser browser;
    BOOST_TEST(at.sign_in(browser).shows("My open work items"));
    BOOST_REQUIRE(stored().size() == 1u);
    BOOST_TEST(stored()[0].look()->organization == "fabrikam");
    BOOST_TEST(stored()[0].look()->is_connected());
    browser.open(at.origin() + "/organization");
    browser.submit("/organization", {{"organization", "contoso"}});
    BOOST_TEST(stored()[0].look()->organization == "contoso");
}

BOOST_AUTO_TEST_CASE(a_second_sign_in_replaces_the_grant_and_both_sessions_go_on) {
    demo_browser first, second;
    at.sign_in(first);
    const auto before = stored().at(0).read().value();
    at.sign_in(second);
    BOOST_TEST(stored().size() == 1u);
    BOOST_TEST(stored()[0].read()->generation > before.generation);
    at.service().expire_access_tokens();
    const std::size_t asked = at.requests_to("/oauth2/token");
    BOOST_TEST(second.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(first.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(at.requests_to("/oauth2/token") == asked + 1);
}

BOOST_AUTO_TEST_CASE(an_organization_that_cannot_be_used_is_not_kept) {
    demo_browser browser;
    at.sign_in(browser, "no-such-org");
    BOOST_REQUIRE(stored().size() == 1u);
    BOOST_TEST(!stored()[0].look()->is_connected());
}

BOOST_AUTO_TEST_CASE(signing_out_forgets_the_grant_and_keeps_the_organization) {
    demo_browser browser;
    at.sign_in(browser);
    const auto mine = stored().at(0);
    browser.submit("/sign-out", {});
    BOOST_TEST(stored().empty());
    BOOST_TEST((mine.look().value() == oauth::connection{"fabrikam", false}));
    at.sign_in(browser, "no-such-org");
    BOOST_TEST((mine.look().value() == oauth::connection{"fabrikam", true}));
}

BOOST_AUTO_TEST_CASE(a_grant_that_cannot_be_opened_locks_no_one_out) {
    demo_browser browser;
    at.sign_in(browser);
    const std::string file = folder + "/" + oauth::token_folder::name_of(stored().at(0).key()).value() + ".token";
    const auto overwrite = [&](const std::string& text) { std::ofstream(file, std::ios::binary) << text; };
    std::string good;
    std::getline(std::ifstream(file), good);
    std::string damaged = good;
    damaged[good.size() / 2] = good[good.size() / 2] == 'A' ? 'B' : 'A';
    const std::string of_another_key = oauth::seal(
        {oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(40, 'n'))).value()}, "x", "stored grant", oauth::system_entropy)
                                           .value();
    for (const std::string& text : {damaged, std::string(), good.substr(0, 50), of_another_key}) {
        BOOST_TEST_INFO_SCOPE(text);
        overwrite(text);
        demo_browser again;
        BOOST_TEST(at.sign_in(again).shows("My open work items")); // a new sign-in replaces the grant
        BOOST_REQUIRE(stored().size() == 1u);
        BOOST_TEST(stored()[0].look()->is_connected());
        overwrite(text);
        const auto page = again.submit("/sign-out", {}); // signing out removes the grant
        BOOST_TEST(page.status == 200);
        BOOST_TEST(stored().empty());
        BOOST_TEST(std::filesystem::file_size(file) != text.size());
        at.sign_in(again);
    }
}

BOOST_AUTO_TEST_CASE(a_personal_access_token_is_stored_like_a_grant) {
    temporary_folder elsewhere;
    const std::string tokens = (elsewhere.path() / "tokens").string();
    std::string simulated;
    world beside([&](callback_server::settings& settings, callback_server::surroundings& around) {
        settings.keys = keys;
        settings.token_folder = tokens;
        settings.servers = {"https://tfs.example.com"};
        simulated = settings.base;
        around.transport = [&simulated, inner = around.transport](azdo::http::request request) {
            const std::string target(request.target());
            if (target.starts_with("https://tfs.example.com/")) static_cast<void>(request.set_target(simulated + target.substr(23)));
            return inner(request);
        };
    });
    const auto all = [&] { return store::all(oauth::token_folder::open(tokens).value(), keys, oauth::system_entropy).value(); };
    const auto use = [&](demo_browser& browser, const std::string& token) {
        browser.open(beside.origin() + "/");
        browser.submit("/connect", {{"organization", "https://tfs.example.com/fabrikam"}});
        return browser.submit("/token", {{"token", token}});
    };
    const std::string token = beside.service().issue_personal_access_token("norman@fabrikam.example");
    demo_browser first, second;
    use(first, "wrong-token");
    BOOST_TEST(all().empty()); // a token that the server refuses is not kept
    BOOST_TEST(use(first, token).shows("My open work items"));
    BOOST_TEST_REQUIRE(all().size() == 1u);
    BOOST_TEST(all().front()->read()->value.access_token.reveal() == token);
    BOOST_TEST(all().front()->look()->organization == "https://tfs.example.com/fabrikam");
    for (const auto& entry : std::filesystem::directory_iterator(tokens)) {
        std::ifstream file(entry.path());
        const std::string text((std::istreambuf_iterator<char>(file)), {});
        BOOST_TEST(text.find(token) == std::string::npos); // sealed
    }

    demo_browser third;
    BOOST_TEST(use(third, token).shows("My open work items"));
    const callback_server::settings with_server = *beside.listening().in_force();
    callback_server::settings without = with_server;
    without.servers = {"https://other.example.com"};
    BOOST_TEST(beside.listening().follow(without).has_value());
    const std::size_t asked = beside.service().requests().size();
    const auto refused = third.open(beside.origin() + "/items");
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(refused.shows("removed your Azure DevOps Server"));
    BOOST_TEST(beside.service().requests().size() == asked); // the token is not sent any more
    BOOST_TEST(third.open(beside.origin() + "/items").address == beside.origin() + "/?session=over");
    BOOST_TEST(beside.listening().follow(with_server).has_value());

    BOOST_TEST(use(second, token).shows("My open work items"));
    callback_server::settings next = *beside.listening().in_force();
    next.app.client_secret = azdo::secret<std::string>{"eyJ3.cmFu.Z2U"};
    BOOST_TEST(beside.listening().follow(next).has_value());
    const auto log = beside.log();
    BOOST_TEST(std::count(log.begin(), log.end(), "Renewed with the new Client Secret: 0 sign-ins; not renewed: 0") == 1);

    second.submit("/sign-out", {});
    BOOST_TEST(all().empty());
    const auto page = first.open(beside.origin() + "/items"); // signing out ends every session with this token
    BOOST_TEST(page.status == 401);
    BOOST_TEST(page.body.find(token) == std::string::npos);
    BOOST_TEST(page.body.find("value=\"https://tfs.example.com/fabrikam\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_page_shows_the_path_of_the_folder_and_the_log_does) {
    demo_browser browser, other;
    at.sign_in(browser);
    std::filesystem::permissions(folder, std::filesystem::perms::all);
    const auto page = at.sign_in(other);
    BOOST_TEST(page.status == 502);
    BOOST_TEST(page.body.find("tokens") == std::string::npos);
    BOOST_TEST(page.shows("This server could not read or keep your sign-in"));
    const auto out = browser.submit("/sign-out", {});
    BOOST_TEST(out.status == 502);
    BOOST_TEST(out.body.find("tokens") == std::string::npos);
    BOOST_TEST(out.shows("You are signed out of this browser"));
    std::size_t named = 0;
    for (const std::string& line : at.log()) named += line.find(folder) != std::string::npos ? 1 : 0;
    BOOST_TEST(named == 2u);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    BOOST_TEST(at.sign_in(browser).shows("My open work items"));
}

BOOST_AUTO_TEST_CASE(readiness_is_whether_grants_can_be_stored) {
    const auto ready = [this] { return raw_exchange(at.port(), "GET /readyz HTTP/1.1\r\nHost: probe\r\n\r\n"); };
    const std::string probe_of_life = "GET /healthz HTTP/1.1\r\nHost: probe\r\n\r\n";
    BOOST_TEST(status_in(ready()) == 200);
    const std::filesystem::path away = folder + ".away";
    const auto fails = [&](const char* why) {
        const std::string got = ready();
        BOOST_TEST(status_in(got) == 503, why);
        BOOST_TEST(got.ends_with("\r\n\r\nthe folder of the grants cannot be used\n"), why);
        BOOST_TEST(got.find(folder) == std::string::npos);
        BOOST_TEST(status_in(raw_exchange(at.port(), probe_of_life)) == 200, why); // it runs all the same
    };
    std::filesystem::rename(folder, away);
    fails("it is gone");
    std::ofstream(folder) << "x";
    fails("a file is in its place");
    std::filesystem::remove(folder);
    std::filesystem::create_directory_symlink(away, folder);
    fails("a link is in its place");
    std::filesystem::remove(folder);
    std::filesystem::rename(away, folder);
    BOOST_TEST(status_in(ready()) == 200);
    std::filesystem::permissions(folder, std::filesystem::perms::all);
    fails("everybody may enter it, so no grant is stored there");
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    BOOST_TEST(status_in(ready()) == 200);
    const auto log = at.log();
    BOOST_TEST(std::count_if(log.begin(), log.end(), [](const std::string& line) { return line.starts_with("GET /readyz 503"); }) == 4);
}

BOOST_AUTO_TEST_CASE(a_new_client_secret_renews_every_grant_in_the_folder_whether_its_owner_is_there_or_not) {
    const auto sign_in_as = [this](demo_browser& browser, const std::string& user) {
        BOOST_REQUIRE(at.go_to_authorize(browser));
        BOOST_TEST(browser.submit("/oauth2/authorize", {{"decision", "accept"}, {"user", user}}).shows("My open work items"), user);
    };
    const std::vector<std::string> users{"norman@fabrikam.example", "christie@fabrikam.example"};
    {
        demo_browser gone;
        sign_in_as(gone, users[1]);
    }
    demo_browser here;
    sign_in_as(here, users[0]);
    BOOST_REQUIRE(stored().size() == 2u);
    // A third grant, which cannot be opened, is no obstacle for the others.
    const std::string damaged = folder + "/" + oauth::token_folder::name_of({.user = "damaged"}).value() + ".token";
    std::ofstream(damaged) << "x";
    std::filesystem::permissions(damaged, std::filesystem::perms{0600});
    const auto generations = [this] {
        std::vector<std::uint64_t> all;
        for (const auto& one : stored()) all.push_back(one.read()->generation);
        return all;
    };
    const auto with_secret = [this](const azdo::secret<std::string>& secret) {
        callback_server::settings next = *at.listening().in_force();
        next.app.client_secret = secret;
        return next;
    };
    const auto before = generations();
    BOOST_TEST(at.listening().follow(with_secret(azdo::secret<std::string>{"eyJ3.cmFu.Z2U"})).has_value());
    BOOST_TEST(generations() == before, boost::test_tools::per_element()); // refused: the grants are as they were
    at.service().clear_requests();
    BOOST_TEST(at.listening().follow(with_secret(at.client_secret())).has_value());
    const auto after = generations();
    BOOST_TEST_REQUIRE(after.size() == 2u);
    for (std::size_t i = 0; i < after.size(); ++i) BOOST_TEST(after[i] > before[i]);
    const auto sent = at.bodies_of("/oauth2/token");
    BOOST_TEST(sent.size() == 2u);
    for (const std::string& body : sent) {
        BOOST_TEST(body.find("grant_type=refresh_token") != std::string::npos);
        BOOST_TEST(body.find("client_assertion=" + at.client_secret().reveal()) != std::string::npos);
    }
    const auto log = at.log();
    BOOST_TEST(std::count(log.begin(), log.end(), "Renewed with the new Client Secret: 2 sign-ins; not renewed: 1") == 1);
    at.service().clear_requests();
    BOOST_TEST(here.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(at.bodies_of("/oauth2/token").empty());
}

BOOST_AUTO_TEST_CASE(grants_whose_renewal_failed_for_a_reason_that_may_pass_are_renewed_later) {
    const std::vector<std::string> users{"norman@fabrikam.example", "christie@fabrikam.example"};
    for (const std::string& user : users) {
        demo_browser browser;
        BOOST_REQUIRE(at.go_to_authorize(browser));
        browser.submit("/oauth2/authorize", {{"decision", "accept"}, {"user", user}});
    }
    BOOST_REQUIRE(stored().size() == 2u);
    const auto generations = [this] {
        std::uint64_t sum = 0;
        for (const auto& one : stored()) sum += one.read()->generation;
        return sum;
    };
    const auto use_secret = [this](const azdo::secret<std::string>& secret) {
        callback_server::settings next = *at.listening().in_force();
        next.app.client_secret = secret;
        BOOST_TEST(at.listening().follow(next).has_value());
    };
    const azdo::secret<std::string> wrong{"eyJ3.cmFu.Z2U"};
    const auto last = [this] { return at.log().back(); };
    const auto said = [this](const std::string& line) {
        const auto log = at.log();
        return std::count(log.begin(), log.end(), "Renewed with the new Client Secret: " + line);
    };
    const std::uint64_t before = generations();
    std::size_t asked = at.token_requests();
    const auto requests = [&] { return at.token_requests() - std::exchange(asked, at.token_requests()); };

    use_secret(wrong); // refused once and for all
    BOOST_TEST(requests() == 1u);
    BOOST_TEST(said("0 sign-ins; not renewed: 2") == 1);
    at.listening().renew_grants_left();
    BOOST_TEST(requests() == 0u);

    at.service().answer_status_next(2, 503, "norman@fabrikam.example", "text/plain");
    use_secret(at.client_secret());
    BOOST_TEST(requests() == 2u);
    BOOST_TEST(said("0 sign-ins; not renewed: 0; to be tried again: 2") == 1);
    BOOST_TEST(last() == "The last failure of a renewal: unavailable, status 503");
    BOOST_TEST(generations() == before);

    at.service().drop_connection_next(2); // no answer
    const std::size_t lines = at.log().size();
    at.listening().renew_grants_left();
    BOOST_TEST(at.log().size() == lines); // as before
    BOOST_TEST(generations() == before);
    requests();

    at.service().answer_status_next(1, 503, "", "text/plain");
    at.listening().renew_grants_left();
    BOOST_TEST(requests() == 2u);
    BOOST_TEST(said("1 sign-ins; not renewed: 0; to be tried again: 1") == 1);
    BOOST_TEST(generations() == before + 1);
    at.listening().renew_grants_left();
    BOOST_TEST(requests() == 1u);
    BOOST_TEST(said("2 sign-ins; not renewed: 0") == 1);
    BOOST_TEST(generations() == before + 2);
    at.listening().renew_grants_left();
    BOOST_TEST(requests() == 0u);

    use_secret(wrong); // what is left is renewed with the secret in force, or given up with its app
    at.service().answer_status_next(2, 503, "", "text/plain");
    use_secret(at.client_secret());
    requests();
    callback_server::settings next = *at.listening().in_force();
    next.sign_in_burst += 1;
    BOOST_TEST(at.listening().follow(next).has_value());
    BOOST_TEST(requests() == 0u); // another setting was edited
    at.service().revoke_refresh_tokens();
    at.listening().renew_grants_left();
    BOOST_TEST(requests() == 2u);
    BOOST_TEST(said("0 sign-ins; not renewed: 2") == 3);
    at.listening().renew_grants_left();
    BOOST_TEST(requests() == 0u);

    use_secret(wrong);
    at.service().answer_status_next(2, 503, "", "text/plain");
    use_secret(at.client_secret());
    requests();
    next = *at.listening().in_force();
    next.app.client_id = "8c2a1f4e-1111-4222-8333-944455556666";
    BOOST_TEST(at.listening().follow(next).has_value());
    at.listening().renew_grants_left();
    BOOST_TEST(requests() == 0u);
    for (const std::string& line : at.log()) BOOST_TEST(line.find("norman") == std::string::npos, line);
}

BOOST_AUTO_TEST_CASE(grants_in_memory_are_renewed_later_too) {
    world without{};
    demo_browser browser;
    without.sign_in(browser);
    callback_server::settings next = *without.listening().in_force();
    const auto right = next.app.client_secret;
    next.app.client_secret = azdo::secret<std::string>{"eyJ3.cmFu.Z2U"};
    BOOST_TEST(without.listening().follow(next).has_value());
    without.service().drop_connection_next(1);
    next.app.client_secret = right;
    BOOST_TEST(without.listening().follow(next).has_value());
    const auto log = without.log();
    BOOST_TEST(
        std::count(log.begin(), log.end(), "Renewed with the new Client Secret: 0 sign-ins; not renewed: 0; to be tried again: 1") == 1);
    without.listening().renew_grants_left();
    BOOST_TEST(without.log().back() == "Renewed with the new Client Secret: 1 sign-ins; not renewed: 0");
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_read_at_the_moment_is_read_later) {
    demo_browser browser;
    at.sign_in(browser);
    callback_server::settings next = *at.listening().in_force();
    next.app.client_secret = azdo::secret<std::string>{"eyJ3.cmFu.Z2U"};
    BOOST_TEST(at.listening().follow(next).has_value());
    std::filesystem::rename(folder, folder + ".away");
    next.app.client_secret = at.client_secret();
    BOOST_TEST(at.listening().follow(next).has_value());
    BOOST_TEST(at.log().back().starts_with("The stored sign-ins cannot be renewed with the new Client Secret yet: "), at.log().back());
    const std::size_t lines = at.log().size();
    at.listening().renew_grants_left();
    BOOST_TEST(at.log().size() == lines);
    std::filesystem::rename(folder + ".away", folder);
    at.listening().renew_grants_left();
    BOOST_TEST(at.log().back() == "Renewed with the new Client Secret: 1 sign-ins; not renewed: 0");
}

BOOST_AUTO_TEST_CASE(after_three_failures_in_a_row_the_others_wait_and_come_first_then) {
    using azdo::failure_kind;
    std::vector<int> tried;
    std::map<int, azdo::failure> fails;
    const auto number = [&](int which) -> callback_server::renewer {
        return [&, which](const callback_server::settings&) -> azdo::result<void> {
            tried.push_back(which);
            const auto found = fails.find(which);
            return found == fails.end() ? azdo::result<void>() : azdo::result<void>(found->second);
        };
    };
    std::vector<std::string> said;
    const auto renewal_of = [&](int count) {
        std::vector<callback_server::renewer> all;
        for (int i = 0; i < count; ++i) all.push_back(number(i));
        tried.clear();
        said.clear();
        return callback_server::grant_renewal({}, std::move(all), [&](std::string_view line) { said.emplace_back(line); });
    };
    const callback_server::settings with{};
    for (const failure_kind kind : {failure_kind::transport, failure_kind::timed_out, failure_kind::throttled, failure_kind::unavailable,
             failure_kind::protocol, failure_kind::storage, failure_kind::conflict}) {
        for (const int one : {0, 2, 3, 4}) fails[one] = azdo::fail(kind, "not said");
        auto renewal = renewal_of(7);
        renewal.run(with);
        BOOST_TEST((tried == std::vector{0, 1, 2, 3, 4}));
        BOOST_TEST(said.front() == "Renewed with the new Client Secret: 1 sign-ins; not renewed: 0; to be tried again: 6");
        tried.clear();
        fails.clear();
        renewal.run(with);
        BOOST_TEST((tried == std::vector{5, 6, 0, 2, 3, 4}));
        BOOST_TEST(renewal.is_done());
        BOOST_TEST(said.back() == "Renewed with the new Client Secret: 7 sign-ins; not renewed: 0");
    }
    for (const failure_kind kind :
        {failure_kind::rejected, failure_kind::not_signed_in, failure_kind::access_denied, failure_kind::invalid_input}) {
        for (const int one : {0, 1, 2, 3}) fails[one] = azdo::fail(kind, "not said");
        auto renewal = renewal_of(5);
        renewal.run(with);
        BOOST_TEST((tried == std::vector{0, 1, 2, 3, 4}));
        BOOST_TEST(renewal.is_done());
        BOOST_TEST(said.front() == "Renewed with the new Client Secret: 1 sign-ins; not renewed: 4");
    }
    fails.clear();
    fails[0] = azdo::fail(failure_kind::unavailable, "not said");
    fails[1] = azdo::fail(failure_kind::rejected, "not said");
    fails[1].type_key = "invalid_client"; // of all grants
    auto refused = renewal_of(5);
    refused.run(with);
    BOOST_TEST((tried == std::vector{0, 1}));
    BOOST_TEST(refused.is_done());
    BOOST_TEST(said.front() == "Renewed with the new Client Secret: 0 sign-ins; not renewed: 5");
    fails.clear();
    fails[0] = azdo::fail(failure_kind::cancelled, "not said");
    auto ended = renewal_of(5);
    ended.run(with);
    BOOST_TEST((tried == std::vector{0}));
    BOOST_TEST(!ended.is_done());
}

BOOST_AUTO_TEST_CASE(another_replica_with_the_same_keys_finishes_a_sign_in) {
    auto registered = simulator::demo_app();
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const std::string address = at.accept_only(browser);
    // A second server with the same settings except the port.
    auto other = callback_server::server::bind({}).value();
    auto settings = callback_server::simulated_settings(
        at.service().origin(), {registered.client_id, at.client_secret(), at.callback()}, other->port());
    settings.keys = keys;
    settings.token_folder = folder;
    callback_server::surroundings around;
    around.transport = azdo::httplib_transport{};
    around.random = oauth::system_entropy;
    around.clock = oauth::wall_clock;
    BOOST_REQUIRE(other->serve(settings, around).has_value());
    const std::string there = "http://127.0.0.1:" + std::to_string(other->port());
    browser.cookies[there] = browser.cookies[at.origin()];
    const auto page = browser.open(there + address.substr(at.origin().size()));
    BOOST_TEST(page.shows("My open work items"));
    BOOST_TEST(at.requests_to("/oauth2/token") == 1u);
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_used_is_said_before_serving) {
    auto bound = callback_server::server::bind({}).value();
    callback_server::settings settings;
    settings.keys = keys;
    settings.token_folder = "/nonexistent/folder/tokens";
    callback_server::surroundings around;
    around.random = oauth::system_entropy;
    const auto serving = bound->serve(settings, around);
    BOOST_REQUIRE(!serving.has_value());
    BOOST_TEST((serving.error().kind == azdo::failure_kind::storage));
}

BOOST_AUTO_TEST_SUITE_END()
