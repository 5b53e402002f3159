// SPDX-License-Identifier: BSL-1.0
// Reads the responses of a token endpoint, which are not trusted.
//
// | requirement | test in tests/unit/oauth/flow/token_response.cpp |
// |---|---|
// | `expires_in` is a number or a string, `expires_on` seconds or a date | the_lifetime_is_a_number_or_a_text, an_end_is_seconds_or_a_date |
// | errors are lower-case or capitalised, also with status 200 | an_error_lower_case_or_capitalised_under_any_status |
// | unknown members are ignored, duplicates refused | unknown_members_and_nulls_are_ignored, a_member_twice_is_refused |
// | `claims` of an error are passed on if they are a JSON object | claims_of_an_error |
// | `suberror`, `error_codes`, `trace_id`, `correlation_id` are passed on; no branch on numbers | errors_of_entra |
// | the service's texts are truncated, secrets masked | a_description_that_repeats_secrets |
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/oauth/claims.hpp>
#include <azdo/oauth/flow/error_code.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/describe.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

namespace detail {
constexpr std::size_t token_answer_limit = 256 * 1024;
constexpr std::int64_t longest_lifetime = std::int64_t{10} * 365 * 24 * 3600;

/// RFC 6749 sections 5.1 and 5.2, and the capitalised errors of the legacy dialect.
struct token_answer {
    secret<std::string> access_token{};
    secret<std::string> refresh_token{};
    std::string token_type{};
    json::raw expires_in{};
    std::string scope{};
    secret<std::string> error{}; // secret, as the next three: servers echo what they were sent
    secret<std::string> error_description{};
    secret<std::string> capital_error{};
    secret<std::string> capital_description{};
    secret<std::string> id_token{};
    json::raw expires_on{}; ///< from managed identities: a number, a number in a string, or a date
    std::string suberror{};
    json::raw error_codes{};
    std::string trace_id{};
    std::string correlation_id{};
    json::raw claims{}; ///< Entra ID: what a new sign-in has to ask for, JSON in a string

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"access_token", &token_answer::access_token>(),
            azdo::field<"refresh_token", &token_answer::refresh_token>(), azdo::field<"token_type", &token_answer::token_type>(),
            azdo::field<"expires_in", &token_answer::expires_in>(), azdo::field<"scope", &token_answer::scope>(),
            azdo::field<"error", &token_answer::error>(), azdo::field<"error_description", &token_answer::error_description>(),
            azdo::field<"Error", &token_answer::capital_error>(), azdo::field<"ErrorDescription", &token_answer::capital_description>(),
            azdo::field<"id_token", &token_answer::id_token>(), azdo::field<"expires_on", &token_answer::expires_on>(),
            azdo::field<"suberror", &token_answer::suberror>(), azdo::field<"error_codes", &token_answer::error_codes>(),
            azdo::field<"trace_id", &token_answer::trace_id>(), azdo::field<"correlation_id", &token_answer::correlation_id>(),
            azdo::field<"claims", &token_answer::claims>());
    }
};

inline failure bad_answer(const http::response& got, std::string_view why) {
    return http::failure_of(failure_kind::protocol, std::string("the token endpoint's response cannot be used: ").append(why), got);
}
/// As above, with `lead` and the place, for an answer whose JSON cannot be decoded: "… at /scope (line 1, column 9): expected a string, …".
inline failure undecoded_answer(const http::response& got, std::string_view lead, failure why) {
    std::string text(lead);
    if (!why.place.pointer.empty()) text.append(" at ").append(http::sanitized(why.place.pointer, 200));
    if (why.place.line != 0)
        text.append(" (line ")
            .append(std::to_string(why.place.line))
            .append(", column ")
            .append(std::to_string(why.place.column))
            .append(")");
    failure made = http::failure_of(failure_kind::protocol, text.append(": ").append(why.message), got);
    made.place = std::move(why.place);
    return made;
}

/// Reads `3600`, `"3600"` or `3599.5`, at most `most`; absent, null and "" give no time. False for anything else.
inline bool read_seconds(std::string_view json, std::int64_t most, std::optional<std::chrono::seconds>& read_seconds) {
    if (json.size() >= 2 && json.front() == '"') json = json.substr(1, json.size() - 2);
    if (json.empty() || json == "null") return true;
    std::int64_t seconds = 0;
    const char* const end = json.data() + json.size();
    const auto read = std::from_chars(json.data(), end, seconds);
    if (read.ec != std::errc{} || seconds < 0) return false;
    if (read.ptr != end &&
        (*read.ptr != '.' || json.find_first_not_of("0123456789", static_cast<std::size_t>(read.ptr + 1 - json.data())) != json.npos))
        return false;
    read_seconds = std::chrono::seconds{seconds < most ? seconds : most};
    return true;
}

