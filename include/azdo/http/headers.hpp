// SPDX-License-Identifier: BSL-1.0
// A view of header lines, as requests and responses hold them.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace azdo::inline v1::http {

/// Compares header names, hosts and media types, ignoring the case of ASCII letters (RFC 9110 section 5.1).
constexpr bool same_ignoring_case(std::string_view a, std::string_view b) noexcept { return azdo::detail::equal_ignoring_case(a, b); }

/// True for a field name of RFC 9110 section 5.1: a token, so no blank, colon, control character or high byte.
AZDO_NOINLINE constexpr bool is_header_name(std::string_view name) noexcept {
    for (char c : name) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!alphanumeric && std::string_view("!#$%&'*+-.^_`|~").find(c) == std::string_view::npos) return false;
    }
    return !name.empty();
}

/// True for a field value without CR, LF, NUL and other control characters; a tab is allowed (RFC 9110 section 5.5).
AZDO_NOINLINE constexpr bool is_header_value(std::string_view value) noexcept {
    for (char c : value)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f) return false;
    return true;
}

/// One header.
struct header {
    std::string_view name;
    std::string_view value;
};

/// The headers of a message in the order in which they were added: a range of `header`. A view: valid until the message changes.
///
/// Example: `for (auto [name, value] : response.headers()) …;  response.headers().find("retry-after")`
class header_list {
public:
    class iterator {
    public:
        constexpr iterator() noexcept = default;
        constexpr explicit iterator(std::string_view rest) noexcept : rest_(rest) {}
        AZDO_OUT_OF_LINE constexpr header operator*() const noexcept {
            const std::string_view line(rest_.data(), rest_.find('\n'));
            const std::size_t colon = line.find(':');
            if (colon == line.npos) return {line, {}};
            return {{line.data(), colon}, {line.data() + colon + 1, line.size() - colon - 1}};
        }
        constexpr iterator& operator++() noexcept {
            rest_.remove_prefix(rest_.find('\n') + 1);
            return *this;
        }
        constexpr bool operator==(const iterator& other) const noexcept { return rest_.size() == other.rest_.size(); }
        /// The start of the current line.
        constexpr const char* position() const noexcept { return rest_.data(); }

    private:
        std::string_view rest_{};
    };

    constexpr header_list() noexcept = default;
    /// Requirement: lines `name:value\n`.
    constexpr explicit header_list(std::string_view lines) noexcept : lines_(lines) {}

    constexpr iterator begin() const noexcept { return iterator(lines_); }
    constexpr iterator end() const noexcept { return iterator(lines_.substr(lines_.size())); }
    constexpr bool empty() const noexcept { return lines_.empty(); }

    /// The value of the first header of this name, or an empty view.
    AZDO_OUT_OF_LINE constexpr std::string_view find(std::string_view name) const noexcept {
        for (const header one : *this)
            if (same_ignoring_case(one.name, name)) return one.value;
        return {};
    }
    /// The first value of this name that is not empty, or an empty view.
    AZDO_OUT_OF_LINE constexpr std::string_view find_filled(std::string_view name) const noexcept {
        for (const header one : *this)
            if (!one.value.empty() && same_ignoring_case(one.name, name)) return one.value;
        return {};
    }
    constexpr bool contains(std::string_view name) const noexcept {
        for (const header one : *this)
            if (same_ignoring_case(one.name, name)) return true;
        return false;
    }

private:
    std::string_view lines_{};
};

/// A set of headers, written as one expression. It owns their texts.
///
/// Example: `azdo::http::header_set all{{"Accept-Language", "de"}, {"X-Request-Id", id}};`
class header_set {
public:
    header_set() = default;
    header_set(std::initializer_list<header> all) {
        for (const header& one : all) add(one);
    }

    header_list all() const noexcept { return header_list(lines_); }
    bool empty() const noexcept { return lines_.empty() && !faulty_; }
    /// True when a name or a value contained a character that is not allowed there. That header is not in the set.
    bool is_faulty() const noexcept { return faulty_; }

private:
    AZDO_OUT_OF_LINE void add(const header& one) {
        if (!is_header_name(one.name) || !is_header_value(one.value)) {
            faulty_ = true;
            return;
        }
        lines_.append(one.name).append(1, ':').append(one.value).append(1, '\n');
    }

    std::string lines_{}; // a line `name:value\n` for each header
    bool faulty_ = false;
};

/// Refers to a `header_set`, or to none. It is deliberately trivial: the options of a call are often a temporary in a `co_await`
/// expression, where g++ 12 destroys an aggregate with non-trivial members twice.
///
/// Requirement: the set lives as long as the call.
class header_set_ref {
public:
    constexpr header_set_ref() noexcept = default;
    constexpr header_set_ref(const header_set& all) noexcept
        : set_(&all) {} // NOLINT(google-explicit-constructor): `{.headers = mine}` reads well

    /// The headers, or null.
    constexpr const header_set* get() const noexcept { return set_; }
    bool empty() const noexcept { return set_ == nullptr || set_->empty(); }

private:
    const header_set* set_ = nullptr;
};

} // namespace azdo::inline v1::http
