// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/web_address.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <utility>

BOOST_AUTO_TEST_SUITE(core_web_address)

using azdo::parse_server_address;
using azdo::parse_web_address;

BOOST_AUTO_TEST_CASE(parts) {
    const auto whole = parse_web_address("HTTPS://TFS.example.com:8443/a%20b/c/");
    BOOST_TEST(whole.fault == "");
    BOOST_TEST(whole.https);
    BOOST_TEST(whole.host == "TFS.example.com");
    BOOST_TEST(whole.port == "8443");
    BOOST_TEST(whole.port_or_default() == 8443);
    BOOST_TEST(whole.path == "/a%20b/c/");
    const auto six = parse_web_address("http://[::1]:80/");
    BOOST_TEST(six.fault == "");
    BOOST_TEST(six.host == "[::1]");
    BOOST_TEST(six.is_ipv6());
    BOOST_TEST(six.is_loopback());
    BOOST_TEST(parse_web_address("http://h").port_or_default() == 80);
    BOOST_TEST(parse_web_address("https://h").port_or_default() == 443);
    for (const std::string_view good :
        {"https://10.0.0.5/tfs", "https://tfs_1/", "https://h/R&D", "https://h/\xc3\x9cnit", "https://h/%C3%9Cnit", "https://h/a b",
            "https://h/O'Brien, (x) ~!$+=[]{};", "https://h/C++/.net", "https://0xg", "https://x.0x1.example"})
        BOOST_TEST(parse_web_address(good).fault == "", good);
    static_assert(parse_web_address("https://h/p").fault.empty()); // also at compile time
}

BOOST_AUTO_TEST_CASE(each_fault_is_reported_by_its_name) {
    constexpr std::pair<std::string_view, std::string_view> all[] = {{"", "it does not begin with https://"},
        {"h/x?y=https://h", "it does not begin with https://"}, {"ftp://h", "it begins with another scheme than https://"},
        {"\xe2\x80\x8ehttps://h", "it has a character before https:// that does not belong there"},
        {"<https://h", "it has a character before https:// that does not belong there"}, {"https://", "it has no host"},
        {"https:///x", "it has no host"}, {"https://:443", "it has no host"}, {"https://u@h", "it has a user before its host (user@host)"},
        {"https://dev.azure.com@evil.com/", "it has a user before its host (user@host)"},
        {"https://u:p@h/", "it has a user before its host (user@host)"}, {"https://h/x?q", "it has a query (?...)"},
        {"https://h#f", "it has a fragment (#...)"}, {"https://evil.com#.dev.azure.com", "it has a fragment (#...)"},
        {"https://h\\.evil.com", "it has a backslash"}, {"https://h/a\\b", "it has a backslash"},
        {"https://h:", "its port is not a number from 1 to 65535"}, {"https://h:0", "its port is not a number from 1 to 65535"},
        {"https://h:65536", "its port is not a number from 1 to 65535"}, {"https://h:8o", "its port is not a number from 1 to 65535"},
        {"https://h:443.evil.com/", "its port is not a number from 1 to 65535"},
        {"https://h:1:2", "its port is not a number from 1 to 65535"}, {"https://[::1", "its host is not an IPv6 address"},
        {"https://[x]", "its host is not an IPv6 address"}, {"https://[::1]x", "its host is not an IPv6 address"},
        {"https://[fe80::1%25eth0]", "its host is not an IPv6 address"}, {"https://::1/", "it has no host"},
        {"https://\xc3\xa4.example", "its host has a character outside ASCII: write the host in its xn-- form"},
        {"https://h\xe3\x80\x82"
         "com",
            "its host has a character outside ASCII: write the host in its xn-- form"},
        {"https://x y", "its host has a blank or a control character"}, {"https://x\n", "its host has a blank or a control character"},
        {"https://h%2eevil.com", "its host has a percent sign"},
        {"https://a;b", "its host has a character that is not allowed in host names"},
        {"https://a&b", "its host has a character that is not allowed in host names"},
        {"https://a,b", "its host has a character that is not allowed in host names"}, {"https://h.", "its host ends with a dot"},
        {"https://.h", "its host is not a host name"}, {"https://-h", "its host is not a host name"},
        {"https://a..b", "its host is not a host name"}};
    for (const auto& [text, fault] : all) BOOST_TEST(parse_web_address(text).fault == fault, text);
    for (const std::string_view number :
        {"2130706433", "0x7f000001", "0x7f.1", "127.1", "010.0.0.5", "256.0.0.1", "1.2.3.4.5", "017700000001", "a.1", "0x"})
        BOOST_TEST(parse_web_address("https://" + std::string(number) + "/x").fault ==
                       "its host is a number that is not written as an IPv4 address (192.0.2.1)",
            number);
    BOOST_TEST(parse_web_address("https://" + std::string(254, 'a')).fault == "its host is longer than 253 characters");
    const std::string longest(63, 'a');
    BOOST_TEST(parse_web_address("https://" + longest + "." + longest + ".example.com").fault == "");
    for (const std::string& host : {longest + "a", longest + "a.example.com", "x." + longest + "a"})
        BOOST_TEST(parse_web_address("https://" + host).fault == "a part of its host is longer than 63 characters", host);
}

