// SPDX-License-Identifier: BSL-1.0
#include <callback_server/site.hpp>

#include <boost/test/unit_test.hpp>

BOOST_TEST_DONT_PRINT_LOG_VALUE(callback_server::verdict)

BOOST_AUTO_TEST_SUITE(callback_server_site)

using namespace callback_server;

namespace {
const site local = site_of("http://127.0.0.1:8080");
const site open_one = site_of("https://Codestream.example.com");

verdict judged(const site& here, std::string host, std::string origin = {}, bool post = false, std::string fetch_site = {}) {
    return judge(here, {post, {}, std::move(host), std::move(origin), std::move(fetch_site)});
}
} // namespace

BOOST_AUTO_TEST_CASE(its_own_host_is_answered) {
    BOOST_TEST(judged(local, "127.0.0.1:8080") == verdict::welcome);
    BOOST_TEST(judged(open_one, "CODESTREAM.example.com") == verdict::welcome);
    BOOST_TEST(judged(open_one, "codestream.example.com:443") == verdict::welcome);
    BOOST_TEST(!local.https);
    BOOST_TEST(open_one.https);
}

BOOST_AUTO_TEST_CASE(other_hosts_are_not) {
    for (const char* host : {"127.0.0.1", "127.0.0.1:8081", "localhost:8080", "evil.example", "127.0.0.1:8080.evil.example",
             "evil.example\r\n127.0.0.1:8080", ""})
        BOOST_TEST(judged(local, host) == verdict::unknown_host, host);
    BOOST_TEST(judged(open_one, "codestream.example.com:80") == verdict::unknown_host);
}

BOOST_AUTO_TEST_CASE(https_is_for_a_site_under_https) {
    const auto under = [](const site& here, std::string scheme, std::string host) {
        return judge(here, {false, std::move(scheme), std::move(host), {}, {}});
    };
    BOOST_TEST(under(local, "http", "127.0.0.1:8080") == verdict::welcome);
    BOOST_TEST(under(local, "https", "127.0.0.1:8080") == verdict::unknown_host);
    BOOST_TEST(under(local, "http", "evil.example") == verdict::unknown_host);
    BOOST_TEST(under(open_one, "https", "codestream.example.com") == verdict::welcome);
    BOOST_TEST(under(open_one, "http", "codestream.example.com") == verdict::welcome); // behind a proxy
    BOOST_TEST(under(open_one, "https", "evil.example") == verdict::unknown_host);
}

BOOST_AUTO_TEST_CASE(other_names_of_this_machine_are_known_with_the_sites_port) {
    for (const char* host : {"localhost:8080", "LOCALHOST:8080", "[::1]:8080", "127.0.0.1:8080"})
        BOOST_TEST(is_another_loopback_name(local, host), host);
    BOOST_TEST(is_another_loopback_name(site_of("http://localhost:8080"), "127.0.0.1:8080"));
    BOOST_TEST(is_another_loopback_name(site_of("http://localhost"), "127.0.0.1"));
    for (const char* host : {"localhost", "localhost:8081", "localhost.evil.example:8080", "evil.example", ""})
        BOOST_TEST(!is_another_loopback_name(local, host), host);
    BOOST_TEST(!is_another_loopback_name(open_one, "localhost:443"));
}

BOOST_AUTO_TEST_CASE(a_foreign_origin_is_refused) {
    for (const char* origin :
        {"https://evil.example", "http://127.0.0.1:8081", "https://127.0.0.1:8080", "http://127.0.0.1:8080.evil.example"}) {
        BOOST_TEST(judged(local, "127.0.0.1:8080", origin, true) == verdict::foreign_origin, origin);
        BOOST_TEST(judged(local, "127.0.0.1:8080", origin, false) == verdict::foreign_origin, origin);
    }
    BOOST_TEST(judged(local, "127.0.0.1:8080", "http://127.0.0.1:8080", true) == verdict::welcome);
}

BOOST_AUTO_TEST_CASE(an_origin_of_null_needs_the_browsers_word) {
    BOOST_TEST(judged(local, "127.0.0.1:8080", "null", true) == verdict::foreign_origin);
    BOOST_TEST(judged(local, "127.0.0.1:8080", "null", true, "cross-site") == verdict::foreign_origin);
    BOOST_TEST(judged(local, "127.0.0.1:8080", "null", true, "same-site") == verdict::foreign_origin);
    BOOST_TEST(judged(local, "127.0.0.1:8080", "null", true, "same-origin") == verdict::welcome);
    BOOST_TEST(judged(local, "127.0.0.1:8080", "null", false, "cross-site") == verdict::welcome); // the redirect from the authorize page
}

BOOST_AUTO_TEST_SUITE_END()
