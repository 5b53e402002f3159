// SPDX-License-Identifier: BSL-1.0
// `testing::fake`: a transport that answers operations with values of your own, and fails on what a test did not expect.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/testing/operation_from.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1::testing {
namespace detail {

template <class T>
http::response response_of(const T& value) {
    if constexpr (std::same_as<T, std::string>) {
        return {200, value, {{"Content-Type", "application/octet-stream"}}};
    } else {
        http::response made(200, json::encode(value), {{"Content-Type", "application/json; charset=utf-8"}});
        if constexpr (requires { value.continuation_token; })
            if (!value.continuation_token.empty()) made.add_header("x-ms-continuationtoken", value.continuation_token);
        return made;
    }
}

/// What an answer of the type `Given` becomes on the wire.
template <class Op, class Given>
result<http::response> wire_form(Given&& given) {
    using type = std::remove_cvref_t<Given>;
    using T = typename Op::result_type;
    if constexpr (std::same_as<type, http::response> || std::same_as<type, failure> || std::same_as<type, result<http::response>>) {
        return std::forward<Given>(given);
    } else if constexpr (std::is_void_v<T>) {
        static_assert(std::same_as<type, result<void>>,
            "azdo: this operation has no result: answer it with azdo::result<void>{}, a failure or an http::response");
        if (!given) return given.error();
        return http::response(204, "");
    } else if constexpr (std::same_as<type, result<T>>) {
        if (!given) return given.error();
        return response_of(*given);
    } else {
        static_assert(std::is_convertible_v<Given, T>,
            "azdo: a fake answers an operation with its result_type, an azdo::result of it, a failure, an http::response, or a function "
            "that takes the operation and returns one of these");
        return response_of(static_cast<const T&>(given));
    }
}

/// An answer as a function of the request. `Answer` is a value or a function of the operation, or of the request.
template <class Op, class Answer>
std::function<result<http::response>(const http::request&)> responder(Answer answer) {
    if constexpr (std::is_invocable_v<Answer&, const Op&>) {
        return [answer = std::move(answer)](const http::request& asked) mutable -> result<http::response> {
            const auto read = operation_from<Op>(asked);
            if (!read) return read.error();
            return wire_form<Op>(answer(*read));
        };
    } else if constexpr (std::is_invocable_v<Answer&, const http::request&>) {
        return [answer = std::move(answer)](const http::request& asked) mutable { return wire_form<Op>(answer(asked)); };
    } else {
        return [given = wire_form<Op>(std::move(answer))](const http::request&) { return given; };
    }
}

/// One answer that a test has prepared.
struct prepared {
    const endpoint_description* endpoint;
    bool once;
    std::function<result<http::response>(const http::request&)> answer;
    std::size_t given = 0;
};

/// Method and path of a request: a query may hold what a log must not.
inline std::string name_of(const http::request& asked) {
    const std::string_view target = asked.target();
    return azdo::detail::joined({to_string(asked.method()), " ", target.substr(0, target.find('?'))});
}

/// What copies of a fake share.
struct fake_state {
    std::mutex access{};
    std::vector<prepared> answers{};
    std::vector<http::request> asked{};
    std::vector<std::string> unexpected{};
};
} // namespace detail

/// A transport for your own tests. It answers each operation as the test prepared it, and everything else with a failure that names the
/// request. Copies share their answers, so a fake may be handed to a client and asked afterwards. Several threads may use it at once.
///
/// Example:
/// ```
/// azdo::testing::fake service;
/// service.on<wit::get_work_item>([](const wit::get_work_item& asked) { return wit::work_item{.id = asked.id.get(), .rev = 1}; });
/// service.once<wit::delete_work_item>(azdo::testing::refused(404, "WorkItemUnauthorizedAccessException", "TF401232: Work item 7 does not exist."));
/// azdo::client api{"acme", azdo::personal_access_token{azdo::secret<std::string>("token")}, service};
/// … // call the code to test, then:
/// BOOST_TEST(service.sent<wit::get_work_item>().at(0).id == 42);
/// BOOST_TEST(service.complaints() == "");
/// ```
/// An answer is a value of the operation's `result_type`, an `azdo::result` of it (`result<void>` for an operation without a result), a
/// `failure` in place of a response, an `http::response`, or a function that takes the operation (or the `http::request`) and returns one of
/// these. The answers of `once` come first, each for one request, in the order in which they were prepared; then that of `on`.
/// For `co_call`, hand a coroutine to the client that returns what the fake does:
/// `[service](const azdo::http::request& r) -> boost::asio::awaitable<azdo::result<azdo::http::response>> { co_return service(r); }`.
///
/// Requirement: a function does not use the fake itself, and a function that takes the operation has what `operation_from` requires.
///
/// Failures: `invalid_input` for a request that no answer was prepared for.
class fake {
public:
    /// Prepares the answer to every request of an operation. A later one replaces it.
    template <operation Op, class Answer>
    fake& on(Answer answer) {
        return prepare(Op::endpoint, false, detail::responder<Op>(std::move(answer)));
    }
    /// Prepares the answer to one request of an operation.
    template <operation Op, class Answer>
    fake& once(Answer answer) {
        return prepare(Op::endpoint, true, detail::responder<Op>(std::move(answer)));
    }

