// SPDX-License-Identifier: BSL-1.0
#include <callback_server/options.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(callback_server_options)

using callback_server::read_options;

namespace {
std::string message_of(const std::vector<std::string>& arguments) {
    const auto read = read_options(arguments);
    return read ? "" : read.error().message;
}
} // namespace

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
    const auto shared = read_options({"--seal-keys", "keys", "--store", "postgresql://app@a,b/app?passfile=/etc/pgpass", "--prepare"});
    BOOST_REQUIRE(shared.has_value());
    BOOST_TEST((shared->store == "postgresql://app@a,b/app?passfile=/etc/pgpass" && shared->prepare));
    BOOST_TEST((none->store.empty() && !none->prepare));
    const auto hardened = read_options({"--trusted-proxy", "10.0.0.0/8", "--no-hsts", "--trusted-proxy", "::1", "--core-dumps"});
    BOOST_REQUIRE(hardened.has_value());
    BOOST_TEST(hardened->trusted_proxies.size() == 2u);
    BOOST_TEST(hardened->trusted_proxies.at(1).contains(*callback_server::ip_address::parse("::1")));
    BOOST_TEST((!hardened->hsts && hardened->core_dumps));
    BOOST_TEST((none->trusted_proxies.empty() && none->hsts && !none->core_dumps));
    const auto elsewhere = read_options({"--allow-authority", "--service", "http://127.0.0.1:1"});
    BOOST_REQUIRE(elsewhere.has_value());
    BOOST_TEST((elsewhere->allow_authority && elsewhere->service == "http://127.0.0.1:1"));
    BOOST_TEST((!none->allow_authority && none->service.empty()));
    BOOST_TEST(read_options({"--demo"})->demo);
    BOOST_TEST((read_options({"--simulate"})->simulate && !none->simulate));
    BOOST_TEST(read_options({"--help"})->help);
    BOOST_TEST(read_options({"-h"})->help);
}

BOOST_AUTO_TEST_CASE(errors_are_reported) {
    const std::string hint = "; callback_server --help lists the options";
    for (const char* name : {"--port", "--config", "--seal-keys", "--tokens", "--store", "--trusted-proxy", "--service"})
        BOOST_TEST_CONTEXT(name) BOOST_TEST(message_of({name}) == name + (" needs a value" + hint));
    BOOST_TEST(message_of({"--config", ""}) == "--config: needs a value" + hint);
    for (const char* port : {"0", "65536", "x", "80x", "-1", "+1", " 1", "99999999999999999999999999", "443.0"})
        BOOST_TEST(message_of({"--port", port}) == "--port: expected a whole number from 1 to 65535" + hint, port);
    for (const char* network : {"10.0.0.1/8", "proxy.example", "10.0.0.0/33", ""}) BOOST_TEST_CONTEXT(network)
    BOOST_TEST(message_of({"--trusted-proxy", network}).starts_with("--trusted-proxy: expected an address or a network"));
    BOOST_TEST(message_of({"--tokens", "x"}).starts_with("--tokens needs --seal-keys"));
    BOOST_TEST(message_of({"--store", "x"}).starts_with("--store needs --seal-keys"));
    BOOST_TEST(
        message_of({"--store", "x", "--seal-keys", "k", "--tokens", "t"}).starts_with("--store keeps the grants: leave out --tokens"));
    BOOST_TEST(message_of({"--prepare", "--seal-keys", "k"}).starts_with("--prepare makes the tables of a store"));
    BOOST_TEST(message_of({"--verbose"}) == "there is no option --verbose" + hint);
    BOOST_TEST(message_of({"serve"}) == "there is an argument that is not expected" + hint);
    BOOST_TEST(message_of({"--demo=1"}) == "--demo takes no value" + hint);
    BOOST_TEST(message_of({"--demo", "--config", "x"}) == "--demo runs with the simulator: leave out --config");
    for (const auto& line : {std::vector<std::string>{"--demo", "--allow-authority"}, {"--simulate", "--service", "http://127.0.0.1:1"}})
        BOOST_TEST_CONTEXT(line.front())
    BOOST_TEST(message_of(line).starts_with("--allow-authority and --service go with a configuration file"));
    BOOST_TEST(message_of({"--config", "x", "--simulate"}).starts_with("--simulate uses no configuration file"));
}

BOOST_AUTO_TEST_CASE(an_option_with_one_value_may_be_given_once) {
    for (const std::vector<std::string>& twice :
        {std::vector<std::string>{"--config", "a", "--config", "a"}, {"--port", "1", "--demo", "--port=2"},
            {"--seal-keys", "a", "--seal-keys=b"}, {"--seal-keys", "k", "--tokens", "a", "--tokens", "b"}}) {
        const std::string said = message_of(twice);
        BOOST_TEST(said.find(" may be given once; callback_server --help lists the options") != std::string::npos, said);
        BOOST_TEST(said.starts_with("--"), said);
    }
    BOOST_TEST(message_of({"--config", "a", "--config", "b"}) == "--config may be given once; callback_server --help lists the options");
    BOOST_TEST(message_of({"--demo", "--demo", "--trusted-proxy", "::1", "--trusted-proxy", "::1"}) == "");
}

BOOST_AUTO_TEST_CASE(a_value_belongs_to_its_option_alone) {
    BOOST_TEST(read_options({"--config=a b.json"})->config_file == "a b.json");
    BOOST_TEST(read_options({"--config", "[a,b]"})->config_file == "[a,b]"); // CLI11 would read it as a list
    BOOST_TEST(read_options({"--config", "\"a\""})->config_file == "\"a\"");
    BOOST_TEST(read_options({"--config", "%a"})->config_file == "%a");
    BOOST_TEST(message_of({"--trusted-proxy", "::1", "10.0.0.0/8"}).starts_with("there is an argument that is not expected"));
}

BOOST_AUTO_TEST_CASE(no_value_is_repeated) {
    for (const std::vector<std::string>& line :
        {std::vector<std::string>{"canary"}, {"--client-secret=canary"}, {"--canary0"}, {"-canary"}, {"--", "canary"}, {"--port", "canary"},
            {"--port=canary"}, {"--trusted-proxy", "canary"}, {"--demo=canary"}, {"--config", "canary", "--config", "canary"},
            {"--config", "canary", "canary"}, {"--tokens", "canary"}, {"--demo", "--config", "canary"}}) {
        const std::string said = message_of(line);
        BOOST_TEST(!said.empty());
        BOOST_TEST(said.find("canary") == std::string::npos, said);
    }
}

BOOST_AUTO_TEST_SUITE_END()
