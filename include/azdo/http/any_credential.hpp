// SPDX-License-Identifier: BSL-1.0
// `any_credential`: a credential of any type, for storage in a class.
#pragma once

#include <azdo/core/ref_count.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>

#include <string>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// Holds any credential, and is itself one. Copies share it.
///
/// Example: `azdo::any_credential who = azdo::personal_access_token{token};`
class any_credential {
public:
    template <class C>
    requires(!std::is_same_v<std::remove_cvref_t<C>, any_credential> && credential<C>) any_credential(C one)
        : held_(new holder<C>(std::move(one))) {} // NOLINT(google-explicit-constructor)

    conversation<http::authorization> authorize(const http::authorization* refused, next_t next) const {
        return held_->authorize(refused, next);
    }
    bool is_for(const http::url_parts& url) const { return held_->is_for(url); }
    std::string refusal(const http::url_parts& url) const { return held_->refusal(url); }

private:
    struct base {
        base() = default;
        base(const base&) = delete;
        base& operator=(const base&) = delete;
        virtual ~base() = default;
        virtual conversation<http::authorization> authorize(const http::authorization* refused, next_t next) const = 0;
        virtual bool is_for(const http::url_parts& url) const = 0;
        virtual std::string refusal(const http::url_parts& url) const = 0;
        mutable ref_count users;
    };
    template <class C>
    struct holder final : base {
        explicit holder(C&& one) : held(std::move(one)) {}
        conversation<http::authorization> authorize(const http::authorization* refused, next_t next) const override {
            if constexpr (detail::conversing_credential<C>)
                return held.authorize(refused, next);
            else
                return at_once(refused);
        }
        bool is_for(const http::url_parts& url) const override { return held.is_for(url); }
        std::string refusal(const http::url_parts& url) const override { return detail::refusal_of(held, url); }
        conversation<http::authorization> at_once(const http::authorization* refused) const { co_return held.authorize(refused); }
        C held;
    };

    counted_ptr<const base> held_;
};

} // namespace azdo::inline v1
