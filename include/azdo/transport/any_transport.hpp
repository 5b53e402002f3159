// SPDX-License-Identifier: BSL-1.0
// `any_transport`: any blocking transport, for storage in a class.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/use_count.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace azdo {
inline namespace v1 {

/// A transport of any type behind one type. Copies share the transport.
///
/// Example: `struct host { azdo::any_transport transport; };  host h{azdo::httplib_transport{}};`
///
/// Failures: a default-made one answers every request with `invalid_input`.
class any_transport {
public:
    any_transport() = default;
    template <class T>
    requires(!std::same_as<std::remove_cvref_t<T>, any_transport> && blocking_transport<std::remove_cvref_t<T>>)
        any_transport(T&& transport) // NOLINT(google-explicit-constructor)
        : held_(new holder<std::remove_cvref_t<T>>(std::forward<T>(transport))) {}
    any_transport(const any_transport& other) noexcept : held_(other.held_) {
        if (held_) held_->users.add();
    }
    any_transport(any_transport&& other) noexcept : held_(std::exchange(other.held_, nullptr)) {}
    any_transport& operator=(any_transport other) noexcept {
        std::swap(held_, other.held_);
        return *this;
    }
    ~any_transport() {
        if (held_ && held_->users.drop()) delete held_;
    }

    result<http::response> operator()(const http::request& message) const {
        if (!held_) return fail(failure_kind::invalid_input, "this any_transport holds no transport; nothing was sent");
        return held_->send(message);
    }
    explicit operator bool() const noexcept { return held_ != nullptr; }

private:
    // Counts its users itself: std::shared_ptr would cost every translation unit all of <memory>.
    struct base {
        base() = default;
        base(const base&) = delete;
        base& operator=(const base&) = delete;
        virtual ~base() = default;
        virtual result<http::response> send(const http::request& message) const = 0;
        mutable use_count users;
    };
    template <class T>
    struct holder final : base {
        template <class U>
        explicit holder(U&& transport) : held(std::forward<U>(transport)) {}
        result<http::response> send(const http::request& message) const override { return held(message); }
        T held;
    };

    const base* held_ = nullptr;
};

} // namespace v1
} // namespace azdo
