// SPDX-License-Identifier: BSL-1.0
#include <simulator/options.hpp>

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(simulator_options)

using simulator::read_invocation;
using simulator::task;

namespace {
std::string message_of(const std::vector<std::string>& arguments) {
    try {
        static_cast<void>(read_invocation(arguments));
    } catch (const std::invalid_argument& why) {
        return why.what();
    }
    return "";
}
/// Whether the error says that the two options exclude each other, in either order.
bool excludes(const std::vector<std::string>& arguments, const std::string& one, const std::string& other) {
    const std::string said = message_of(arguments);
    return said == one + " excludes " + other || said == other + " excludes " + one;
}
} // namespace

BOOST_AUTO_TEST_CASE(each_option_is_read) {
    const auto none = read_invocation({});
    BOOST_TEST((none.what == task::serve && none.port == 0 && none.seed_file.empty()));
    const auto both = read_invocation({"--port", "65535", "--seed=a b.json"});
    BOOST_TEST((both.what == task::serve && both.port == 65535));
    BOOST_TEST(both.seed_file == "a b.json");
    BOOST_TEST(read_invocation({"--port", "0"}).port == 0);
    BOOST_TEST((read_invocation({"--print-seed"}).what == task::print_seed));
    BOOST_TEST((read_invocation({"--print-app"}).what == task::print_app));
    BOOST_TEST((read_invocation({"--print-entra-app"}).what == task::print_entra_app));
    BOOST_TEST((read_invocation({"--print-token"}).what == task::print_token));
    BOOST_TEST((none.is == simulator::edition::services && none.virtual_directory.empty()));
    const auto old = read_invocation({"--edition", "server-6.0"});
    BOOST_TEST((old.what == task::serve && old.is == simulator::edition::server_6_0 && old.virtual_directory == "tfs"));
    const auto placed = read_invocation({"--edition=server-7.1", "--virtual-directory", "My TFS"});
    BOOST_TEST((placed.is == simulator::edition::server_7_1 && placed.virtual_directory == "My TFS"));
    const auto secure = read_invocation({"--https", "ca.pem"});
    BOOST_TEST((secure.what == task::serve && secure.ca_file == "ca.pem"));
    BOOST_TEST((read_invocation({"--help"}).what == task::print_usage));
    BOOST_TEST((read_invocation({"-h"}).what == task::print_usage));
}

BOOST_AUTO_TEST_CASE(errors_are_reported) {
    BOOST_TEST(message_of({"--port"}) == "--port needs a value");
    BOOST_TEST(message_of({"--seed"}) == "--seed needs a value");
    for (const char* port : {"65536", "x", "-1", "80x"})
        BOOST_TEST_CONTEXT(port) BOOST_TEST(message_of({"--port", port}) == "--port: expected a whole number from 0 to 65535");
    BOOST_TEST(message_of({"--port", "1", "--port", "2"}) == "--port may be given once");
    BOOST_TEST(message_of({"--seed", "a", "--seed", "b"}) == "--seed may be given once");
    for (const char* name : {"server-7.2", "7.0", "Services", "server"})
        BOOST_TEST(message_of({"--edition", name}) == "--edition: expected services, server-7.1, server-7.0 or server-6.0");
    for (const char* name : {"a/b", "/", "_apis", "\xff"})
        BOOST_TEST(message_of({"--virtual-directory", name}) == "--virtual-directory: expected one segment of a path, such as tfs");
    BOOST_TEST(message_of({"--verbose"}) == "there is no option --verbose");
    for (const char* print : {"--print-seed", "--print-app", "--print-entra-app", "--print-token"}) {
        BOOST_TEST_INFO_SCOPE(print);
        BOOST_TEST(message_of({print, "canary"}) == "there is an argument that is not expected");
        for (const char* other : {"--port", "--seed", "--https", "--edition", "--virtual-directory"}) {
            BOOST_TEST_INFO_SCOPE(other);
            const char* const value = std::string(other) == "--edition" ? "services" : "1";
            BOOST_TEST(excludes({print, other, value}, print, other));
            BOOST_TEST(excludes({other, value, print}, print, other));
        }
    }
    for (const char* other : {"--print-seed", "--print-app", "--print-entra-app"})
        BOOST_TEST_CONTEXT(other) BOOST_TEST(excludes({"--print-token", other}, "--print-token", other));
    BOOST_TEST(excludes({"--print-app", "--print-seed"}, "--print-app", "--print-seed"));
}

BOOST_AUTO_TEST_SUITE_END()
