// SPDX-License-Identifier: BSL-1.0
// `call(operation, api)`: sends an operation through policies and a transport, and waits for its result.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/http/transport.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// A step that is not an operation, such as the exchange of a code for a token: it makes its request and reads the response itself. A step
/// that calls an operation names it as `operation_type`, so that its scopes are checked, and takes the organization that the api sets:
/// `to_request(std::string_view organization = {})`, or `converse(next, organization)` in a step of several exchanges.
///
/// Example:
/// ```
/// struct ping {
///     using result_type = int;
///     azdo::result<azdo::http::request> to_request() const {
///         return azdo::http::request::make(azdo::http_method::get, "https://example.com/ping");
///     }
///     azdo::result<int> parse(const azdo::http::response& got) const { return got.status; }
/// };
/// ```
template <class T>
concept single_step = !operation<T> && requires(const T& step, http::response got) {
    { step.to_request() } -> std::same_as<result<http::request>>;
    { step.parse(std::move(got)) } -> std::same_as<result<typename T::result_type>>;
};

/// A step of several exchanges: `conversation<result_type> converse(next_t next) const`. It sends with `co_await next(request)`.
template <class T>
concept conversing_step = !operation<T> && (
                                               requires(const T& step, next_t next) {
                                                   { step.converse(next) } -> std::same_as<conversation<typename T::result_type>>;
                                               } ||
                                               requires(const T& step, next_t next, std::string_view organization) {
                                                   {
                                                       step.converse(next, organization)
                                                       } -> std::same_as<conversation<typename T::result_type>>;
                                               });

/// What `call` takes.
template <class T>
concept callable_step = operation<T> || single_step<T> || conversing_step<T>;

