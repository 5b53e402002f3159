// SPDX-License-Identifier: BSL-1.0
// Servers that cannot prove their identity get not a byte of a request, and redirects take a secret nowhere.
#include "../unit/transport/servers.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/oauth/flow/refresh.hpp>
#include <azdo/oauth/wall_clock.hpp>
#include <azdo/transport/httplib.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(stress_certificates)

namespace {

namespace oauth = azdo::oauth;
using azdo::secret;

using key_ptr = loopback::key_ptr;
using certificate_ptr = loopback::certificate_ptr;

/// How to make a certificate; the default is a good one for 127.0.0.1.
struct wish {
    const char* name = "IP:127.0.0.1";
    const char* constraints = "critical,CA:FALSE";
    const char* usage = "serverAuth";
    long from = -3600, until = 3600;
    const char* common_name = "leaf";
};
struct made_certificate {
    key_ptr key;
    certificate_ptr x509;
};

made_certificate make(const wish& wanted, const made_certificate* issuer = nullptr, key_ptr key = key_ptr(EVP_EC_gen("P-256")),
    const EVP_MD* hash = EVP_sha256()) {
    made_certificate made{std::move(key), certificate_ptr(X509_new())};
    X509* const x509 = made.x509.get();
    X509_set_version(x509, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), 7);
    X509_gmtime_adj(X509_getm_notBefore(x509), wanted.from);
    X509_gmtime_adj(X509_getm_notAfter(x509), wanted.until);
    X509_set_pubkey(x509, made.key.get());
    X509_NAME_add_entry_by_txt(
        X509_get_subject_name(x509), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(wanted.common_name), -1, -1, 0);
    X509_set_issuer_name(x509, X509_get_subject_name(issuer ? issuer->x509.get() : x509));
    const auto add = [&](int nid, const char* value) {
        if (value == nullptr) return;
        X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
        X509_add_ext(x509, extension, -1);
        X509_EXTENSION_free(extension);
    };
    add(NID_basic_constraints, wanted.constraints);
    add(NID_ext_key_usage, wanted.usage);
    add(NID_subject_alt_name, wanted.name);
    X509_sign(x509, issuer ? issuer->key.get() : made.key.get(), hash);
    return made;
}

/// A PEM file that a client trusts.
class trusted_file {
public:
    explicit trusted_file(X509* x509) {
        std::string pattern = (std::filesystem::temp_directory_path() / "azdo-trust-XXXXXX").string();
        std::FILE* const out = ::fdopen(::mkstemp(pattern.data()), "w");
        path = pattern;
        PEM_write_X509(out, x509);
        std::fclose(out);
    }
    trusted_file(const trusted_file&) = delete;
    trusted_file& operator=(const trusted_file&) = delete;
    ~trusted_file() { std::filesystem::remove(path); }
    std::string path{};
};

/// Speaks TLS with a certificate chain, and counts the bytes that arrive after the handshake.
class recorder {
public:
    explicit recorder(const made_certificate& leaf, const made_certificate* between = nullptr, int newest = 0)
        : context_(SSL_CTX_new(TLS_server_method())) {
        SSL_CTX_set_security_level(context_.get(), 0);
        SSL_CTX_use_certificate(context_.get(), leaf.x509.get());
        SSL_CTX_use_PrivateKey(context_.get(), leaf.key.get());
        if (between != nullptr) SSL_CTX_add1_chain_cert(context_.get(), between->x509.get());
        if (newest != 0) {
            SSL_CTX_set_min_proto_version(context_.get(), TLS1_VERSION);
            SSL_CTX_set_max_proto_version(context_.get(), newest);
            SSL_CTX_set_cipher_list(context_.get(), "ALL:@SECLEVEL=0");
        }
    }
    std::string url() const { return "https://127.0.0.1:" + std::to_string(server_.port) + "/"; }
    std::size_t bytes() const { return bytes_; }
    int connections() const { return server_.connections; }

private:
    void serve(int socket) {
        const loopback::ssl_ptr ssl(SSL_new(context_.get()));
        SSL_set_fd(ssl.get(), socket);
        char part[4096];
        if (SSL_accept(ssl.get()) == 1)
            for (int size = 0; (size = SSL_read(ssl.get(), part, sizeof part)) > 0;) bytes_ += static_cast<std::size_t>(size);
    }

    loopback::context_ptr context_;
    std::atomic<std::size_t> bytes_{0};
    loopback::server server_{[this](loopback::connection& peer) { serve(peer.number()); }};
};

