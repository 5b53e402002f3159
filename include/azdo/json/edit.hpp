// SPDX-License-Identifier: BSL-1.0
// Sets and removes values in a JSON text by pointer; everything else keeps its bytes.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/detail/layout.hpp>
#include <azdo/json/detail/utf8.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/indent.hpp>
#include <azdo/json/outline.hpp>
#include <azdo/json/pointer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// How a new value is written.
enum class value_layout : unsigned char {
    as_given,
    over_lines, ///< in a text of several lines: objects, and lists that hold other than plain values, over several lines
};

/// One change of one text. Nothing changes before `finish`.
class text_edit {
public:
    static constexpr std::uint32_t none = outline_node::none;
    static constexpr std::size_t nowhere = layout::none;

    text_edit(const outline& tree, const outline_options& options, value_layout how = value_layout::as_given)
        : tree_(tree), written_(tree), text_(tree.text()), options_(options), how_(how) {}
    text_edit(const text_edit&) = delete;
    text_edit& operator=(const text_edit&) = delete;
    ~text_edit() {
        for (splice& one : splices_) wipe(one.text);
    }

    result<void> set(const std::vector<std::string>& tokens, std::string_view value) {
        if (tokens.size() > options_.max_depth)
            return fail(failure_kind::too_large, "the pointer is deeper than " + std::to_string(options_.max_depth) + " levels");
        auto found = find(tokens);
        if (!found) return std::move(found).error();
        const outline_node& there = tree_.node(found->node);
        std::vector<std::string_view> missing(tokens.begin() + static_cast<std::ptrdiff_t>(found->matched), tokens.end());
        if (missing.empty()) return replace(there.begin, there.end, made_value(found->node, {}, value, indentation(there))), result<void>();
        const std::size_t first_key = there.kind == '[' ? 1 : 0;
        if (std::find(missing.begin() + static_cast<std::ptrdiff_t>(first_key), missing.end(), "-") != missing.end())
            return refused(found->node, there.begin, "there is no array at the place before \"-\": set it to [] first");
        if (there.kind == 'n')
            return replace(there.begin, there.end, made_value(found->node, missing, value, indentation(there))), result<void>();
        add(found->node, missing, value);
        return {};
    }
    result<void> remove(const std::vector<std::string>& tokens) {
        auto found = find(tokens);
        if (!found) return std::move(found).error();
        const outline_node& there = tree_.node(found->node);
        if (found->matched < tokens.size()) {
            failure why = refused(found->node, there.begin, "there is no such value");
            why.kind = failure_kind::not_found;
            return why;
        }
        if (there.parent == none) return refused(found->node, there.begin, "the whole document cannot be removed: set it to {} instead");
        take_out(found->node);
        return {};
    }
    /// The changed text. It is parsed again, so that an edit never produces an invalid file.
    result<std::string> finish() {
        std::sort(splices_.begin(), splices_.end(), [](const splice& a, const splice& b) { return a.begin < b.begin; });
        std::size_t size = text_.size();
        for (const splice& one : splices_) size += one.text.size();
        std::string made;
        made.reserve(size); // so that it does not reallocate and leave a copy of a secret
        std::size_t at = 0;
        for (const splice& one : splices_) {
            made.append(text_, at, one.begin - at).append(one.text);
            at = one.end;
        }
        made.append(text_, at);
        if (auto again = outline::of(made, options_); !again) {
            wipe(made);
            return std::move(again).error();
        }
        return made;
    }

private:
    struct splice {
        std::size_t begin, end;
        std::string text;
    };
    struct target {
        std::uint32_t node;  ///< the deepest value on the path
        std::size_t matched; ///< how many tokens were resolved
    };