namespace detail {
inline constexpr policy_chain<> no_policies{};

/// An object with its own policies, such as `client`.
template <class Api>
concept client_like = requires(const Api& api) {
    { api.policies() } -> std::same_as<next_t>;
    api.transport();
    { api.organization() } -> std::same_as<std::string_view>;
};

/// A std::reference_wrapper of a client or a stack: it counts as what it refers to.
template <class Ref>
concept refers_to_api = requires(const Ref& ref) {
    typename Ref::type;
    { ref.get() } -> std::same_as<typename Ref::type&>;
}
&&(client_like<std::remove_const_t<typename Ref::type>> || is_api_stack<std::remove_const_t<typename Ref::type>>);
template <class Api>
constexpr const auto& referred(const Api& api) noexcept {
    if constexpr (refers_to_api<Api>)
        return static_cast<const typename Api::type&>(api.get());
    else
        return api;
}
template <class Api>
using referred_t = std::remove_cvref_t<decltype(referred(std::declval<const Api&>()))>;

/// Policies in front of a client.
template <class Api>
inline constexpr bool is_stack_on_client = false;
template <class Transport, class Chain>
inline constexpr bool is_stack_on_client<api_stack<Transport, Chain>> = client_like<referred_t<Transport>>;
/// The policies of a stack, followed by those of its client: one conversation, whichever driver runs it.
template <class Api>
struct joined_policies {
    static const auto& chain_of(const void* api) noexcept { return static_cast<const Api*>(api)->policies; }
    static conversation<http::response> leave(const void* api, http::request&& message) {
        return referred(static_cast<const Api*>(api)->transport).policies()(std::move(message));
    }
};

/// The first policy that requests of an api pass through; a bare transport has none.
template <class Ref>
next_t first_of(const Ref& ref) noexcept {
    const auto& api = referred(ref);
    using api_type = referred_t<Ref>;
    if constexpr (is_stack_on_client<api_type>)
        return api.policies.template first<joined_policies<api_type>>(&api);
    else if constexpr (is_api_stack<api_type>)
        return api.policies.first();
    else if constexpr (client_like<api_type>)
        return api.policies();
    else
        return no_policies.first();
}
template <class Ref>
constexpr const auto& transport_of(const Ref& ref) noexcept {
    const auto& api = referred(ref);
    using api_type = referred_t<Ref>;
    if constexpr (is_stack_on_client<api_type>)
        return referred(api.transport).transport();
    else if constexpr (is_api_stack<api_type>)
        return api.transport;
    else if constexpr (client_like<api_type>)
        return api.transport();
    else
        return api;
}
/// The organization that an api sets for all of its calls, or nothing.
template <class Ref>
constexpr std::string_view organization_of(const Ref& ref) noexcept {
    const auto& api = referred(ref);
    using api_type = referred_t<Ref>;
    if constexpr (client_like<api_type>)
        return api.organization();
    else if constexpr (is_api_stack<api_type>)
        return organization_of(api.transport);
    else
        return {};
}

template <class Step>
result<http::request> request_of(const Step& step, std::string_view organization) {
    if constexpr (operation<Step>)
        return azdo::to_request(step, organization);
    else if constexpr (requires { step.to_request(organization); })
        return step.to_request(organization);
    else
        return step.to_request();
}
template <class Step>
conversation<typename Step::result_type> converse(const Step& step, next_t next, std::string_view organization) {
    if constexpr (requires { step.converse(next, organization); })
        return step.converse(next, organization);
    else
        return step.converse(next);
}
template <class Step>
result<typename Step::result_type> result_of(const Step& step, http::response&& got) {
    if constexpr (operation<Step>)
        return detail::parse_answer<Step>(got);
    else
        return step.parse(std::move(got));
}
template <class Operation, class Ref>
constexpr bool api_admits() {
    using Api = referred_t<Ref>;
    if constexpr (is_api_stack<Api>)
        return decltype(Api::policies)::template admits<Operation>() && api_admits<Operation, decltype(Api::transport)>();
    else if constexpr (admitting_policy<Api>)
        return Api::template admits<Operation>();
    else
        return true;
}
template <class Step, class Api>
constexpr bool admitted() {
    if constexpr (requires { typename Step::operation_type; })
        return admitted<typename Step::operation_type, Api>(); // a step that calls an operation
    else if constexpr (operation<Step>)
        return api_admits<Step, Api>();
    else
        return true;
}

/// True when a call has options that have to go into its requests.
inline bool changes_requests(const call_options& options) noexcept {
    return !options.headers.empty() || !options.query.empty() || !options.version.text.empty() || options.retries.has_value();
}
/// Why a step of several exchanges, or a conversation, does not accept a sink.
AZDO_OUT_OF_LINE inline failure no_place_for_sink() {
    return nothing_sent(
        failure_kind::invalid_input, "a sink is for the answer to one request, and this call makes several; nothing was sent");
}
/// Why a conversation does not accept the options of single requests.
AZDO_OUT_OF_LINE inline failure no_place_for_options() {
    return nothing_sent(
        failure_kind::invalid_input, "headers, query, version and retries belong to the requests of this conversation; nothing was sent");
}
/// Puts headers, query parameters, version and the number of retries into a request.
result<void> put_options(http::request& wanted, const call_options& options);

/// The first policy of a step of several exchanges: it applies the options of the call to each request.
class step_options {
public:
    step_options(const call_options& options, next_t rest) noexcept : options_(options), rest_(rest) {}
    next_t first() const noexcept { return changes_requests(options_) ? next_t(this, &step_options::run) : rest_; }

private:
    static conversation<http::response> run(const void* self, http::request&& message);
    conversation<http::response> pass_on(http::request message) const;

    const call_options& options_;
    next_t rest_;
};

/// Gives a request the options of the whole call, so that the policies see them too.
using option_taker = void(result<http::request>& wanted, const call_options& options, http::time_point deadline);
/// For calls without options: a program without any does not contain the code that puts options into requests.
inline void take_deadline(result<http::request>& wanted, const call_options&, http::time_point deadline) {
    if (wanted) wanted->deadline = sooner(wanted->deadline, deadline);
}
AZDO_COLD inline void take_options(result<http::request>& wanted, const call_options& options, http::time_point deadline) {
    take_deadline(wanted, options, deadline);
    if (!wanted) return;
    if (options.stop.stop_possible()) wanted->stop = options.stop;
    if (options.sink != nullptr) wanted->sink = options.sink;
    if (!changes_requests(options)) return;
    if (auto put = put_options(*wanted, options); !put) wanted = std::move(put).error();
}

/// Sends one request through an api. A bare transport does not need a conversation for that.
template <class Api, class Driver>
result<http::response> send_through(
    http::request&& wanted, const Api& api, const call_options& options, http::time_point deadline, const Driver& driver) {
    using api_type = referred_t<Api>;
    if constexpr (!is_api_stack<api_type> && !client_like<api_type> && requires { driver.exchange(wanted, api); })
        return driver.exchange(wanted, api);
    else
        return driver.run(first_of(api)(std::move(wanted)), transport_of(api), deadline, options.stop);
}

/// The response to a step that consists of one request.
template <class Step, class Api, class Driver>
result<http::response> answer_to(const Step& step, const Api& api, const call_options& options, http::time_point deadline,
    const Driver& driver, option_taker& take = take_options) {
    auto request = request_of(step, organization_of(api));
    take(request, options, deadline);
    if (!request) return std::move(request).error();
    return send_through(*std::move(request), api, options, deadline, driver);
}

template <callable_step Step, class Api, class Driver>
AZDO_NOINLINE result<typename Step::result_type> call_with(
    const Step& step, const Api& api, const call_options& options, const Driver& driver, option_taker& take) {
    if constexpr (admitted<Step, Api>()) {
        const http::time_point deadline = driver.now().after(options.timeout);
        if constexpr (conversing_step<Step>) {
            if (options.sink != nullptr) return no_place_for_sink();
            const step_options with(options, first_of(api));
            return driver.run(converse(step, with.first(), organization_of(api)), transport_of(api), deadline, options.stop);
        } else {
            auto got = answer_to(step, api, options, deadline, driver, take);
            if (!got) return std::move(got).error();
            return result_of(step, *std::move(got));
        }
    } else {
        return fail(failure_kind::invalid_input, "this operation is not admitted"); // a compile error says why
    }
}
} // namespace detail

