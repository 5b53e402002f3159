// SPDX-License-Identifier: BSL-1.0
#include <callback_server/live_settings.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <thread>

BOOST_AUTO_TEST_SUITE(callback_server_live_settings)

using callback_server::live_settings;
using callback_server::settings;
using namespace std::chrono_literals;

namespace {
const azdo::sys_time noon = azdo::sys_time(1'800'000'000s);

settings version(const std::string& id, const std::string& secret, const std::string& token_url = "https://login.example/token") {
    settings made;
    made.app.client_id = id;
    made.app.client_secret = azdo::secret<std::string>{secret};
    made.app.redirect_uri = "https://here.example/no-auth/provider-token/azuredevops";
    made.authority.token_url = token_url;
    made.here = callback_server::site_of("https://here.example");
    return made;
}
azdo::oauth::pending_sign_in begun(const settings& with, azdo::sys_time when) {
    azdo::oauth::pending_sign_in made;
    made.client_id = with.app.client_id;
    made.token_url = with.authority.token_url;
    made.created_at = when;
    return made;
}
std::string secret_of(const callback_server::settings_version& one) { return one->app.client_secret.reveal(); }
} // namespace

BOOST_AUTO_TEST_CASE(a_version_is_in_force_until_the_next_one_and_those_held_do_not_change) {
    live_settings all(version("app", "one"));
    const auto held = all.now();
    all.replace(version("app", "two"), noon);
    BOOST_TEST(secret_of(held) == "one");
    BOOST_TEST(secret_of(all.now()) == "two");
}

BOOST_AUTO_TEST_CASE(a_sign_in_finishes_with_the_version_that_it_began_with) {
    live_settings all(version("app", "one"));
    all.replace(version("app", "two"), noon);
    all.replace(version("app", "three"), noon + 1min);
    BOOST_TEST(secret_of(all.of(begun(version("app", ""), noon - 1s))) == "one");
    BOOST_TEST(secret_of(all.of(begun(version("app", ""), noon))) == "two");
    BOOST_TEST(secret_of(all.of(begun(version("app", ""), noon + 59s))) == "two");
    BOOST_TEST(secret_of(all.of(begun(version("app", ""), noon + 1min))) == "three");
}

BOOST_AUTO_TEST_CASE(a_sign_in_with_another_app_finishes_with_that_app) {
    live_settings all(version("old", "one"));
    all.replace(version("new", "two", "https://login.example/tenant/token"), noon);
    BOOST_TEST(secret_of(all.of(begun(version("old", ""), noon - 1s))) == "one");
    BOOST_TEST(secret_of(all.of(begun(version("new", "", "https://login.example/tenant/token"), noon + 1s))) == "two");
    // Another replica had the new file earlier.
    BOOST_TEST(secret_of(all.of(begun(version("new", "", "https://login.example/tenant/token"), noon - 1s))) == "two");
    BOOST_TEST(secret_of(all.of(begun(version("unknown", ""), noon - 1s))) == "two");
}

BOOST_AUTO_TEST_CASE(a_request_that_took_its_version_before_another_replaced_it_finishes_with_its_app) {
    live_settings all(version("old", "one"));
    all.replace(version("old", "two"), noon);
    all.replace(version("new", "three"), noon + 1s);
    BOOST_TEST(secret_of(all.of(begun(version("old", ""), noon + 2s))) == "two"); // its time was noted after the change
}

BOOST_AUTO_TEST_CASE(a_version_is_forgotten_when_no_sign_in_can_return_to_it) {
    live_settings all(version("app", "one"));
    all.replace(version("app", "two"), noon);
    all.replace(version("app", "three"), noon + azdo::oauth::sign_in_lifetime - 1s);
    BOOST_TEST(secret_of(all.of(begun(version("app", ""), noon - 1s))) == "one");
    all.replace(version("app", "four"), noon + azdo::oauth::sign_in_lifetime);
    BOOST_TEST(secret_of(all.of(begun(version("app", ""), noon - 1s))) == "two");
}

BOOST_AUTO_TEST_CASE(edits_without_end_keep_a_bounded_number_of_versions) {
    live_settings all(version("app", "first"));
    for (int i = 0; i < 1000; ++i) all.replace(version("app", std::to_string(i)), noon);
    BOOST_TEST(secret_of(all.of(begun(version("app", ""), noon - 1s))) == std::to_string(999 - 64));
}

BOOST_AUTO_TEST_CASE(what_a_running_server_cannot_change_is_named_and_kept) {
    const settings before = version("app", "one");
    settings next = version("app", "two");
    BOOST_TEST(callback_server::keep_until_restart(before, next).empty());
    BOOST_TEST(next.app.client_secret.reveal() == "two");

    next.here = callback_server::site_of("https://there.example");
    next.app.redirect_uri = "https://there.example/no-auth/provider-token/azuredevops";
    next.port = 8443;
    next.certificate_file = "cert.pem";
    next.key_file = "key.pem";
    const auto kept = callback_server::keep_until_restart(before, next);
    BOOST_TEST_REQUIRE(kept.size() == 3u);
    BOOST_TEST(kept[0] == "apiServer.publicApiUrl");
    BOOST_TEST(kept[1] == "the port");
    BOOST_TEST(kept[2] == "ssl, switched on or off");
    BOOST_TEST(next.here.origin == "https://here.example");
    BOOST_TEST(next.app.redirect_uri == before.app.redirect_uri);
    BOOST_TEST(next.port == before.port);
    BOOST_TEST(next.certificate_file.empty());
    BOOST_TEST(next.key_file.empty());
    BOOST_TEST(next.app.client_secret.reveal() == "two");
}

BOOST_AUTO_TEST_CASE(another_certificate_needs_no_restart) {
    settings before = version("app", "one"), next = before;
    before.certificate_file = "old.pem";
    next.certificate_file = "new.pem";
    BOOST_TEST(callback_server::keep_until_restart(before, next).empty());
    BOOST_TEST(next.certificate_file == "new.pem");
}

BOOST_AUTO_TEST_CASE(an_app_is_its_id_at_its_server) {
    BOOST_TEST(callback_server::is_same_app(version("app", "one"), version("app", "two")));
    BOOST_TEST(!callback_server::is_same_app(version("app", "one"), version("other", "one")));
    BOOST_TEST(!callback_server::is_same_app(version("app", "one"), version("app", "one", "https://elsewhere.example/token")));
}

BOOST_AUTO_TEST_CASE(grants_end_when_a_legacy_app_becomes_one_of_entra_or_the_app_is_removed) {
    const settings legacy = version("app", "one");
    settings entra = version("entra", "two");
    entra.authority.speaks = azdo::oauth::dialect::standard;
    settings other = entra;
    other.app.client_id = "other";
    BOOST_TEST(callback_server::ends_grants_of(legacy, entra));
    BOOST_TEST(callback_server::ends_grants_of(legacy, settings{}));
    BOOST_TEST(callback_server::ends_grants_of(entra, settings{}));
    BOOST_TEST(!callback_server::ends_grants_of(legacy, version("other", "two")));
    BOOST_TEST(!callback_server::ends_grants_of(entra, other));
    BOOST_TEST(!callback_server::ends_grants_of(entra, legacy));
}

BOOST_AUTO_TEST_CASE(a_reader_sees_one_whole_version_while_another_thread_replaces_it) {
    live_settings all(version("0", "0"));
    std::thread writer([&] {
        for (int i = 1; i < 2000; ++i) all.replace(version(std::to_string(i), std::to_string(i)), noon);
    });
    for (int i = 0; i < 2000; ++i) {
        const auto one = all.now();
        if (one->app.client_id != secret_of(one)) BOOST_TEST(one->app.client_id == secret_of(one));
    }
    writer.join();
    BOOST_TEST(all.now()->app.client_id == "1999");
}

BOOST_AUTO_TEST_SUITE_END()
