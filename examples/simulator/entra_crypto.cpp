// SPDX-License-Identifier: BSL-1.0
#include "entra_crypto.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <array>
#include <deque>
#include <mutex>
#include <stdexcept>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace simulator::entra {
namespace {

namespace json = boost::json;

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string digest(std::string_view bytes, const EVP_MD* kind) {
    std::string out(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), bytes_of(out), &size, kind, nullptr) != 1) throw std::runtime_error("OpenSSL cannot hash");
    out.resize(size);
    return out;
}

std::string number_of(EVP_PKEY& key, const char* name) {
    BIGNUM* value = nullptr;
    if (EVP_PKEY_get_bn_param(&key, name, &value) != 1) throw std::runtime_error("OpenSSL does not tell a number of the key");
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> held{value, &BN_free};
    std::string out(static_cast<std::size_t>(BN_num_bytes(value)), '\0');
    BN_bn2bin(value, bytes_of(out));
    return out;
}

certificate_ptr self_signed(EVP_PKEY& key) {
    certificate_ptr made{X509_new(), &X509_free};
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -86'400);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 5L * 365 * 86'400);
    X509_set_pubkey(made.get(), &key);
    X509_NAME* const name = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, bytes_of("accounts.accesscontrol.windows.net"), -1, -1, 0);
    X509_set_issuer_name(made.get(), name);
    if (X509_sign(made.get(), &key, EVP_sha256()) == 0) throw std::runtime_error("OpenSSL cannot sign a certificate");
    return made;
}

signing_key new_signing_key() {
    const key_ptr key{EVP_RSA_gen(2048), &EVP_PKEY_free};
    if (!key) throw std::runtime_error("OpenSSL cannot make a key");
    auto der = der_of(*self_signed(*key));
    return {key, der, base64url(sha1(der))};
}

std::optional<json::object> decoded_object(std::string_view part) {
    const auto text = base64url_decode(part);
    if (!text) return std::nullopt;
    boost::system::error_code error;
    auto value = json::parse(*text, error);
    if (error || !value.is_object()) return std::nullopt;
    return std::move(value.as_object());
}

std::string text_in(const json::object& object, std::string_view name) {
    const auto* found = object.if_contains(name);
    return found && found->is_string() ? std::string{found->as_string()} : std::string{};
}

} // namespace

std::optional<std::string> base64url_decode(std::string_view text) {
    std::string usual{text};
    if (usual.find_first_of("+/=") != usual.npos) return std::nullopt;
    std::replace(usual.begin(), usual.end(), '-', '+');
    std::replace(usual.begin(), usual.end(), '_', '/');
    usual.append((4 - usual.size() % 4) % 4, '=');
    return base64_decode(usual);
}

std::string sha1(std::string_view bytes) { return digest(bytes, EVP_sha1()); }
std::string sha256(std::string_view bytes) { return digest(bytes, EVP_sha256()); }

std::int64_t epoch(time_point time) { return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count(); }

certificate_ptr read_certificate(std::string_view pem) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> in{BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free};
    return {PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr), &X509_free};
}

std::string der_of(X509& certificate) {
    std::string out(static_cast<std::size_t>(std::max(i2d_X509(&certificate, nullptr), 0)), '\0');
    unsigned char* end = bytes_of(out);
    i2d_X509(&certificate, &end);
    return out;
}

bool is_valid_at(X509& certificate, time_point now) {
    std::time_t at = epoch(now);
    return X509_cmp_time(X509_get0_notBefore(&certificate), &at) < 0 && X509_cmp_time(X509_get0_notAfter(&certificate), &at) > 0;
}

const signing_key& signing_key_number(std::size_t number) {
    static std::mutex guard;
    static std::deque<signing_key> made;
    const std::lock_guard lock{guard};
    while (made.size() <= number) made.push_back(new_signing_key());
    return made[number];
}

