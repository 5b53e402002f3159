// SPDX-License-Identifier: BSL-1.0
// The TLS policy of both transports: versions, cipher suites, certificates and the names in them. Uses only OpenSSL.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/read_to_end.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/unique_ptr.hpp>
#include <azdo/http/transport.hpp>

#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

struct free_tls_context {
    void operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
};
using tls_context = std::unique_ptr<SSL_CTX, free_tls_context>;

struct free_pem {
    void operator()(BIO* one) const noexcept { BIO_free(one); }
    void operator()(X509* one) const noexcept { X509_free(one); }
    void operator()(EVP_PKEY* one) const noexcept { EVP_PKEY_free(one); }
    void operator()(STACK_OF(X509_INFO) * all) const noexcept { sk_X509_INFO_pop_free(all, X509_INFO_free); }
};
using memory_bio = std::unique_ptr<BIO, free_pem>;

/// The cipher suites of TLS 1.2, in OpenSSL's syntax. Those of TLS 1.3 all have forward secrecy and AEAD.
inline const char* cipher_suites(tls_compatibility servers) noexcept {
    return servers == tls_compatibility::older_servers ? "DEFAULT:!aNULL:!eNULL:!PSK:!SRP" : "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL:!PSK";
}

/// Restricts a client's context to TLS 1.2 or newer, the suites above and verified chains. Sessions are not resumed, so that the server
/// presents its certificate on every connection. False when OpenSSL cannot do it.
AZDO_COLD inline bool restrict_tls(SSL_CTX* context, tls_compatibility servers) noexcept {
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_clear_options(context, SSL_OP_IGNORE_UNEXPECTED_EOF); // the system may set it: a truncation would look like an end
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 && SSL_CTX_set_max_proto_version(context, 0) == 1 &&
           SSL_CTX_set_cipher_list(context, cipher_suites(servers)) == 1;
}

