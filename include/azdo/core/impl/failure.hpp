// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/core/failure.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/masking.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace azdo::inline v1 {

namespace detail {
/// Advice for a person about a kind of failure; empty when there is none.
AZDO_COLD constexpr std::string_view what_to_do(failure_kind kind) noexcept {
    switch (kind) {
    case failure_kind::invalid_input: return "correct the input";
    case failure_kind::not_signed_in: return "sign in again";
    case failure_kind::access_denied: return "ask for the permission";
    case failure_kind::not_found: return "check the name or the number";
    case failure_kind::conflict: return "read it again, then repeat";
    case failure_kind::throttled: return "wait, then repeat";
    case failure_kind::rejected: return "change the request";
    case failure_kind::unavailable: return "try again later";
    case failure_kind::transport: return "check the network, then try again";
    case failure_kind::timed_out: return "try again";
    case failure_kind::too_large: return "ask for less";
    case failure_kind::protocol: return "check the address";
    case failure_kind::storage: return "check the file and its folder";
    case failure_kind::cancelled: break;
    }
    return {};
}

/// Writes the brackets after a message.
class failure_details {
public:
    explicit failure_details(std::string& to) noexcept : to_(to) {}

    /// Adds a detail, unless it is empty.
    AZDO_COLD void add(std::string_view words, std::string_view text, std::string_view unit = {}) {
        if (text.empty()) return;
        append(to_, any_ ? "; " : " [");
        any_ = true;
        append(to_, words);
        append_sanitized(to_, text);
        append(to_, unit);
    }
    AZDO_COLD void add(std::string_view words, std::uint64_t number, std::string_view unit = {}) {
        if (number != 0) add(words, std::string_view(digits_of(number)), unit);
    }
    AZDO_COLD void end() {
        if (any_) append(to_, ']');
    }

private:
    std::string& to_;
    bool any_ = false;
};
} // namespace detail

AZDO_OUT_OF_LINE AZDO_DECL std::string to_string(const failure& why) {
    std::string made(to_string(why.kind));
    if (!why.message.empty()) {
        detail::append(made, ": ");
        append_sanitized(made, why.message, 4000);
    }
    detail::failure_details details(made);
    const std::string_view advice = detail::what_to_do(why.kind);
    constexpr std::string_view unsent = "nothing was sent";
    if (made.find(advice) == made.npos) details.add({}, advice);
    if (why.nothing_sent && made.find(unsent) == made.npos) details.add({}, unsent);
    if (why.place.pointer.empty() || made.find(why.place.pointer) == made.npos) { // else the message has it
        details.add("at ", why.place.pointer);
        details.add("line ", why.place.line);
        details.add("column ", why.place.column);
    }
    details.add("HTTP ", static_cast<std::uint64_t>(why.status > 0 ? why.status : 0));
    details.add({}, why.type_key);
    details.add({}, why.sub_key);
    details.add("wait ", static_cast<std::uint64_t>(why.retry_after_seconds > 0 ? why.retry_after_seconds : 0), " s");
    details.add("id ", why.correlation_id);
    details.add({}, why.trace);
    details.end();
    return made;
}

} // namespace azdo::inline v1
