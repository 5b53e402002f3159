// SPDX-License-Identifier: BSL-1.0
#include "test_ca.hpp"

#include "text.hpp"

#include <functional>
#include <memory>
#include <stdexcept>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace simulator {
namespace {

using key_ptr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using certificate_ptr = std::unique_ptr<X509, decltype(&X509_free)>;

key_ptr new_key() {
    key_ptr made{EVP_EC_gen("P-256"), &EVP_PKEY_free};
    if (!made) throw std::runtime_error("OpenSSL cannot make a key");
    return made;
}

void add_extension(X509& to, X509& issuer, int kind, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, &issuer, &to, nullptr, nullptr, 0);
    X509_EXTENSION* const made = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    if (made == nullptr) throw std::runtime_error("OpenSSL cannot make an extension");
    X509_add_ext(&to, made, -1);
    X509_EXTENSION_free(made);
}

certificate_ptr new_certificate(EVP_PKEY& key, const std::string& name) {
    certificate_ptr made{X509_new(), &X509_free};
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), std::hash<std::string>{}(random_guid()) >> 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 86'400);
    X509_set_pubkey(made.get(), &key);
    X509_NAME_add_entry_by_txt(
        X509_get_subject_name(made.get()), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    return made;
}

void sign(X509& what, X509& issuer, EVP_PKEY& key) {
    X509_set_issuer_name(&what, X509_get_subject_name(&issuer));
    add_extension(what, issuer, NID_subject_key_identifier, "hash");
    add_extension(what, issuer, NID_authority_key_identifier, "keyid");
    if (X509_sign(&what, &key, EVP_sha256()) == 0) throw std::runtime_error("OpenSSL cannot sign a certificate");
}

template <class Write>
std::string pem_of(Write write) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> out{BIO_new(BIO_s_mem()), &BIO_free};
    write(out.get());
    char* bytes = nullptr;
    const auto size = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

std::string pem_of(X509& certificate) {
    return pem_of([&](BIO* out) { PEM_write_bio_X509(out, &certificate); });
}

} // namespace

test_ca make_test_ca() {
    const auto authority_key = new_key(), key = new_key();
    const auto authority = new_certificate(*authority_key, "Azure DevOps simulator " + random_guid());
    add_extension(*authority, *authority, NID_basic_constraints, "critical,CA:TRUE");
    add_extension(*authority, *authority, NID_key_usage, "critical,keyCertSign,cRLSign");
    sign(*authority, *authority, *authority_key);
    const auto certificate = new_certificate(*key, "localhost");
    add_extension(*certificate, *authority, NID_basic_constraints, "critical,CA:FALSE");
    add_extension(*certificate, *authority, NID_key_usage, "critical,digitalSignature");
    add_extension(*certificate, *authority, NID_ext_key_usage, "serverAuth");
    add_extension(*certificate, *authority, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
    sign(*certificate, *authority, *authority_key);
    return {pem_of(*authority), pem_of(*certificate),
        pem_of([&](BIO* out) { PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); })};
}

} // namespace simulator
