// SPDX-License-Identifier: BSL-1.0
// A credential of any type, so that a session can hold either a sign-in or a personal access token.
#pragma once

#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>

#include <memory>
#include <utility>

namespace callback_server {

/// Copies share the credential.
class any_credential {
public:
    template <azdo::credential C>
    explicit any_credential(C one) : held_(std::make_shared<const holder<C>>(std::move(one))) {}

    azdo::conversation<azdo::http::authorization> authorize(const azdo::http::authorization* refused, azdo::next_t next) const {
        return held_->authorize(refused, next);
    }
    bool is_for(const azdo::http::url_parts& url) const { return held_->is_for(url); }

private:
    struct base {
        base() = default;
        base(const base&) = delete;
        base& operator=(const base&) = delete;
        virtual ~base() = default;
        virtual azdo::conversation<azdo::http::authorization> authorize(
            const azdo::http::authorization* refused, azdo::next_t next) const = 0;
        virtual bool is_for(const azdo::http::url_parts& url) const = 0;
    };
    template <class C>
    struct holder final : base {
        explicit holder(C&& one) : held(std::move(one)) {}
        azdo::conversation<azdo::http::authorization> authorize(
            const azdo::http::authorization* refused, azdo::next_t next) const override {
            if constexpr (requires { held.authorize(refused, next); })
                return held.authorize(refused, next);
            else
                return at_once(refused);
        }
        bool is_for(const azdo::http::url_parts& url) const override { return held.is_for(url); }
        azdo::conversation<azdo::http::authorization> at_once(const azdo::http::authorization* refused) const {
            co_return held.authorize(refused);
        }
        C held;
    };

    std::shared_ptr<const base> held_;
};

} // namespace callback_server