/// Reads `1795438800`, `"1795438800"` or `"2026-11-23T13:00:00Z"`; absent, null and "" give no time. False for anything else.
inline bool read_end(std::string_view json, std::optional<sys_time>& end) {
    const bool text = json.size() >= 2 && json.front() == '"';
    if (const auto date = text ? parse_time(json.substr(1, json.size() - 2)) : std::nullopt) {
        end = date;
        return true;
    }
    std::optional<std::chrono::seconds> since_1970;
    if (!read_seconds(json, std::int64_t{253'402'300'799}, since_1970)) return false;
    if (since_1970) end = sys_time{*since_1970};
    return true;
}

constexpr bool is_visible(std::string_view text) noexcept {
    for (const char c : text)
        if (c < 0x20 || c > 0x7e) return false;
    return true;
}

inline result<token> read_grant(token_answer& answer, const http::response& got, sys_time asked_at) {
    if (answer.access_token.empty()) return bad_answer(got, "it holds neither a token nor an error");
    if (!http::authorization::bearer(answer.access_token))
        return bad_answer(got, "its access token holds characters that a token cannot have");
    if (!is_visible(answer.refresh_token.reveal())) return bad_answer(got, "its refresh token holds characters that a token cannot have");
    if (!http::same_ignoring_case(answer.token_type, "bearer") && !http::same_ignoring_case(answer.token_type, "jwt-bearer"))
        return bad_answer(
            got, answer.token_type.empty() ? "it names no token_type" : "its token_type is not bearer, the only supported type");
    std::optional<std::chrono::seconds> lifetime;
    std::optional<sys_time> end;
    if (!read_seconds(answer.expires_in.text(), longest_lifetime, lifetime))
        return bad_answer(got, "its expires_in is not a number of seconds");
    if (!read_end(answer.expires_on.text(), end)) return bad_answer(got, "its expires_on is not a time");
    token made{std::move(answer.access_token), std::move(answer.refresh_token), std::move(answer.scope), std::nullopt};
    made.id_token = std::move(answer.id_token);
    if (lifetime) made.expires_at = asked_at > latest_time - *lifetime ? latest_time : sys_time(asked_at + *lifetime);
    // A managed identity caches tokens: their expires_in is as of when it got them.
    if (end && (!lifetime || *end < *made.expires_at)) made.expires_at = end;
    return made;
}

/// A transient failure: 408, 429 and 5xx, whatever the body is (often a gateway's page). The message begins with `who`.
inline std::optional<failure> passing_failure(const http::response& got, std::string_view who) {
    const auto made = [&](failure_kind kind, std::string_view what) { return http::failure_of(kind, std::string(who).append(what), got); };
    if (got.status == 429) return made(failure_kind::throttled, " received too many requests: wait, then try again");
    if (got.status == 408) return made(failure_kind::unavailable, " took too long: try again");
    if (got.status >= 500) return made(failure_kind::unavailable, " failed: try again later");
    return std::nullopt;
}

/// The failure for a status that decides without the body. The status is checked before the type and size of the body.
inline std::optional<failure> refused_status(const http::response& got) {
    if (auto passing = passing_failure(got, "the token endpoint")) return passing;
    if (got.status >= 300 && got.status < 400)
        return bad_answer(got, "it is a redirect, which is never followed with a secret; check the address of the server");
    if (got.status == 203 || http::is_html(got))
        return bad_answer(got, "it is a web page, not JSON; check the address of the server and whether a proxy is in between");
    if (got.body.size() > token_answer_limit)
        return http::failure_of(failure_kind::too_large, "the token endpoint's response is too long", got);
    return std::nullopt;
}
} // namespace detail

/// Reads the response to a token request sent at `asked_at`, and wipes it. `hidden` are the secrets of the request: no part of them gets
/// into a message.
///
/// `expires_in` may be a number or a string, `expires_on` seconds since 1970 or a date (the earlier end counts), `token_type` `bearer` or
/// `jwt-bearer`, errors lower-case or capitalised, also with status 200. Empty values count as absent; unknown members are ignored.
///
/// Failures: `throttled` (429) and `unavailable` (408 and 5xx, whatever the body is, and the errors `server_error` and
/// `temporarily_unavailable`); `not_signed_in` (`invalid_grant`), `rejected` (other errors, other 4xx), `protocol` (a web page with another
/// status, a redirect, invalid JSON, a duplicate member, an unusable type or token), `too_large`. The OAuth error is the `type_key`, the
/// `suberror` the `sub_key`; ids for Entra ID's support are in `correlation_id` and `trace`,
/// what a new sign-in has to ask for in `challenge`.
/// Source: RFC 6749 section 5, RFC 6750 section 2.1.
template <class = json::instruction_set>
result<token> read_token_response(http::response got, sys_time asked_at, std::span<const secret<std::string>* const> hidden) {
    if (auto refused = detail::refused_status(got)) {
        wipe(got.body);
        return *std::move(refused);
    }
    auto answer = json::decode<detail::token_answer>(got.body, {.null_is_absent = true});
    wipe(got.body);
    if (!answer && got.status >= 400)
        return http::failure_of(failure_kind::rejected, "the token endpoint refused the request without a readable reason", got);
    if (!answer) return detail::undecoded_answer(got, "the token endpoint's response cannot be used", std::move(answer).error());
    const std::string& error = (answer->error.empty() ? answer->capital_error : answer->error).reveal();
    const std::string& description = (answer->error_description.empty() ? answer->capital_description : answer->error_description).reveal();
    if (!error.empty()) {
        const failure why = oauth_error(error, "the token endpoint refused the request", shown_description(description, hidden));
        failure full = http::failure_of(why.kind, why.message, got);
        full.type_key = why.type_key;
        auto codes = answer->error_codes.template as<std::vector<std::int64_t>>();
        add_details(
            full, {answer->suberror, codes ? *std::move(codes) : std::vector<std::int64_t>{}, answer->trace_id, answer->correlation_id});
        if (auto claims = answer->claims.template as<std::string>(); claims && claims_parameter(*claims, false))
            full.challenge = *std::move(claims);
        return full;
    }
    if (got.status < 200 || got.status >= 300)
        return http::failure_of(failure_kind::rejected, "the token endpoint refused the request without naming an error", got);
    return detail::read_grant(*answer, got, asked_at);
}

} // namespace azdo::inline v1::oauth
