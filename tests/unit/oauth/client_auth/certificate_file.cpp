// SPDX-License-Identifier: BSL-1.0
#include "../../config/temporary_folder.hpp"
#include "../keys.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/oauth/client_auth/certificate_file.hpp>
#include <azdo/oauth/jose/jwt.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>

BOOST_AUTO_TEST_SUITE(oauth_certificate_file)

using namespace azdo::oauth;
using azdo::failure_kind;
using fixture::key_pair;

namespace {
const key_pair& key() {
    static const key_pair made = key_pair::rsa();
    return made;
}
const key_pair& other_key() {
    static const key_pair made = key_pair::rsa();
    return made;
}
std::string key_text(const key_pair& of, const std::string& password = {}) { return of.pem(password).reveal(); }
std::string thumbprint(const std::string& file, const std::string& key_file = {}) {
    const auto read = certificate_file{file, key_file}.read();
    return read ? read->thumbprint() : "failure: " + read.error().message;
}
/// The message for a file with this text; with `key_text`, for two files.
azdo::failure refusal(const std::string& text, const std::string& key_text = {}) {
    const temporary_folder folder;
    const auto file = folder.file("canary.pem", text).string();
    const auto read = certificate_file{file, key_text.empty() ? "" : folder.file("canary.key", key_text).string()}.read();
    BOOST_REQUIRE(!read);
    BOOST_TEST(read.error().message.find("canary") == std::string::npos);
    BOOST_TEST(read.error().message.find("MII") == std::string::npos);
    return read.error();
}
} // namespace

BOOST_AUTO_TEST_CASE(one_file_or_two) {
    const temporary_folder folder;
    const std::string certificate = key().certificate();
    const auto both = folder.file("both.pem", key_text(key()) + certificate).string();
    const auto chain = folder.file("chain.pem", certificate + other_key().certificate() + key_text(key())).string();
    const auto alone = folder.file("alone.pem", "comment\n" + certificate).string();
    const auto key_file = folder.file("alone.key", key_text(key())).string();
    const std::string expected = signing_key::from_pem(key().pem(), jws_algorithm::ps256, certificate)->thumbprint();
    BOOST_TEST(thumbprint(both) == expected);
    BOOST_TEST(thumbprint(chain) == expected);
    BOOST_TEST(thumbprint(alone, key_file) == expected);
    BOOST_TEST(thumbprint(both, key_file) == expected);
}

BOOST_AUTO_TEST_CASE(a_renewed_certificate_is_used) {
    const temporary_folder folder;
    const auto path = folder.file("app.pem", key_text(key()) + key().certificate()).string();
    const certificate_file source{path};
    const auto header_of = [&] { return read_jwt(source({"app", "https://as.example/token", wall_clock()})->reveal())->header.thumbprint; };
    const std::string before = header_of();
    folder.file("app.pem", key_text(other_key()) + other_key().certificate());
    BOOST_TEST(header_of() != before);
    folder.file("app.pem", key_text(key()) + key().certificate(-60));
    BOOST_TEST(source({"app", "https://as.example/token", wall_clock()}).error().message.find("expired") != std::string::npos);
    std::filesystem::remove(path);
    BOOST_CHECK(source({"app", "https://as.example/token", wall_clock()}).error().kind == failure_kind::storage);
}

BOOST_AUTO_TEST_CASE(files_that_are_refused) {
    const std::string certificate = key().certificate();
    BOOST_TEST(refusal("canary").message == "there is no certificate in this file: it needs -----BEGIN CERTIFICATE-----");
    BOOST_TEST(refusal("").message == "there is no certificate in this file: it needs -----BEGIN CERTIFICATE-----");
    BOOST_TEST(refusal(key_text(key())).message == "this file holds a private key, but not its certificate");
    BOOST_TEST(refusal(certificate).message.find("this certificate comes without its private key") == 0u);
    BOOST_TEST(refusal(certificate).sub_key == "");
    BOOST_TEST(refusal(certificate, certificate).message.find("there is no private key in this file") == 0u);
    BOOST_TEST(refusal(certificate, certificate).sub_key == "key");
    BOOST_TEST(refusal(certificate + key_text(other_key())).message == "the certificate belongs to another private key");
    BOOST_TEST(refusal(certificate, key_text(other_key())).message == "the certificate belongs to another private key");
    BOOST_TEST(refusal(certificate + key_text(key(), "password")).message.find("is encrypted with a password") != std::string::npos);
    BOOST_TEST(refusal("\x30\x82\x01").message.find("this file is DER or PKCS#12") == 0u);
    const key_pair curve = key_pair::ec(), small = key_pair::rsa(1024);
    for (const key_pair* wrong : {&curve, &small}) BOOST_TEST_CONTEXT((wrong == &curve ? "curve" : "small"))
    BOOST_TEST(refusal(wrong->certificate() + key_text(*wrong)).message.find("RSA from 2048 bits") != std::string::npos);
    for (const key_pair* wrong : {&curve, &small}) // in words for an administrator
        BOOST_TEST(refusal(wrong->certificate() + key_text(*wrong)).message.find("not one that Entra ID takes") != std::string::npos);
    const std::string issuer_first = other_key().certificate() + certificate + key_text(key());
    BOOST_TEST(refusal(issuer_first).message.find("the first certificate of this file belongs to another private key") == 0u);
    BOOST_TEST(
        refusal("-----BEGIN CERTIFICATE-----\ncanary\n-----END CERTIFICATE-----\n" + key_text(key())).message.find("no certificate") !=
        std::string::npos);
    BOOST_TEST(refusal(std::string(300'000, 'x')).message.find("longer than 256 KiB") != std::string::npos);
    const temporary_folder folder;
    const auto none = (folder.path() / "none.pem").string(), there = folder.file("a.pem", certificate).string();
    BOOST_TEST(certificate_file{none}.read().error().message == "there is no such file");
    BOOST_TEST((certificate_file{there, none}.read().error().sub_key) == "key");
    BOOST_TEST(certificate_file{folder.path().string()}.read().error().message.find("cannot be read") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
