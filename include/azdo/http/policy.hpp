// SPDX-License-Identifier: BSL-1.0
// Policies and how they compose: `retry{…} | throttle{} | authenticate{…} | transport`.
#pragma once

#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>

#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// The rest of the chain after a policy: the other policies, then the transport. `co_await next(request)` gives `result<http::response>`.
class next_t {
public:
    using run_type = conversation<http::response>(const void* policies, http::request&& message);
    next_t(const void* policies, run_type* run) noexcept : policies_(policies), run_(run) {}

    conversation<http::response> operator()(http::request message) const { return run_(policies_, std::move(message)); }

private:
    const void* policies_;
    run_type* run_;
};

namespace detail {
/// A class, because g++ 12 warns about coroutine function templates that use a type without linkage.
template <class Step>
struct one_exchange {
    static conversation<typename Step::result_type> of(const Step& step, next_t next, http::time_point end_by) {
        result<http::request> request = step.to_request();
        if (!request) co_return std::move(request).error();
        if (end_by < request->deadline) request->deadline = end_by;
        result<http::response> got = co_await next(*std::move(request));
        if (!got) co_return std::move(got).error();
        co_return step.parse(*std::move(got));
    }
};
} // namespace detail

/// Sends a step of one request as a part of a conversation. `end_by`: a deadline besides that of the call.
///
/// Example: `azdo::result<oauth::token> renewed = co_await azdo::send_step(step, next);`
///
/// Requirement: the step outlives the conversation. Failures: those of its request, of `next`, and of `parse`.
template <class Step>
conversation<typename Step::result_type> send_step(const Step& step, next_t next, http::time_point end_by = http::never) {
    return detail::one_exchange<Step>::of(step, next, end_by);
}

/// A layer between a call and its transport: `conversation<http::response> operator()(http::request, next_t) const`.
///
/// Example:
/// ```
/// struct tell {
///     azdo::conversation<azdo::http::response> operator()(azdo::http::request request, azdo::next_t next) const {
///         std::puts("sending");
///         co_return co_await next(std::move(request));
///     }
/// };
/// auto api = tell{} | transport;
/// ```
/// It is copied on composition, called from several threads at once, and outlives its conversations.
template <class P>
concept conversing_policy = requires(const P& policy, http::request message, next_t next) {
    { policy(std::move(message), next) } -> std::same_as<conversation<http::response>>;
};

/// A policy that only acts at compile time: `template <class Operation> static constexpr bool admits()`, with a static_assert.
template <class P>
concept admitting_policy = requires {
    typename P::admits_operations;
};

/// Not a client, even if it admits operations: that goes behind the policies.
template <class P>
concept policy = conversing_policy<P> ||(admitting_policy<P> && !requires(const P& client) { client.transport(); });

/// Policies in the order in which a request passes through them.
template <policy... Policies>
struct policy_chain {
    std::tuple<Policies...> all{};

    /// The start of the chain for a request. Requirement: the chain outlives the conversation.
    next_t first() const noexcept { return first<policy_chain>(this); }
    /// As above, for a chain inside of an `owner`, where a request goes after the last policy: `Owner::chain_of(owner)` and
    /// `Owner::leave(owner, request)`.
    template <class Owner>
    static next_t first(const void* owner) noexcept {
        return next_t(owner, &policy_chain::run<Owner, 0>);
    }

    static const policy_chain& chain_of(const void* self) noexcept { return *static_cast<const policy_chain*>(self); }
    static conversation<http::response> leave(const void*, http::request&& message) { return send_on(std::move(message)); }

    /// Checks that every policy admits the operation; a policy that does not causes a compile error.
    template <class Operation>
    static constexpr bool admits() {
        return (one_admits<Policies, Operation>() && ...);
    }

private:
    template <class Policy, class Operation>
    static constexpr bool one_admits() {
        if constexpr (admitting_policy<Policy>)
            return Policy::template admits<Operation>();
        else
            return true;
    }
    template <class Owner, std::size_t I>
    static conversation<http::response> run(const void* self, http::request&& message) {
        if constexpr (I == sizeof...(Policies)) {
            return Owner::leave(self, std::move(message));
        } else if constexpr (!conversing_policy<std::tuple_element_t<I, std::tuple<Policies...>>>) {
            return run<Owner, I + 1>(self, std::move(message));
        } else {
            return std::get<I>(Owner::chain_of(self).all)(std::move(message), next_t(self, &policy_chain::run<Owner, I + 1>));
        }
    }
    static conversation<http::response> send_on(http::request message) { co_return co_await send(std::move(message)); }
};

/// Policies followed by a transport: an api for `call`.
template <class Transport, class Chain>
struct api_stack {
    Chain policies;
    Transport transport;
};

namespace detail {
template <class T>
inline constexpr bool is_policy_chain = false;
template <class... Policies>
inline constexpr bool is_policy_chain<policy_chain<Policies...>> = true;
template <class T>
inline constexpr bool is_api_stack = false;
template <class Transport, class Chain>
inline constexpr bool is_api_stack<api_stack<Transport, Chain>> = true;

template <class T>
concept policy_or_chain = is_policy_chain<std::remove_cvref_t<T>> || policy<std::remove_cvref_t<T>>;

template <class T>
auto as_tuple(T&& part) {
    if constexpr (is_policy_chain<std::remove_cvref_t<T>>)
        return std::forward<T>(part).all;
    else
        return std::tuple<std::remove_cvref_t<T>>(std::forward<T>(part));
}
template <class... Policies>
policy_chain<Policies...> as_chain(std::tuple<Policies...> all) {
    return policy_chain<Policies...>{std::move(all)};
}
} // namespace detail

/// Composes two policies, or chains of policies: a request passes through the left one first.
template <detail::policy_or_chain Left, detail::policy_or_chain Right>
auto operator|(Left&& left, Right&& right) {
    return detail::as_chain(std::tuple_cat(detail::as_tuple(std::forward<Left>(left)), detail::as_tuple(std::forward<Right>(right))));
}

/// Puts policies in front of a transport. The transport is copied or moved in; `std::ref(transport)` refers to it.
template <detail::policy_or_chain Left, class Transport>
requires(!detail::policy_or_chain<Transport> && !detail::is_api_stack<std::remove_cvref_t<Transport>>) auto operator|(
    Left&& left, Transport&& transport) {
    auto chain = detail::as_chain(detail::as_tuple(std::forward<Left>(left)));
    return api_stack<std::decay_t<Transport>, decltype(chain)>{std::move(chain), std::forward<Transport>(transport)};
}

} // namespace azdo::inline v1
