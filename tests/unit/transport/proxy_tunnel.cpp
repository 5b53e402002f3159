// SPDX-License-Identifier: BSL-1.0
// proxy_cases.hpp has what both transports do with a proxy.
#include <azdo/transport/proxy_tunnel.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(transport_proxy_tunnel)

namespace tunnel_tests {
using azdo::detail::is_direct;
using azdo::detail::proxy_tunnel;

azdo::http::url_parts parts_of(const std::string& url) { return azdo::http::split_url(url).value(); }
std::string end_of(const std::string& url, const azdo::proxy& by) {
    const auto end = azdo::detail::connection_end_for(parts_of(url), by);
    return end ? end->host + ' ' + std::to_string(end->port) + (end->is_proxy ? " proxy" : "") : azdo::to_string(end.error().kind);
}
} // namespace tunnel_tests
using namespace tunnel_tests;

BOOST_AUTO_TEST_CASE(exceptions_name_hosts_domains_addresses_ports_and_networks) {
    struct row {
        std::string_view no_proxy, host;
        int port;
        bool direct;
    };
    for (const row& one :
        {row{"", "a.example.com", 443, false}, row{"*", "a.example.com", 443, true}, row{"example.com", "example.com", 443, true},
            row{"example.com", "a.example.com", 443, true}, row{".example.com", "a.example.com", 443, true},
            row{".example.com", "example.com", 443, true}, row{"*.example.com", "a.example.com", 443, true},
            row{"example.com", "badexample.com", 443, false}, row{"example.com", "example.com.evil.org", 443, false},
            row{"EXAMPLE.com", "A.example.COM", 443, true}, row{"example.com", "example.com.", 443, true},
            row{" a , ,\texample.com", "example.com", 443, true}, row{"a b example.com", "example.com", 443, true},
            row{"example.com:443", "example.com", 443, true}, row{"example.com:8443", "example.com", 443, false},
            row{"a.example.com", "example.com", 443, false}, row{".", "example.com", 443, false}, row{",", "example.com", 443, false},
            row{"10.0.0.0/8", "10.1.2.3", 443, true}, row{"10.0.0.0/8", "11.1.2.3", 443, false}, row{"10.1.2.0/23", "10.1.3.9", 443, true},
            row{"10.1.2.0/23", "10.1.4.9", 443, false}, row{"0.0.0.0/0", "9.9.9.9", 443, true}, row{"10.0.0.0/33", "10.0.0.0", 443, false},
            row{"10.0.0.0/", "10.0.0.0", 443, false}, row{"10.0.0.0/8x", "10.0.0.0", 443, false},
            row{"10.0.0.0/8", "example.com", 443, false}, row{"10.1.2.3", "10.1.2.3", 443, true}, row{"2.3", "10.1.2.3", 443, false},
            row{"::1", "::1", 443, true}, row{"[::1]", "::1", 443, true}, row{"[::1]:443", "::1", 443, true},
            row{"[::1]:444", "::1", 443, false}, row{"[::1", "::1", 443, false}, row{"fd00::/8", "fd12::1", 443, true},
            row{"example.com.", "example.com", 443, true}, row{"example.com.", "a.example.com.", 443, true},
            row{"example.com.:443", "example.com", 443, true}, row{"..", "example.com", 443, false},
            row{"0:0:0:0:0:0:0:1", "::1", 443, true}, row{"[0:0:0:0:0:0:0:1]", "::1", 443, true},
            row{"[0:0:0:0:0:0:0:1]:443", "::1", 443, true}, row{"[0:0:0:0:0:0:0:1]:444", "::1", 443, false},
            row{"FD00::1", "fd00:0::1", 443, true}, row{"fd00::1", "fd00::2", 443, false}, row{"[fd00::]/8", "fd12::1", 443, true},
            row{"[fd00::]/8", "fe12::1", 443, false}, row{"[fd00::]/", "fd00::", 443, false}, row{"[fd00::]/129", "fd00::", 443, false},
            row{"[fd00::]/8:443", "fd12::1", 443, false}, row{"[example.com]", "example.com", 443, false},
            row{"10.0.0.0/1000", "10.0.0.0", 443, false}, row{"10.1.2.4", "10.1.2.3", 443, false}, row{"fd00::/8", "fe12::1", 443, false}})
        BOOST_TEST(is_direct(one.no_proxy, one.host, one.port) == one.direct, one.no_proxy << " " << one.host << ":" << one.port);
}

BOOST_AUTO_TEST_CASE(a_connection_over_tls_goes_to_the_proxy) {
    const azdo::proxy by{"http://proxy.example.com:3128"};
    BOOST_TEST(end_of("https://dev.azure.com/x", by) == "proxy.example.com 3128 proxy");
    BOOST_TEST(end_of("http://127.0.0.1:80/x", by) == "127.0.0.1 80");
    BOOST_TEST(end_of("https://dev.azure.com/x", {}) == "dev.azure.com 443");
    BOOST_TEST(end_of("https://dev.azure.com/x", {"http://proxy.example.com"}) == "proxy.example.com 80 proxy");
    BOOST_TEST(end_of("https://dev.azure.com/x", {"http://[::1]:3128/"}) == "::1 3128 proxy");
    BOOST_TEST(end_of("https://dev.azure.com/x", {"https://proxy.example.com"}) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(the_request_names_the_server) {
    azdo::transport_options options;
    options.user_agent = "me";
    BOOST_TEST(proxy_tunnel(parts_of("https://dev.azure.com/x"), options).request() ==
               "CONNECT dev.azure.com:443 HTTP/1.1\r\nHost: dev.azure.com:443\r\nUser-Agent: me\r\n\r\n");
    BOOST_TEST(proxy_tunnel(parts_of("https://[::1]:8443/x"), options).request().substr(0, 33) == "CONNECT [::1]:8443 HTTP/1.1\r\nHost");
    options.proxy = {"http://p", "Aladdin", azdo::secret<std::string>("open sesame")}; // RFC 7617 section 2
    const proxy_tunnel with(parts_of("https://dev.azure.com/x"), options);
    BOOST_TEST(with.request().find("\r\nProxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n") != std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(an_answer_may_come_in_pieces) {
    const std::string answer = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n";
    for (std::size_t cut = 1; cut < answer.size(); ++cut) {
        proxy_tunnel tunnel(parts_of("https://dev.azure.com/"), {});
        BOOST_TEST(!tunnel.take(answer.substr(0, cut)).has_value());
        const auto got = tunnel.take(answer.substr(cut));
        BOOST_TEST((got.has_value() && got->has_value()));
    }
    const auto after = [&](int interims, std::size_t size) { // one of them of this size
        proxy_tunnel tunnel(parts_of("https://dev.azure.com/"), {});
        std::string all = "HTTP/1.1 102 P\r\nX: " + std::string(size, 'x') + "\r\n\r\n";
        for (int i = 1; i < interims; ++i) all += "HTTP/1.1 100 Continue\r\n\r\n";
        auto got = tunnel.take(all);
        if (!got) got = tunnel.take("HTTP/1.1 200 \r\n\r\n");
        return got && got->has_value();
    };
    BOOST_TEST(after(16, 1000));
    BOOST_TEST(!after(17, 1000));
    BOOST_TEST(after(2, 16'000));
    BOOST_TEST(!after(2, 16'350));
    proxy_tunnel flooded(parts_of("https://dev.azure.com/"), {});
    std::size_t taken = 0;
    while (!flooded.take("HTTP/1.1 200 OK, and more ")) taken += 26;
    BOOST_TEST(taken < 2 * proxy_tunnel::most_head);
}

BOOST_AUTO_TEST_SUITE_END()
