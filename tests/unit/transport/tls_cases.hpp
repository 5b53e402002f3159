// SPDX-License-Identifier: BSL-1.0
// The TLS tests for every transport. Included after cases.hpp.
#pragma once

BOOST_AUTO_TEST_CASE(a_good_certificate) {
    const loopback::certificate own("IP:127.0.0.1");
    loopback::answering server({loopback::reply("200 OK", "secure")}, &own);
    BOOST_TEST(send(request_to(server.url()), {.ca_file = own.path}).value().body == "secure");
}

BOOST_AUTO_TEST_CASE(certificates_that_are_refused) {
    const loopback::certificate good("IP:127.0.0.1"), other("IP:127.0.0.1"), wrong_name("IP:127.0.0.2,DNS:example.com"),
        expired("IP:127.0.0.1", -7200, -3600), early("IP:127.0.0.1", 3600, 7200);
    struct row {
        const loopback::certificate& shown;
        std::string trusted;
    };
    for (const row& one :
        {row{good, other.path}, row{good, ""}, row{wrong_name, wrong_name.path}, row{expired, expired.path}, row{early, early.path}}) {
        loopback::answering server({loopback::reply("200 OK", "secure")}, &one.shown);
        auto request = request_to(server.url(), http_method::post);
        BOOST_TEST(request.set_header("Authorization", azdo::secret<std::string>("Bearer canary")).has_value());
        const auto got = send(request, {.ca_file = one.trusted});
        BOOST_TEST(kind_of(got) == "transport");
        BOOST_TEST_REQUIRE(!got.has_value());
        BOOST_TEST(got.error().nothing_sent);
        BOOST_TEST(
            got.error().message.find("the certificate of 127.0.0.1 could not be verified") != std::string::npos, got.error().message);
        BOOST_TEST(got.error().sub_key == "certificate");
        BOOST_TEST(server.requests().empty());
    }
}

BOOST_AUTO_TEST_CASE(a_missing_file_of_certificates) {
    const loopback::certificate own("IP:127.0.0.1");
    loopback::answering server({loopback::reply("200 OK", "secure")}, &own);
    const auto transport = make_transport({.ca_file = "/nonexistent/ca.pem"});
    for (int i = 0; i < 2; ++i) {
        const auto got = transport(request_to(server.url()));
        BOOST_TEST(kind_of(got) == "transport");
        BOOST_TEST(got.error().nothing_sent);
    }
    BOOST_TEST(server.requests().empty());
}

BOOST_AUTO_TEST_CASE(the_server_is_sent_the_host_name_but_no_address) {
    const loopback::certificate own("DNS:localhost,IP:127.0.0.1");
    for (const auto& [host, told] : {std::pair<std::string, std::string>{"localhost", "localhost"}, {"127.0.0.1", ""}}) {
        BOOST_TEST_INFO_SCOPE(host);
        loopback::server server(
            [](loopback::connection& peer) {
                peer.read_request();
                peer.write(loopback::reply("200 OK", peer.server_name()));
            },
            &own);
        const auto got = send(request_to("https://" + host + ":" + std::to_string(server.port) + "/"), {.ca_file = own.path});
        BOOST_TEST(got.value().body == told);
    }
}

BOOST_AUTO_TEST_CASE(a_plain_server_is_not_a_tls_server) {
    loopback::server plain([](loopback::connection& peer) { peer.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    std::string url = plain.url();
    const auto got = send(request_to(url.replace(0, 4, "https")));
    BOOST_TEST(kind_of(got) == "transport");
    BOOST_TEST(got.error().nothing_sent);
}

BOOST_AUTO_TEST_CASE(a_handshake_that_never_ends_meets_the_deadline) {
    loopback::server silent([](loopback::connection& peer) { peer.wait_for_end(); });
    std::string url = silent.url();
    auto request = request_to(url.replace(0, 4, "https"));
    request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(150));
    const auto got = send(request);
    BOOST_TEST(kind_of(got) == "timed_out");
    BOOST_TEST(got.error().nothing_sent);
}
