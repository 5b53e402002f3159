// SPDX-License-Identifier: BSL-1.0
#include "html_text.hpp"

#include <azdo/core/web_address.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/json/detail/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace callback_server {
namespace {

using azdo::http::same_ignoring_case;

constexpr std::array<std::string_view, 13> paragraph_tags{
    "p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "dl"};
constexpr std::array<std::string_view, 8> line_tags{"div", "li", "tr", "hr", "dt", "dd", "section", "article"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> entities{
    {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}, {"copy", "©"}, {"reg", "®"}, {"hellip", "…"},
        {"ndash", "–"}, {"mdash", "—"}, {"lsquo", "‘"}, {"rsquo", "’"}, {"ldquo", "“"}, {"rdquo", "”"}, {"bull", "•"}}};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& tags, std::string_view name) {
    return std::any_of(tags.begin(), tags.end(), [&](std::string_view one) { return same_ignoring_case(one, name); });
}

bool is_name_character(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

class reader {
public:
    explicit reader(std::string_view html) : html_(html) {}

    std::string text() {
        while (at_ < html_.size()) {
            const char c = html_[at_];
            if (c == '<' && begins_tag())
                tag();
            else if (c == '&')
                entity();
            else if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
                blank(), ++at_;
            else
                word(html_.substr(at_++, 1));
        }
        return std::move(out_);
    }

private:
    bool begins_tag() const {
        const char next = at_ + 1 < html_.size() ? html_[at_ + 1] : '\0';
        return next == '/' || next == '!' || next == '?' || (is_name_character(next) && !(next >= '0' && next <= '9'));
    }
    void blank() { pending_ = std::max(pending_, out_.empty() ? 0 : 1); }
    void line(int least) { pending_ = out_.empty() ? 0 : std::max(pending_, least); }
    void word(std::string_view characters) {
        if (pending_ == 1)
            out_ += ' ';
        else if (pending_ > 1)
            out_.append(static_cast<std::size_t>(pending_ - 1), '\n');
        pending_ = 0;
        out_ += characters;
    }
    void skip_past(std::string_view end) {
        const std::size_t found = html_.find(end, at_);
        at_ = found == html_.npos ? html_.size() : found + end.size();
    }
    /// Skips a tag with its attributes, whose quoted values may contain `>`.
    void skip_attributes() {
        char quote = '\0';
        for (; at_ < html_.size(); ++at_) {
            const char c = html_[at_];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                break;
        }
        at_ = std::min(at_ + 1, html_.size());
    }
    void tag() {
        if (html_.substr(at_, 4) == "<!--") return skip_past("-->");
        const bool closing = html_.substr(at_ + 1, 1) == "/";
        const std::size_t begin = at_ + (closing ? 2 : 1);
        std::size_t end = begin;
        while (end < html_.size() && is_name_character(html_[end])) ++end;
        const std::string_view name = html_.substr(begin, end - begin);
        at_ = end;
        skip_attributes();
        if (!closing && (same_ignoring_case(name, "script") || same_ignoring_case(name, "style"))) return skip_element(name);
        if (is_one_of(paragraph_tags, name)) line(3);
        if (is_one_of(line_tags, name)) line(2);
        if (same_ignoring_case(name, "br")) line(pending_ < 2 ? 2 : 3);
        if (!closing && same_ignoring_case(name, "li")) word("• ");
    }
    void skip_element(std::string_view name) {
        for (; at_ < html_.size(); ++at_) {
            if (html_.substr(at_, 2) != "</" || !same_ignoring_case(html_.substr(at_ + 2, name.size()), name)) continue;
            return skip_attributes();
        }
    }
    void entity() {
        const std::size_t end = html_.substr(at_, 12).find(';');
        if (end == html_.npos) return word(html_.substr(at_++, 1));
        const std::string_view name = html_.substr(at_ + 1, end - 1);
        std::string decoded = name.starts_with('#') ? number(name.substr(1)) : std::string{};
        for (const auto& one : entities)
            if (one.first == name) decoded = one.second;
        if (decoded.empty()) return word(html_.substr(at_++, 1));
        at_ += end + 1;
        if (decoded == " ")
            blank();
        else
            word(decoded);
    }
    /// The character for `65` or `x41`; empty if invalid or a control character.
    static std::string number(std::string_view digits) {
        const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
        if (hexadecimal) digits.remove_prefix(1);
        const int base = hexadecimal ? 16 : 10;
        std::uint32_t code = 0;
        for (const char c : digits) {
            const int digit = azdo::detail::hex_digit(c);
            if (digit < 0 || digit >= base || code > 0x10FFFF) return {};
            code = code * static_cast<std::uint32_t>(base) + static_cast<std::uint32_t>(digit);
        }
        if (digits.empty() || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return {};
        if (code <= 0x20 || code == 0xA0 || (code >= 0x7f && code < 0xA0)) return " ";
        char bytes[4];
        return {bytes, static_cast<std::size_t>(azdo::json::write_utf8(bytes, code) - bytes)};
    }

    std::string_view html_;
    std::size_t at_ = 0;
    std::string out_{};
    int pending_ = 0; // before the next word, 1: a blank, 2: a new line, 3: an empty line
};

} // namespace

std::string html_to_text(std::string_view html) { return reader(html).text(); }

} // namespace callback_server
