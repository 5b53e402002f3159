// SPDX-License-Identifier: BSL-1.0
// `any_transport`: a transport of any type, for storage in a class.
#pragma once

#include <azdo/core/ref_count.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// A transport for coroutines: `co_await transport(request)` gives a `result<http::response>`. `asio_transport` is one.
template <class T>
concept awaiting_transport = !blocking_transport<T> && requires(const T& transport, const http::request& message) {
    { transport(message).await_resume() } -> std::same_as<result<http::response>>;
};

namespace detail {
/// A client, or a reference to one: as a mere transport it would lose its organization.
template <class T>
concept has_organization = requires(const T& api) {
    api.organization();
}
|| requires(const T& api) { api.get().organization(); };

/// The address of this variable identifies a type. It is not const, so that no linker merges it with that of another type.
template <class T>
inline char type_identity = 0;

/// How to ask a type-erased transport for an `Answer`; empty when it gives another type of answer.
template <class Answer>
struct transport_sender {
    const void* transport = nullptr;
    Answer (*send)(const void* transport, const http::request& message) = nullptr;

    explicit operator bool() const noexcept { return send != nullptr; }
    Answer operator()(const http::request& message) const { return send(transport, message); }
};
} // namespace detail

/// A transport of any type behind one type. Copies share the transport.
///
/// Example: `struct host { azdo::any_transport transport; };  host h{azdo::httplib_transport{}};`
///
/// `call` needs a blocking transport in it, `co_call` an awaitable one.
///
/// Requirement: not a client, which is more than a transport: a default organization would be lost. Hold it as an `azdo::client`; copies
/// share it.
///
/// Failures: a default-constructed one answers every request with `invalid_input`, as does an awaitable one that is used as a blocking one.
class any_transport {
public:
    any_transport() = default;
    template <class T>
    requires(!std::same_as<std::remove_cvref_t<T>, any_transport> && !detail::has_organization<std::remove_cvref_t<T>> &&
             (blocking_transport<std::remove_cvref_t<T>> || awaiting_transport<std::remove_cvref_t<T>>))
        any_transport(T&& transport) // NOLINT(google-explicit-constructor)
        : held_(new holder<std::remove_cvref_t<T>>(std::forward<T>(transport))) {}

    result<http::response> operator()(const http::request& message) const {
        if (!held_) return detail::nothing_sent(failure_kind::invalid_input, "this any_transport holds no transport; nothing was sent");
        return held_->send(message);
    }
    explicit operator bool() const noexcept { return bool(held_); }

    /// For drivers: how to send when the transport answers with an `Answer`, such as a `boost::asio::awaitable<result<http::response>>`.
    /// Requirement: this object outlives the exchange.
    template <class Answer>
    detail::transport_sender<Answer> sender() const noexcept {
        if (!held_) return {};
        const auto send = held_->send_as(&detail::type_identity<Answer>);
        return {held_.get(), reinterpret_cast<Answer (*)(const void*, const http::request&)>(send)};
    }

private:
    using any_function = void (*)();

    struct base {
        base() = default;
        base(const base&) = delete;
        base& operator=(const base&) = delete;
        virtual ~base() = default;
        virtual result<http::response> send(const http::request& message) const = 0;
        virtual any_function send_as(const void* answer) const noexcept = 0;
        mutable ref_count users;
    };
    template <class T>
    struct holder final : base {
        using answer_type = decltype(std::declval<const T&>()(std::declval<const http::request&>()));

        template <class U>
        explicit holder(U&& transport) : held(std::forward<U>(transport)) {}
        result<http::response> send(const http::request& message) const override {
            if constexpr (blocking_transport<T>)
                return held(message);
            else
                return detail::nothing_sent(failure_kind::invalid_input,
                    "this transport is awaitable: use azdo::co_call, or pass a blocking one, such as httplib_transport; nothing was sent");
        }
        any_function send_as(const void* answer) const noexcept override {
            if (blocking_transport<T> || answer != &detail::type_identity<answer_type>) return nullptr;
            return reinterpret_cast<any_function>(&holder::ask);
        }
        static answer_type ask(const void* self, const http::request& message) {
            return static_cast<const holder*>(static_cast<const base*>(self))->held(message);
        }
        T held;
    };

    counted_ptr<const base> held_{};
};

namespace detail {
/// The default transport of a client. Only azdo/transport/httplib.hpp defines it.
template <class>
struct default_transport;
} // namespace detail

} // namespace azdo::inline v1
