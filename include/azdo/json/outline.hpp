// SPDX-License-Identifier: BSL-1.0
// A tree of the values' offsets in a JSON text, without the values. For code that changes a text and preserves the rest.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/number.hpp>
#include <azdo/json/detail/place_reader.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/unescape.hpp>
#include <azdo/json/fault.hpp>
#include <azdo/json/pointer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace azdo::inline v1::json {

/// The extensions to RFC 8259 that a text may use, and its limit.
struct outline_options {
    bool comments = false; ///< `//` and `#` to the end of the line, `/* */`, and a comma after the last member or element
    std::uint32_t max_depth = 512;
};

/// One value of a text. Offsets are in bytes.
struct outline_node {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    char kind = 'n';          ///< `{`, `[`, `"`, `0` for a number, `t` for a boolean, `n` for null
    std::size_t begin = 0;    ///< of the value
    std::size_t end = 0;      ///< one past it
    std::size_t key = none;   ///< of the opening quote of its key; none if it is not a member
    std::size_t key_end = 0;  ///< one past the closing quote
    std::size_t comma = none; ///< of the comma after it
    std::size_t parent = none;
    std::vector<std::size_t> children{}; ///< in text order

    bool is_container() const noexcept { return kind == '{' || kind == '['; }
    /// Where the member or element begins.
    std::size_t item() const noexcept { return key == none ? begin : key; }
};

