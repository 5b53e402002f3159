// SPDX-License-Identifier: BSL-1.0
// `conversation<T>`: a sequence of exchanges, written once and without I/O. A driver sends and waits for it.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/message.hpp>

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
/// The shared state of a conversation and its driver.
struct mailbox {
    const http::request* to_send = nullptr;
    std::optional<result<http::response>>* reply = nullptr;
    http::time_point wake_at{};
    http::time_point now{};
    std::coroutine_handle<> waiting{};
};

inline failure current_exception_as_failure() {
    try {
        throw;
    } catch (const failure_exception& thrown) {
        return thrown.why();
    } catch (...) { // its text is not ours: it may contain anything
        return fail(
            failure_kind::protocol, "an exception ended the call: a policy, a credential, a report of progress or an allocation failed");
    }
}

struct conversation_promise_base {
    mailbox* box = nullptr;
    std::coroutine_handle<> parent = std::noop_coroutine();

    struct to_parent {
        static constexpr bool await_ready() noexcept { return false; }
        template <class Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> self) const noexcept {
            return self.promise().parent;
        }
        static void await_resume() noexcept {}
    };
    static constexpr std::suspend_always initial_suspend() noexcept { return {}; }
    static constexpr to_parent final_suspend() noexcept { return {}; }
};

/// The awaitable that sends one request.
class sending {
public:
    explicit sending(http::request message) : message_(std::move(message)) {}
    static constexpr bool await_ready() noexcept { return false; }
    template <class Promise>
    void await_suspend(std::coroutine_handle<Promise> self) noexcept {
        mailbox& box = *self.promise().box;
        box.to_send = &message_;
        box.reply = &reply_;
        box.waiting = self;
    }
    result<http::response> await_resume() { return *std::move(reply_); }

private:
    http::request message_;
    std::optional<result<http::response>> reply_{};
};
} // namespace detail

/// Sends a request with the driver's transport: `result<response> got = co_await azdo::send(request);`. A policy uses `next(request)`
/// instead, so that the policies after it take part.
inline detail::sending send(http::request message) { return detail::sending(std::move(message)); }

/// Waits: `co_await azdo::wait_until(time);`. It ends early when the call is cancelled; the next request is then refused.
class wait_until {
public:
    explicit wait_until(http::time_point time) noexcept : time_(time) {}
    static constexpr bool await_ready() noexcept { return false; }
    template <class Promise>
    void await_suspend(std::coroutine_handle<Promise> self) const noexcept {
        detail::mailbox& box = *self.promise().box;
        box.wake_at = time_;
        box.waiting = self;
    }
    static void await_resume() noexcept {}

private:
    http::time_point time_;
};

/// Reads the driver's clock: `http::time_point t = co_await azdo::current_time{};`
class current_time {
public:
    static constexpr bool await_ready() noexcept { return false; }
    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> self) noexcept {
        time_ = self.promise().box->now;
        return false;
    }
    http::time_point await_resume() const noexcept { return time_; }

private:
    http::time_point time_{};
};

template <class T>
class running;

/// A coroutine that ends with a `result<T>`. In it `co_await` accepts `send`, `wait_until`, `current_time` and other conversations, which give
/// their `result`; `co_return` accepts a `T`, a `failure` or a `result<T>`. Nothing happens before a driver or another conversation awaits it.
/// Destroying it before its end cleans up.
///
/// Example:
/// ```
/// azdo::conversation<int> status_of(azdo::http::request request) {
///     auto got = co_await azdo::send(std::move(request));
///     if (!got) co_return got.error();
///     co_return got->status;
/// }
/// ```
/// Requirements: what a coroutine refers to (its object, reference parameters) outlives it. With g++ 12, an aggregate that is an argument
/// inside a `co_await` expression must have a name (`auto x = aggregate{…}; co_await f(x);`): the compiler destroys a temporary one twice.
/// Failures: an exception ends it as a failure without the exception's text.
template <class T>
class [[nodiscard]] conversation {
public:
    struct promise_type : detail::conversation_promise_base {
        std::optional<result<T>> ending{};

        conversation get_return_object() noexcept { return conversation(std::coroutine_handle<promise_type>::from_promise(*this)); }
        void return_value(result<T> value) { ending.emplace(std::move(value)); }
        void unhandled_exception() noexcept { ending.emplace(detail::current_exception_as_failure()); }
    };

    conversation(conversation&& other) noexcept : self_(std::exchange(other.self_, {})) {}
    conversation& operator=(conversation&& other) noexcept {
        std::swap(self_, other.self_);
        return *this;
    }
    ~conversation() {
        if (self_) self_.destroy();
    }

    /// The awaitable of `co_await conversation` in another conversation: it runs the awaited one to its end.
    class ending_of {
    public:
        explicit ending_of(std::coroutine_handle<promise_type> child) noexcept : child_(child) {}
        static constexpr bool await_ready() noexcept { return false; }
        template <class Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> parent) const noexcept {
            child_.promise().box = parent.promise().box;
            child_.promise().parent = parent;
            return child_;
        }
        result<T> await_resume() const { return *std::move(child_.promise().ending); }

    private:
        std::coroutine_handle<promise_type> child_;
    };
    ending_of operator co_await() && noexcept { return ending_of(self_); }

private:
    friend class running<T>;
    explicit conversation(std::coroutine_handle<promise_type> self) noexcept : self_(self) {}
    std::coroutine_handle<promise_type> self_;
};

namespace detail {
/// The part of `running` that does not depend on the type of the result.
class running_steps {
public:
    running_steps(const running_steps&) = delete; // the conversation points at the mailbox
    running_steps& operator=(const running_steps&) = delete;

    bool done() const noexcept { return self_.done(); }
    /// The request to send now, or null when the conversation wants to wait.
    const http::request* to_send() const noexcept { return box_.to_send; }
    /// Requirement: `!done() && !to_send()`.
    http::time_point wake_at() const noexcept { return box_.wake_at; }
    /// Hands in the response. Requirement: `to_send()`.
    void answer(result<http::response> reply, http::time_point time) {
        box_.reply->emplace(std::move(reply));
        go_on(time);
    }
    /// Continues after waiting. Requirement: `!done() && !to_send()`.
    void wake(http::time_point time) { go_on(time); }

protected:
    explicit running_steps(std::coroutine_handle<> self) noexcept : self_(self) { box_.waiting = self; }
    ~running_steps() = default;
    void go_on(http::time_point time) {
        box_.now = time;
        box_.to_send = nullptr;
        std::exchange(box_.waiting, {}).resume();
    }
    mailbox box_{};

private:
    std::coroutine_handle<> self_;
};
} // namespace detail

/// A conversation in progress, for writing a driver. It pauses at each request and each wait of the conversation.
///
/// Example:
/// ```
/// azdo::running<int> run(status_of(request), clock());
/// while (!run.done()) {
///     if (const auto* request = run.to_send()) run.answer(transport(*request), clock());
///     else { sleep_until(run.wake_at()); run.wake(clock()); }
/// }
/// return std::move(run).ending();
/// ```
template <class T>
class running : public detail::running_steps {
public:
    running(conversation<T> what, http::time_point time) : running_steps(what.self_), conversation_(std::move(what)) {
        conversation_.self_.promise().box = &box_;
        go_on(time);
    }
    /// Requirement: `done()`; once.
    result<T> ending() && { return *std::move(conversation_.self_.promise().ending); }

private:
    conversation<T> conversation_;
};

} // namespace azdo::inline v1
