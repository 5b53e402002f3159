// SPDX-License-Identifier: BSL-1.0
// From an offset in a JSON text to its place: pointer, line, column. Only failures pay for it.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/place_reader.hpp>
#include <azdo/json/detail/unescape.hpp>
#include <azdo/json/fault.hpp>
#include <azdo/json/pointer.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Walks a text and tracks the current member or element. The text is assumed to follow the grammar, up to an offset or as far as it is
/// needed; in any other text it finds something, but never reads outside it.
class place_finder {
public:
    AZDO_COLD place_finder(std::string_view text, std::size_t offset) : text_(text), offset_(offset) {
        while (at_ < offset_) step();
    }

    /// Moves to the end of the next string that is a value, and sets `text` to what is written between its quotes. False at the end.
    AZDO_OUT_OF_LINE bool next_text(std::string_view& text) {
        offset_ = text_.size();
        while (at_ < offset_) {
            const std::size_t before = at_;
            step();
            if (text_[before] != '"' || !complete_ || at_ > offset_) continue;
            text = {text_.data() + before + 1, at_ - before - 2};
            return true;
        }
        return false;
    }
    /// The open containers: `[` for a list, another character for an object.
    std::string_view containers() const noexcept { return open_; }
    /// The pointer of the current member or element.
    std::string_view pointer_so_far() const noexcept { return pointer_; }

    /// The pointer of the value at the offset; between two values, that of the container.
    AZDO_COLD std::string pointer() && {
        if (!open_.empty() && (complete_ || open_.back() == '{')) drop_token();
        return std::move(pointer_);
    }

private:
    AZDO_COLD void step() {
        const char c = text_[at_];
        if (c == '"') return string();
        if (c == '{' || c == '[') {
            azdo::detail::append(open_, c);
            azdo::detail::append(pointer_, c == '[' ? std::string_view("/0") : std::string_view("/"));
            complete_ = false;
        } else if (c == '}' || c == ']') {
            if (!open_.empty()) drop_token(), open_.pop_back();
            complete_ = true;
        } else if (c == ',') {
            if (!open_.empty()) next_token();
            complete_ = false;
        } else if (c == ':') {
            complete_ = false;
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            return scalar();
        }
        ++at_;
    }
    AZDO_COLD void string() {
        std::size_t end = at_ + 1;
        while (end < text_.size() && text_[end] != '"') end += text_[end] == '\\' ? 2 : 1;
        const std::size_t first = at_ + 1;
        at_ = end + 1;
        if (at_ > offset_) return; // the fault is inside it
        const bool is_key = !open_.empty() && open_.back() == '{';
        if (is_key) {
            open_.back() = 'k';
            drop_token();
            append_token(pointer_, unescaped(azdo::detail::part(text_, first, end - first)));
        }
        complete_ = !is_key;
    }
    AZDO_COLD void scalar() {
        const std::size_t end = text_.find_first_of(",]} \n\r\t", at_);
        at_ = end == std::string_view::npos ? text_.size() : end;
        if (at_ <= offset_) complete_ = true;
    }
    AZDO_COLD void drop_token() {
        while (pointer_.back() != '/') pointer_.pop_back();
        pointer_.pop_back();
    }
    /// From an element to the next one; from a member to one whose key has not been read yet.
    AZDO_COLD void next_token() {
        if (open_.back() == '[') return count_up(pointer_);
        open_.back() = '{';
        drop_token();
        azdo::detail::append(pointer_, '/');
    }
    /// Increments the number at the end of a text.
    AZDO_COLD static void count_up(std::string& text) {
        std::size_t at = text.size();
        while (text[--at] == '9') text[at] = '0';
        if (text[at] != '/')
            ++text[at];
        else
            text[at + 1] = '1', azdo::detail::append(text, '0'); // 1 before the zeros
    }

    std::string_view text_;
    std::size_t offset_;
    std::size_t at_ = 0;
    bool complete_ = false; // a value has just ended
    std::string open_{};    // a character for each open container: `[` a list, `{` an object, `k` one whose key has been read
    std::string pointer_{}; // a token for each of them
};

/// The place of an offset: its pointer, its line, and its column in code points, both from 1.
AZDO_OUT_OF_LINE inline json_place locate(std::string_view text, std::size_t offset) {
    json_place made;
    place_reader place(text);
    place.go_to(offset);
    made.line = place.line();
    made.column = place.column();
    made.pointer = place_finder(text, offset).pointer();
    return made;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
