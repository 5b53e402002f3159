// SPDX-License-Identifier: BSL-1.0
// Turns the errors of an authorization server into failures that say what to do and contain nothing that could be a secret.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::oauth {

namespace detail {
struct known_error {
    std::string_view code;
    failure_kind kind;
    std::string_view what_to_do;
};

inline constexpr auto known_errors = std::to_array<known_error>({
    {"access_denied", failure_kind::access_denied, "access was not granted"},
    {"invalid_grant", failure_kind::not_signed_in, "the sign-in has expired, was already used or was revoked: sign in again"},
    {"invalid_client", failure_kind::rejected,
        "the App ID and its secret, certificate or assertion are not accepted: check that they belong to one app and have not expired "
        "(legacy dialect: after 60 days; it is the Client Secret, not the App Secret)"},
    {"unauthorized_client", failure_kind::rejected,
        "the app may not do this: check its registration, and that the Client Secret has not expired (after 60 days)"},
    {"invalid_scope", failure_kind::rejected, "the requested scopes are not exactly those the app was registered with"},
    {"invalid_resource", failure_kind::rejected, "the server does not know the resource of these scopes: is it the right tenant?"},
    {"invalid_target", failure_kind::rejected, "the server does not know the resource of these scopes: is it the right tenant?"},
    {"authorization_pending", failure_kind::unavailable, "the person has not entered the code yet"},
    {"slow_down", failure_kind::throttled, "it was polled too often"},
    {"expired_token", failure_kind::timed_out, "the code was not entered in time: begin the sign-in again"},
    {"authorization_declined", failure_kind::access_denied, "access was not granted"},
    {"bad_verification_code", failure_kind::rejected, "the server does not know the device code: begin the sign-in again"},
    {"invalid_request", failure_kind::rejected,
        "the request was not accepted: check the App ID, the redirect URI (exactly as registered) and the scopes"},
    {"unsupported_response_type", failure_kind::rejected, "the server does not know this kind of sign-in: is it the right server?"},
    {"unsupported_grant_type", failure_kind::rejected, "the server does not know this kind of grant: is it the right server?"},
    {"redirect_uri_mismatch", failure_kind::rejected, "the redirect URI is not the one the app was registered with"},
    {"interaction_required", failure_kind::not_signed_in, "the person has to sign in again"},
    {"login_required", failure_kind::not_signed_in, "the person has to sign in again"},
    {"consent_required", failure_kind::not_signed_in, "the person has to grant access again: sign in again"},
    {"server_error", failure_kind::unavailable, "it failed: try again later"},
    {"temporarily_unavailable", failure_kind::unavailable, "it is not available now: try again later"},
});

constexpr std::size_t shown_words_limit = 200;
constexpr std::size_t shown_word_limit = 24;
constexpr std::size_t shared_run_limit = 5;

/// True when `word` contains `hidden`, or both share more than `shared_run_limit` consecutive characters.
inline bool shares_a_run(std::string_view word, std::string_view hidden) {
    if (hidden.empty()) return false;
    if (word.find(hidden) != word.npos) return true;
    for (std::size_t i = 0; i + shared_run_limit < word.size(); ++i)
        if (hidden.find(word.substr(i, shared_run_limit + 1)) != hidden.npos) return true;
    return false;
}

/// True for a word of prose: short, made of letters, digits and a little punctuation, and not part of a secret.
inline bool is_plain_word(std::string_view word, std::span<const secret<std::string>* const> hidden) {
    if (word.size() > shown_word_limit || word.find("eyJ") != word.npos) return false; // the start of every JWT
    for (const char c : word) {
        const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!alphanumeric && std::string_view(".,:;'\"()_-").find(c) == std::string_view::npos) return false;
    }
    return std::none_of(hidden.begin(), hidden.end(), [&](const auto* one) { return shares_a_run(word, one->reveal()); });
}
} // namespace detail

