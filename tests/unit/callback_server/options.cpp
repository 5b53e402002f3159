// SPDX-License-Identifier: BSL-1.0
#include <callback_server/options.hpp>

#include <boost/test/unit_test.hpp>

using callback_server::read_options;

namespace {
std::string message_of(const std::vector<std::string>& arguments) {
    const auto read = read_options(arguments);
    return read ? "" : read.error().message;
}
} // namespace

BOOST_AUTO_TEST_SUITE(callback_server_options)

BOOST_AUTO_TEST_CASE(each_option_is_read) {
    const auto none = read_options({});
    BOOST_REQUIRE(none.has_value());
    BOOST_TEST((!none->demo && !none->help && !none->port && none->config_file.empty()));
    const auto all = read_options({"--config", "a b.json", "--port", "8081"});
    BOOST_REQUIRE(all.has_value());
    BOOST_TEST(all->config_file == "a b.json");
    BOOST_TEST(all->port.value() == 8081);
    const auto kept = read_options({"--seal-keys", "keys", "--tokens", "a b"});
    BOOST_REQUIRE(kept.has_value());
    BOOST_TEST(kept->seal_key_file == "keys");
    BOOST_TEST(kept->token_folder == "a b");
    const auto hardened = read_options({"--trusted-proxy", "10.0.0.0/8", "--no-hsts", "--trusted-proxy", "::1", "--core-dumps"});
    BOOST_REQUIRE(hardened.has_value());
    BOOST_TEST(hardened->trusted_proxies.size() == 2u);
    BOOST_TEST(hardened->trusted_proxies.at(1).contains(*callback_server::ip_address::parse("::1")));
    BOOST_TEST((!hardened->hsts && hardened->core_dumps));
    BOOST_TEST((none->trusted_proxies.empty() && none->hsts && !none->core_dumps));
    BOOST_TEST(read_options({"--demo"})->demo);
    BOOST_TEST((read_options({"--simulate"})->simulate && !none->simulate));
    BOOST_TEST(read_options({"--help"})->help);
    BOOST_TEST(read_options({"-h"})->help);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_said) {
    BOOST_TEST(message_of({"--port"}) == "--port needs a value behind it");
    BOOST_TEST(message_of({"--config", ""}) == "--config needs a value behind it");
    for (const char* port : {"0", "65536", "x", "80x", "-1", "99999999999999"})
        BOOST_TEST(message_of({"--port", port}) == "--port takes a number from 1 to 65535, not \"" + std::string(port) + "\"");
    for (const char* network : {"10.0.0.1/8", "proxy.example", "10.0.0.0/33"})
        BOOST_TEST(message_of({"--trusted-proxy", network}).starts_with("--trusted-proxy takes an address or a network"));
    BOOST_TEST(message_of({"--trusted-proxy"}) == "--trusted-proxy needs a value behind it");
    BOOST_TEST(message_of({"--tokens", "x"}).starts_with("--tokens needs --seal-keys"));
    BOOST_TEST(message_of({"--verbose"}) == "\"--verbose\" is no option of callback_server; --help lists them");
    BOOST_TEST(message_of({"--demo", "--config", "x"}) == "--demo runs with the simulator: leave out --config");
    BOOST_TEST(message_of({"--config", "x", "--simulate"}).starts_with("--simulate uses no configuration file"));
}

BOOST_AUTO_TEST_SUITE_END()
