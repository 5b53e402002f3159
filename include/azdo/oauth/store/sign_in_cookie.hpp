// SPDX-License-Identifier: BSL-1.0
// The cookies by which a browser proves that it began a sign-in.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/flow/pending.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

/// The most sign-ins that wait in one browser; a new one drops the oldest.
inline constexpr std::size_t most_pending_sign_ins = 8;

namespace detail {
/// Browsers keep at least 4096 bytes of name, value and attributes (RFC 6265 section 6.1).
constexpr std::size_t cookie_limit = 3900;

struct cookie_pair {
    std::string_view name;
    std::string_view value;
};

constexpr std::size_t sign_in_id_size = 22;

/// The pairs of a `Cookie` header (RFC 6265 section 4.2.1) whose names are `prefix` and a sign-in's id.
inline std::vector<cookie_pair> cookies_named(std::string_view header, std::string_view prefix) {
    std::vector<cookie_pair> found;
    while (!header.empty()) {
        std::string_view pair = header.substr(0, header.find(';'));
        header.remove_prefix(std::min(pair.size() + 1, header.size()));
        pair.remove_prefix(std::min(pair.find_first_not_of(" \t"), pair.size()));
        const std::size_t equals = pair.find('=');
        if (equals != prefix.size() + sign_in_id_size || pair.substr(0, prefix.size()) != prefix) continue;
        if (!base64url_decode(pair.substr(prefix.size(), sign_in_id_size))) continue;
        std::string_view value = pair.substr(equals + 1);
        while (!value.empty() && (value.back() == ' ' || value.back() == '\t')) value.remove_suffix(1);
        found.push_back({pair.substr(0, equals), value});
    }
    return found;
}

/// The cookies that tell a browser's sign-ins from those of others: one for each sign-in, named after its id.
struct sign_in_cookie {
    bool secure = true;

    std::string_view prefix() const noexcept { return secure ? "__Host-azdo-sign-in-" : "azdo-sign-in-"; }
    std::string set(std::string_view name, std::string_view value) const {
        return header(name, value, std::chrono::seconds(sign_in_lifetime).count());
    }
    std::string drop(std::string_view name) const { return header(name, "", 0); }
    /// Drops the cookies for which `open(name, value)` finds no pending sign-in, those that have expired, and the oldest of more than 7.
    template <class Open>
    std::vector<std::string> drop_surplus(std::string_view cookie_header, Open&& open, sys_time now) const {
        struct waiting {
            sys_time since;
            std::string_view name;
        };
        std::vector<std::string> headers;
        std::vector<waiting> good;
        for (const cookie_pair& one : cookies_named(cookie_header, prefix())) {
            const result<pending_sign_in> pending = open(one.name, one.value);
            if (pending && !is_expired(*pending, now))
                good.push_back({pending->created_at, one.name});
            else
                headers.push_back(drop(one.name));
        }
        std::sort(good.begin(), good.end(), [](const waiting& a, const waiting& b) { return a.since > b.since; });
        for (std::size_t i = most_pending_sign_ins - 1; i < good.size(); ++i) headers.push_back(drop(good[i].name));
        return headers;
    }
    /// The pending sign-in with this state, if `open(name, value)` finds it for one of the browser's cookies.
    template <class Open>
    result<pending_sign_in> find(const secret<std::string>& state, std::string_view cookie_header, Open&& open) const {
        auto id = sign_in_id(state);
        if (!id) return std::move(id).error();
        const std::string wanted = std::string(prefix()) + *id;
        for (const cookie_pair& one : cookies_named(cookie_header, prefix())) {
            if (one.name != wanted) continue;
            result<pending_sign_in> pending = open(one.name, one.value);
            if (pending && pending->state == state) return pending;
        }
        return fail(failure_kind::invalid_input, "this sign-in was not started in this browser, or too long ago: begin again");
    }

private:
    std::string header(std::string_view name, std::string_view value, long long seconds) const {
        std::string text(name);
        text.append(1, '=').append(value).append("; Path=/; Max-Age=").append(std::to_string(seconds)).append("; HttpOnly; SameSite=Lax");
        return secure ? text + "; Secure" : text;
    }
};
} // namespace detail

} // namespace azdo::inline v1::oauth
