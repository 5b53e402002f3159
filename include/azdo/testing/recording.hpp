// SPDX-License-Identifier: BSL-1.0
// `recording`: exchanges with the service as a file that a person reads, without secrets (testing/recorder.hpp, testing/replay.hpp).
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/base64url.hpp>
#include <azdo/core/masking.hpp>
#include <azdo/core/read_to_end.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/boost_json.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/indent.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::testing {

/// A body as it stands in a recording: JSON, or a text, or the base64 of other bytes; nothing for an empty one.
struct recorded_body {
    std::optional<boost::json::value> json{};
    std::optional<std::string> text{};
    std::optional<std::string> base64{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"json", &recorded_body::json>(), azdo::field<"text", &recorded_body::text>(),
            azdo::field<"base64", &recorded_body::base64>());
    }
    bool operator==(const recorded_body&) const = default;
};

/// One request and its response.
struct recorded_exchange {
    std::string method{};
    std::string target{}; ///< the URL; values that may be secrets are `***`
    recorded_body sent{};
    int status = 0;
    std::map<std::string, std::string> headers{}; ///< of the response, those that the library reads
    recorded_body received{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"method", &recorded_exchange::method>(azdo::as::required),
            azdo::field<"target", &recorded_exchange::target>(azdo::as::required), azdo::field<"sent", &recorded_exchange::sent>(),
            azdo::field<"status", &recorded_exchange::status>(azdo::as::required), azdo::field<"headers", &recorded_exchange::headers>(),
            azdo::field<"received", &recorded_exchange::received>());
    }
};

/// A file of exchanges.
struct recording {
    int version = 1;
    std::vector<recorded_exchange> exchanges{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"version", &recording::version>(azdo::as::required),
            azdo::field<"exchanges", &recording::exchanges>(azdo::as::required));
    }
};

