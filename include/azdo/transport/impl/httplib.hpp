// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/transport/httplib.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/ref_count.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/blocking_connection.hpp>
#include <azdo/transport/channel.hpp>
#include <azdo/transport/channel_pool.hpp>
#include <azdo/transport/connect.hpp>
#include <azdo/transport/httplib.hpp>
#include <azdo/transport/httplib_response.hpp>
#include <azdo/transport/request_bytes.hpp>
#include <azdo/transport/tls_policy.hpp>

#include <cstddef>
#include <exception>
#include <mutex>
#include <string_view>
#include <utility>

#ifdef CPPHTTPLIB_OPENSSL_SUPPORT // else httplib_response.hpp has said what to do

namespace azdo::inline v1 {

namespace detail {
/// What copies of a transport and threads share.
struct httplib_state final : transport_state {
    explicit httplib_state(transport_options given) : options(std::move(given)) {}

    AZDO_COLD result<http::response> exchange(const http::request& wanted, const http::url_parts& target) const {
        const exchange_limits limits(wanted.deadline, wanted.stop);
        bool was_sent = false;
        if (auto idle = pool.take(target.origin(), steady_time{}())) {
            blocking_connection connection(std::move(idle), target.host, limits, options.read_timeout);
            auto got = talk(connection, wanted, target);
            if (got || !connection.is_lost() || connection.is_answered() || !may_send_again(wanted, connection.is_sent())) return got;
            was_sent = connection.is_sent();
        }
        auto got = talk_on_a_new_connection(wanted, target, limits);
        if (!got && was_sent) return sent_before(std::move(got).error());
        return got;
    }
    AZDO_COLD result<http::response> talk_on_a_new_connection(
        const http::request& wanted, const http::url_parts& target, const exchange_limits& limits) const {
        auto channel = connect(target, limits);
        if (!channel) return channel.error();
        blocking_connection connection(*std::move(channel), target.host, limits, options.read_timeout);
        return talk(connection, wanted, target);
    }
    result<http::response> talk(blocking_connection& connection, const http::request& wanted, const http::url_parts& target) const {
        httplib_stream stream(wanted.method(), [&](char* to, std::size_t room) { return connection.receive(to, room); });
        const auto sent = send_request(wanted, target, options, [&](std::string_view bytes) { return connection.send(bytes, stream); });
        if (!sent && !connection.upload_is_cut()) return sent.error();
        if (!sent) stream.cut_upload();
        auto got = read_response(stream, wanted, options);
        if (wanted.holds_secrets()) stream.wipe_buffers();
        if (got && stream.framing().may_be_reused() && !wanted.headers().contains("Connection"))
            pool.give_back(target.origin(), std::move(connection).release(), steady_time{}());
        return got;
    }
    AZDO_COLD result<channel> connect(const http::url_parts& target, const exchange_limits& limits) const {
        if (!target.is_secure()) return open_channel(target, nullptr, options, limits);
        const auto context = secure_context();
        if (!context) return context.error();
        return open_channel(target, *context, options, limits);
    }
    AZDO_COLD result<SSL_CTX*> secure_context() const {
        const std::lock_guard lock(mutex);
        if (!tls) {
            auto made = make_tls_context(options);
            if (!made) return made.error();
            tls = *std::move(made);
        }
        return tls.get();
    }

    const transport_options options;
    mutable channel_pool pool{};
    mutable std::mutex mutex{};
    mutable tls_context tls{}; ///< null until the first secure connection
};
} // namespace detail

AZDO_COLD AZDO_DECL httplib_transport::httplib_transport(transport_options options)
    : state_(new detail::httplib_state(std::move(options))) {}

AZDO_DECL result<http::response> httplib_transport::operator()(const http::request& wanted) const {
    const auto& state = static_cast<const detail::httplib_state&>(*state_.get());
    const auto target = detail::sendable_target(wanted, state.options);
    if (!target) return target.error();
    if (wanted.stop.stop_requested()) return detail::nothing_sent(failure_kind::cancelled, "the call was cancelled");
    if (!(steady_time{}() < wanted.deadline))
        return detail::nothing_sent(failure_kind::timed_out, "the deadline of this call had passed; nothing was sent");
    if (wanted.source != nullptr && !wanted.source->rewind())
        return detail::nothing_sent(
            failure_kind::invalid_input, "the body cannot be read a second time: its source does not rewind; nothing was sent");
    try {
        return state.exchange(wanted, *target);
    } catch (const std::exception&) { // its text is not ours
        return fail(failure_kind::transport, "the HTTP library failed with an exception: out of memory, or a response that it cannot read");
    }
}

AZDO_COLD AZDO_DECL any_transport detail::default_transport<void>::make() { return httplib_transport{}; }

} // namespace azdo::inline v1

#endif