    void replace(std::size_t begin, std::size_t end, std::string text) { splices_.push_back({begin, end, std::move(text)}); }
    void erase(std::size_t begin, std::size_t end) { replace(begin, end, {}); }
    std::string indentation(const outline_node& one) const { return std::string(written_.indentation(one.begin)); }
    failure refused(std::uint32_t node, std::size_t offset, std::string message) const {
        failure why = fail(failure_kind::invalid_input, std::move(message));
        why.place = tree_.place(offset, tree_.pointer(node));
        return why;
    }

    result<target> find(const std::vector<std::string>& tokens) const {
        target at{0, 0};
        for (const std::string& token : tokens) {
            const outline_node& here = tree_.node(at.node);
            if (here.kind == 'n') return at;
            if (!here.is_container())
                return refused(at.node, here.begin,
                    std::string(here.kind == '"'   ? "a string"
                                : here.kind == '0' ? "a number"
                                                   : "a boolean") +
                        " cannot contain other values");
            auto next = here.kind == '{' ? member(at.node, token) : element(at.node, token);
            if (!next) return std::move(next).error();
            if (*next == none) return at;
            at = {*next, at.matched + 1};
        }
        return at;
    }
    result<std::uint32_t> member(std::uint32_t object, const std::string& token) const {
        std::uint32_t found = none;
        for (const std::uint32_t index : tree_.children(tree_.node(object))) {
            const outline_node& one = tree_.node(index);
            if (tree_.key(one) != token) continue;
            if (found != none) return refused(index, one.key, "this key occurs twice in its object: remove one of them by hand first");
            found = index;
        }
        return found;
    }
    result<std::uint32_t> element(std::uint32_t array, const std::string& token) const {
        const outline_node& here = tree_.node(array);
        if (token == "-") return none;
        const bool digits = !token.empty() && token.size() < 10 && token.find_first_not_of("0123456789") == token.npos;
        if (!digits || (token.size() > 1 && token.front() == '0'))
            return refused(array, here.begin, "this is an array: expected the index of an element, or - to append one");
        std::size_t index = 0;
        for (const char c : token) index = index * 10 + static_cast<std::size_t>(c - '0');
        const std::vector<std::uint32_t> children = tree_.children(here);
        if (index < children.size()) return children[index];
        if (index == children.size()) return none;
        return refused(array, here.begin, "the array ends before this index: it has " + std::to_string(children.size()) + " elements");
    }

