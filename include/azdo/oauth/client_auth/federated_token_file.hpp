// SPDX-License-Identifier: BSL-1.0
// Workload identity: a client assertion in a file that Kubernetes or a build system writes and renews.
//
// | requirement | test in tests/unit/oauth/client_auth/federated_token_file.cpp |
// |---|---|
// | read again at each use | a_renewed_token_is_seen |
// | a file that cannot be read, is empty, too long or holds no token | files_that_are_refused |
#pragma once

#include <azdo/core/file_calls.hpp>
#include <azdo/core/read_to_end.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>
#include <azdo/oauth/jose/jwt.hpp>
#include <azdo/oauth/store/private_file.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// Reads the assertion from a file at each use.
///
/// Example:
/// ```
/// if (const char* path = std::getenv("AZURE_FEDERATED_TOKEN_FILE"))
///     app.authentication = oauth::client_auth::assertion(oauth::federated_token_file{path});
/// ```
/// Failures: `storage` when the file cannot be read; `invalid_input` when it does not hold a token.
/// Source: https://learn.microsoft.com/entra/workload-id/workload-identity-federation
class federated_token_file {
public:
    explicit federated_token_file(std::string path) : path_(std::move(path)) {}

    result<secret<std::string>> operator()(const assertion_target&) const {
        file_calls& calls = system_files();
        const owned_descriptor file = open_without_waiting(path_.c_str(), O_RDONLY, calls);
        const auto text = file ? detail::read_all(path_, file.get(), detail::jwt_limit, calls) : result<secret<std::string>>(unreadable());
        if (!text) return unreadable();
        std::string_view held = text->reveal();
        while (!held.empty() && (held.back() == '\n' || held.back() == '\r' || held.back() == ' ')) held.remove_suffix(1);
        secret<std::string> token(held);
        if (!read_jwt(token.reveal()))
            return fail(failure_kind::invalid_input, "the federated token file does not contain a token: " + path_);
        return token;
    }

private:
    failure unreadable() const {
        return fail(failure_kind::storage, "the federated token file cannot be read, or is longer than 64 KiB: " + path_);
    }

    std::string path_;
};

} // namespace azdo::inline v1::oauth