json::object public_jwk(const signing_key& key) {
    return {{"kty", "RSA"}, {"use", "sig"}, {"kid", key.kid}, {"x5t", key.kid},
        {"n", base64url(number_of(*key.key, OSSL_PKEY_PARAM_RSA_N))}, {"e", base64url(number_of(*key.key, OSSL_PKEY_PARAM_RSA_E))},
        {"x5c", json::array{base64(key.der)}}, {"cloud_instance_name", "microsoftonline.com"}};
}

key_ptr key_of_jwk(const json::object& jwk) {
    const auto n = base64url_decode(text_in(jwk, "n")), e = base64url_decode(text_in(jwk, "e"));
    if (text_in(jwk, "kty") != "RSA" || !n || !e || n->empty() || e->empty()) return nullptr;
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> modulus{
        BN_bin2bn(bytes_of(std::string_view{*n}), static_cast<int>(n->size()), nullptr), &BN_free};
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> exponent{
        BN_bin2bn(bytes_of(std::string_view{*e}), static_cast<int>(e->size()), nullptr), &BN_free};
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> parts{OSSL_PARAM_BLD_new(), &OSSL_PARAM_BLD_free};
    OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> all{OSSL_PARAM_BLD_to_param(parts.get()), &OSSL_PARAM_free};
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context{
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), &EVP_PKEY_CTX_free};
    EVP_PKEY* made = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, all.get());
    return {made, &EVP_PKEY_free};
}

std::string jwt::header_text(std::string_view name) const { return text_in(header, name); }
std::string jwt::text(std::string_view claim) const { return text_in(claims, claim); }

std::optional<std::int64_t> jwt::time(std::string_view claim) const {
    const auto* found = claims.if_contains(claim);
    if (!found || !found->is_number()) return std::nullopt;
    return static_cast<std::int64_t>(std::clamp(found->to_number<double>(), -1e15, 1e15)); // so that adding to it cannot overflow
}

std::optional<jwt> parse_jwt(std::string_view token) {
    const auto parts = split(token, '.');
    if (parts.size() != 3) return std::nullopt;
    auto header = decoded_object(parts[0]), claims = decoded_object(parts[1]);
    auto signature = base64url_decode(parts[2]);
    if (!header || !claims || !signature) return std::nullopt;
    return jwt{std::move(*header), std::move(*claims), parts[0] + '.' + parts[1], std::move(*signature)};
}

std::string sign_jwt(const signing_key& key, const json::object& claims) {
    const json::object header{{"typ", "JWT"}, {"alg", "RS256"}, {"x5t", key.kid}, {"kid", key.kid}};
    auto text = base64url(json::serialize(header)) + '.' + base64url(json::serialize(claims));
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    std::string signature(static_cast<std::size_t>(EVP_PKEY_get_size(key.key.get())), '\0');
    std::size_t size = signature.size();
    const bool good = EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.key.get()) == 1 &&
                      EVP_DigestSign(context.get(), bytes_of(signature), &size, bytes_of(std::string_view{text}), text.size()) == 1;
    if (!good) throw std::runtime_error("OpenSSL cannot sign");
    signature.resize(size);
    return text + '.' + base64url(signature);
}

bool has_signature_of(const jwt& token, EVP_PKEY& key) {
    const auto algorithm = token.header_text("alg");
    if ((algorithm != "RS256" && algorithm != "PS256") || EVP_PKEY_get_base_id(&key) != EVP_PKEY_RSA) return false;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    EVP_PKEY_CTX* inner = nullptr;
    if (EVP_DigestVerifyInit(context.get(), &inner, EVP_sha256(), nullptr, &key) != 1) return false;
    if (algorithm == "PS256") {
        EVP_PKEY_CTX_set_rsa_padding(inner, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(inner, RSA_PSS_SALTLEN_DIGEST);
    }
    return EVP_DigestVerify(context.get(), bytes_of(std::string_view{token.signature}), token.signature.size(),
               bytes_of(std::string_view{token.signed_text}), token.signed_text.size()) == 1;
}

} // namespace simulator::entra
