// SPDX-License-Identifier: BSL-1.0
// From an offset in a JSON text to its place: pointer, line, column. Only failures pay for it.
#pragma once

#include <azdo/json/fault.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/json/unescape.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Walks the text up to an offset and knows at which member or element it is. What stands before a fault follows the grammar.
class place_finder {
public:
    [[gnu::cold]] place_finder(std::string_view text, std::size_t offset) : text_(text), offset_(offset) {
        while (at_ < offset_) step();
    }

    /// The pointer of the value at the offset; of the container, where the offset is between two values.
    [[gnu::cold]] std::string pointer() const {
        std::string made;
        for (std::size_t i = 0; i < open_.size(); ++i) {
            const bool last = i + 1 == open_.size();
            if (last && complete_) break;
            if (open_[i].is_list) append_token(made, std::to_string(open_[i].index));
            else if (open_[i].has_key) append_token(made, unescaped(open_[i].key));
        }
        return made;
    }

private:
    struct container {
        bool is_list;
        bool has_key;
        std::size_t index;
        std::string_view key; // as written, between its quotes
    };

    [[gnu::cold]] void step() {
        const char c = text_[at_];
        if (c == '"') return string();
        if (c == '{' || c == '[') {
            open_.push_back({c == '[', false, 0, {}});
            complete_ = false;
        } else if (c == '}' || c == ']') {
            if (!open_.empty()) open_.pop_back();
            complete_ = true;
        } else if (c == ',') {
            if (!open_.empty()) ++open_.back().index, open_.back().has_key = false;
            complete_ = false;
        } else if (c == ':') {
            complete_ = false;
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            return scalar();
        }
        ++at_;
    }
    [[gnu::cold]] void string() {
        std::size_t end = at_ + 1;
        while (end < text_.size() && text_[end] != '"') end += text_[end] == '\\' ? 2 : 1;
        const std::size_t first = at_ + 1;
        at_ = end + 1;
        if (at_ > offset_) return; // the fault is inside of it
        const bool is_key = !open_.empty() && !open_.back().is_list && !open_.back().has_key;
        if (is_key) open_.back().key = text_.substr(first, end - first), open_.back().has_key = true;
        complete_ = !is_key;
    }
    [[gnu::cold]] void scalar() {
        const std::size_t end = text_.find_first_of(",]} \n\r\t", at_);
        at_ = end == std::string_view::npos ? text_.size() : end;
        if (at_ <= offset_) complete_ = true;
    }

    std::string_view text_;
    std::size_t offset_;
    std::size_t at_ = 0;
    bool complete_ = false; // a value has just ended
    std::vector<container> open_{};
};

/// The place of an offset: its pointer, its line, and its column in code points, both from 1.
[[gnu::cold, gnu::noinline]] inline json_place locate(std::string_view text, std::size_t offset) {
    json_place place;
    place.pointer = place_finder(text, offset).pointer();
    place.line = place.column = 1;
    for (char c : text.substr(0, offset)) {
        if (c == '\n') ++place.line, place.column = 1;
        else if ((static_cast<unsigned char>(c) & 0xc0u) != 0x80u) ++place.column;
    }
    return place;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