/// Makes a server's error description fit to show: at most 200 characters of prose. A word becomes `…` when it is long, looks like a JWT,
/// or has unusual characters or a part of a secret.
inline std::string shown_description(std::string_view text, std::span<const secret<std::string>* const> hidden) {
    std::string shown;
    while (!text.empty()) {
        const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
        const std::size_t end = std::min(text.find_first_of(" \t\r\n", begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        text.remove_prefix(end);
        if (word.empty()) break;
        const std::string_view safe = detail::is_plain_word(word, hidden) ? word : "…";
        if (shown.size() + safe.size() + 1 > detail::shown_words_limit) break;
        if (!shown.empty()) shown += ' ';
        shown += safe;
    }
    return shown;
}

/// Converts an `error` of RFC 6749 section 4.1.2.1 or 5.2 to a failure whose message begins with `who` ("Azure DevOps refused the
/// sign-in"). `type_key` is the error if this library knows it, otherwise `unknown_error`, because a browser could bring anything. The kind
/// depends on the error alone: the numbers in Entra ID's texts (AADSTS…) may change their meaning.
inline failure oauth_error(std::string_view error, std::string_view who, std::string_view shown) {
    const auto known =
        std::find_if(detail::known_errors.begin(), detail::known_errors.end(), [&](const auto& one) { return one.code == error; });
    const bool found = known != detail::known_errors.end();
    failure why = fail(found ? known->kind : failure_kind::rejected, std::string(who));
    why.message += ": ";
    why.message += found ? known->what_to_do : "for a reason that this library does not know";
    if (!shown.empty()) why.message.append(" (it says: ").append(shown).append(1, ')');
    why.type_key = found ? known->code : "unknown_error";
    return why;
}

namespace detail {
inline std::string short_name(std::string_view text) {
    const auto wrong = [](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-');
    };
    return text.size() > 64 || std::any_of(text.begin(), text.end(), wrong) ? std::string() : std::string(text);
}
} // namespace detail

/// What Entra ID adds to an error of RFC 6749: the `suberror`, and ids for its support. Texts that are not names or ids are dropped.
struct error_details {
    std::string suberror{};
    std::vector<std::int64_t> error_codes{};
    std::string trace_id{};
    std::string correlation_id{};
};
/// Adds the details to a failure.
inline void add_details(failure& why, const error_details& details) {
    why.sub_key = detail::short_name(details.suberror);
    const std::string correlation = detail::short_name(details.correlation_id), trace = detail::short_name(details.trace_id);
    if (!correlation.empty()) why.correlation_id = correlation;
    for (const std::int64_t code : details.error_codes) {
        if (why.trace.size() > 100) break;
        why.trace.append(why.trace.empty() ? "error codes " : ", ").append(std::to_string(code));
    }
    if (!trace.empty()) why.trace.append(why.trace.empty() ? "trace " : "; trace ").append(trace);
}

/// The details in the text of an error of Entra ID, which is all that a callback brings: `AADSTS65001: … Trace ID: … Correlation ID: …`.
/// Only numbers and GUIDs are taken from it.
///
/// Example: `oauth::details_in("AADSTS90094: …").error_codes.front() == 90094`
inline error_details details_in(std::string_view text) {
    error_details made;
    constexpr std::string_view before = "AADSTS";
    if (const std::size_t at = text.find(before); at != text.npos) {
        std::int64_t code = 0;
        for (std::size_t i = at + before.size(), digits = 0; i < text.size() && text[i] >= '0' && text[i] <= '9' && digits < 9;
             ++i, ++digits)
            code = code * 10 + (text[i] - '0');
        if (code != 0) made.error_codes.push_back(code);
    }
    const auto id_after = [&](std::string_view name) {
        const std::size_t at = text.find(name);
        const std::string_view id = at == text.npos ? std::string_view{} : text.substr(at + name.size(), 36);
        return azdo::detail::is_guid(id) ? std::string(id) : std::string();
    };
    made.trace_id = id_after("Trace ID: ");
    made.correlation_id = id_after("Correlation ID: ");
    return made;
}

} // namespace azdo::inline v1::oauth
