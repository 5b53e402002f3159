// SPDX-License-Identifier: BSL-1.0
// `observe`: a policy that tells when each request starts and ends, for logs, metrics and traces. `observed_client`: a client with it.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/authenticate.hpp>
#include <azdo/http/base_url.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/choose_version.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/throttle.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// What an observer is told when a request starts. Views: valid during the call of the observer.
struct observed_request {
    std::string_view method;             ///< `GET`
    std::string_view operation;          ///< the operation's path: `/{organization}/_apis/projects`; empty for other requests
    std::string_view address;            ///< the URL without its query, which may have search texts and tokens
    int attempt = 1;                     ///< of `retry`
    std::chrono::milliseconds waited{0}; ///< by policies before this attempt
    std::uint64_t bytes = 0;             ///< of the body
    http::time_point time{};             ///< of the driver's clock
};

/// What an observer is told when a request ends.
struct observed_answer {
    int status = 0;                       ///< 0: there was no response
    const failure* why = nullptr;         ///< of the transport, where there was no response
    std::uint64_t bytes = 0;              ///< of the body, unless it went to a sink
    std::chrono::milliseconds duration{}; ///< from start to end, on the driver's clock
    std::string_view correlation_id;      ///< the service's id of the exchange; empty if it sent none
};

/// Something with `started(const observed_request&)` and `ended(const observed_request&, const observed_answer&)`, both const.
template <class T>
concept request_observer = requires(const T& observer, const observed_request& request, const observed_answer& answer) {
    observer.started(request);
    observer.ended(request, answer);
};

namespace detail {
/// A request of which an observer is told. The texts are copies, since the request moves on.
class observation {
public:
    observation(const http::request& asked, http::time_point now)
        : address_(asked.target().substr(0, asked.target().find('?'))),
          request_{to_string(asked.method()), asked.endpoint == nullptr ? std::string_view() : asked.endpoint->path, address_,
              asked.attempt, asked.waited, asked.source == nullptr ? asked.body().size() : asked.source->size(), now} {}
    observation(const observation&) = delete;
    observation& operator=(const observation&) = delete;

    const observed_request& request() const noexcept { return request_; }
    template <request_observer Observer>
    void end(const Observer& observer, const result<http::response>& got, http::time_point now) const {
        observed_answer answer;
        answer.duration = std::chrono::milliseconds(now.ms - request_.time.ms);
        std::string id;
        if (got) {
            id = http::correlation_id(*got);
            answer.status = got->status;
            answer.bytes = got->body.size();
        } else {
            answer.why = &got.error();
        }
        answer.correlation_id = id;
        told([&] { observer.ended(request_, answer); });
    }
    /// Calls an observer, whose exceptions change nothing: a request may have been carried out already.
    template <class F>
    static void told(F&& call) noexcept {
        try {
            call();
        } catch (...) { // NOLINT(bugprone-empty-catch): there is nobody to tell
        }
    }

private:
    std::string address_;
    observed_request request_;
};
} // namespace detail

/// Tells an observer when each request starts and ends. Behind `retry` it sees each attempt; in front of it, what the call waits for.
///
/// Example:
/// ```
/// struct request_log {
///     void started(const azdo::observed_request&) const {}
///     void ended(const azdo::observed_request& asked, const azdo::observed_answer& got) const {
///         std::clog << asked.method << ' ' << asked.address << ' ' << got.status << ' ' << got.duration.count() << " ms\n";
///     }
/// };
/// auto api = azdo::retry{} | azdo::throttle{} | azdo::authenticate{credential} | azdo::observe{request_log{}} | transport;
/// ```
/// The observer is copied into the policy and called from several threads at once. It is told no header and no query, so no credential and
/// no code; names of projects and people may be in addresses. A request that is dropped half-way is not ended.
///
/// An exception of the observer changes nothing: it is dropped.
template <request_observer Observer>
class observe {
public:
    explicit observe(Observer observer) : observer_(std::move(observer)) {}

    conversation<http::response> operator()(http::request message, next_t next) const {
        const detail::observation seen(message, co_await current_time{});
        detail::observation::told([&] { observer_.started(seen.request()); });
        result<http::response> got = co_await next(std::move(message));
        seen.end(observer_, got, co_await current_time{});
        co_return got;
    }

private:
    Observer observer_;
};

namespace detail {
/// Makes a client of a chain of policies.
struct client_maker {
    template <class Chain>
    static client make(std::string_view where, Chain all, any_transport&& by) {
        return client(client_ptr(new client_state_of<Chain>(where, std::move(all), std::move(by))));
    }
};
template <class Observer>
auto observed_attempts(const client_options& options, any_credential&& who, Observer&& observer) {
    return retry{options.retries} | throttle{options.pauses} | authenticate<any_credential>{std::move(who)} |
           observe<Observer>{std::forward<Observer>(observer)};
}
} // namespace detail

/// A client as usual, whose observer is told of each attempt of each request.
///
/// Example: `const azdo::client api = azdo::observed_client("acme", credential, azdo::httplib_transport{}, request_log{});`
///
/// Failures: as a client's; a text that is not an organization is a failure of each call.
template <request_observer Observer>
client observed_client(
    std::string_view organization, any_credential who, any_transport by, Observer observer, const client_options& options = {}) {
    if (!organization.empty() && http::organization_fault(organization) != nullptr)
        return client(organization, std::move(who), std::move(by), options); // which refuses each call
    return detail::client_maker::make(
        organization, detail::observed_attempts<Observer>(options, std::move(who), std::move(observer)), std::move(by));
}
/// The same for Azure DevOps Server.
template <request_observer Observer>
client observed_client(const server& where, any_credential who, any_transport by, Observer observer, const client_options& options = {}) {
    if (!where.collection.empty() && http::collection_fault(where.collection) != nullptr)
        return client(where, std::move(who), std::move(by), options);
    return detail::client_maker::make(where.collection,
        choose_version{where.edition, where.collection} | base_url{}.all(where.address) |
            detail::observed_attempts<Observer>(options, std::move(who), std::move(observer)),
        std::move(by));
}

} // namespace azdo::inline v1