/// Makes OpenSSL compare the certificate's names with the host: only subject alternative names (RFC 9110 section 4.3.4), wildcards only for
/// a whole label, addresses byte for byte. False when the host cannot be compared; then no connection may be made.
AZDO_COLD inline bool expect_host(X509_VERIFY_PARAM* wanted, std::string_view host) {
    X509_VERIFY_PARAM_set_hostflags(wanted, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    if (host.empty() || host.find('\0') != std::string_view::npos) return false; // OpenSSL takes an empty name for "any"
    const bool is_bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    const std::string address(is_bracketed ? host.substr(1, host.size() - 2) : host);
    if (X509_VERIFY_PARAM_set1_ip_asc(wanted, address.c_str()) == 1) return true;
    return !is_bracketed && X509_VERIFY_PARAM_set1_host(wanted, host.data(), host.size()) == 1;
}
/// As above for one connection; also sends the host name to the server (SNI), but not an address (RFC 6066 section 3).
inline bool expect_host(SSL* connection, std::string_view host) {
    X509_VERIFY_PARAM* const wanted = SSL_get0_param(connection);
    if (!expect_host(wanted, host)) return false;
    if (X509_VERIFY_PARAM_get0_host(wanted, 0) == nullptr) return true;
    return SSL_set_tlsext_host_name(connection, std::string(host).c_str()) == 1;
}

/// Gives OpenSSL the password of a key; null options: there is none. Without this it would ask for one on the terminal.
inline int give_key_password(char* to, int room, int, void* options) {
    if (options == nullptr) return 0;
    const std::string& password = static_cast<const transport_options*>(options)->client_key_password.reveal();
    if (password.size() > static_cast<std::size_t>(room)) return 0;
    return static_cast<int>(password.copy(to, password.size()));
}
/// Reads a PEM file; a pipe or a device is not waited for. Nullopt when it cannot be read, or is longer than `limit`.
AZDO_COLD inline std::optional<secret<std::string>> read_pem_file(const std::string& path, std::size_t limit) {
    file_calls& calls = system_files();
    const owned_descriptor file = open_without_waiting(path.c_str(), O_RDONLY, calls);
    auto text = file ? read_to_end(file.get(), limit, calls) : std::nullopt;
    if (text && text->size() > limit) text.reset();
    return text;
}
/// The text as OpenSSL reads it; it must outlive the result. Null when there is none.
inline memory_bio bio_of(const std::optional<secret<std::string>>& text) {
    return memory_bio(text ? BIO_new_mem_buf(text->reveal().data(), static_cast<int>(text->size())) : nullptr);
}
/// Our certificate and those of its authorities. False when there is none.
AZDO_COLD inline bool use_certificates(SSL_CTX* context, BIO* pem) {
    using certificate = std::unique_ptr<X509, free_pem>;
    const certificate own(PEM_read_bio_X509_AUX(pem, nullptr, give_key_password, nullptr));
    if (!own || SSL_CTX_use_certificate(context, own.get()) != 1) return false;
    for (;;) {
        ERR_clear_error();
        certificate next(PEM_read_bio_X509(pem, nullptr, give_key_password, nullptr));
        if (!next) return ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE; // else the text is damaged
        if (SSL_CTX_add0_chain_cert(context, next.get()) != 1) return false;
        static_cast<void>(next.release());
    }
}
/// The key of our certificate. False when there is none, when its password is another one, or when it is not that certificate's.
AZDO_COLD inline bool use_key(SSL_CTX* context, BIO* pem, const transport_options& options) {
    const std::unique_ptr<EVP_PKEY, free_pem> key(
        PEM_read_bio_PrivateKey(pem, nullptr, give_key_password, const_cast<transport_options*>(&options)));
    return key && SSL_CTX_use_PrivateKey(context, key.get()) == 1 && SSL_CTX_check_private_key(context) == 1;
}
/// The certificate that servers are shown if they ask for one; null: it can be used, or there is none.
AZDO_COLD inline const char* client_certificate_fault(SSL_CTX* context, const transport_options& options) {
    constexpr std::size_t limit = 256 * 1024; // a chain of certificates is far shorter
    if (options.client_certificate_file.empty())
        return options.client_key_file.empty() ? nullptr : "client_key_file without client_certificate_file; nothing was sent";
    const std::string& key_file = options.client_key_file.empty() ? options.client_certificate_file : options.client_key_file;
    const auto certificate_text = read_pem_file(options.client_certificate_file, limit), key_text = read_pem_file(key_file, limit);
    const memory_bio certificate = bio_of(certificate_text), key = bio_of(key_text);
    const char* fault = nullptr;
    if (!certificate || !use_certificates(context, certificate.get()))
        fault = "the file of our certificate (client_certificate_file) cannot be read, or is longer than 256 KiB; nothing was sent";
    else if (!key || !use_key(context, key.get(), options))
        fault = "the key of our certificate (client_key_file) cannot be read, its password is another one, or it belongs to another "
                "certificate; nothing was sent";
    ERR_clear_error();
    return fault;
}
/// Trusts the certificates of a file, with its revocation lists. False when it has none.
AZDO_COLD inline bool trust_file(SSL_CTX* context, const std::string& path) {
    constexpr std::size_t limit = 4u << 20; // those of a system are some hundred KiB
    const auto text = read_pem_file(path, limit);
    const memory_bio pem = bio_of(text);
    X509_STORE* const store = SSL_CTX_get_cert_store(context);
    const std::unique_ptr<STACK_OF(X509_INFO), free_pem> all(
        pem ? PEM_X509_INFO_read_bio(pem.get(), nullptr, give_key_password, nullptr) : nullptr);
    bool has_any = false, good = true;
    for (int i = 0; all && i < sk_X509_INFO_num(all.get()); ++i) {
        const X509_INFO* const one = sk_X509_INFO_value(all.get(), i);
        good = good && (one->x509 == nullptr || X509_STORE_add_cert(store, one->x509) == 1);
        good = good && (one->crl == nullptr || X509_STORE_add_crl(store, one->crl) == 1);
        has_any = has_any || one->x509 != nullptr || one->crl != nullptr;
    }
    ERR_clear_error();
    return has_any && good;
}

/// A failure of a certificate, the server's or ours.
AZDO_OUT_OF_LINE inline failure of_certificate(failure why) {
    why.sub_key = "certificate";
    return why;
}

/// The context of a transport: restricted as above, with the trusted certificates and our certificate of the options, as the files have
/// them now.
///
/// Failures: `transport` with `nothing_sent`, when a file cannot be read or TLS cannot be set up.
AZDO_COLD inline result<tls_context> make_tls_context(const transport_options& options) {
    tls_context made(SSL_CTX_new(TLS_client_method()));
    if (!made || !restrict_tls(made.get(), options.tls))
        return nothing_sent(failure_kind::transport, "TLS cannot be set up on this machine; nothing was sent");
    const bool trusts =
        options.ca_file.empty() ? SSL_CTX_set_default_verify_paths(made.get()) == 1 : trust_file(made.get(), options.ca_file);
    if (!trusts)
        return of_certificate(
            nothing_sent(failure_kind::transport, "the file of trusted certificates (ca_file) cannot be read; nothing was sent"));
    if (const char* const fault = client_certificate_fault(made.get(), options))
        return of_certificate(nothing_sent(failure_kind::transport, fault));
    return made;
}

AZDO_OUT_OF_LINE inline failure certificate_refused(std::string_view host) {
    return of_certificate(nothing_sent(failure_kind::transport,
        joined({"the certificate of ", host,
            " could not be verified: it is expired, for another name, without a subject alternative name, or of an authority that is not "
            "trusted here (see ca_file); nothing was sent"})));
}
AZDO_OUT_OF_LINE inline failure tls_refused(std::string_view host) {
    return nothing_sent(failure_kind::transport,
        joined({"could not establish a TLS connection to ", host,
            ": it offers neither TLS 1.3 nor TLS 1.2 with ECDHE and AEAD (see tls_compatibility::older_servers), or did not answer; nothing "
            "was sent"}));
}
AZDO_OUT_OF_LINE inline failure our_certificate_refused(std::string_view host) {
    return of_certificate(fail(failure_kind::transport,
        joined({host, ": the server asks for a certificate of ours, and got none or refuses it (see client_certificate_file)"})));
}
/// Notes that the server asks for our certificate.
inline int note_certificate_request(SSL* connection, void*) {
    static char noted;
    SSL_set_app_data(connection, &noted);
    return 1;
}
/// True when the server has asked for our certificate. Requirement: `note_certificate_request` is the connection's certificate callback.
inline bool asks_for_certificate(const SSL* connection) { return SSL_get_app_data(connection) != nullptr; }

/// True when OpenSSL's reason is an alert of the peer that refuses a certificate (RFC 8446 section 6.2).
constexpr bool is_alert_about_certificate(int reason) noexcept {
    const int alert = reason - SSL_AD_REASON_OFFSET;
    return (alert >= SSL3_AD_NO_CERTIFICATE && alert <= SSL_AD_CERTIFICATE_UNKNOWN) || alert == SSL_AD_UNKNOWN_CA ||
           alert == SSL_AD_ACCESS_DENIED || alert == TLS13_AD_CERTIFICATE_REQUIRED;
}

/// The reason why a handshake failed.
AZDO_COLD inline failure handshake_trouble(const SSL* connection, std::string_view host) {
    if (SSL_get_verify_result(connection) != X509_V_OK) return certificate_refused(host);
    return asks_for_certificate(connection) ? our_certificate_refused(host) : tls_refused(host);
}

} // namespace azdo::inline v1::detail
