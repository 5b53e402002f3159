// SPDX-License-Identifier: BSL-1.0
// `client`: the usual stack in one object of one type, for those who do not want to compose it.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/bearer.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/pace.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/relocate.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>

#include <memory>
#include <string>
#include <utility>

namespace azdo {
inline namespace v1 {

/// What a client does beside sending.
struct client_options {
    retry_options repetition{};
    /// Base URL of an Azure DevOps Server or simulator; empty: Azure DevOps Services. The organization of an operation is then the
    /// collection.
    std::string server{};
    pace_options pauses{}; ///< how long a request waits when the service asks for a pause
};

/// `relocate | retry | pace | bearer | transport` behind one type. It goes wherever `call` and `pages` take an api. Copies share it;
/// several threads may use it at once.
///
/// Example:
/// ```
/// azdo::client api{azdo::personal_access_token{token}, azdo::httplib_transport{}, entropy};
/// auto item = azdo::call(get_work_item{.organization = "acme", .id = 42}, api);
/// ```
class client {
public:
    template <credential Credential, blocking_transport Transport, jitter_source Entropy>
    client(Credential one, Transport transport, Entropy&& entropy, const client_options& options = {}) {
        relocate where;
        if (!options.server.empty()) where = where.all(options.server);
        auto stack = std::move(where) | retry{entropy, options.repetition} | pace{options.pauses} | bearer{std::move(one)} | std::move(transport);
        held_ = std::make_shared<const holder<decltype(stack)>>(std::move(stack));
    }

    /// Sends a request through the stack.
    result<http::response> operator()(const http::request& message) const { return held_->send(message); }

private:
    struct base {
        base() = default;
        base(const base&) = delete;
        base& operator=(const base&) = delete;
        virtual ~base() = default;
        virtual result<http::response> send(const http::request& message) const = 0;
    };
    template <class Stack>
    struct holder final : base {
        explicit holder(Stack given) : stack(std::move(given)) {}
        result<http::response> send(const http::request& message) const override {
            return steady_driver().run(stack.policies.first()(message), stack.transport, message.deadline, message.stop);
        }
        Stack stack;
    };

    std::shared_ptr<const base> held_{};
};

} // namespace v1
} // namespace azdo
