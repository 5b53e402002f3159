// SPDX-License-Identifier: BSL-1.0
// HTML that is safe by construction: text is always escaped, and tag and attribute names are literals in this program.
//
//   element("p", {{"class", "note"}}, {"Hello ", element("b", {}, {name})})
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server::html {

/// The name of a tag or an attribute; only a string literal converts to one.
class word {
public:
    template <std::size_t N>
    constexpr word(const char (&literal)[N]) : text_(literal, N - 1) {} // NOLINT(google-explicit-constructor)
    constexpr std::string_view text() const noexcept { return text_; }

private:
    std::string_view text_;
};

/// An attribute. The value is escaped; `href`, `action` and the like accept only an address that passes `is_safe_address`, else `#`.
struct attribute {
    word name;
    std::string value{};
};

/// A piece of HTML. Text converts to a fragment that shows it literally; it is never parsed as markup.
class fragment {
public:
    fragment() = default;
    fragment(std::string_view text);                                        // NOLINT(google-explicit-constructor)
    fragment(const std::string& text) : fragment(std::string_view(text)) {} // NOLINT(google-explicit-constructor)
    fragment(const char* text) : fragment(std::string_view(text)) {}        // NOLINT(google-explicit-constructor)
    fragment(std::initializer_list<fragment> parts);

    const std::string& markup() const noexcept { return markup_; }
    bool empty() const noexcept { return markup_.empty(); }
    fragment& operator+=(const fragment& more) {
        markup_ += more.markup_;
        return *this;
    }

private:
    friend fragment element(word, const std::vector<attribute>&, const fragment&);
    friend fragment leaf(word, const std::vector<attribute>&);
    friend fragment document(const fragment&);
    std::string markup_;
};

/// `<tag attributes>content</tag>`
fragment element(word tag, const std::vector<attribute>& attributes, const fragment& content);
/// `<tag attributes>`, for elements without content.
fragment leaf(word tag, const std::vector<attribute>& attributes);
/// A whole document: the doctype, then `root`.
fragment document(const fragment& root);

/// True for an address on this server (`/items`), an anchor (`#main`), https, and http to this machine (the simulator).
bool is_safe_address(std::string_view address) noexcept;

/// An absolute path from segments and a query; both are percent-encoded.
std::string address(
    std::initializer_list<std::string_view> segments, std::initializer_list<std::pair<std::string_view, std::string_view>> query = {});

} // namespace callback_server::html
