// SPDX-License-Identifier: BSL-1.0
// `credential_chain`: tries credentials in order, like the vendor's "default credential".
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

/// Whether a credential's server may be absent altogether, as a managed identity's is outside Azure.
enum class presence : unsigned char {
    sure,          ///< a network failure is reported, and no other credential is tried
    may_be_absent, ///< if nothing can be sent to it, the next credential is tried
};

/// A credential, and its name in failure messages.
struct chained_credential {
    std::string name;
    any_credential one;
    presence where = presence::sure;
};

/// Tries credentials in order until one gives a token, and from then on uses only that one: a program does not change its identity.
///
/// Example:
/// ```
/// oauth::credential_chain who{{{"environment", oauth::environment_credential{process_environment}},
///                              {"stored sign-in", oauth::refreshing_credential{server, app, store, oauth::wall_clock}}}};
/// auto api = azdo::authenticate{who} | transport;
/// ```
/// The next one is tried only after `not_signed_in` (and, if the credential `may_be_absent`, after a failure with nothing sent): a
/// credential that is misconfigured, refused or cut off from the network is reported, not skipped. The chain is for the URLs that all
/// members are for.
///
/// Failures: `not_signed_in` when every credential is missing, otherwise that of the first one that is not; the message quotes each.
class credential_chain {
public:
    explicit credential_chain(std::vector<chained_credential> all) : shared_(std::make_shared<shared>(std::move(all))) {}

    bool is_for(const http::url_parts& url) const {
        return std::all_of(shared_->all.begin(), shared_->all.end(), [&](const chained_credential& each) { return each.one.is_for(url); });
    }
    std::string refusal(const http::url_parts& url) const {
        for (const chained_credential& each : shared_->all)
            if (!each.one.is_for(url)) return each.name + ": " + each.one.refusal(url);
        return {};
    }
    conversation<http::authorization> authorize(const http::authorization* refused, next_t next) const {
        return authorize(shared_, refused, next);
    }

private:
    static constexpr std::size_t nobody = static_cast<std::size_t>(-1);
    struct shared {
        explicit shared(std::vector<chained_credential> members) : all(std::move(members)) {}
        const std::vector<chained_credential> all;
        std::atomic<std::size_t> chosen{nobody};
    };

    static bool is_missing(const failure& why, presence where) noexcept {
        if (why.kind == failure_kind::not_signed_in) return true;
        const bool unreachable = why.kind == failure_kind::transport || why.kind == failure_kind::timed_out;
        return where == presence::may_be_absent && unreachable && why.nothing_sent;
    }
    static conversation<http::authorization> authorize(std::shared_ptr<shared> self, const http::authorization* refused, next_t next) {
        const std::size_t chosen = self->chosen.load();
        if (chosen != nobody) {
            result<http::authorization> again = co_await self->all[chosen].one.authorize(refused, next);
            co_return again;
        }
        std::string said;
        for (std::size_t i = 0; i < self->all.size(); ++i) {
            const chained_credential& asked = self->all[i];
            result<http::authorization> got = co_await asked.one.authorize(refused, next);
            if (got) {
                std::size_t first = nobody;
                if (self->chosen.compare_exchange_strong(first, i) || first == i) co_return got;
                result<http::authorization> same = co_await self->all[first].one.authorize(refused, next); // another thread chose first
                co_return same;
            }
            said.append(said.empty() ? "" : "; ").append(asked.name).append(": ").append(got.error().message);
            if (is_missing(got.error(), asked.where)) continue;
            failure why = std::move(got).error();
            why.message = "no credential gave a token: " + said;
            co_return why;
        }
        co_return fail(failure_kind::not_signed_in, said.empty() ? "there is no credential to try" : "no credential gave a token: " + said);
    }

    std::shared_ptr<shared> shared_;
};

static_assert(credential<credential_chain>);

} // namespace azdo::inline v1::oauth
