// SPDX-License-Identifier: BSL-1.0
// Every syntax fault in a JSON text, to the character, and the position of every value that could be read.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/foreign_notation.hpp>
#include <azdo/json/detail/number.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/unescape.hpp>
#include <azdo/json/detail/utf8.hpp>
#include <azdo/json/scanned.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::json {

/// The extensions to RFC 8259 that a text may use, and its limits.
struct scan_options {
    bool comments = false; ///< `//` and `#` to the end of the line, `/* */`, and a comma after the last member or element
    std::uint32_t max_depth = 512;
    std::size_t fault_limit = 100; ///< further ones are dropped
};

inline namespace AZDO_JSON_ISA {

/// Scans one text. Not recursive: depth costs heap memory, not stack.
class scanner {
public:
    scanner(scanned& made, const scan_options& options) : made_(made), text_(made.text), options_(options) {
        clean_.reserve(text_.size() + options.max_depth); // so that it never reallocates and leaves a copy
        clean_.assign(text_);
        words_.begin = text_.data();
        words_.end = text_.data() + text_.size();
    }
    ~scanner() { wipe(clean_); }
    scanner(const scanner&) = delete;
    scanner& operator=(const scanner&) = delete;

    void run() {
        if (text_.size() >= scan_node::none) return static_cast<void>(fault(0, none, "a text of less than 4 GiB", "more"));
        if (const std::string_view other = foreign_encoding(text_); !other.empty()) {
            note({failure_kind::protocol, 0, none, "UTF-8",
                other == "UTF-16" ? "UTF-16: save the file as UTF-8" : "UTF-32: save the file as UTF-8"});
            return;
        }
        at_ = azdo::detail::size_of_mark(text_);
        blank(0, at_);
        made_.complete = space() && value(none, 0) && members() && space() && after();
        close_all();
    }

private:
    static constexpr std::uint32_t none = scan_node::none;
    struct container {
        std::uint32_t node;
        std::uint32_t last; ///< its last child
    };

    bool ended() const noexcept { return at_ >= text_.size(); }
    bool is(char c) const noexcept { return at_ < text_.size() && text_[at_] == c; }
    std::uint32_t here() const noexcept { return static_cast<std::uint32_t>(at_); }
    std::uint32_t open_node() const noexcept { return open_.empty() ? none : open_.back().node; }
    void blank(std::size_t from, std::size_t to) { clean_.replace(from, to - from, to - from, ' '); }

    void note(const scan_fault& one) {
        if (made_.faults.size() < options_.fault_limit) made_.faults.push_back(one);
    }
    /// Notes a fault that ends the scan. Always false.
    bool fault(std::size_t at, std::uint32_t node, std::string_view expected, std::string_view found = {}) {
        std::string_view word = found;
        if (word.empty()) word = found_at(words_, text_.data() + at);
        if (at < text_.size() && (text_[at] == '/' || text_[at] == '#') && !options_.comments) word = "the start of a comment";
        note(
            {failure_kind::protocol, static_cast<std::uint32_t>(at), node, expected, word == "no JSON value" ? "another character" : word});
        return false;
    }
    /// Skips white space, and comments if they are allowed.
    bool space() {
        for (;; ++at_) {
            while (!ended() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
            if (!options_.comments || !(is('/') || is('#'))) return true;
            const std::size_t from = at_;
            if (!comment()) return false;
            made_.comments.emplace_back(static_cast<std::uint32_t>(from), here());
            blank(from, at_);
            if (ended()) return true;
            --at_;
        }
    }
    bool comment() {
        const bool hash = is('#'), line = hash || text_.substr(at_ + 1, 1) == "/";
        if (!line && text_.substr(at_ + 1, 1) != "*") return fault(at_ + 1, open_node(), "a second slash or an asterisk, for a comment");
        const std::size_t from = at_ + (hash ? 1 : 2);
        const std::size_t close = line ? text_.find('\n', from) : text_.find("*/", from);
        const std::size_t end = close == text_.npos ? text_.size() : close;
        const char* const wrong = find_invalid_utf8(text_.data() + from, text_.data() + end);
        if (wrong != text_.data() + end) return not_utf8(static_cast<std::size_t>(wrong - text_.data()), open_node());
        if (!line && close == text_.npos) return fault(end, open_node(), "the end of the comment, */");
        at_ = line ? end : end + 2;
        return true;
    }
    bool not_utf8(std::size_t at, std::uint32_t node) { return fault(at, node, "well-formed UTF-8", "other bytes"); }

    bool value(std::uint32_t key, std::uint32_t key_end) {
        const std::uint32_t index = add_node(key, key_end);
        const char first = ended() ? '\0' : text_[at_];
        if (first == '{' || first == '[') return open(index, first);
        bool good;
        if (first == '"')
            good = kind(index, '"') && string(index, true);
        else if (first == '-' || is_digit(first))
            good = kind(index, '0') && number(index);
        else if (first == 't')
            good = kind(index, 't') && literal(index, "true");
        else if (first == 'f')
            good = kind(index, 't') && literal(index, "false");
        else if (first == 'n')
            good = kind(index, 'n') && literal(index, "null");
        else
            return no_value(index, first);
        if (!good) return false;
        made_.nodes[index].whole = true;
        made_.nodes[index].end = here();
        cut_before_ = std::exchange(cut_, at_);
        return true;
    }
    bool kind(std::uint32_t index, char is) {
        made_.nodes[index].kind = is;
        return true;
    }
    bool no_value(std::uint32_t index, char first) {
        const bool element = made_.nodes[index].key == none && (first == ']' || first == '}' || first == ',' || ended());
        if (!ended() && static_cast<unsigned char>(first) >= 0x80 && !utf8_sequence(text_.data() + at_, words_.end))
            return not_utf8(at_, index);
        return fault(at_, element ? made_.nodes[index].parent : index, "a JSON value", foreign_notation(text_, at_, due_here::value));
    }
    std::uint32_t add_node(std::uint32_t key, std::uint32_t key_end) {
        const auto index = static_cast<std::uint32_t>(made_.nodes.size());
        scan_node& one = made_.nodes.emplace_back();
        one.begin = one.end = here();
        one.key = key;
        one.key_end = key_end;
        if (open_.empty()) return index;
        container& in = open_.back();
        one.parent = in.node;
        if (in.last == none)
            made_.nodes[in.node].children = index;
        else
            made_.nodes[in.last].next = index, one.index = made_.nodes[in.last].index + 1;
        in.last = index;
        return index;
    }
    bool open(std::uint32_t index, char bracket) {
        if (open_.size() >= options_.max_depth) {
            note({failure_kind::too_large, here(), index, "less nesting", "a deeper level than is allowed"});
            return false;
        }
        kind(index, bracket);
        open_.push_back({index, none});
        cut_ = ++at_;
        return true;
    }
    bool members() {
        while (!open_.empty())
            if (!next()) return false;
        return true;
    }
    /// Reads the next member or element of the innermost container, or its end.
    bool next() {
        const container in = open_.back();
        const bool object = made_.nodes[in.node].kind == '{';
        const char closing = object ? '}' : ']';
        if (!space()) return false;
        std::size_t comma = text_.npos;
        if (in.last != none && is(',')) {
            comma = at_++;
            made_.nodes[in.last].comma = static_cast<std::uint32_t>(comma);
            if (!space()) return false;
        }
        if (is(closing) && comma != text_.npos && !options_.comments) return fault(comma, in.node, "no comma after the last one", "one");
        if (is(closing)) {
            if (comma != text_.npos) blank(comma, comma + 1);
            return close();
        }
        if (in.last != none && comma == text_.npos) {
            const bool runs_on = is_run_on(in.last);
            if (runs_on) made_.nodes[in.last].whole = false, cut_ = cut_before_;
            return fault(at_, runs_on ? in.last : in.node, object ? "a comma or a closing brace" : "a comma or a closing bracket",
                foreign_notation(text_, at_, due_here::comma, made_.nodes[in.last].end));
        }
        if (!object) return value(none, 0);
        if (is('"')) return member();
        return fault(at_, in.node, in.last == none ? "a key in quotes or a closing brace" : "a key in quotes",
            foreign_notation(text_, at_, due_here::key));
    }
    /// True if invalid characters directly follow a number or word, so that it is not the value it seemed to be.
    bool is_run_on(std::uint32_t last) const {
        const scan_node& one = made_.nodes[last];
        return !ended() && one.end == at_ && (one.kind == '0' || one.kind == 't' || one.kind == 'n') &&
               std::string_view("\"'{}[]:/# \t\r\n").find(text_[at_]) == std::string_view::npos;
    }
    bool member() {
        const std::uint32_t key = here();
        if (!string(open_node(), false)) return false;
        const std::uint32_t key_end = here();
        if (!space()) return false;
        if (!is(':')) return fault(at_, open_node(), "a colon");
        ++at_;
        return space() && value(key, key_end);
    }
    bool close() {
        scan_node& one = made_.nodes[open_.back().node];
        cut_ = ++at_;
        one.end = here();
        one.whole = true;
        open_.pop_back();
        return true;
    }
    bool after() { return ended() || fault(at_, none, "the end of the text", "more"); }

    /// Reads a string including both quotes. `node`: the string's value, or the object that contains the key.
    bool string(std::uint32_t node, bool is_value) {
        for (++at_; !is('"');) {
            if (ended()) return fault(at_, node, "a closing quote");
            const char c = text_[at_];
            if (c == '\\') {
                if (!escape(node)) return false;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                control(node, is_value);
            } else if (static_cast<unsigned char>(c) < 0x80) {
                ++at_;
            } else {
                const std::size_t length = utf8_sequence(text_.data() + at_, words_.end);
                if (length == 0) return not_utf8(at_, node);
                at_ += length;
            }
        }
        ++at_;
        return true;
    }
    void control(std::uint32_t node, bool is_value) {
        const bool pair = text_.substr(at_, 2) == "\r\n";
        const char c = text_[at_];
        note({failure_kind::protocol, here(), node,
            c == '\t'                ? "a tab in a string to be written as \\t"
            : c == '\n' || c == '\r' ? "a string to end on the line it begins on (a line break in it is written as \\n)"
                                     : "a control character in a string to be escaped",
            c == '\t'                ? "one as it is"
            : c == '\n' || c == '\r' ? "a line break"
                                     : "one as it is"});
        if (is_value) made_.nodes[node].controls = true;
        blank(at_, at_ + (pair ? 2 : 1));
        at_ += pair ? 2 : 1;
    }
    bool escape(std::uint32_t node) {
        const char c = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (c == 'u') return unicode_escape(node);
        if (c == '\0' || std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos)
            return fault(at_ + 1, node, at_ + 1 < text_.size() ? "an escape such as \\n, \\\\ or \\u00e9" : "a closing quote",
                at_ + 1 < text_.size() ? "another character" : "");
        at_ += 2;
        return true;
    }
    bool unicode_escape(std::uint32_t node) {
        for (std::size_t i = at_ + 2; i < at_ + 6; ++i)
            if (i >= text_.size() || !is_hex(text_[i]))
                return fault(i, node, "four hexadecimal digits after \\u", i < text_.size() ? "another character" : "");
        char bytes[4];
        char* to = bytes;
        const char* const next = read_escape(text_.data() + at_, words_.end, to);
        if (next == nullptr) return fault(at_, node, "the escapes of both halves of a surrogate pair", "one half alone");
        at_ = static_cast<std::size_t>(next - text_.data());
        return true;
    }
    static bool is_hex(char c) noexcept { return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }

    bool digits(std::uint32_t node) {
        if (ended() || !is_digit(text_[at_])) return fault(at_, node, "a digit", ended() ? "" : "another character");
        while (!ended() && is_digit(text_[at_])) ++at_;
        return true;
    }
    bool number(std::uint32_t node) {
        if (is('-')) ++at_;
        if (is('0')) {
            ++at_;
            if (!ended() && is_digit(text_[at_])) return fault(at_, node, "a number that does not begin with 0", "another digit");
        } else if (!digits(node)) {
            return false;
        }
        if (is('.') && (++at_, !digits(node))) return false;
        if (!is('e') && !is('E')) return true;
        ++at_;
        if (is('+') || is('-')) ++at_;
        return digits(node);
    }
    bool literal(std::uint32_t node, std::string_view word) {
        for (const char c : word) {
            if (!is(c)) return fault(at_, node, word, ended() ? "" : foreign_notation(text_, at_, due_here::value));
            ++at_;
        }
        return true;
    }

    /// Cuts the strict text after the last complete value and closes open containers.
    void close_all() {
        if (made_.nodes.empty() || (open_.empty() && !made_.nodes.front().whole)) return;
        if (!made_.complete) clean_.resize(cut_);
        for (; !open_.empty(); open_.pop_back()) {
            scan_node& one = made_.nodes[open_.back().node];
            clean_ += one.kind == '{' ? '}' : ']';
            one.end = static_cast<std::uint32_t>(clean_.size());
        }
        made_.strict = secret<std::string>(std::string_view(clean_));
    }

    scanned& made_;
    std::string_view text_;
    const scan_options& options_;
    std::string clean_{};
    std::size_t at_ = 0;
    std::size_t cut_ = 0;
    std::size_t cut_before_ = 0; ///< `cut_` before the last value
    std::vector<container> open_{};
    reader words_{std::string_view(), 0}; ///< for `found_at`
};

/// Reads the syntax of a text. After a control character in a string reading continues; any other fault is the last one.
///
/// Example: `const auto made = azdo::json::scan(text, {.comments = true});  for (const auto& fault : made.faults) …`
///
/// The result refers to the text, which must outlive it. Fault messages never include the content of a string.
inline scanned scan(std::string_view text, const scan_options& options = {}) {
    scanned made;
    made.text = text;
    scanner(made, options).run();
    return made;
}

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json