/// Requests a token, and makes a request with one.
void check_nothing_is_sent(const char* what, const recorder& server, const std::string& trusted) {
    BOOST_TEST_CONTEXT(what) {
        const azdo::httplib_transport transport({.ca_file = trusted});
        const std::string origin = server.url().substr(0, server.url().size() - 1);
        const oauth::app app{"id", secret<std::string>("canary.canary.canary"), "https://host.example.com/callback"};
        const oauth::token held{secret<std::string>("canary"), secret<std::string>("canary"), "", {}};
        const auto renewed = azdo::call(oauth::refresh{oauth::azure_devops_at(origin), app, held, oauth::wall_clock()}, transport);
        BOOST_REQUIRE(!renewed);
        BOOST_CHECK(renewed.error().kind == azdo::failure_kind::transport);
        BOOST_TEST(renewed.error().nothing_sent);
        BOOST_TEST(renewed.error().message.find("canary") == std::string::npos);
        BOOST_TEST(server.connections() > 0);
        BOOST_TEST(server.bytes() == 0u);
    }
}

struct ask {
    using result_type = int;
    std::string url;
    azdo::result<azdo::http::request> to_request() const { return azdo::http::request::make(azdo::http_method::get, url); }
    azdo::result<int> parse(const azdo::http::response& got) const { return got.status; }
};

} // namespace

BOOST_AUTO_TEST_CASE(a_good_chain_is_accepted) {
    const auto root = make({nullptr, "critical,CA:TRUE", nullptr, -3600, 3600, "root"});
    const auto leaf = make({}, &root);
    const trusted_file trust(root.x509.get());
    const recorder server(leaf);
    static_cast<void>(
        azdo::call(ask{server.url()}, azdo::httplib_transport({.ca_file = trust.path}), {.timeout = std::chrono::milliseconds(300)}));
    BOOST_TEST(server.bytes() > 0u); // so that the zeros below mean something
}

BOOST_AUTO_TEST_CASE(ten_bad_certificates_get_no_byte) {
    const auto root = make({nullptr, "critical,CA:TRUE", nullptr, -3600, 3600, "root"});
    const auto other_root = make({nullptr, "critical,CA:TRUE", nullptr, -3600, 3600, "root"});
    const trusted_file trust(root.x509.get());
    const auto no_authority = make({nullptr, "critical,CA:FALSE", nullptr, -3600, 3600, "between"}, &root);
    const auto old_between = make({nullptr, "critical,CA:TRUE", nullptr, -7200, -3600, "between"}, &root);
    const auto good = make({}, &root);

    check_nothing_is_sent("1: expired", recorder(make({.from = -7200, .until = -3600}, &root)), trust.path);
    check_nothing_is_sent("2: not valid yet", recorder(make({.from = 3600, .until = 7200}, &root)), trust.path);
    check_nothing_is_sent("3: another address", recorder(make({.name = "IP:127.0.0.2"}, &root)), trust.path);
    check_nothing_is_sent(
        "4: a name for an address", recorder(make({.name = "DNS:127.0.0.1,DNS:*", .common_name = "127.0.0.1"}, &root)), trust.path);
    check_nothing_is_sent("5: an untrusted authority of the same name", recorder(make({}, &other_root)), trust.path);
    check_nothing_is_sent("6: signed by itself", recorder(make({})), trust.path);
    check_nothing_is_sent("7: for clients alone", recorder(make({.usage = "clientAuth"}, &root)), trust.path);
    check_nothing_is_sent(
        "8: signed by a certificate that is not an authority's", recorder(make({}, &no_authority), &no_authority), trust.path);
    check_nothing_is_sent("9: an authority in between that has expired", recorder(make({}, &old_between), &old_between), trust.path);
    check_nothing_is_sent("10: a key that is too short", recorder(make({}, &root, key_ptr(EVP_RSA_gen(512)))), trust.path);
    check_nothing_is_sent("11: TLS 1.1", recorder(good, nullptr, TLS1_1_VERSION), trust.path);
    check_nothing_is_sent("12: the system's authorities do not know it", recorder(good), "");
}

BOOST_AUTO_TEST_CASE(a_redirect_takes_a_secret_nowhere) {
    for (const char* status : {"301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"}) {
        loopback::answering second(
            {loopback::reply("200 OK", R"({"access_token":"x","token_type":"bearer"})", "Content-Type: application/json\r\n")});
        const std::string there = "Location: http://localhost:" + std::to_string(second.port()) + "/oauth2/token\r\n";
        loopback::answering first({loopback::reply(status, "", there)});
        const std::string url = first.url(), origin = url.substr(0, url.size() - 1);
        const oauth::app app{"id", secret<std::string>("canary.canary.canary"), "https://host.example.com/callback"};
        const oauth::token held{secret<std::string>("canary"), secret<std::string>("canary"), "", {}};
        const azdo::httplib_transport transport;
        const auto renewed = azdo::call(oauth::refresh{oauth::azure_devops_at(origin), app, held, oauth::wall_clock()}, transport);
        BOOST_REQUIRE(!renewed);
        BOOST_TEST(renewed.error().message.find("redirect") != std::string::npos);
        const auto asked =
            azdo::call(ask{url}, azdo::authenticate{azdo::access_token{secret<std::string>("canary"), {{origin}}}} | transport);
        BOOST_TEST((!asked || *asked / 100 == 3));
        BOOST_TEST(first.connections() > 0);
        BOOST_TEST(second.connections() == 0);
    }
}

BOOST_AUTO_TEST_SUITE_END()