inline namespace AZDO_JSON_ISA {

/// The tree of a text. It refers to the text, which must outlive it.
///
/// Example: `auto tree = azdo::json::outline::of("{\"a\": [1, 2]} // two", {.comments = true});`
class outline {
public:
    /// Failures: `protocol`, or `too_large` for the depth, with message and place as `decode` has them.
    static result<outline> of(std::string_view text, const outline_options& options = {});

    std::string_view text() const noexcept { return text_; }
    /// All values; the root is first.
    const std::vector<outline_node>& nodes() const noexcept { return nodes_; }
    const outline_node& node(std::size_t index) const noexcept { return nodes_[index]; }
    /// The key of a member, unescaped.
    std::string key(const outline_node& one) const { return unescaped(text_.substr(one.key + 1, one.key_end - one.key - 2)); }
    std::string pointer(std::size_t index) const {
        std::vector<std::size_t> path;
        for (; index != outline_node::none && nodes_[index].parent != outline_node::none; index = nodes_[index].parent)
            path.push_back(index);
        std::string made;
        for (auto at = path.rbegin(); at != path.rend(); ++at) append_token(made, token(*at));
        return made;
    }
    /// The first member that repeats an earlier key of its object, compared unescaped; `outline_node::none` if there is none.
    std::size_t repeated_key() const {
        std::size_t first = outline_node::none;
        for (const outline_node& one : nodes_) {
            if (one.kind != '{' || one.children.size() < 2) continue;
            std::unordered_set<std::string> seen;
            for (const std::size_t child : one.children)
                if (!seen.insert(key(nodes_[child])).second) {
                    first = std::min(first, child);
                    break;
                }
        }
        return first;
    }
    /// Line and column of an offset; a byte order mark does not count as a column.
    json_place place(std::size_t offset, std::string pointer) const {
        place_reader place(text_);
        place.go_to(offset);
        return {std::move(pointer), place.line(), place.column()};
    }

private:
    class builder;
    explicit outline(std::string_view text) : text_(text) {}
    std::string token(std::size_t index) const {
        const outline_node& one = nodes_[index];
        if (one.key != outline_node::none) return key(one);
        const std::vector<std::size_t>& siblings = nodes_[one.parent].children;
        std::size_t position = 0;
        while (siblings[position] != index) ++position;
        return std::to_string(position);
    }

    std::string_view text_;
    std::vector<outline_node> nodes_{};
};

/// Moves `p` past white space, and past comments if they are allowed. False: `p` is at the start of an unterminated comment.
inline bool skip_space(const char*& p, const char* end, bool comments) noexcept {
    for (;;) {
        p = skip_blank(p, end);
        if (!comments || p == end) return true;
        const bool line = *p == '#' || (*p == '/' && end - p > 1 && p[1] == '/');
        if (!line && (*p != '/' || end - p < 2 || p[1] != '*')) return true;
        const std::string_view rest(p, static_cast<std::size_t>(end - p));
        const std::size_t close = line ? rest.find('\n') : rest.find("*/", 2);
        if (close != rest.npos)
            p += close + (line ? 1 : 2);
        else if (line)
            p = end;
        else
            return false;
    }
}

class outline::builder {
public:
    builder(outline& made, const outline_options& options) : made_(made), options_(options), state_(made.text_, options.max_depth) {
        p_ = state_.begin + azdo::detail::size_of_mark(made.text_);
    }
    bool build() {
        if (!space() || !value()) return false;
        while (open_ != none)
            if (!next()) return false;
        if (!space()) return false;
        return p_ == state_.end || fault("the end of the text", "more");
    }
    failure why() {
        json::fault made;
        made.kind = state_.fault.kind;
        made.expected.swap(state_.fault.expected);
        made.found.assign(state_.fault.found);
        made.place = made_.place(static_cast<std::size_t>(state_.fault.at - state_.begin), made_.pointer(fault_of_));
        return to_failure(std::move(made));
    }

private:
    static constexpr std::size_t none = outline_node::none;

    std::size_t offset() const noexcept { return static_cast<std::size_t>(p_ - state_.begin); }
    bool at(char c) const noexcept { return p_ != state_.end && *p_ == c; }
    bool fault(std::string_view expected, std::string_view found = {}) {
        syntax_fault(state_, p_, expected, found);
        fault_of_ = open_;
        return false;
    }
    bool noted(std::size_t of) {
        fault_of_ = of;
        return false;
    }
    bool space() { return skip_space(p_, state_.end, options_.comments) || fault("the end of this comment", "none"); }

    /// Reads the value at `p_`; opens a container.
    bool value(std::size_t key = none, std::size_t key_end = 0) {
        const std::size_t index = made_.nodes_.size();
        outline_node& one = made_.nodes_.emplace_back();
        one.begin = offset();
        one.key = key;
        one.key_end = key_end;
        one.parent = open_;
        if (open_ != none) made_.nodes_[open_].children.push_back(index);
        if (at('{') || at('[')) {
            one.kind = *p_;
            if (state_.depth_left == 0) return too_deep(state_, p_), noted(open_);
            --state_.depth_left;
            ++p_;
            open_ = index;
            return true;
        }
        const char first = p_ == state_.end ? '\0' : *p_;
        one.kind = first == 'f' ? 't' : first == '-' || is_digit(first) ? '0' : first;
        const char* const behind = skip_value(state_, p_);
        if (!behind) return noted(index);
        p_ = behind;
        one.end = offset();
        return true;
    }
    /// Reads the next member or element of the open container, or its end.
    bool next() {
        const bool object = made_.nodes_[open_].kind == '{';
        const bool any = !made_.nodes_[open_].children.empty();
        const std::string_view end = object ? "a comma or a closing brace" : "a comma or a closing bracket";
        if (!space()) return false;
        bool comma = false;
        if (any) {
            if (at(',')) {
                made_.nodes_[made_.nodes_[open_].children.back()].comma = offset();
                ++p_;
                comma = true;
                if (!space()) return false;
            } else if (!at(object ? '}' : ']')) {
                return fault(end);
            }
        }
        if (at(object ? '}' : ']') && (!comma || options_.comments)) return close(), true;
        return object ? member() : value();
    }
    bool member() {
        if (!at('"')) return fault("a key in quotes");
        const std::size_t key = offset();
        bool escaped = false;
        const char* const quote = scan_string(state_, p_ + 1, escaped);
        if (!quote) return noted(open_);
        p_ = quote + 1;
        const std::size_t key_end = offset();
        if (!space()) return false;
        if (!at(':')) return fault("a colon");
        ++p_;
        return space() && value(key, key_end);
    }
    void close() {
        ++p_;
        ++state_.depth_left;
        made_.nodes_[open_].end = offset();
        open_ = made_.nodes_[open_].parent;
    }

    outline& made_;
    const outline_options& options_;
    reader state_;
    const char* p_ = nullptr;
    std::size_t open_ = none;
    std::size_t fault_of_ = none;
};

inline result<outline> outline::of(std::string_view text, const outline_options& options) {
    outline made(text);
    builder built(made, options);
    if (!built.build()) return built.why();
    return made;
}

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json