    /// A value wrapped in the objects that are missing around it.
    std::string made_value(
        std::uint32_t around, const std::vector<std::string_view>& keys, std::string_view value, const std::string& outer) const {
        const bool lines = written_.is_several_lines();
        if (keys.empty() && (!lines || how_ == value_layout::as_given)) return std::string(value);
        const std::string step(lines ? written_.indentation_step(around) : std::string_view());
        const std::string colon(written_.colon(around));
        std::string line(lines ? std::string(written_.line_end()).append(outer) : std::string(written_.padding(around, '{')));
        std::string made;
        for (const std::string_view key : keys) {
            line += step;
            made.append("{").append(line).append(encode(key)).append(colon);
        }
        std::string shown = lines && how_ == value_layout::over_lines ? indented(value, step, line) : std::string(value);
        made.reserve(made.size() + shown.size() + keys.size() * (line.size() + 1));
        made.append(shown);
        wipe(shown);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            line.resize(line.size() - step.size());
            made.append(line).append("}");
        }
        return made;
    }
    std::string made_item(
        std::uint32_t container, const std::vector<std::string_view>& missing, std::string_view value, const std::string& outer) const {
        std::string inner = made_value(container, {missing.begin() + 1, missing.end()}, value, outer);
        if (tree_.node(container).kind == '[') return inner;
        std::string made = encode(missing.front());
        made.reserve(made.size() + written_.colon(container).size() + inner.size());
        made.append(written_.colon(container)).append(inner);
        wipe(inner);
        return made;
    }

    /// Adds a last member or element.
    void add(std::uint32_t container, const std::vector<std::string_view>& missing, std::string_view value) {
        const outline_node& around = tree_.node(container);
        if (around.children == none) return add_first(container, missing, value);
        const outline_node& last = tree_.node(tree_.children(around).back());
        const bool trailing = last.comma != none;
        if (!trailing) replace(last.end, last.end, ",");
        const bool lines = written_.is_several_lines(around);
        const std::string outer = lines ? written_.new_indentation(container) : indentation(around);
        std::string text(lines ? std::string(written_.line_end()).append(outer) : std::string(written_.gap(container)));
        append(text, made_item(container, missing, value, outer));
        if (trailing) text += ',';
        const std::size_t at = after_line(trailing ? last.comma + 1 : last.end);
        replace(at, at, std::move(text));
    }
    void add_first(std::uint32_t container, const std::vector<std::string_view>& missing, std::string_view value) {
        const outline_node& around = tree_.node(container);
        const std::size_t begin = around.begin + 1, end = around.end - 1;
        const std::string_view inside = text_.substr(begin, end - begin);
        const comment_extent comment = last_comment(text_, begin, end);
        const bool lines = written_.is_several_lines();
        std::string outer = indentation(around);
        const std::string closing = lines ? std::string(written_.line_end()).append(outer) : std::string();
        std::string pad;
        if (lines && comment && written_.line_end_before(comment.begin) != nowhere)
            outer = written_.indentation(comment.begin);
        else if (lines)
            outer += written_.indentation_step(container);
        else
            pad = comment ? " " : inside.empty() ? written_.padding(container, around.kind) : inside;
        std::string text = lines ? std::string(written_.line_end()).append(outer) : pad;
        append(text, made_item(container, missing, value, outer));
        const std::size_t from = comment ? comment.end : begin;
        const bool line_follows = has_line_end(text_.substr(from, end - from));
        if (line_follows) return replace(from, from, std::move(text));
        if (lines) return replace(end, end, text.append(closing));
        if (comment) return replace(from, from, std::move(text));
        replace(begin, end, text.append(pad));
    }
    static void append(std::string& to, std::string what) {
        to.reserve(to.size() + what.size() + 64);
        to += what;
        wipe(what);
    }
    /// The position after the comments on the same line; before the line end if only blanks remain.
    std::size_t after_line(std::size_t offset) const {
        for (;;) {
            if (const std::size_t end = written_.line_end_after(offset); end != nowhere) return end;
            const std::size_t next = written_.after_blanks(offset);
            if (!options_.comments || next >= text_.size() || (text_[next] != '/' && text_[next] != '#')) return offset;
            const comment_extent comment = last_comment(text_, next, next + 1);
            offset = comment.end;
        }
    }

    /// A member or element to remove, and its surroundings.
    struct removal {
        const outline_node& one;
        const outline_node& around;
        std::uint32_t next;     ///< a node; none for the last one
        std::uint32_t previous; ///< a node; none for the first one
        std::size_t item;       ///< where it begins
        std::size_t tail;       ///< where it ends, including its comma unless a comment separates them
        std::size_t line;       ///< the line end before it if only blanks are between; otherwise nowhere
        std::size_t line_end;   ///< the line end after it, likewise

        bool is_first() const noexcept { return previous == none; }
        bool is_last() const noexcept { return next == none; }
        bool leaves_comma() const noexcept { return one.comma != none && tail <= one.comma; }
    };
    removal removal_of(std::uint32_t index) const {
        const outline_node& one = tree_.node(index);
        const outline_node& around = tree_.node(one.parent);
        const bool comma = one.comma != none && is_white(text_.substr(one.end, one.comma - one.end));
        const std::size_t tail = comma ? one.comma + 1 : one.end;
        return {one, around, one.next, one.index == 0 ? none : tree_.children(around)[one.index - 1], one.item(), tail,
            written_.line_end_before(one.item()), written_.line_end_after(tail)};
    }
    /// Removes a member or element with its comma, and with its line if nothing else is on it. Comments stay.
    void take_out(std::uint32_t index) {
        const auto erase_comma_of = [this](const outline_node& one) { erase(one.comma, one.comma + 1); };
        const removal it = removal_of(index);
        if (it.leaves_comma()) erase_comma_of(it.one);
        if (it.is_first() && it.is_last() && is_alone(it.around, it.item, it.tail)) return empty(it.around, it.item, it.tail);
        if (it.is_last() && !it.is_first() && it.one.comma == none) erase_comma_of(tree_.node(it.previous));

        if (it.line != nowhere && it.line_end != nowhere) return erase(it.line, it.line_end);
        if (!it.is_last()) return take_out_before_next(it);
        if (it.line != nowhere) return take_out_last_on_shared_line(it);
        take_out_last(it);
    }
    /// Removes the last one if it begins a line that continues after it.
    void take_out_last_on_shared_line(const removal& it) {
        const std::size_t after = written_.after_blanks(it.tail);
        const bool closes = text_[after] == '}' || text_[after] == ']';
        if (!closes) return erase(it.item, after);
        const comment_extent comment = last_comment(text_, it.is_first() ? it.around.begin + 1 : tree_.node(it.previous).end, it.item);
        erase(comment && comment.to_line_end ? it.item : it.line, it.tail);
    }
    void take_out_last(const removal& it) {
        const std::size_t from = it.is_first() ? it.around.begin + 1 : tree_.node(it.previous).comma + 1;
        const bool comma_leads = !it.is_first() && it.line_end != nowhere && is_white(text_.substr(from, it.item - from));
        const std::size_t comma_line = comma_leads ? written_.line_end_before(from - 1) : nowhere;
        if (comma_line != nowhere && it.one.comma == none) return erase_around(comma_line, from - 1, it.tail);
        erase(std::max(written_.before_blanks(it.item), from), it.tail);
    }
    void take_out_before_next(const removal& it) {
        const std::size_t next = tree_.node(it.next).item();
        const std::string_view between = text_.substr(it.tail, next - it.tail);
        if (is_white(between) && (!has_line_end(between) || it.is_first())) return erase(it.item, next);
        if (it.line == nowhere && it.line_end != nowhere) return erase(written_.before_blanks(it.item), it.tail);
        erase(it.item, written_.after_blanks(it.tail));
    }
    /// True if the object was probably empty, on one line, before this member was added: only the end of the line follows it, and only
    /// white space precedes it, or a comment and a blank on the line of the brace.
    bool is_alone(const outline_node& around, std::size_t item, std::size_t tail) const {
        const std::string_view after = text_.substr(tail, around.end - 1 - tail);
        const std::size_t line = written_.line_end_before(item);
        if (!is_white(after) || (line != nowhere && std::count(after.begin(), after.end(), '\n') > 1)) return false;
        const comment_extent comment = last_comment(text_, around.begin + 1, item);
        if (!comment) return true;
        return line != nowhere && has_line_end(after) && !comment.to_line_end && comment.end < line && is_blank(text_[line - 1]) &&
               !has_line_end(text_.substr(around.begin, line - around.begin));
    }
    /// Removes the only member and the white space that was added with it.
    void empty(const outline_node& around, std::size_t item, std::size_t tail) {
        const std::size_t begin = around.begin + 1, line = written_.line_end_before(item);
        const std::string_view before = text_.substr(begin, item - begin), after = text_.substr(tail, around.end - 1 - tail);
        const bool one_line = line == nowhere && before == after && before != written_.padding_elsewhere(around);
        const bool blanks = line != nowhere && line > begin && !has_line_end(text_.substr(begin, line - begin));
        erase(one_line ? item : blanks ? line : begin, around.end - 1);
    }
    /// Erases a range except one byte, which is erased elsewhere.
    void erase_around(std::size_t begin, std::size_t byte, std::size_t end) {
        erase(begin, byte);
        erase(byte + 1, end);
    }

    const outline& tree_;
    layout written_;
    std::string_view text_;
    const outline_options& options_;
    value_layout how_;
    std::vector<splice> splices_{};
};

