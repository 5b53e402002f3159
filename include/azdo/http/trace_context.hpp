// SPDX-License-Identifier: BSL-1.0
// `trace_context`: the header `traceparent`, by which a trace goes on in the service's logs. `send_trace`: a policy that sends it.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// The trace and the span of a request, as a program's tracing library has them.
///
/// Example:
/// ```
/// auto current = azdo::trace_context::parse("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
/// if (current) azdo::call(operation, azdo::send_trace{[&] { return std::optional(*current); }} | transport);
/// ```
/// Source: W3C Trace Context (https://www.w3.org/TR/trace-context/) section 3.2
class trace_context {
public:
    /// Failures: `invalid_input` when trace or span is zero, which the standard forbids.
    static result<trace_context> make(std::uint64_t trace_high, std::uint64_t trace_low, std::uint64_t span, bool sampled) {
        if ((trace_high | trace_low) == 0 || span == 0)
            return fail(failure_kind::invalid_input, "the id of a trace or a span may not be zero");
        return trace_context(trace_high, trace_low, span, sampled ? 1 : 0);
    }
    /// Reads a `traceparent`. Of versions after 00 the known part is read, as the standard asks.
    ///
    /// Failures: `invalid_input`; the message does not repeat the text.
    static result<trace_context> parse(std::string_view text) {
        constexpr std::size_t size = 55; // of version 00
        const auto version = number(text, 0, 2), high = number(text, 3, 16), low = number(text, 19, 16), span = number(text, 36, 16),
                   flags = number(text, 53, 2);
        const bool has_shape = text.size() >= size && text[2] == '-' && text[35] == '-' && text[52] == '-';
        const bool ends_well = text.size() == size || (version != 0u && text.size() > size && text[size] == '-');
        if (!has_shape || !ends_well || !version || !high || !low || !span || !flags || *version == 0xff || (*high | *low) == 0 ||
            *span == 0)
            return fail(
                failure_kind::invalid_input, "not a traceparent: 00-TRACE-SPAN-FLAGS, with 32, 16 and 2 lower-case hexadecimal digits");
        return trace_context(*high, *low, *span, static_cast<unsigned>(*flags) & 1u);
    }

    bool is_sampled() const noexcept { return flags_ != 0; }
    /// The same trace with another span: the parent of the requests of that span.
    ///
    /// Failures: `invalid_input` for 0.
    result<trace_context> with_span(std::uint64_t span) const { return make(trace_high_, trace_low_, span, is_sampled()); }
    /// The value of the header.
    std::string text() const {
        std::string made("00-");
        append(made, trace_high_, 16);
        append(made, trace_low_, 16);
        made += '-';
        append(made, span_, 16);
        made += '-';
        append(made, flags_, 2);
        return made;
    }
    bool operator==(const trace_context&) const = default;

private:
    trace_context(std::uint64_t high, std::uint64_t low, std::uint64_t span, unsigned flags) noexcept
        : trace_high_(high), trace_low_(low), span_(span), flags_(flags) {}

    static std::optional<std::uint64_t> number(std::string_view text, std::size_t at, std::size_t size) noexcept {
        if (text.size() < at + size) return std::nullopt;
        std::uint64_t value = 0;
        for (const char c : text.substr(at, size)) {
            const int digit = c >= 'A' && c <= 'F' ? -1 : detail::hex_digit(c); // upper case is not allowed
            if (digit < 0) return std::nullopt;
            value = value * 16 + static_cast<std::uint64_t>(digit);
        }
        return value;
    }
    static void append(std::string& to, std::uint64_t value, int digits) {
        for (int i = digits; i-- > 0;) to += "0123456789abcdef"[(value >> (4 * i)) & 15];
    }

    std::uint64_t trace_high_, trace_low_, span_;
    unsigned flags_;
};

/// Sends `traceparent` with each request, where `Current` returns a context: `std::optional<trace_context>`, of the span that the calling
/// code is in.
///
/// Example: `auto api = azdo::send_trace{current_span} | azdo::client{"acme", credential};`
///
/// Requirement: `Current` may be called from several threads at once. A `traceparent` that the request has already stays.
template <class Current>
requires std::is_invocable_r_v < std::optional<trace_context>,
const Current& > class send_trace {
public:
    explicit send_trace(Current current) : current_(std::move(current)) {}

    conversation<http::response> operator()(http::request message, next_t next) const {
        if (!message.headers().contains("traceparent"))
            if (const std::optional<trace_context> now = current_())
                if (auto set = message.set_header("traceparent", now->text()); !set) co_return std::move(set).error();
        co_return co_await next(std::move(message));
    }

private:
    Current current_;
};

} // namespace azdo::inline v1
