// SPDX-License-Identifier: BSL-1.0
#include "app_proof.hpp"

#include <azdo/core/secret.hpp>
#include <azdo/json/jwt.hpp>
#include <azdo/oauth/client_auth/certificate_assertion.hpp>
#include <azdo/oauth/client_auth/certificate_file.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>
#include <azdo/oauth/client_auth/federated_token_file.hpp>
#include <azdo/oauth/crypto/entropy.hpp>

#include <string>
#include <utility>

namespace callback_server {
namespace {

namespace oauth = azdo::oauth;

azdo::result<void> check_validity(
    std::optional<azdo::sys_time> begins, std::optional<azdo::sys_time> ends, std::optional<azdo::sys_time> now) {
    if (now && ends && *ends <= *now) return azdo::fail(azdo::failure_kind::invalid_input, "it expired at " + azdo::format_time(*ends));
    if (now && begins && *begins > *now)
        return azdo::fail(azdo::failure_kind::invalid_input, "it is not valid before " + azdo::format_time(*begins));
    return {};
}

azdo::result<void> read_certificate(settings& of, std::optional<azdo::sys_time> now) {
    auto key = oauth::certificate_file{of.proof.certificate, of.proof.key}.read();
    if (!key) return std::move(key).error();
    if (auto valid = check_validity(key->begins_at(), key->expires_at(), now); !valid) return valid;
    of.proof.expires = key->expires_at();
    of.app.authentication = oauth::client_auth::assertion(oauth::certificate_assertion{*std::move(key), oauth::system_entropy});
    return {};
}

azdo::result<void> read_token(settings& of, std::optional<azdo::sys_time> now) {
    auto token = oauth::federated_token_file{of.proof.token}({});
    if (!token) return std::move(token).error();
    const auto expiry = azdo::json::read_jwt_expiry(token->reveal());
    const std::optional<azdo::sys_time> ends = expiry ? *expiry : std::nullopt;
    if (auto valid = check_validity({}, ends, now); !valid) return valid;
    of.proof.expires = ends;
    of.app.authentication = oauth::client_auth::assertion(
        [held = *std::move(token)](const oauth::assertion_target&) -> azdo::result<azdo::secret<std::string>> { return held; });
    return {};
}

} // namespace

azdo::result<void> read_proof(settings& of, std::optional<azdo::sys_time> now) {
    const bool has_certificate = !of.proof.certificate.empty();
    if (!has_certificate && of.proof.token.empty()) return {};
    auto read = has_certificate ? read_certificate(of, now) : read_token(of, now);
    if (read) return read;
    azdo::failure why = std::move(read).error();
    const bool key_at_fault = has_certificate && why.sub_key == "key";
    const std::string& file = key_at_fault ? of.proof.key : has_certificate ? of.proof.certificate : of.proof.token;
    const char* const name = key_at_fault ? "appKeyFile" : has_certificate ? "appCertificateFile" : "federatedTokenFile";
    why.message = "the app's proof in " + file + " (" + name + ") cannot be used: " + why.message;
    return why;
}

} // namespace callback_server
