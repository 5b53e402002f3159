// SPDX-License-Identifier: BSL-1.0
// Shared by the oauth tests: an app, a time, sources of bytes, a sign-in and the responses of a server.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/http/message.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/callback.hpp>

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace fixture {

inline constexpr azdo::sys_time noon = *azdo::parse_time("2026-11-23T12:00:00Z");
inline constexpr std::string_view redirect_uri = "https://codestream.example.com/no-auth/provider-token/azuredevops";

/// Canaries: none of them may appear in a message.
inline constexpr std::string_view canary_secret = "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjF9.c2VjcmV0LWNhbmFyeQ";
inline constexpr std::string_view canary_code = "code-canary-0123456789";

inline azdo::oauth::app app() {
    return {"3f2504e0-4f89-11d3-9a0c-0305e82c3301", azdo::secret<std::string>(canary_secret), std::string(redirect_uri)};
}

/// A counter as random bytes: every value differs from the others, and is the same in every run.
struct counting_entropy {
    unsigned char next = 0;
    bool operator()(std::span<unsigned char> bytes) {
        for (unsigned char& byte : bytes) byte = next++;
        return true;
    }
};
struct no_entropy {
    bool operator()(std::span<unsigned char>) const { return false; }
};

inline azdo::oauth::begun_sign_in begin(unsigned char seed = 0) {
    counting_entropy entropy{seed};
    return azdo::oauth::authorize(azdo::oauth::azure_devops, app(), {.scopes = "vso.identity vso.work_write"}, entropy, noon).value();
}
inline azdo::oauth::authorization_code code_for(const azdo::oauth::begun_sign_in& begun) {
    return azdo::oauth::accept_callback(begun.pending, "code=" + std::string(canary_code) + "&state=" + begun.pending.state.reveal(), noon)
        .value();
}

/// The JSON response of a server.
inline azdo::http::response answer(int status, std::string body, std::string_view type = "application/json; charset=utf-8") {
    azdo::http::response made(status, std::move(body));
    made.add_header("Content-Type", type);
    return made;
}

} // namespace fixture
