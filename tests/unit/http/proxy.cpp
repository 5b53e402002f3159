// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/proxy.hpp>

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(http_proxy)

namespace proxy_tests {
using variables = std::map<std::string, std::string>;

azdo::proxy from(const variables& all) {
    return azdo::proxy_from_environment([&](std::string_view name) -> std::optional<std::string> {
        const auto found = all.find(std::string(name));
        return found == all.end() ? std::nullopt : std::optional<std::string>(found->second);
    });
}
std::string address_of(const std::string& url) { return from({{"https_proxy", url}}).address; }
} // namespace proxy_tests
using namespace proxy_tests;

BOOST_AUTO_TEST_CASE(variables_are_read_in_their_order) {
    variables all{{"ALL_PROXY", "http://a:1"}, {"HTTP_PROXY", "http://wrong:1"}, {"http_proxy", "http://wrong:2"}};
    BOOST_TEST(from(all).address == "http://a:1");
    all["all_proxy"] = "http://b:1";
    BOOST_TEST(from(all).address == "http://b:1");
    all["HTTPS_PROXY"] = "http://c:1";
    BOOST_TEST(from(all).address == "http://c:1");
    all["https_proxy"] = "http://d:1";
    BOOST_TEST(from(all).address == "http://d:1");
    all["https_proxy"] = ""; // as if unset
    BOOST_TEST(from(all).address == "http://c:1");
    BOOST_TEST(from({{"HTTP_PROXY", "http://wrong:1"}}).address == "");
    BOOST_TEST(from({}).no_proxy == "");
    BOOST_TEST(from({{"NO_PROXY", "x"}}).no_proxy == "x");
    BOOST_TEST(from({{"NO_PROXY", "x"}, {"no_proxy", "y,z"}}).no_proxy == "y,z");
}

BOOST_AUTO_TEST_CASE(user_and_password_leave_the_address) {
    const auto made = from({{"https_proxy", "http://ada:p%40%3a%2Fss@proxy.example.com:3128/"}});
    BOOST_TEST(made.address == "http://proxy.example.com:3128/");
    BOOST_TEST(made.user == "ada");
    BOOST_TEST(made.password.reveal() == "p@:/ss");
    const auto odd = from({{"https_proxy", "ada@corp:a@b@[::1]:8"}});
    BOOST_TEST(odd.address == "http://[::1]:8");
    BOOST_TEST(odd.user == "ada@corp");
    BOOST_TEST(odd.password.reveal() == "a@b");
    BOOST_TEST(from({{"https_proxy", "http://ada@proxy"}}).user == "ada");
    BOOST_TEST(from({{"https_proxy", "http://ada@proxy"}}).password.reveal() == "");
    BOOST_TEST(from({{"https_proxy", "http://a%zz:b@proxy"}}).user == "\n"); // refused by the transport
    BOOST_TEST(from({{"https_proxy", "http://a:b%@proxy"}}).user == "\n");
    for (const char* secret : {"ada", "p%40", "ss"}) BOOST_TEST(made.address.find(secret) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_address_needs_no_scheme_and_keeps_another) {
    BOOST_TEST(address_of("proxy:3128") == "http://proxy:3128");
    BOOST_TEST(address_of("socks5://ada:b@proxy:1080") == "socks5://proxy:1080"); // refused by the transport, not used as an HTTP proxy
    BOOST_TEST(address_of("https://proxy") == "https://proxy");
    BOOST_TEST(address_of("http://proxy/a@b") == "http://proxy/a@b");
    BOOST_TEST(address_of("@") == "http://");
}

BOOST_AUTO_TEST_CASE(the_environment_of_the_process_is_read_when_asked) {
    const char* const before = std::getenv("https_proxy");
    const std::string kept = before == nullptr ? "" : before;
    ::setenv("https_proxy", "http://127.0.0.1:3128", 1);
    BOOST_TEST(azdo::proxy_from_environment().address == "http://127.0.0.1:3128");
    before == nullptr ? ::unsetenv("https_proxy") : ::setenv("https_proxy", kept.c_str(), 1);
}

BOOST_AUTO_TEST_SUITE_END()