    /// Answers a request: a fake is a transport.
    result<http::response> operator()(const http::request& asked) const {
        const std::lock_guard hold(state_->access);
        state_->asked.push_back(asked);
        detail::prepared* const found = find(asked.endpoint);
        if (found != nullptr) {
            ++found->given;
            return found->answer(asked);
        }
        state_->unexpected.push_back(detail::name_of(asked));
        return fail(failure_kind::invalid_input, azdo::detail::joined({"the test's fake has no answer to ", state_->unexpected.back(),
                                                     ": prepare one with on<operation>(…) or once<operation>(…)"}));
    }

    /// The operations of a type that were sent, in their order; each attempt counts. One that cannot be read is left out, and is among the
    /// `complaints`.
    template <operation Op>
    std::vector<Op> sent() const {
        const std::lock_guard hold(state_->access);
        std::vector<Op> all;
        for (const http::request& one : state_->asked) {
            if (one.endpoint != &Op::endpoint) continue;
            auto read = operation_from<Op>(one);
            if (read)
                all.push_back(*std::move(read));
            else
                state_->unexpected.push_back(azdo::detail::joined({detail::name_of(one), " (", read.error().message, ")"}));
        }
        return all;
    }
    /// The number of requests, of all operations.
    std::size_t requests() const {
        const std::lock_guard hold(state_->access);
        return state_->asked.size();
    }
    /// Everything that a test did not expect, a line each: requests without an answer, and answers of `once` that nobody asked for. Empty
    /// when all went as prepared. The code under test may have hidden the failures that it got: so look here at the end.
    std::string complaints() const {
        const std::lock_guard hold(state_->access);
        std::string text;
        for (const std::string& one : state_->unexpected) text += "not expected: " + one + "\n";
        for (const detail::prepared& one : state_->answers)
            if (one.once && one.given == 0)
                text += azdo::detail::joined({"not asked for: ", to_string(one.endpoint->method), " ", one.endpoint->path, "\n"});
        return text;
    }

private:
    fake& prepare(const endpoint_description& endpoint, bool once, std::function<result<http::response>(const http::request&)> answer) {
        const std::lock_guard hold(state_->access);
        if (!once) std::erase_if(state_->answers, [&](const detail::prepared& one) { return !one.once && one.endpoint == &endpoint; });
        state_->answers.push_back({&endpoint, once, std::move(answer)});
        return *this;
    }
    detail::prepared* find(const endpoint_description* endpoint) const {
        detail::prepared* always = nullptr;
        for (detail::prepared& one : state_->answers) {
            if (one.endpoint != endpoint || (one.once && one.given != 0)) continue;
            if (one.once) return &one;
            always = &one;
        }
        return always;
    }

    std::shared_ptr<detail::fake_state> state_ = std::make_shared<detail::fake_state>();
};

/// The response with which Azure DevOps refuses a request: a status, the error's `typeKey` and its message.
///
/// Example: `azdo::testing::refused(409, "RuleValidationException", "TF401320: Rule Error for field Severity.")`
inline http::response refused(int status, std::string_view type_key, std::string_view message) {
    std::string body("{\"$id\":\"1\",\"innerException\":null,\"message\":");
    json::encode_to(body, message);
    body += ",\"typeKey\":";
    json::encode_to(body, type_key);
    body += ",\"errorCode\":0,\"eventId\":3000}";
    return {status, std::move(body), {{"Content-Type", "application/json; charset=utf-8"}}};
}

} // namespace azdo::inline v1::testing
