// SPDX-License-Identifier: BSL-1.0
// `client`: organization or server, credential and transport, specified once for all calls.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/ref_count.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/edition.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/throttle.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// An Azure DevOps Server, or a simulator: its address, a collection, which replaces the organization, and its edition.
///
/// Examples:
/// ```
/// azdo::server asked{"https://tfs.example.com/tfs", "DefaultCollection"}; // its clients find out which edition it is, once
/// azdo::server told{"https://tfs.example.com/tfs", "DefaultCollection", azdo::edition::server_7_0};
/// ```
struct server {
    std::string address;
    std::string collection{};
    azdo::edition edition = azdo::edition::ask; ///< which version each operation is sent in: see `choose_version`
};

/// Options of a client.
struct client_options {
    retry_options retries{};   ///< how often and for how long it retries
    throttle_options pauses{}; ///< how long a request waits when the service asks for a pause
};

namespace detail {
/// The state that copies of a client share. `client_state_of` adds the policies.
struct client_state {
    client_state(std::string_view where, any_transport&& by) : organization(where), transport(std::move(by)) {}
    client_state(const client_state&) = delete;
    client_state& operator=(const client_state&) = delete;
    AZDO_COLD virtual ~client_state() = default;

    mutable ref_count users{};
    const std::string organization;
    const any_transport transport;
    next_t first{nullptr, nullptr};
};
using client_ptr = counted_ptr<const client_state>;
/// The state with the policies: a class, so that a client is no template.
template <class Chain>
struct client_state_of final : client_state {
    client_state_of(std::string_view where, Chain&& all, any_transport&& by)
        : client_state(where, std::move(by)), policies(std::move(all)) {
        first = policies.first();
    }
    const Chain policies;
};
client_ptr make_client(std::string_view organization, any_credential&& who, any_transport&& by, const client_options& options);
client_ptr make_client(const server& where, any_credential&& who, any_transport&& by, const client_options& options);

struct client_maker; // of clients with other policies: observe.hpp

template <class Tag>
any_transport make_default_transport() {
    constexpr bool is_included = requires { default_transport<Tag>::make(); };
    static_assert(is_included,
        "azdo: this client has no transport: #include <azdo/transport/httplib.hpp> for the default one, or hand one in "
        "(azdo::client api{organization, credential, transport})");
    if constexpr (is_included)
        return default_transport<Tag>::make();
    else
        return {};
}

/// A text that names an organization. A null pointer, as std::getenv may return, counts as an empty text.
template <class T>
concept organization_text = std::is_convertible_v<T, std::string_view>;
inline std::string_view organization_from(const char* text) { return text == nullptr ? std::string_view() : std::string_view(text); }
inline std::string_view organization_from(std::string_view text) { return text; }
} // namespace detail

/// An Azure DevOps organization (or a collection of a server) with a credential and a transport. It can be used wherever `call`, `co_call`
/// and `paginate` take an api. Operations may leave their `organization` empty; one that they set takes precedence. Copies share their
/// state; several threads may use a client at once.
///
/// Examples:
/// ```
/// azdo::client api{"acme", azdo::personal_access_token{token}};                       // with azdo/transport/httplib.hpp
/// auto item = azdo::call(get_work_item{.id = 42}, api);
/// if (!item) return report(item.error());
/// for (auto&& project : azdo::paginate(list_projects{}, api)) …
/// azdo::client own{azdo::server{"https://tfs.example.com/tfs", "DefaultCollection"}, azdo::personal_access_token{token, {{"https://tfs.example.com"}}}};
/// azdo::client hasty{"acme", credential, {.retries = {.attempts = 2}}};
/// azdo::client async{"acme", credential, azdo::asio_transport{}};                     // for co_call
/// struct bot { azdo::client api; };
/// ```
/// A request is retried (`retry`), waits when the service asks for it (`throttle`), and is authenticated, with renewal (`authenticate`), in
/// this order. For another arrangement compose the policies: `azdo::retry{} | azdo::authenticate{credential} | transport`.
///
/// Failures: those of `base_url` for an invalid address, of `authenticate` for a server that the credential is not for; `invalid_input`
/// when neither the operation nor the client names an organization, and for each call of a client whose text cannot be an organization
/// (letters, digits, hyphens) or a collection. Nothing is sent then.
class client {
public:
    template <detail::organization_text Text, class Tag = void>
    client(const Text& organization, any_credential one, const client_options& options = {})
        : client(organization, std::move(one), detail::make_default_transport<Tag>(), options) {}
    template <detail::organization_text Text>
    client(const Text& organization, any_credential one, any_transport transport, const client_options& options = {})
        : state_(detail::make_client(detail::organization_from(organization), std::move(one), std::move(transport), options)) {}
    template <class Tag = void>
    client(const server& where, any_credential one, const client_options& options = {})
        : client(where, std::move(one), detail::make_default_transport<Tag>(), options) {}
    client(const server& where, any_credential one, any_transport transport, const client_options& options = {})
        : state_(detail::make_client(where, std::move(one), std::move(transport), options)) {}

    /// Sends a request through all policies and waits for the answer.
    result<http::response> operator()(const http::request& message) const;

    /// The organization, or the collection of a server.
    std::string_view organization() const noexcept { return state_->organization; }
    /// The first policy that the requests of a call pass through.
    next_t policies() const noexcept { return state_->first; }
    const any_transport& transport() const noexcept { return state_->transport; }

private:
    friend struct detail::client_maker;
    explicit client(detail::client_ptr state) noexcept : state_(std::move(state)) {}

    detail::client_ptr state_;
};

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/client.hpp>
#endif
