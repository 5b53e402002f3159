// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/core/failure.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/masking.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace azdo::inline v1 {

AZDO_OUT_OF_LINE AZDO_DECL std::string_view advice(failure_kind kind) noexcept {
    std::string_view all =
        "correct the input|sign in again|ask for the permission, or for a token with the scope|check the name or the number|"
        "read it again, then repeat|wait, then repeat|change the request|try again later|check the network, then try "
        "again|try again||ask for less, or send less|check the address|check the file and its folder"; // in their order
    for (int before = static_cast<int>(kind); before > 0; --before) detail::take_front(all);
    return detail::take_front(all);
}

AZDO_OUT_OF_LINE AZDO_DECL std::string_view advice(const failure& why) noexcept {
    if (why.kind == failure_kind::transport && why.sub_key == "certificate") return "check the certificates";
    return advice(why.kind);
}

namespace detail {
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
    constexpr std::string_view unsent = "nothing was sent";
    if (made.find(advice(why)) == made.npos) details.add({}, advice(why));
    if (why.nothing_sent && made.find(unsent) == made.npos) details.add({}, unsent);
    if (why.place.pointer.empty() || made.find(why.place.pointer) == made.npos) { // else the message has it
        details.add("at ", why.place.pointer);
        details.add("line ", why.place.line);
        details.add("column ", why.place.column);
    }
    details.add("HTTP ", static_cast<std::uint64_t>(why.status > 0 ? why.status : 0));
    details.add({}, why.type_key);
    if (made.find(why.sub_key) == made.npos) details.add({}, why.sub_key);
    const std::int64_t wait = why.retry_after.value_or(std::chrono::seconds(0)).count();
    details.add("wait ", static_cast<std::uint64_t>(wait > 0 ? wait : 0), " s");
    details.add("id ", why.correlation_id);
    details.add({}, why.trace);
    details.end();
    return made;
}

namespace detail {
[[noreturn]] AZDO_OUT_OF_LINE AZDO_DECL void read_absent_side(const failure* why) noexcept {
    const std::string words = why == nullptr ? "azdo: error() of a result that has a value: check it first"
                                             : "azdo: * or -> of a result without a value: check it first. " + to_string(*why);
    std::fputs((words + '\n').c_str(), stderr);
    std::abort();
}
} // namespace detail

} // namespace azdo::inline v1
