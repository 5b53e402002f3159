// SPDX-License-Identifier: BSL-1.0
// The tests of `tls_compatibility` and of names in certificates, for the library's transports. Included after cases.hpp.
#pragma once

BOOST_AUTO_TEST_CASE(certificates_without_a_subject_alternative_name_are_refused) {
    const loopback::certificate by_name(nullptr, -3600, 3600, "localhost"), by_address(nullptr, -3600, 3600, "127.0.0.1"),
        both("DNS:localhost", -3600, 3600, "127.0.0.1");
    const auto ask = [](const loopback::certificate& shown, const char* host) {
        loopback::answering server({loopback::reply("200 OK", "secure")}, &shown);
        const auto got =
            send(request_to("https://" + std::string(host) + ":" + std::to_string(server.port()) + "/"), {.ca_file = shown.path});
        if (!got) BOOST_TEST(got.error().nothing_sent);
        if (!got) BOOST_TEST(got.error().message.find("could not be verified") != std::string::npos, got.error().message);
        return got ? got->body : kind_of(got);
    };
    BOOST_TEST(ask(by_name, "localhost") == "transport");
    BOOST_TEST(ask(by_address, "127.0.0.1") == "transport");
    BOOST_TEST(ask(both, "127.0.0.1") == "transport");
    BOOST_TEST(ask(both, "localhost") == "secure");
}

BOOST_AUTO_TEST_CASE(old_tls_is_refused) {
    const loopback::certificate own("IP:127.0.0.1"), rsa("IP:127.0.0.1", -3600, 3600, "test", true);
    struct row {
        int newest;
        const char* suites;
        bool older, good;
    };
    const auto ask = [](const row& one, const loopback::certificate& shown) {
        loopback::server server(
            [](loopback::connection& peer) {
                peer.read_request();
                peer.write(loopback::reply("200 OK", ""));
            },
            &shown, one.newest, one.suites);
        const auto got = send(request_to(server.url()),
            {.ca_file = shown.path, .tls = one.older ? azdo::tls_compatibility::older_servers : azdo::tls_compatibility::standard});
        BOOST_TEST(kind_of(got) == (one.good ? "none" : "transport"), one.newest << " " << one.suites << " " << one.older);
        if (!got) BOOST_TEST(got.error().nothing_sent);
        if (!got) BOOST_TEST(got.error().message.find("older_servers") != std::string::npos, got.error().message);
    };
    for (const row& one : {row{TLS1_1_VERSION, "ALL:@SECLEVEL=0", false, false}, row{TLS1_1_VERSION, "ALL:@SECLEVEL=0", true, false},
             row{TLS1_2_VERSION, "ECDHE-ECDSA-AES128-SHA256", false, false}, row{TLS1_2_VERSION, "ECDHE-ECDSA-AES128-SHA256", true, true},
             row{TLS1_2_VERSION, "ECDHE-ECDSA-AES128-GCM-SHA256", false, true}, row{TLS1_2_VERSION, "aNULL:@SECLEVEL=0", true, false},
             row{TLS1_2_VERSION, "eNULL:@SECLEVEL=0", true, false}})
        ask(one, own);
    for (const row& one : {row{TLS1_2_VERSION, "AES256-GCM-SHA384", false, false}, row{TLS1_2_VERSION, "AES256-GCM-SHA384", true, true},
             row{TLS1_2_VERSION, "DHE-RSA-AES256-GCM-SHA384", false, false},
             row{TLS1_2_VERSION, "ECDHE-RSA-AES256-GCM-SHA384", false, true}})
        ask(one, rsa);
}
