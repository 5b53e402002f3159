// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services/callback_address.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_callback_address)

using namespace azdo::config;

namespace {
/// One letter per diagnostic: s slash, h https, p port, e error.
std::string kinds(std::string_view text, const std::string& redirect = "https://r") {
    diagnostic_sink say(std::nullopt);
    check_callback_address(text, "k", redirect, say);
    std::string made;
    for (const auto& one : say.made()) {
        BOOST_TEST_INFO_SCOPE(one.message);
        if (one.level == severity::error) {
            made += 'e';
            continue;
        }
        BOOST_TEST((one.message.find("the redirect URI to register is " + redirect) != std::string::npos) == !redirect.empty());
        made += one.message.find("slash") != std::string::npos ? 's' : one.message.find("https only") != std::string::npos ? 'h' : 'p';
    }
    return made;
}
} // namespace

BOOST_AUTO_TEST_CASE(valid_texts) {
    for (const std::string_view text :
        {"", "https://codestream.example.com", "https://x:443", "https://x/no-auth", "http://localhost", "http://127.0.0.1/x", "HTTPS://x"})
        BOOST_TEST(kinds(text) == "");
}

BOOST_AUTO_TEST_CASE(each_trap_is_a_warning_of_its_own) {
    BOOST_TEST(kinds("https://x/") == "s");
    BOOST_TEST(kinds("http://x") == "h");
    BOOST_TEST(kinds("https://x:8443") == "p");
    BOOST_TEST(kinds("http://localhost:12079") == "p");
    BOOST_TEST(kinds("http://x:8080/") == "shp");
    BOOST_TEST(kinds("codestream.example.com", "") == "h");
    BOOST_TEST(kinds("ftp://x/", "") == "sh");
}

BOOST_AUTO_TEST_CASE(an_invalid_address_is_an_error) {
    for (const std::string_view text :
        {"https://", "https://user:password@x", "http://x?y", "https://x y", "https://x:0", "https://x:65536"})
        BOOST_TEST(kinds(text) == "e");
}

BOOST_AUTO_TEST_SUITE_END()
