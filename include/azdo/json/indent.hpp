// SPDX-License-Identifier: BSL-1.0
// Formats a JSON text over several lines, for people.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json {

class indenter {
public:
    /// `step`: the additional indentation of each level. `line`: a line end, and the prefix of every line.
    indenter(std::string_view text, std::string_view step, std::string_view line) : text_(text), step_(step), line_(line) {}

    std::string run() {
        made_.reserve(size()); // so that it does not reallocate and leave copies of secrets
        for (at_ = 0; at_ < text_.size(); ++at_) step_over(text_[at_]);
        return std::move(made_);
    }

private:
    void step_over(char c) {
        switch (c) {
        case '"': return string();
        case '{':
        case '[': return open(c);
        case '}':
        case ']': return close(c);
        case ',': return comma();
        case ':': return void(made_.append(": "));
        default:
            if (!is_white(c)) made_ += c;
        }
    }
    static bool is_opening(char c) noexcept { return c == '{' || c == '['; }
    static bool is_closing(char c) noexcept { return c == '}' || c == ']'; }
    static bool is_white(char c) noexcept { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    std::size_t string_end(std::size_t at) const noexcept {
        for (++at; at < text_.size() && text_[at] != '"';) at += text_[at] == '\\' ? 2 : 1;
        return at < text_.size() ? at + 1 : text_.size();
    }
    std::size_t size() const noexcept {
        std::size_t deepest = 0, depth = 0, lines = 0;
        for (std::size_t at = 0; at < text_.size(); ++at) {
            const char c = text_[at];
            if (c == '"') at = string_end(at) - 1;
            if (is_opening(c)) deepest = std::max(deepest, ++depth);
            if (is_closing(c) && depth > 0) --depth;
            if (is_opening(c) || is_closing(c) || c == ',') ++lines;
        }
        return 2 * text_.size() + lines * (line_.size() + deepest * step_.size());
    }
    void line() {
        made_ += line_;
        for (std::size_t i = 0; i < open_.size(); ++i) made_ += step_;
    }
    void string() {
        const std::size_t end = string_end(at_);
        made_.append(text_, at_, end - at_);
        at_ = end - 1;
    }
    void comma() {
        made_ += ',';
        if (open_.back() == '(')
            made_ += ' ';
        else
            line();
    }
    void open(char c) {
        made_ += c;
        open_ += is_on_one_line(c) ? '(' : c;
        if (open_.back() != '(') line();
    }
    void close(char c) {
        const bool on_lines = open_.back() != '(';
        open_.pop_back();
        if (on_lines) line();
        made_ += c;
    }
    /// True for an empty container, and for a list of plain values: reads ahead to the first nested bracket, not further.
    bool is_on_one_line(char c) const noexcept {
        bool any = false;
        for (std::size_t at = at_ + 1; at < text_.size(); ++at) {
            const char next = text_[at];
            if (is_closing(next)) return !any || c == '[';
            if (is_opening(next)) return false;
            if (next == '"') at = string_end(at) - 1;
            any |= !is_white(next);
            if (any && c == '{') return false;
        }
        return false;
    }

    std::string_view text_, step_, line_;
    std::size_t at_ = 0;
    std::string made_{};
    std::string open_{}; // the brackets; `(` for one that stays on its line
};

/// The same JSON with each member and element on a line of its own; empty objects and lists, and lists of plain values, stay on one line.
///
/// Example: `azdo::json::indented("{\"a\":[1,2]}")` is `{`, `  "a": [1, 2]`, `}` on three lines.
///
/// Requirement: the text is JSON.
inline std::string indented(std::string_view text, std::size_t step = 2) {
    const std::string blanks(step, ' ');
    return indenter(text, blanks, "\n").run();
}
/// The same with another indentation; `line` is the line end and the prefix of every line but the first.
///
/// Example: `azdo::json::indented("{\"a\":1}", "\t", "\r\n\t")` is `{`, `\t\t"a": 1`, `\t}`.
inline std::string indented(std::string_view text, std::string_view step, std::string_view line) {
    return indenter(text, step, line).run();
}

} // namespace azdo::inline v1::json
