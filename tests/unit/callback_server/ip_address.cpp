// SPDX-License-Identifier: BSL-1.0
#include <callback_server/forwarded_for.hpp>
#include <callback_server/ip_address.hpp>

#include <netinet/in.h>
#include <sys/socket.h>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(callback_server_ip_address)

using callback_server::client_address;
using callback_server::ip_address;
using callback_server::ip_network;

namespace {

ip_address at(std::string_view text) {
    const auto read = ip_address::parse(text);
    BOOST_REQUIRE_MESSAGE(read.has_value(), text);
    return *read;
}
bool contains(std::string_view network, std::string_view address) {
    const auto read = ip_network::parse(network);
    BOOST_REQUIRE_MESSAGE(read.has_value(), network);
    return read->contains(at(address));
}
const std::vector<ip_network> proxies{*ip_network::parse("10.0.0.0/8"), *ip_network::parse("2001:db8:ffff::/48")};

/// The client that limits count for a request from `peer`; "none" if only the global limits apply.
std::string client_of(std::string_view peer, const std::vector<std::string_view>& header) {
    const auto found = client_address(at(peer), header, proxies);
    return found ? found->client() : "none";
}

} // namespace

BOOST_AUTO_TEST_CASE(an_ipv4_client_is_its_address) {
    BOOST_TEST(at("192.0.2.1").client() == at("::ffff:192.0.2.1").client());
    BOOST_TEST(at("192.0.2.1").client() != at("192.0.2.2").client());
    BOOST_TEST(at("192.0.2.1").client() == "192.0.2.1"); // in the access log
    BOOST_TEST(at("::ffff:192.0.2.1").is_v4());
    BOOST_TEST(!at("::1").is_v4());
}

BOOST_AUTO_TEST_CASE(an_ipv6_client_is_its_64_network) {
    BOOST_TEST(at("2001:db8:1:2::1").client() == at("2001:db8:1:2:ffff:ffff:ffff:ffff").client());
    BOOST_TEST(at("2001:db8:1:2::1").client() != at("2001:db8:1:3::1").client());
    BOOST_TEST(at("::1").client() != at("0.0.0.1").client());
    BOOST_TEST(at("2001:db8:1:2::1").client() == "2001:db8:1:2::/64");
    BOOST_TEST(at("::1").client() == "::/64");
}

BOOST_AUTO_TEST_CASE(other_texts_are_not_addresses) {
    for (const char* bad : {"", "localhost", "192.0.2", "192.0.2.256", "1.2.3.4 ", " 1.2.3.4", "1.2.3.4:5", "[::1]", "::1%lo",
             ":::", "0x7f.1", "2001:db8::1::2", "1:2:3:4:5:6:7:8:9"})
        BOOST_TEST(!ip_address::parse(bad).has_value(), bad);
    BOOST_TEST(!ip_address::parse(std::string_view("1.2.3.4\0x", 9)).has_value());
}

BOOST_AUTO_TEST_CASE(the_address_of_a_peer) {
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_addr.s_addr = htonl(0xC0000201);
    BOOST_TEST((ip_address::of(reinterpret_cast<const sockaddr&>(v4)) == at("192.0.2.1")));
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_addr.s6_addr[15] = 1;
    BOOST_TEST((ip_address::of(reinterpret_cast<const sockaddr&>(v6)) == at("::1")));
    sockaddr other{};
    BOOST_TEST(!ip_address::of(other).has_value());
}

BOOST_AUTO_TEST_CASE(a_network_contains_what_begins_as_it_does) {
    BOOST_TEST(contains("10.0.0.0/8", "10.255.0.1"));
    BOOST_TEST(contains("10.0.0.0/8", "::ffff:10.255.0.1"));
    BOOST_TEST(!contains("10.0.0.0/8", "11.0.0.1"));
    BOOST_TEST(!contains("10.0.0.0/8", "a00::1"));
    BOOST_TEST(contains("192.0.2.1", "192.0.2.1"));
    BOOST_TEST(!contains("192.0.2.1", "192.0.2.0"));
    BOOST_TEST(contains("192.0.2.128/25", "192.0.2.129"));
    BOOST_TEST(!contains("192.0.2.128/25", "192.0.2.127"));
    BOOST_TEST(contains("0.0.0.0/0", "203.0.113.9"));
    BOOST_TEST(!contains("0.0.0.0/0", "2001:db8::1"));
    BOOST_TEST(contains("2001:db8::/33", "2001:db8:7fff::1"));
    BOOST_TEST(!contains("2001:db8::/33", "2001:db8:8000::1"));
    BOOST_TEST(contains("::1", "::1"));
}

BOOST_AUTO_TEST_CASE(other_texts_are_not_networks) {
    for (const char* bad : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/8x", "10.0.0.1/8", "::/129",
             "::/-1", "10.0.0.0/99999999999", "::1/64", "10.0.0.0/8/8", "10.0.0.0 /8", "10.0.0.0/ 8", "proxy.example"})
        BOOST_TEST(!ip_network::parse(bad).has_value(), bad);
}

BOOST_AUTO_TEST_CASE(without_a_proxy_it_is_the_peer_and_the_header_is_ignored) {
    BOOST_TEST(client_of("192.0.2.1", {}) == at("192.0.2.1").client());
    BOOST_TEST(client_of("192.0.2.1", {"198.51.100.7"}) == at("192.0.2.1").client());
}

BOOST_AUTO_TEST_CASE(behind_a_proxy_it_is_the_last_address_that_is_not_a_proxy) {
    const std::string client = at("198.51.100.7").client();
    BOOST_TEST(client_of("10.0.0.1", {"198.51.100.7"}) == client);
    BOOST_TEST(client_of("10.0.0.1", {" 203.0.113.9,198.51.100.7 , 10.0.0.2"}) == client);
    BOOST_TEST(client_of("10.0.0.1", {"203.0.113.9", "198.51.100.7", "10.0.0.2, 10.0.0.3"}) == client);
    BOOST_TEST(client_of("10.0.0.1", {"anything <at> all, 198.51.100.7"}) == client);
    BOOST_TEST(client_of("10.0.0.1", {"198.51.100.7:49152"}) == client);
    BOOST_TEST(client_of("2001:db8:ffff::1", {"2001:db8:1:2::9"}) == at("2001:db8:1:2::").client());
    BOOST_TEST(client_of("10.0.0.1", {"[2001:db8:1:2::9]:443, 2001:db8:ffff::2"}) == at("2001:db8:1:2::").client());
}

BOOST_AUTO_TEST_CASE(a_proxy_that_does_not_say_whom_it_serves_has_no_client) {
    BOOST_TEST(client_of("10.0.0.1", {}) == "none");
    for (const char* header :
        {"", " ", ",", "unknown", "198.51.100.7,", "10.0.0.9", "10.0.0.9, 10.0.0.8", "[::1", "198.51.100.7:", "198.51.100.7:x",
            "198.51.100.7:123456", "198.51.100.7, _hidden", "[2001:db8:1:2::9]x", "[2001:db8:1:2::9]:", "[2001:db8:1:2::9]:x"})
        BOOST_TEST(client_of("10.0.0.1", {header}) == "none", header);
    BOOST_TEST(client_of("10.0.0.1", {"198.51.100.7", "unknown"}) == "none"); // anything before it may be made up by the client
}

BOOST_AUTO_TEST_SUITE_END()
