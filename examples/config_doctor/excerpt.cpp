// SPDX-License-Identifier: BSL-1.0
#include "excerpt.hpp"

#include <algorithm>

namespace config_doctor {
namespace {

constexpr char left_out = '\x01';
constexpr std::size_t before_caret = 70, after_caret = 30;

/// One past the end of the string, comment or other token that begins at `at`.
std::size_t token_end(std::string_view text, std::size_t at, std::size_t end) {
    if (text[at] == '"') {
        for (++at; at < end && text[at] != '"'; ++at)
            if (text[at] == '\\') ++at;
        return std::min(at + 1, end);
    }
    if (text[at] == '/' || text[at] == '#') {
        const bool line = text[at] == '#' || text.substr(at + 1, 1) == "/";
        const std::size_t close = line ? text.find('\n', at) : text.find("*/", at + 2);
        return close == text.npos ? end : std::min(line ? close : close + 2, end);
    }
    if (std::string_view("{}[],: \t\r\n").find(text[at]) != std::string_view::npos) return at + 1;
    while (at < end && std::string_view("{}[],:\"/# \t\r\n").find(text[at]) == std::string_view::npos) ++at;
    return at;
}

} // namespace

excerpts::excerpts(const azdo::config::typed_scan& scan) : scan_(scan), text_(scan.text().text), end_(text_.size()) {
    if (!scan.text().complete && !scan.text().faults.empty()) end_ = scan.text().faults.back().at;
}

std::string_view excerpts::known_key(std::size_t quote) const {
    const std::uint32_t node = scan_.at(quote);
    if (node == azdo::json::scan_node::none || scan_.node(node).key != quote || scan_.typed(node).member == nullptr) return {};
    return scan_.typed(node).member->key;
}

void excerpts::append(std::string& shown, std::size_t at, std::string_view token, bool is_cut) const {
    const char first = token.front();
    if (first == '"') {
        const std::string_view key = known_key(at);
        shown += '"';
        key.empty() ? shown += left_out : shown += key;
        shown += '"';
    } else if (first == '/' || first == '#' || is_cut) {
        shown += left_out;
    } else if (first == '\t' || first == '\r' || first == '\n') {
        shown += ' ';
    } else {
        shown += token;
    }
}

excerpts::shown_line excerpts::show(std::size_t from, std::size_t to, std::size_t fault) const {
    shown_line made;
    const std::size_t end = std::min(text_.size(), end_);
    for (std::size_t at = text_.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0; at < to && at < end;) {
        const std::size_t next = token_end(text_, at, end);
        if (next > from) {
            const bool is_cut = next == end && end_ < text_.size() && next - at > 1; // an incomplete word or number
            const std::size_t begin = made.text.size();
            append(made.text, at, text_.substr(at, next - at), is_cut);
            if (fault >= at && fault < next) made.caret = fault == at ? begin : std::min(begin + 1, made.text.size() - 1);
        }
        at = next;
    }
    if (fault >= std::min(end, to)) made.caret = made.text.size();
    if (end < to) made.text += left_out;
    return made;
}

std::string excerpts::of(std::size_t line, std::size_t column, std::string_view caret_begin, std::string_view caret_end) const {
    std::size_t from = text_.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    for (std::size_t i = 1; i < line; ++i) from = std::min(text_.find('\n', from), text_.size() - 1) + 1;
    std::size_t to = std::min(text_.find('\n', from), text_.size());
    if (to > from && text_[to - 1] == '\r') --to;
    std::size_t fault = from;
    for (std::size_t i = 1; i < column && fault < text_.size(); ++i) do
            ++fault;
        while (fault < text_.size() && (static_cast<unsigned char>(text_[fault]) & 0xC0) == 0x80);
    shown_line shown = show(from, to, fault);
    if (shown.caret > before_caret) {
        const std::size_t cut = shown.caret - before_caret;
        shown.text.replace(0, cut, 1, left_out);
        shown.caret -= cut - 1;
    }
    if (shown.text.size() > shown.caret + after_caret) shown.text.replace(shown.caret + after_caret, shown.text.npos, 1, left_out);
    const std::string number = std::to_string(line);
    std::string made = "  " + number + " | ";
    for (const char c : shown.text) made += c == left_out ? std::string("…") : std::string(1, c);
    made.append("\n  ")
        .append(number.size(), ' ')
        .append(" | ")
        .append(shown.caret, ' ')
        .append(caret_begin)
        .append(1, '^')
        .append(caret_end);
    return made += '\n';
}

} // namespace config_doctor