namespace detail {
inline constexpr std::string_view hidden = "***";

inline bool is_one_of(std::string_view name, std::initializer_list<std::string_view> all) noexcept {
    for (const std::string_view one : all)
        if (azdo::detail::equal_ignoring_case(name, one)) return true;
    return false;
}
/// True for the name of a member, or of a parameter, whose value is a credential.
inline bool names_secret(std::string_view name) noexcept {
    return is_one_of(name, {"access_token", "refresh_token", "id_token", "client_secret", "client_assertion", "assertion", "code",
                               "code_verifier", "device_code", "user_code", "state", "sig", "token", "password", "secret", "accessToken",
                               "refreshToken", "apitoken", "basicAuthPassword", "servicePrincipalKey"});
}
/// A query or form without the values that may be secrets.
inline std::string redacted_parameters(std::string_view text) {
    std::string made;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, text.find('&'));
        text.remove_prefix(piece.size() < text.size() ? piece.size() + 1 : piece.size());
        const std::size_t equals = piece.find('=');
        if (!made.empty()) made += '&';
        made += piece.substr(0, equals);
        if (equals == piece.npos) continue;
        made += '=';
        made += names_secret(piece.substr(0, equals)) ? hidden : piece.substr(equals + 1);
    }
    return made;
}
inline std::string redacted_target(std::string_view target) {
    const std::size_t at = target.find('?');
    std::string made(target.substr(0, at));
    if (at != target.npos) made += "?" + redacted_parameters(target.substr(at + 1));
    return made;
}
inline void redact(boost::json::value& value) {
    if (auto* list = value.if_array()) {
        for (auto& one : *list) redact(one);
    } else if (auto* object = value.if_object()) {
        for (auto& member : *object)
            if (member.value().is_string() && names_secret({member.key().data(), member.key().size()}))
                member.value() = boost::json::value(boost::json::string_view(hidden.data(), hidden.size()));
            else
                redact(member.value());
    }
}
/// True for text without control characters other than line breaks and tabs.
inline bool is_readable(std::string_view text) noexcept {
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') return false;
    return json::is_utf8(text);
}
inline recorded_body body_of(std::string_view bytes, std::string_view content_type) {
    recorded_body made;
    if (bytes.empty()) return made;
    if (content_type.starts_with("application/x-www-form-urlencoded")) {
        made.text = redacted_parameters(bytes);
        return made;
    }
    if (content_type.find("json") != content_type.npos) {
        auto read = json::decode<boost::json::value>(bytes);
        if (read) {
            redact(*read);
            made.json = *std::move(read);
            return made;
        }
    }
    if (is_readable(bytes))
        made.text = std::string(bytes);
    else
        made.base64 = azdo::base64_encode(bytes);
    return made;
}
inline recorded_exchange exchange_of(const http::request& asked) {
    recorded_exchange made;
    made.method = to_string(asked.method());
    made.target = redacted_target(asked.target());
    made.sent = body_of(asked.body(), asked.headers().find("Content-Type"));
    return made;
}
/// The bytes of base64; nothing for another text.
inline std::optional<std::string> base64_decode(std::string digits) {
    for (char& c : digits) c = c == '+' ? '-' : c == '/' ? '_' : c;
    while (digits.ends_with('=')) digits.pop_back();
    return base64url_decode(digits);
}
/// The headers of a response that a recording keeps.
inline bool is_kept(std::string_view name) noexcept {
    return is_one_of(
        name, {"Content-Type", "Content-Disposition", "x-ms-continuationtoken", "ETag", "Retry-After", "Location", "X-TFS-ServiceError",
                  "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "X-RateLimit-Delay", "X-RateLimit-Resource"});
}

/// What kind of secret a word looks like; empty for any other word.
inline std::string_view kind_of_secret(std::string_view word) noexcept {
    const auto all_in = [&](std::string_view allowed) { return word.find_first_not_of(allowed) == word.npos; };
    if (word.starts_with("eyJ") && word.size() >= 30 && word.find('.') != word.npos) return "a JSON Web Token";
    if (word.size() == 84 && word.substr(76, 4) == "AZDO") return "a personal access token";
    if (word.size() == 52 && all_in("abcdefghijklmnopqrstuvwxyz234567")) return "a personal access token";
    if (word.size() >= 34 && word.size() <= 44 && word.substr(3, 3) == "8Q~") return "a client secret of Entra ID";
    return {};
}
/// The first thing in a text that looks like a secret.
inline std::string_view find_secret(std::string_view text) noexcept {
    if (text.find("PRIVATE KEY-----") != text.npos) return "a private key";
    constexpr std::string_view of_words = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    while (!text.empty()) {
        const std::size_t size = std::min(text.find_first_not_of(of_words), text.size());
        if (const std::string_view kind = kind_of_secret(text.substr(0, size)); !kind.empty()) return kind;
        text.remove_prefix(std::min(size + 1, text.size()));
    }
    return {};
}
/// Refuses a text in which there is a secret: one of `known`, or what looks like one.
inline result<void> check_for_secrets(std::string_view text, const std::vector<secret<std::string>>& known) {
    std::string_view kind = find_secret(text);
    for (const auto& one : known)
        if (one.size() >= 8 && text.find(one.reveal()) != text.npos) kind = "a credential of the requests";
    if (kind.empty()) return {};
    return fail(failure_kind::invalid_input,
        azdo::detail::joined({"this recording holds ", kind, ": name it among the recorder's replacements, or record another call"}));
}
} // namespace detail

/// The file's text: a line for each member.
inline std::string text_of(const recording& all) { return json::indented(json::encode(all)) + "\n"; }

/// Reads a recording.
///
/// Failures: those of `json::decode`; `invalid_input` for another version, and when there is what looks like a secret.
inline result<recording> read_recording(std::string_view text) {
    if (auto good = detail::check_for_secrets(text, {}); !good) return std::move(good).error();
    auto read = json::decode<recording>(text);
    if (read && read->version != 1) return fail(failure_kind::invalid_input, "a recording of another version: record it again");
    return read;
}

} // namespace azdo::inline v1::testing
