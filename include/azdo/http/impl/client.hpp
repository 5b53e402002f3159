// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/http/client.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/authenticate.hpp>
#include <azdo/http/base_url.hpp>
#include <azdo/http/choose_version.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/server_base.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/throttle.hpp>
#include <azdo/http/transport.hpp>

#include <string_view>
#include <utility>

namespace azdo::inline v1 {
namespace detail {

/// The policy of a client whose organization or collection cannot be one. `why` is a text.
AZDO_COLD AZDO_DECL conversation<http::response> refuse_calls(const void* why, http::request&&) {
    co_return nothing_sent(failure_kind::invalid_input,
        joined({"this client was made with a text that is not an organization or a collection: ", static_cast<const char*>(why),
            "; azdo::parse_organization reads addresses; nothing was sent"}));
}
/// `fault`: why this is not an organization or a collection; null when it is one, or none was given.
template <class Chain>
client_ptr make_state(std::string_view where, Chain all, any_transport&& by, const char* fault) {
    auto* const made = new client_state_of<Chain>(where, std::move(all), std::move(by));
    if (fault != nullptr && !where.empty()) made->first = next_t(fault, refuse_calls);
    return client_ptr(made);
}

// Two functions, so that a program that does not use a server contains nothing of `base_url` and
// `choose_version`.
AZDO_COLD AZDO_DECL client_ptr make_client(
    std::string_view organization, any_credential&& who, any_transport&& by, const client_options& options) {
    return make_state(organization, retry{options.retries} | throttle{options.pauses} | authenticate<any_credential>{std::move(who)},
        std::move(by), http::organization_fault(organization));
}
AZDO_COLD AZDO_DECL client_ptr make_client(const server& where, any_credential&& who, any_transport&& by, const client_options& options) {
    return make_state(where.collection,
        choose_version{where.edition, where.collection} | base_url{}.all(where.address) | retry{options.retries} |
            throttle{options.pauses} | authenticate<any_credential>{std::move(who)},
        std::move(by), http::collection_fault(where.collection));
}

} // namespace detail

AZDO_DECL result<http::response> client::operator()(const http::request& message) const {
    return steady_driver().run(policies()(message), transport(), message.deadline, message.stop);
}

} // namespace azdo::inline v1