inline result<std::vector<std::string>> edit_tokens(std::string_view pointer) {
    if (!is_utf8(pointer)) return fail(failure_kind::invalid_input, "the pointer is not UTF-8");
    return pointer_tokens(pointer);
}

/// A copy of a JSON text with the value at a pointer (RFC 6901) replaced; every other byte stays: comments, order, indentation, line ends,
/// a byte order mark. `value` is JSON and is inserted unchanged, without surrounding white space; `over_lines` lays it out like the text.
///
/// Example: `auto text = azdo::json::set_value("{\"a\":1}", "/b/c", "true");` gives `{"a":1,"b":{"c":true}}`.
///
/// A member that does not exist is added at the end of its object: on a line of its own if the object spans several lines, otherwise in the
/// style of the others. Missing objects on the way are created, and a null on the way becomes an object. In a text of several lines an
/// empty or missing object is written over several lines. An array takes an element's index, or its size or `-` to append an element.
///
/// Failures: `protocol` and `too_large`, with line and column, for a text that is not JSON; `invalid_input` for a wrong pointer, a value
/// that is not JSON or repeats a key in one object, and, with its place, for a path through a string, number, boolean or repeated key.
inline result<std::string> set_value(std::string_view text, std::string_view pointer, std::string_view value,
    const outline_options& options = {}, value_layout how = value_layout::as_given) {
    auto tokens = edit_tokens(pointer);
    if (!tokens) return std::move(tokens).error();
    auto checked = outline::of(value, {.comments = false, .max_depth = options.max_depth});
    if (!checked) return fail(failure_kind::invalid_input, "the value is not JSON: " + checked.error().message);
    if (const std::uint32_t repeated = checked->repeated_key(); repeated != outline_node::none) {
        const json_place at = checked->place(checked->node(repeated).key, {});
        return fail(failure_kind::invalid_input, "the value repeats a key in one object: the second one is at its line " +
                                                     std::to_string(at.line) + ", column " + std::to_string(at.column));
    }
    const outline_node& root = checked->nodes().front();
    auto tree = outline::of(text, options);
    if (!tree) return std::move(tree).error();
    text_edit edit(*tree, options, how);
    if (auto done = edit.set(*tokens, value.substr(root.begin, root.end - root.begin)); !done) return std::move(done).error();
    return edit.finish();
}