BOOST_AUTO_TEST_CASE(parts_of_a_path_that_are_not_names) {
    for (const std::string_view part : {"..", ".", "%2e%2e", "%2E.", "a/../b", "a/./b", "a//b", "a%2fb", "a%2Fb", "a%5cb", "a%252fb", "%",
             "a%2", "a%zz", "a%", "a\tb", "a%00b", "a%0ab", "a%7f", "a%c0%afb", "a%c0", "\xff", "a%ed%a0%80", "%f5%80%80%80", "%e2%80",
             "a:b", "a@b", "a*b", "a|b", "a<b", "a\"b", "a%3fb", "a%23b", "a.", "a ", " a", "a%20", "a..b", "\xe2\x80\xaex",
             "\xe2\x80\x8bx", "%EF%BC%8F", "\xef\xbc\x8e\xef\xbc\x8e", "\xe2\x80\xa6", "a%C2%85", "\xef\xbb\xbfx",
             "a\xc2\xa0"
             "b",
             "a%C2%A0b", "a\u061cb", "a\u3164b", "a\u115fb", "a\u1160b", "a\uffa0b", "a\u180eb", "a\u034fb", "a\u2003b", "a\u3000b",
             "a\ufe0fb", "a\U000e0001b", "a\U000e0041b", "a\U000e007fb", "a%F3%A0%81%81b", "a\U000e0100b", "a\U0001d173b", "a\U0001bca0b"})
        BOOST_TEST(parse_web_address("https://h/" + std::string(part)).fault != "", part);
    BOOST_TEST(parse_web_address("https://h//").fault == "its path has an empty part between two slashes");
    BOOST_TEST(parse_web_address("https://h//x").fault == "its path has an empty part between two slashes");
    BOOST_TEST(parse_web_address("https://h/x//").fault == "its path has an empty part between two slashes");
    BOOST_TEST(parse_web_address("https://h/a%2fb").fault == "its path has an encoded slash, backslash or percent sign");
    BOOST_TEST(parse_web_address("https://h/a%c0%afb").fault == "its path is not UTF-8");
    BOOST_TEST(parse_web_address("https://h/a\u061cb").fault == "its path has a control character or an invisible one");
    BOOST_TEST(parse_web_address("https://h/\xf0\x9f\x9a\x80").fault == "");
}

BOOST_AUTO_TEST_CASE(this_machine) {
    for (const std::string_view text :
        {"http://localhost", "http://LocalHost", "http://127.0.0.1", "http://127.1.2.3:1", "http://[::1]:8080"})
        BOOST_TEST(parse_web_address(text).is_loopback(), text);
    for (const std::string_view text :
        {"http://localhost.example.com", "http://localhosts", "http://127.0.0.1.example.com", "http://128.0.0.1", "http://127.0.0",
            "http://127.0.0.1.", "http://127.0.0.999", "http://127.0.0.01", "http://127.0.0.1.1", "http://[::2]", "http://0.0.0.0"})
        BOOST_TEST(!parse_web_address(text).is_loopback(), text);
}

