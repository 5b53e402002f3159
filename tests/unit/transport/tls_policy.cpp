// SPDX-License-Identifier: BSL-1.0
// The effects of the policy on servers are tested with each transport: tls_cases.hpp.
#include <azdo/transport/tls_policy.hpp>

#include "servers.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <string>
#include <string_view>
#include <sys/stat.h>

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
    BOOST_TEST(got.error().sub_key == "certificate");
}

BOOST_AUTO_TEST_CASE(files_that_never_end_or_that_nobody_writes_are_refused_without_waiting) {
    const loopback::certificate mine(nullptr);
    const std::string pipe = mine.path + ".pipe", large = mine.path + ".large";
    BOOST_REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const auto fault = [](const transport_options& options) {
        const auto got = detail::make_tls_context(options);
        return got ? std::string("none") : got.error().message;
    };
    std::ifstream in(mine.path);
    const std::string pem(std::istreambuf_iterator<char>(in), {});
    std::ofstream(large) << pem << std::string(256 * 1024, '\n');
    for (const std::string& bad : {pipe, std::string("/dev/zero"), large}) {
        BOOST_TEST(
            fault({.client_certificate_file = bad}).find("(client_certificate_file) cannot be read, or is longer") != std::string::npos,
            bad);
        BOOST_TEST(fault({.client_certificate_file = mine.path, .client_key_file = bad}).find("(client_key_file) cannot be read") !=
                       std::string::npos,
            bad);
    }
    for (const std::string& bad : {pipe, std::string("/dev/zero"), std::string("/")})
        BOOST_TEST(fault({.ca_file = bad}) == "the file of trusted certificates (ca_file) cannot be read; nothing was sent", bad);
    BOOST_TEST(fault({.ca_file = large}) == "none"); // those of a system are longer than one chain
    std::filesystem::remove(pipe);
    std::filesystem::remove(large);
}

BOOST_AUTO_TEST_CASE(our_certificate_is_used_with_its_authorities_and_a_damaged_file_refused) {
    const loopback::certificate mine(nullptr), authority(nullptr, -3600, 3600, "authority");
    const auto text_of = [](const std::string& path) {
        std::ifstream in(path);
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    const auto trusted_by = [](SSL_CTX* context) {
        STACK_OF(X509)* const all = X509_STORE_get1_all_certs(SSL_CTX_get_cert_store(context));
        const int count = sk_X509_num(all);
        sk_X509_pop_free(all, X509_free);
        return count;
    };
    const std::string path = mine.path + ".all";
    std::FILE* const out = std::fopen(path.c_str(), "w");
    PEM_write_PrivateKey(out, mine.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(out);
    const std::string key = text_of(path), own = text_of(mine.path), above = text_of(authority.path);
    const auto write = [&](const std::string& text) { std::ofstream(path) << text; };
    write(key + own + above);
    {
        const auto got = detail::make_tls_context({.ca_file = authority.path, .client_certificate_file = path});
        BOOST_REQUIRE(got.has_value());
        STACK_OF(X509)* chain = nullptr;
        BOOST_TEST(SSL_CTX_get0_chain_certs(got->get(), &chain) == 1);
        BOOST_TEST(sk_X509_num(chain) == 1);
        BOOST_TEST(X509_cmp(SSL_CTX_get0_certificate(got->get()), mine.x509.get()) == 0);
        BOOST_TEST(trusted_by(got->get()) == 1);
    }
    for (const std::string& bad : {key, key + own + above.substr(0, above.size() / 2) + "\n", own, std::string()}) {
        write(bad);
        BOOST_TEST(!detail::make_tls_context({.client_certificate_file = path}).has_value(), bad.size());
    }
    const loopback::certificate rsa("IP:127.0.0.1", -3600, 3600, "test", true); // a key of another kind
    write(key);
    BOOST_TEST(!detail::make_tls_context({.client_certificate_file = rsa.path, .client_key_file = path}).has_value());
    write(above + own);
    const auto both = detail::make_tls_context({.ca_file = path});
    BOOST_REQUIRE(both.has_value());
    BOOST_TEST(trusted_by(both->get()) == 2);
    std::filesystem::remove(path);
}

BOOST_AUTO_TEST_CASE(alerts_about_certificates) {
    for (const int alert :
        {SSL3_AD_NO_CERTIFICATE, SSL_AD_BAD_CERTIFICATE, SSL_AD_UNSUPPORTED_CERTIFICATE, SSL_AD_CERTIFICATE_REVOKED,
            SSL_AD_CERTIFICATE_EXPIRED, SSL_AD_CERTIFICATE_UNKNOWN, SSL_AD_UNKNOWN_CA, SSL_AD_ACCESS_DENIED, TLS13_AD_CERTIFICATE_REQUIRED})
        BOOST_TEST(detail::is_alert_about_certificate(SSL_AD_REASON_OFFSET + alert), alert);
    for (const int alert : {SSL_AD_CLOSE_NOTIFY, SSL_AD_HANDSHAKE_FAILURE, SSL_AD_ILLEGAL_PARAMETER, SSL_AD_DECODE_ERROR,
             SSL_AD_INTERNAL_ERROR, -SSL_AD_REASON_OFFSET})
        BOOST_TEST(!detail::is_alert_about_certificate(SSL_AD_REASON_OFFSET + alert), alert);
}

BOOST_AUTO_TEST_SUITE_END()
