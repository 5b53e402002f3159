// SPDX-License-Identifier: BSL-1.0
// Bodies of `application/x-www-form-urlencoded`.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/url.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::http {

/// Appends `text` as a name or value of a form: letters, digits and `*-._` are literal, a blank becomes `+` (RFC 6749 appendix B).
inline void append_form(std::string& out, std::string_view text) { detail::append_encoded(out, text, 4); }

/// A form under construction. Its text is wiped on destruction: token requests contain credentials.
///
/// Example: `azdo::http::form body;  body.add("grant_type", "refresh_token").add("assertion", token);  body.put_into(request);`
class form {
public:
    form() = default;
    form(const form&) = delete;
    form& operator=(const form&) = delete;
    ~form() { wipe(text_); }

    /// Adds a parameter. A parameter without a value counts as omitted (RFC 6749 section 3.1) and is not added.
    form& add(std::string_view name, std::string_view value) {
        if (value.empty()) return *this;
        const std::size_t needed = text_.size() + 3 * (name.size() + value.size()) + 2;
        if (needed > text_.capacity()) {
            std::string bigger;
            bigger.reserve(2 * needed);
            bigger.assign(text_);
            wipe(text_);
            text_.swap(bigger);
        }
        if (!text_.empty()) text_ += '&';
        append_form(text_, name);
        text_ += '=';
        append_form(text_, value);
        return *this;
    }
    form& add(std::string_view name, const secret<std::string>& value) { return add(name, std::string_view(value.reveal())); }

    const std::string& text() const noexcept { return text_; }
    /// Makes it the body of a request, which then holds secrets.
    result<void> put_into(request& to) const { return to.set_body(secret<std::string>(text_), "application/x-www-form-urlencoded"); }

private:
    std::string text_{};
};

/// Reads a form. As `parse_query`.
inline result<parameters> parse_form(std::string_view text, std::size_t limit = 1000) { return parse_query(text, limit); }

} // namespace azdo::inline v1::http