/// Sends an operation (or another step) and waits for its result.
///
/// Example:
/// ```
/// azdo::client api{"acme", credential};
/// auto item = azdo::call(get_work_item{.id = 42}, api);
/// auto soon = azdo::call(get_work_item{.id = 42}, api, {.timeout = std::chrono::seconds(5), .stop = token});
/// const azdo::http::header_set german{{"Accept-Language", "de"}};
/// auto other = azdo::call(get_work_item{.id = 42}, api, {.headers = german, .version = azdo::api_version{"7.1"}, .retries = 0});
/// const azdo::http::query_set undescribed{{"includeUrls", "true"}};
/// auto more = azdo::call(get_work_item{.id = 42}, api, {.query = undescribed});
/// ```
/// `api` is a client, policies in front of a client or a transport, a transport alone, or a std::reference_wrapper of one of them. Several
/// threads may use one api at once. A step of several exchanges applies the options to each of its requests; a sink is refused there.
///
/// Failures: `invalid_input` when the request cannot be made (nothing is sent), or the options contain an invalid header or query parameter, an `api-version` among
/// these, or a version although the request has none; what the policies and the transport report, and what `parse` reports about the answer.
template <callable_step Step, class Api, class Driver>
result<typename Step::result_type> call(const Step& step, const Api& api, const call_options& options, const Driver& driver) {
    return detail::call_with(step, api, options, driver, detail::take_options);
}
template <callable_step Step, class Api>
result<typename Step::result_type> call(const Step& step, const Api& api, const call_options& options) {
    return azdo::call(step, api, options, steady_driver());
}
template <callable_step Step, class Api>
result<typename Step::result_type> call(const Step& step, const Api& api) {
    return detail::call_with(step, api, call_options(), steady_driver(), detail::take_deadline);
}
/// A type that lacks a part of an operation is a compile error that names the part.
template <detail::unfinished_operation Step, class Api, class... Rest>
result<typename detail::result_of_unfinished<Step>::type> call(const Step&, const Api&, const Rest&...) {
    detail::name_missing_part<Step>();
    return fail(failure_kind::invalid_input, "this is not an operation");
}

/// Runs a conversation that sends with `azdo::send`, through a transport.
///
/// Example: `azdo::result<int> status = azdo::call(status_of(request), transport);`
/// Failures: `invalid_input`, with nothing sent, for options of single requests (headers, query, version, retries, sink): a conversation makes its own
/// requests.
template <class T, blocking_transport Transport, class Driver>
result<T> call(conversation<T> what, const Transport& transport, const call_options& options, const Driver& driver) {
    if (detail::changes_requests(options)) return detail::no_place_for_options();
    if (options.sink != nullptr) return detail::no_place_for_sink();
    return driver.run(std::move(what), transport, driver.now().after(options.timeout), options.stop);
}
template <class T, blocking_transport Transport>
result<T> call(conversation<T> what, const Transport& transport, const call_options& options = {}) {
    return azdo::call(std::move(what), transport, options, steady_driver());
}

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/call.hpp>
#endif
