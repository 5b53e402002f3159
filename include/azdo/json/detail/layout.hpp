// SPDX-License-Identifier: BSL-1.0
// The style of a JSON text: its line ends, indentation and spacing, detected from the text itself.
#pragma once

#include <azdo/json/outline.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t'; }
constexpr bool is_white(char c) noexcept { return is_blank(c) || c == '\n' || c == '\r'; }
constexpr bool is_white(std::string_view text) noexcept { return text.find_first_not_of(" \t\r\n") == text.npos; }
constexpr bool has_line_end(std::string_view text) noexcept { return text.find('\n') != text.npos; }

/// A comment between two values.
struct comment_extent {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t begin = none;
    std::size_t end = none; ///< of a comment to the end of the line: where that line ends, before CR LF
    bool to_line_end = false;
    explicit operator bool() const noexcept { return begin != none; }
};

/// The last comment between two values. Requirement: apart from comments there are only white space and commas.
inline comment_extent last_comment(std::string_view text, std::size_t from, std::size_t to) noexcept {
    comment_extent last;
    while ((from = text.find_first_of("/#", from)) < to) {
        const bool line = text[from] == '#' || text[from + 1] == '/';
        std::size_t end = line ? text.find('\n', from) : text.find("*/", from + 2) + 2;
        if (end > text.size()) end = text.size();
        if (line && end > from && text[end - 1] == '\r') --end;
        last = {from, end, line};
        from = end;
    }
    return last;
}

/// Queries the style of a text. The outline must outlive it.
///
/// Example: `azdo::json::layout written(tree);  written.indentation(tree.node(1).begin)` is the white space at the start of the line.
class layout {
public:
    static constexpr std::size_t none = outline_node::none;

    explicit layout(const outline& tree) : tree_(&tree), text_(tree.text()) {
        for (std::size_t begin = 0; begin != text_.npos;) {
            lines_.push_back({begin, after_blanks(begin)});
            const std::size_t end = text_.find('\n', lines_.back().text);
            begin = end == text_.npos ? end : end + 1;
        }
    }

    /// True if there is a line end before the last non-white character.
    bool is_several_lines() const noexcept {
        const std::size_t last = text_.find_last_not_of(" \t\r\n");
        return has_line_end(text_.substr(0, last == text_.npos ? 0 : last));
    }
    /// True if there is a line end before, between or after the container's members or elements.
    bool is_several_lines(const outline_node& container) const noexcept {
        std::size_t at = container.begin + 1;
        for (const std::uint32_t index : tree_->children(container)) {
            const outline_node& one = tree_->node(index);
            if (has_line_end(text_.substr(at, one.item() - at))) return true;
            at = one.end;
        }
        return has_line_end(text_.substr(at, container.end - 1 - at));
    }
    /// LF or CR LF, like the first line end.
    std::string_view line_end() const noexcept {
        const std::size_t at = text_.find('\n');
        return at != text_.npos && at > 0 && text_[at - 1] == '\r' ? "\r\n" : "\n";
    }
    /// Where the line end before an offset begins if only blanks are between; else none.
    std::size_t line_end_before(std::size_t offset) const noexcept {
        while (offset > 0 && is_blank(text_[offset - 1])) --offset;
        if (offset == 0 || text_[offset - 1] != '\n') return none;
        return offset - (offset > 1 && text_[offset - 2] == '\r' ? 2 : 1);
    }
    /// Where the line end after an offset begins if only blanks are between; else none.
    std::size_t line_end_after(std::size_t offset) const noexcept {
        offset = after_blanks(offset);
        if (offset < text_.size() && text_[offset] == '\n') return offset;
        return text_.substr(offset, 2) == "\r\n" ? offset : none;
    }
    std::size_t after_blanks(std::size_t offset) const noexcept {
        while (offset < text_.size() && is_blank(text_[offset])) ++offset;
        return offset;
    }
    std::size_t before_blanks(std::size_t offset) const noexcept {
        while (offset > 0 && is_blank(text_[offset - 1])) --offset;
        return offset;
    }
    /// The leading blanks of the line that contains an offset.
    std::string_view indentation(std::size_t offset) const noexcept {
        const auto after = std::upper_bound(
            lines_.begin(), lines_.end(), offset, [](std::size_t where, const line_start& one) { return where < one.begin; });
        const line_start& line = *(after - 1);
        return text_.substr(line.begin, line.text - line.begin);
    }
    /// How much further members of a multi-line object are indented than the line of its brace: detected from the object itself, then from
    /// those around it, then from any.
    std::string_view indentation_step(std::size_t container) const {
        for (std::size_t at = container; at != outline_node::none; at = tree_->node(at).parent)
            if (const auto step = step_of(tree_->node(at)); !step.empty()) return step;
        for (const outline_node& one : tree_->nodes())
            if (const auto step = step_of(one); !step.empty()) return step;
        return "  ";
    }
    /// The indentation for a new last member of a multi-line object.
    std::string new_indentation(std::size_t container) const {
        const outline_node& around = tree_->node(container);
        const std::vector<std::uint32_t> children = tree_->children(around);
        for (std::size_t i = children.size(); i-- > 0;)
            if (begins_line(around, children, i)) return std::string(indentation(tree_->node(children[i]).item()));
        return std::string(indentation(around.begin)).append(indentation_step(container));
    }

