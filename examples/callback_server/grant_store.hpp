// SPDX-License-Identifier: BSL-1.0
// A store of one person's grant, whichever kind it is.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/oauth/store/refresh_lock.hpp>
#include <azdo/oauth/store/token_store.hpp>
#include <azdo/oauth/token.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace callback_server {

/// Erases the type of a store, so that what uses grants is compiled once. Copies refer to the same grant.
class grant_store {
public:
    /// The lock of the store; one that ends by itself says when.
    class refresh_lock {
    public:
        template <class Lock>
        static refresh_lock over(Lock held) {
            refresh_lock made;
            made.held_ = std::make_unique<lock_model<Lock>>(std::move(held));
            return made;
        }
        void begun_at(azdo::http::time_point time) { held_->begun_at(time); }
        azdo::http::time_point begin_by() const { return held_->begin_by(); }
        azdo::http::time_point end_by() const { return held_->end_by(); }

    private:
        struct any_lock {
            any_lock() = default;
            any_lock(const any_lock&) = delete;
            any_lock& operator=(const any_lock&) = delete;
            virtual ~any_lock() = default;
            virtual void begun_at(azdo::http::time_point) {}
            virtual azdo::http::time_point begin_by() const { return azdo::http::never; }
            virtual azdo::http::time_point end_by() const { return azdo::http::never; }
        };
        template <class Lock>
        struct lock_model final : any_lock {
            explicit lock_model(Lock given) : held(std::move(given)) {}
            Lock held;
        };
        template <azdo::oauth::refresh_lease Lock>
        struct lock_model<Lock> final : any_lock {
            explicit lock_model(Lock given) : held(std::move(given)) {}
            void begun_at(azdo::http::time_point time) override { held.begun_at(time); }
            azdo::http::time_point begin_by() const override { return held.begin_by(); }
            azdo::http::time_point end_by() const override { return held.end_by(); }
            Lock held;
        };
        std::unique_ptr<any_lock> held_{};
    };

    template <azdo::oauth::connection_store Store>
    static grant_store over(Store held) {
        return grant_store(std::make_shared<const model<Store>>(std::move(held)));
    }

    azdo::result<azdo::oauth::stored_token> read() const { return held_->read(); }
    azdo::result<std::uint64_t> compare_and_swap(std::uint64_t generation, const azdo::oauth::token& value) const {
        return held_->compare_and_swap(generation, value);
    }
    azdo::result<azdo::oauth::connection> look() const { return held_->look(); }
    azdo::result<void> choose(std::string organization) const { return held_->choose(std::move(organization)); }
    azdo::result<void> sign_out() const { return held_->sign_out(); }
    azdo::result<std::optional<refresh_lock>> try_lock_for_refresh() const { return held_->try_lock_for_refresh(); }

private:
    struct any {
        any() = default;
        any(const any&) = delete;
        any& operator=(const any&) = delete;
        virtual ~any() = default;
        virtual azdo::result<azdo::oauth::stored_token> read() const = 0;
        virtual azdo::result<std::uint64_t> compare_and_swap(std::uint64_t generation, const azdo::oauth::token& value) const = 0;
        virtual azdo::result<azdo::oauth::connection> look() const = 0;
        virtual azdo::result<void> choose(std::string organization) const = 0;
        virtual azdo::result<void> sign_out() const = 0;
        virtual azdo::result<std::optional<refresh_lock>> try_lock_for_refresh() const = 0;
    };
    template <class Store>
    struct model final : any {
        explicit model(Store given) : store(std::move(given)) {}
        azdo::result<azdo::oauth::stored_token> read() const override { return store.read(); }
        azdo::result<std::uint64_t> compare_and_swap(std::uint64_t generation, const azdo::oauth::token& value) const override {
            return store.compare_and_swap(generation, value);
        }
        azdo::result<azdo::oauth::connection> look() const override { return store.look(); }
        azdo::result<void> choose(std::string organization) const override { return store.choose(std::move(organization)); }
        azdo::result<void> sign_out() const override { return store.sign_out(); }
        azdo::result<std::optional<refresh_lock>> try_lock_for_refresh() const override {
            if constexpr (azdo::oauth::shared_token_store<Store>) {
                auto tried = store.try_lock_for_refresh();
                if (!tried) return std::move(tried).error();
                if (!*tried) return std::optional<refresh_lock>();
                return std::optional<refresh_lock>(refresh_lock::over(std::move(**tried)));
            } else {
                return std::optional<refresh_lock>(refresh_lock::over(azdo::oauth::no_refresh_lock{}));
            }
        }
        Store store;
    };

    explicit grant_store(std::shared_ptr<const any> held) : held_(std::move(held)) {}

    std::shared_ptr<const any> held_;
};

static_assert(azdo::oauth::connection_store<grant_store> && azdo::oauth::shared_token_store<grant_store>);

} // namespace callback_server