/// Like `set_value`, for a string given as plain text.
///
/// Example: `auto text = azdo::json::set_string(file, "/integrations/devops/cloud/appClientId", id, {.comments = true});`
///
/// Failures: those of `set_value`; `invalid_input` for bytes that are not UTF-8.
inline result<std::string> set_string(
    std::string_view text, std::string_view pointer, std::string_view plain, const outline_options& options = {}) {
    if (!is_utf8(plain)) return fail(failure_kind::invalid_input, "the value holds bytes that are not UTF-8");
    std::string value;
    value.reserve(6 * plain.size() + 64);
    encode_to(value, plain);
    auto made = set_value(text, pointer, value, options);
    wipe(value);
    return made;
}

/// A copy of a JSON text without the member or element at a pointer. Its comma is removed too, and its lines if nothing else is on them;
/// comments and every other byte stay. An object that becomes empty is written `{}`, unless blanks or blank lines show that it was written
/// differently.
///
/// Failures: as `set_value`; `not_found` if there is no such value, with the place of the nearest one.
inline result<std::string> remove_value(std::string_view text, std::string_view pointer, const outline_options& options = {}) {
    auto tokens = edit_tokens(pointer);
    if (!tokens) return std::move(tokens).error();
    auto tree = outline::of(text, options);
    if (!tree) return std::move(tree).error();
    text_edit edit(*tree, options);
    if (auto done = edit.remove(*tokens); !done) return std::move(done).error();
    return edit.finish();
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
