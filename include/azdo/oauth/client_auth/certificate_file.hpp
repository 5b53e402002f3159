// SPDX-License-Identifier: BSL-1.0
// A certificate and its private key in PEM files, as an app's proof.
//
// | requirement | test in tests/unit/oauth/client_auth/certificate_file.cpp |
// |---|---|
// | one file, or two | one_file_or_two |
// | read again at each use, so that a renewed certificate counts without a restart | a_renewed_certificate_is_used |
// | each mistake has its own sentence | files_that_are_refused |
#pragma once

#include <azdo/core/file_calls.hpp>
#include <azdo/core/read_to_end.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/client_auth/certificate_assertion.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/jose/signing_key.hpp>
#include <azdo/oauth/store/private_file.hpp>

#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// Signs assertions with the key of a certificate in a file. Entra ID takes RSA keys from 2048 bits; the algorithm is PS256.
///
/// Example: `app.authentication = oauth::client_auth::assertion(oauth::certificate_file{"/etc/app.pem"});`
///
/// The private key is in the certificate's file or in one of its own. Failures: `storage` when a file cannot be read; `invalid_input` when
/// it does not hold what it should; those of `certificate_assertion`.
class certificate_file {
public:
    explicit certificate_file(std::string certificate, std::string key = {})
        : certificate_path_(std::move(certificate)), key_path_(std::move(key)) {}

    /// Reads the key with its certificate. The `sub_key` of a failure is `key` if the file of the private key is at fault.
    result<signing_key> read() const {
        const auto certificate = read_pem(certificate_path_);
        if (!certificate) return certificate.error();
        const std::string_view text = certificate->reveal();
        if (text.find("-----BEGIN CERTIFICATE-----") == text.npos)
            return refused(text.find(private_key) == text.npos
                               ? "there is no certificate in this file: it needs -----BEGIN CERTIFICATE-----"
                               : "this file holds a private key, but not its certificate");
        if (key_path_.empty()) return read_key(*certificate, text, "");
        const auto key = read_pem(key_path_);
        if (!key) return of_key(key.error());
        return read_key(*key, text, "key");
    }
    result<secret<std::string>> operator()(const assertion_target& target) const {
        auto key = read();
        if (!key) return std::move(key).error();
        return certificate_assertion{*std::move(key), system_entropy}(target);
    }

private:
    static constexpr std::size_t limit = 256 * 1024; // a chain of certificates is far shorter
    static constexpr std::string_view private_key = "PRIVATE KEY-----";

    static failure refused(std::string why) { return fail(failure_kind::invalid_input, std::move(why)); }
    static failure of_key(failure why) {
        why.sub_key = "key";
        return why;
    }
    static result<secret<std::string>> read_pem(const std::string& path) {
        file_calls& calls = system_files();
        const owned_descriptor file = open_without_waiting(path.c_str(), O_RDONLY, calls);
        if (!file && (errno == ENOENT || errno == ENOTDIR)) return fail(failure_kind::storage, "there is no such file");
        auto text = file ? detail::read_all(path, file.get(), limit, calls) : result<secret<std::string>>(refused(""));
        if (!text)
            return fail(failure_kind::storage,
                "this file cannot be read, or is longer than 256 KiB: check its permissions, and which user runs the program");
        if (text->reveal().substr(0, 1) == "\x30") // the SEQUENCE with which DER begins
            return refused(
                "this file is DER or PKCS#12, and PEM is needed: openssl pkcs12 -in FILE -nodes -out FILE.pem converts the latter");
        return text;
    }
    static result<signing_key> read_key(const secret<std::string>& key, std::string_view certificate, const char* of) {
        const std::string_view text = key.reveal();
        failure why = refused("");
        why.sub_key = of;
        if (text.find(private_key) == text.npos)
            why.message = why.sub_key.empty()
                              ? "this certificate comes without its private key: add the key to the file, or name the key's "
                                "file in appKeyFile"
                              : "there is no private key in this file: it needs -----BEGIN PRIVATE KEY-----";
        else if (text.find("BEGIN ENCRYPTED PRIVATE KEY") != text.npos || text.find("Proc-Type: 4,ENCRYPTED") != text.npos)
            why.message = "the private key is encrypted with a password, which nobody can type here: openssl pkey -in FILE -out FILE.plain "
                          "decrypts it; keep the result readable by its user alone";
        if (!why.message.empty()) return why;
        auto read = signing_key::from_pem(key, jws_algorithm::ps256, certificate);
        if (read) return read;
        why.message = read.error().message;
        constexpr std::string_view begins = "-----BEGIN CERTIFICATE-----";
        if (read.error().sub_key == "algorithm")
            why.message = "this private key is not one that Entra ID takes (RSA from 2048 bits): make a new key and certificate";
        if (read.error().sub_key == "certificate" && certificate.find(begins) != certificate.rfind(begins))
            why.message =
                "the first certificate of this file belongs to another private key: the app's own comes before those of its issuers";
        return why;
    }

    std::string certificate_path_, key_path_;
};

} // namespace azdo::inline v1::oauth
