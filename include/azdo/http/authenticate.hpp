// SPDX-License-Identifier: BSL-1.0
// `authenticate`: puts a credential on each request, and renews it once when it is refused.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/url.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
template <class Operation>
inline constexpr bool needs_entra_token = requires {
    requires Operation::needs_entra_token;
};
} // namespace detail

/// Authenticates requests. A request that is answered with 401 or a sign-in page is sent once more with a renewed credential, even a POST
/// or PATCH: the service did not carry it out. It is the last policy before the transport, so that repeated requests pass through it again.
///
/// Example: `auto api = azdo::retry{entropy} | azdo::throttle{} | azdo::authenticate{azdo::personal_access_token{token}} | transport;`
///
/// An operation for which the service accepts only tokens of Microsoft Entra ID (`needs_entra_token`) does not compile with a personal access
/// token. A `client` does not know the type of its credential: there the service refuses the request.
///
/// Failures: `invalid_input`, with nothing sent, for a host that the credential is not for; whatever the credential reports.
template <credential Credential>
class authenticate {
public:
    using admits_operations = void;
    template <class Operation>
    static constexpr bool admits() {
        constexpr bool accepted = !(detail::needs_entra_token<Operation> && std::is_same_v<Credential, personal_access_token>);
        static_assert(accepted,
            "azdo: the service accepts only a token of Microsoft Entra ID for this operation, never a personal access token: "
            "sign a person in, or use a service principal");
        return accepted;
    }

    explicit authenticate(Credential one) : credential_(std::move(one)) {}

    conversation<http::response> operator()(http::request message, next_t next) const {
        const auto target = http::split_url(message.target());
        if (!target) co_return target.error();
        if (!credential_.is_for(*target)) co_return wrong_host(*target);
        result<http::authorization> first = co_await ask(nullptr, next);
        if (!first) co_return first.error();
        if (auto set = message.set_header("Authorization", first->header_value()); !set) co_return set.error();
        result<http::response> got = co_await next(message);
        hide(*first, got);
        if (!got || !is_refusal(message, *got)) co_return got;
        first->demand(http::claims_challenge(*got));
        result<http::authorization> second = co_await ask(&*first, next);
        if (!second) co_return second.error();
        if (*second == *first) co_return got;
        if (auto set = message.set_header("Authorization", second->header_value()); !set) co_return set.error();
        result<http::response> last = co_await next(std::move(message));
        hide(*second, last);
        co_return last;
    }

private:
    conversation<http::authorization> ask(const http::authorization* refused, next_t next) const {
        if constexpr (detail::conversing_credential<Credential>) {
            return credential_.authorize(refused, next);
        } else {
            return at_once(refused);
        }
    }
    conversation<http::authorization> at_once(const http::authorization* refused) const { co_return credential_.authorize(refused); }

    /// An unsuccessful answer becomes a failure that quotes the service: the quote must not repeat the credential.
    static void hide(const http::authorization& sent, result<http::response>& got) noexcept {
        if (got && (got->status < 200 || got->status >= 300 || got->status == 203)) sent.hide_in(*got);
    }
    static bool is_refusal(const http::request& sent, const http::response& got) noexcept {
        if (got.status == 401) return true;
        if (!http::is_sign_in_page(got)) return false;
        if (got.status < 200 || got.status >= 300 || got.status == 203) return true;
        const std::string_view accept = sent.headers().find("Accept"); // a download may be a page
        if (accept.empty()) return sent.sink == nullptr;
        return accept.find("json") != accept.npos && accept.find("text/html") == accept.npos;
    }
    failure wrong_host(const http::url_parts& target) const {
        failure made = fail(failure_kind::invalid_input, detail::refusal_of(credential_, target) + "; nothing was sent");
        made.nothing_sent = true;
        return made;
    }

    Credential credential_;
};

} // namespace azdo::inline v1
