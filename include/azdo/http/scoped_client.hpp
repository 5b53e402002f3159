// SPDX-License-Identifier: BSL-1.0
// `scoped_client<registered>`: a client whose calls are checked against the registered scopes at compile time.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/require_scopes.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// A `client` for an app whose scopes are registered: an operation that none of them allows is a compile error that names the operation and
/// its scopes. It is constructed like a client, or from one.
///
/// Examples:
/// ```
/// inline constexpr auto registered = azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>;
/// azdo::scoped_client<registered> api{"acme", credential};
/// auto item = azdo::call(get_work_item{.id = 42}, api);
/// ```
template <auto Registered>
class scoped_client {
public:
    using admits_operations = void;

    explicit scoped_client(client unscoped) : client_(std::move(unscoped)) {}
    template <class Where, class Credential>
    scoped_client(Where&& where, Credential&& one, const client_options& options = {})
        : client_(std::forward<Where>(where), std::forward<Credential>(one), options) {}
    template <class Where, class Credential>
    scoped_client(Where&& where, Credential&& one, any_transport transport, const client_options& options = {})
        : client_(std::forward<Where>(where), std::forward<Credential>(one), std::move(transport), options) {}

    template <operation Operation>
    static constexpr bool admits() {
        return detail::scope_policy<std::remove_const_t<decltype(Registered)>>::template admits<Operation>();
    }

    /// The client without the check.
    const client& unscoped() const noexcept { return client_; }
    result<http::response> operator()(const http::request& message) const { return client_(message); }
    std::string_view organization() const noexcept { return client_.organization(); }
    next_t policies() const noexcept { return client_.policies(); }
    const any_transport& transport() const noexcept { return client_.transport(); }

private:
    client client_;
};

} // namespace azdo::inline v1
