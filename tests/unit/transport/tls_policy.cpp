// SPDX-License-Identifier: BSL-1.0
// The effects of the policy on servers are tested with each transport: tls_cases.hpp.
#include <azdo/transport/tls_policy.hpp>

#include <boost/test/unit_test.hpp>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(transport_tls_policy)

using namespace azdo;

BOOST_AUTO_TEST_CASE(suites_have_forward_secrecy_and_aead_unless_servers_are_older) {
    const auto suites = [](tls_compatibility servers) {
        const auto context = detail::make_tls_context({.tls = servers});
        BOOST_TEST_REQUIRE(context.has_value());
        std::string all;
        for (int i = 0; i < sk_SSL_CIPHER_num(SSL_CTX_get_ciphers(context->get())); ++i) {
            const SSL_CIPHER* const one = sk_SSL_CIPHER_value(SSL_CTX_get_ciphers(context->get()), i);
            all += std::string(SSL_CIPHER_get_name(one)) + " ";
            BOOST_TEST(SSL_CIPHER_get_auth_nid(one) != NID_auth_null);
            BOOST_TEST(SSL_CIPHER_get_auth_nid(one) != NID_auth_psk);
            BOOST_TEST(SSL_CIPHER_get_cipher_nid(one) != NID_undef);
            if (servers == tls_compatibility::older_servers) continue;
            BOOST_TEST(SSL_CIPHER_is_aead(one) == 1);
            const bool is_tls13 = std::string_view(SSL_CIPHER_get_version(one)) == "TLSv1.3";
            BOOST_TEST((is_tls13 || SSL_CIPHER_get_kx_nid(one) == NID_kx_ecdhe));
        }
        return all;
    };
    BOOST_TEST(suites(tls_compatibility::standard).find("ECDHE-RSA-AES256-GCM-SHA384 ") != std::string::npos);
    BOOST_TEST(suites(tls_compatibility::older_servers).find(" AES128-SHA256 ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_certificate_is_verified_and_no_session_resumed) {
    const auto context = detail::make_tls_context({});
    BOOST_TEST_REQUIRE(context.has_value());
    BOOST_TEST(SSL_CTX_get_verify_mode(context->get()) == SSL_VERIFY_PEER);
    BOOST_TEST(SSL_CTX_get_session_cache_mode(context->get()) == SSL_SESS_CACHE_OFF);
    BOOST_TEST(SSL_CTX_get_min_proto_version(context->get()) == TLS1_2_VERSION);
}

BOOST_AUTO_TEST_CASE(a_cut_never_passes_for_an_end) {
    SSL_CTX* const context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_options(context, SSL_OP_IGNORE_UNEXPECTED_EOF);
    BOOST_TEST(detail::restrict_tls(context, tls_compatibility::standard));
    BOOST_TEST((SSL_CTX_get_options(context) & SSL_OP_IGNORE_UNEXPECTED_EOF) == 0u);
    SSL_CTX_free(context);
}

BOOST_AUTO_TEST_CASE(names_are_verified_and_sent_and_addresses_verified) {
    const auto context = detail::make_tls_context({});
    struct row {
        std::string_view host;
        bool good;
        std::string told;
    };
    using namespace std::string_view_literals;
    for (const row& one : {row{"dev.azure.com", true, "dev.azure.com"}, row{"192.0.2.1", true, ""}, row{"::1", true, ""},
             row{"[::1]", true, ""}, row{"", false, ""}, row{"[dev.azure.com]", false, ""}, row{"dev.azure.com\0.example.com"sv, false, ""},
             row{"127.0.0.1\0"sv, false, ""}, row{"dev.azure.com\0"sv, false, ""}}) {
        SSL* const connection = SSL_new(context->get());
        BOOST_TEST(detail::expect_host(connection, one.host) == one.good, one.host);
        const char* const told = SSL_get_servername(connection, TLSEXT_NAMETYPE_host_name);
        BOOST_TEST((told == nullptr ? "" : told) == one.told, one.host);
        SSL_free(connection);
    }
}

BOOST_AUTO_TEST_CASE(a_file_of_certificates_that_cannot_be_read) {
    const auto got = detail::make_tls_context({.ca_file = "/nonexistent/ca.pem"});
    BOOST_TEST_REQUIRE(!got.has_value());
    BOOST_TEST((got.error().kind == failure_kind::transport));
    BOOST_TEST(got.error().nothing_sent);
    BOOST_TEST(got.error().message == "the file of trusted certificates (ca_file) cannot be read; nothing was sent");
}

BOOST_AUTO_TEST_SUITE_END()