BOOST_AUTO_TEST_CASE(a_server_as_an_administrator_writes_it) {
    for (const std::string_view good :
        {"tfs.example.com", "tfs.example.com/tfs", "TFS:8443/tfs/", "https://tfs.example.com/tfs", "HTTPS://tfs", "10.0.0.5"}) {
        BOOST_TEST(parse_server_address(good).fault == "", good);
        BOOST_TEST(parse_server_address(good).https, good);
    }
    BOOST_TEST(parse_server_address("tfs.example.com:8443/tfs").host == "tfs.example.com");
    BOOST_TEST(parse_server_address("http://tfs4:8080/tfs").fault == "it begins with http://: a server must use https");
    BOOST_TEST(parse_server_address("http://127.0.0.1:8080").fault == "it begins with http://: a server must use https");
    BOOST_TEST(parse_server_address("https://[::1]/tfs").fault == "its host is an IPv6 address: write the host's name");
    BOOST_TEST(parse_server_address("tfs/x?y").fault == "it has a query (?...)");
    BOOST_TEST(parse_server_address("u@tfs").fault == "it has a user before its host (user@host)");
    BOOST_TEST(parse_server_address("tfs/../x").fault == "its path has two dots in a row");
}

BOOST_AUTO_TEST_CASE(an_address_is_cut_at_its_delimiters) {
    const auto cut = [](std::string_view text) {
        const azdo::detail::cut_address made = azdo::detail::cut(text);
        std::string all;
        for (const std::string_view part : {made.authority, made.host, made.port, made.path, made.rest}) (all += part) += '|';
        return all + (made.has_port ? "port" : "");
    };
    BOOST_TEST(cut("") == "|||||");
    BOOST_TEST(cut("host") == "host|host||||");
    BOOST_TEST(cut("host:80/a:b?c/d#e") == "host:80|host|80|/a:b|?c/d#e|port");
    BOOST_TEST(cut("host:") == "host:|host||||port");
    BOOST_TEST(cut("host?a/b:1") == "host|host|||?a/b:1|");
    BOOST_TEST(cut("host#/") == "host|host|||#/|");
    BOOST_TEST(cut("host\\@b/c") == "host|host|||\\@b/c|");
    BOOST_TEST(cut("host/a\\b?c") == "host|host||/a|\\b?c|");
    BOOST_TEST(cut("[::1]:8/x") == "[::1]:8|[::1]|8|/x||port");
    BOOST_TEST(cut("[::1]x:8") == "[::1]x:8|[::1]x|8|||port");
    BOOST_TEST(cut("[::1:8/x") == "[::1:8|[::1:8||/x||");
    BOOST_TEST(cut("u:p@host:1") == "u:p@host:1|u|p@host:1|||port");
    BOOST_TEST(cut("/a") == "|||/a||");
}

BOOST_AUTO_TEST_CASE(hosts_of_this_machine) {
    using azdo::detail::is_loopback;
    for (const std::string_view host : {"localhost", "LocalHost", "127.0.0.1", "127.9.8.7", "::1"}) BOOST_TEST(is_loopback(host), host);
    for (const std::string_view host : {"", "localhost.example", "127.0.0", "127.0.0.1.example", "[::1]", "::2", "128.0.0.1"})
        BOOST_TEST(!is_loopback(host), host);
}

BOOST_AUTO_TEST_CASE(ports) {
    BOOST_TEST(azdo::port_number("1") == 1);
    BOOST_TEST(azdo::port_number("65535") == 65535);
    for (const std::string_view text : {"", "0", "65536", "-1", "1.0", " 1", "655350"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(azdo::port_number(text) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
