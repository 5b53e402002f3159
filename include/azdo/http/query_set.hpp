// SPDX-License-Identifier: BSL-1.0
// `query_set`: parameters that a call adds to the query of its requests.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/url.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace azdo::inline v1::http {

/// A parameter of a `query_set`, not encoded.
struct query_parameter {
    std::string_view name;
    std::string_view value;
};

/// A set of query parameters, written as one expression, for what an operation's description lacks. It owns their texts and encodes them
/// (RFC 3986 section 3.4).
///
/// Example: `azdo::http::query_set all{{"$expand", "fields"}, {"includeUrls", "true"}};`
class query_set {
public:
    query_set() = default;
    query_set(std::initializer_list<query_parameter> all) {
        for (const query_parameter& one : all) add(one);
    }

    /// The parameters as they are sent: `name=value&name=value`.
    std::string_view text() const noexcept { return text_; }
    bool empty() const noexcept { return text_.empty() && !faulty_; }
    /// True when a name was empty, or a name or a value contained a control character. That parameter is not in the set.
    bool is_faulty() const noexcept { return faulty_; }
    /// True for the name of a parameter of this set. Case is ignored, as the service does.
    bool contains(std::string_view name) const noexcept {
        for (std::size_t at = 0; at < names_.size();) {
            const std::size_t end = names_.find('\n', at);
            if (same_ignoring_case(std::string_view(names_).substr(at, end - at), name)) return true;
            at = end + 1;
        }
        return false;
    }

private:
    AZDO_OUT_OF_LINE void add(const query_parameter& one) {
        if (one.name.empty() || !is_plain(one.name) || !is_plain(one.value)) {
            faulty_ = true;
            return;
        }
        if (!text_.empty()) text_ += '&';
        append_query(text_, one.name);
        text_ += '=';
        append_query(text_, one.value);
        names_.append(one.name).append(1, '\n');
    }
    static bool is_plain(std::string_view text) noexcept {
        for (const char c : text)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return false;
        return true;
    }

    std::string text_{};
    std::string names_{}; // a line for each name, decoded
    bool faulty_ = false;
};

/// Refers to a `query_set`, or to none; trivial for the reason that `header_set_ref` gives.
///
/// Requirement: the set lives as long as the call.
class query_set_ref {
public:
    constexpr query_set_ref() noexcept = default;
    constexpr query_set_ref(const query_set& all) noexcept
        : set_(&all) {} // NOLINT(google-explicit-constructor): `{.query = mine}` reads well

    /// The parameters, or null.
    constexpr const query_set* get() const noexcept { return set_; }
    bool empty() const noexcept { return set_ == nullptr || set_->empty(); }

private:
    const query_set* set_ = nullptr;
};

} // namespace azdo::inline v1::http