    /// The text between a key and its value.
    std::string_view colon(std::size_t container) const {
        const auto of = [this](const outline_node& one) { return colon_of(one); };
        const std::string_view found = nearest(container, of);
        return found.empty() ? ": " : found;
    }
    /// The blanks after a comma within a line.
    std::string_view gap(std::size_t container) const {
        bool found = false;
        const auto of = [&](const outline_node& one) { return gap_of(one, found); };
        const std::string_view learned = nearest(container, of, &found);
        if (found) return learned;
        return is_blank(colon(container).back()) ? " " : "";
    }
    /// The blanks after the opening brace or bracket within a line.
    std::string_view padding(std::size_t container, char kind) const { return padding(container, kind, none, none); }
    /// Like `padding`, detected from values outside the container.
    std::string_view padding_elsewhere(const outline_node& container) const {
        return padding(container.parent, container.kind, container.begin, container.end);
    }

private:
    std::string_view padding(std::size_t container, char kind, std::size_t not_from, std::size_t not_to) const {
        bool found = false;
        const auto of = [&](const outline_node& one) -> std::string_view {
            if (one.kind != kind || one.children == outline_node::none || (one.begin >= not_from && one.end <= not_to)) return {};
            const std::string_view between = text_.substr(one.begin + 1, tree_->node(one.children).item() - one.begin - 1);
            found = is_white(between) && !has_line_end(between);
            return between;
        };
        const std::string_view learned = nearest(container, of, &found);
        return found ? learned : std::string_view();
    }
    bool begins_line(const outline_node& around, const std::vector<std::uint32_t>& children, std::size_t child) const noexcept {
        const std::size_t from = child == 0 ? around.begin + 1 : tree_->node(children[child - 1]).end;
        return has_line_end(text_.substr(from, tree_->node(children[child]).item() - from));
    }
    std::string_view step_of(const outline_node& one) const {
        const std::vector<std::uint32_t> children = tree_->children(one);
        for (std::size_t i = 0; i < children.size(); ++i) {
            if (!begins_line(one, children, i)) continue;
            const std::string_view outer = indentation(one.begin);
            const std::string_view inner = indentation(tree_->node(children[i]).item());
            if (inner.size() > outer.size() && inner.substr(0, outer.size()) == outer) return inner.substr(outer.size());
        }
        return {};
    }
    std::string_view colon_of(const outline_node& one) const {
        if (one.kind != '{') return {};
        const std::vector<std::uint32_t> children = tree_->children(one);
        for (std::size_t i = children.size(); i-- > 0;) {
            const outline_node& child = tree_->node(children[i]);
            const std::string_view between = text_.substr(child.key_end, child.begin - child.key_end);
            if (between.find_first_not_of(" \t:") == between.npos) return between;
        }
        return {};
    }
    std::string_view gap_of(const outline_node& one, bool& found) const {
        const std::vector<std::uint32_t> children = tree_->children(one);
        for (std::size_t i = children.size(); i-- > 1;) {
            const std::size_t from = tree_->node(children[i - 1]).comma + 1;
            const std::string_view between = text_.substr(from, tree_->node(children[i]).item() - from);
            found = is_white(between) && !has_line_end(between);
            if (found) return between;
        }
        return {};
    }
    /// The result of `of` for the container, for those around it, or for any. Without `found`, an empty result counts as none.
    template <class F>
    std::string_view nearest(std::size_t container, const F& of, const bool* found = nullptr) const {
        for (std::size_t at = container; at != outline_node::none; at = tree_->node(at).parent) {
            const std::string_view said = of(tree_->node(at));
            if (found ? *found : !said.empty()) return said;
        }
        for (const outline_node& one : tree_->nodes()) {
            const std::string_view said = of(one);
            if (found ? *found : !said.empty()) return said;
        }
        return {};
    }

    struct line_start {
        std::size_t begin;
        std::size_t text; ///< after the leading blanks
    };

    const outline* tree_;
    std::string_view text_;
    std::vector<line_start> lines_{}; ///< found once: searching one long line for its start again and again would be slow
};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
