// SPDX-License-Identifier: BSL-1.0
// Where the values of a JSON text stand: each with its pointer and its bytes, without reading them into anything.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/json/unescape.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

/// One value of a JSON text.
struct value_spot {
    std::string pointer;   ///< RFC 6901; empty for the root
    std::size_t begin = 0; ///< the offset of its first byte
    std::size_t end = 0;   ///< one past its last byte; of an object or array: one past its opening bracket
};

namespace detail {
constexpr std::size_t walk_depth_limit = 512;

/// Goes through a text once. It checks only what it needs to find its way: the decoder is the judge of the text.
template <class F>
class text_walker {
public:
    text_walker(std::string_view text, F& visit) : text_(text), visit_(visit) {
        if (text_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
    }

    bool walk() {
        bool more = value();
        while (more && !open_.empty()) more = member();
        return more;
    }

private:
    struct container {
        bool is_object;
        std::size_t pointer_size;
        std::size_t count;
    };

    char peek() {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    bool take(char wanted) {
        if (peek() != wanted) return false;
        ++at_;
        return true;
    }
    bool string(std::size_t& begin) {
        if (peek() != '"') return false;
        begin = at_;
        for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
            if (text_[at_] == '\\') ++at_;
        if (at_ >= text_.size()) return false;
        ++at_;
        return true;
    }
    bool value() {
        const char first = peek();
        std::size_t begin = at_;
        if (first == '{' || first == '[') {
            if (open_.size() >= walk_depth_limit) return false;
            ++at_;
            open_.push_back({first == '{', pointer_.size(), 0});
        } else if (first == '"') {
            if (!string(begin)) return false;
        } else {
            while (at_ < text_.size() && std::string_view(" \t\r\n,]}:").find(text_[at_]) == std::string_view::npos) ++at_;
            if (at_ == begin) return false;
        }
        visit_(value_spot{pointer_, begin, at_});
        return true;
    }
    /// The next member or element of the innermost container, or its end.
    bool member() {
        container& inside = open_.back();
        pointer_.resize(inside.pointer_size);
        if (take(inside.is_object ? '}' : ']')) {
            open_.pop_back();
            return true;
        }
        if (inside.count > 0 && !take(',')) return false;
        if (!inside.is_object) json::append_token(pointer_, std::to_string(inside.count));
        else if (!key()) return false;
        ++inside.count;
        return value();
    }
    bool key() {
        std::size_t begin = 0;
        if (!string(begin)) return false;
        json::append_token(pointer_, json::unescaped(text_.substr(begin + 1, at_ - begin - 2)));
        return take(':');
    }

    std::string_view text_;
    F& visit_;
    std::size_t at_ = 0;
    std::string pointer_{};
    std::vector<container> open_{};
};
} // namespace detail

/// Calls `visit(value_spot)` for every value of a JSON text, in the order of the text. A byte order mark is skipped.
///
/// Failures: false as soon as it loses its way in a text that is no JSON, or at a depth over 512; what was found until then was visited.
template <class F>
bool walk_json(std::string_view text, F&& visit) {
    return detail::text_walker<std::remove_reference_t<F>>(text, visit).walk();
}

/// The line and the column of an offset: lines end with LF or CRLF, columns count code points from 1, a byte order mark is none.
inline json_place place_at(std::string_view text, std::size_t offset, std::string pointer) {
    json_place place{std::move(pointer), 1, 1};
    std::size_t at = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    for (; at < offset && at < text.size(); ++at) {
        if (text[at] == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

/// The offset of a line and column; the end of the text when there is no such place.
inline std::size_t offset_of(std::string_view text, std::size_t line, std::size_t column) {
    std::size_t at = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    for (; line > 1 && at < text.size(); ++at)
        if (text[at] == '\n') --line;
    const auto inside = [&] { return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
    for (; column > 1 && at < text.size(); --column)
        do ++at;
        while (inside());
    return at;
}

/// The place of the value with this pointer, or of the nearest object or array around it that is there.
inline json_place locate(std::string_view text, std::string_view pointer) {
    std::size_t best = 0;
    std::size_t best_size = 0;
    bool found = false;
    walk_json(text, [&](const value_spot& spot) {
        const std::string_view here = spot.pointer;
        const bool around = pointer.substr(0, here.size()) == here && (pointer.size() == here.size() || pointer[here.size()] == '/');
        if (!around || (found && here.size() <= best_size)) return;
        found = true;
        best = spot.begin;
        best_size = here.size();
    });
    return place_at(text, best, std::string(pointer));
}

} // namespace azdo::inline v1::config
