// SPDX-License-Identifier: BSL-1.0
// Environment variables in a configuration: before the text is decoded, `${NAME}` in strings is replaced, and values whose descriptions
// name a variable are overridden. Nothing is evaluated.
#pragma once

#include <azdo/config/environment.hpp>
#include <azdo/config/typed_scan.hpp>
#include <azdo/config/variable_name.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/json/detail/number.hpp>
#include <azdo/json/detail/unescape.hpp>
#include <azdo/json/detail/utf8.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/pointer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::config::inline AZDO_JSON_ISA {

/// A value that comes from a variable, or should have.
struct variable_value {
    std::string pointer{}, variable{};          ///< the pointer is set only if the value is not in the file: otherwise there is `node`
    bool overrides = false;                     ///< the description names the variable; otherwise the file does
    std::uint32_t node = json::scan_node::none; ///< the value in the file; none: it is not there
    std::uint32_t at = 0;                       ///< the offset in the file of the value, or of the object around it
    std::size_t begin = 0, end = 0;             ///< in the new text; 0 if it could not be used
    std::string_view fault{};                   ///< why it could not be used
    bool unset = false;                         ///< the reason: the variable is not set, or is empty where a number or boolean is needed
};

/// An object that is not in the file, added because variables set values in it.
struct added_object {
    std::string pointer{};
    const type_descriptor* type = nullptr;
    std::uint32_t at = 0; ///< the offset in the file of the object around it
};

/// A text with its variables replaced, and the mapping of its offsets to those of the file.
class substituted {
public:
    substituted(typed_scan& scan, const variable_lookup& lookup) : scan_(scan), lookup_(lookup), value_of_(scan.size()) {
        if (scan.text().strict.empty()) return;
        scan_.switch_off([this](std::uint32_t i) { return boolean_text(i) == "true"; });
        for (std::uint32_t i = 0; i < scan_.size(); ++i)
            if (scan_.is_in_strict(i)) visit(i);
        assemble();
    }

    /// The text to decode. It may hold secrets and is wiped on destruction.
    const std::string& text() const noexcept { return text_.reveal(); }
    const std::vector<variable_value>& values() const noexcept { return values_; }
    const std::vector<added_object>& objects() const noexcept { return objects_; }
    /// Indices in `values()` of those that are not in the file.
    const std::vector<std::size_t>& values_beside_the_file() const noexcept { return beside_; }
    /// The nodes of ports that are written as strings and were read as numbers.
    const std::vector<std::uint32_t>& ports_as_text() const noexcept { return ports_as_text_; }
    /// The variable that set a node, or (for `none`) the value at a pointer that is not in the file; otherwise nullptr.
    const variable_value* from_variable(std::uint32_t node, std::string_view pointer) const noexcept {
        if (node != none) return value_of_[node] == 0 ? nullptr : &values_[value_of_[node] - 1];
        for (const std::size_t i : beside_)
            if (values_[i].pointer == pointer) return &values_[i];
        return nullptr;
    }
    /// The same for an offset in the new text.
    const variable_value* from_variable(std::size_t offset) const noexcept {
        const edit* const last = last_edit([&](const edit& one) { return one.begin <= offset; });
        if (last == nullptr) return nullptr;
        for (std::size_t i = last->first_value; i < last->last_value; ++i)
            if (values_[i].begin <= offset && offset < values_[i].end) return &values_[i];
        return nullptr;
    }
    /// Maps an offset in the new text to the strict text. An offset within an insertion maps to the place of the insertion.
    std::size_t to_strict(std::size_t made) const noexcept {
        const edit* const last = last_edit([&](const edit& one) { return one.begin <= made; });
        if (last == nullptr) return made;
        if (made < last->begin + last->text.size()) return last->at;
        return made - last->begin - last->text.size() + last->at + last->removed;
    }

private:
    static constexpr std::uint32_t none = json::scan_node::none;
    /// The chain of types around an object that is being added.
    struct path {
        const type_descriptor* type;
        const path* around;
        bool has(const type_descriptor& one) const noexcept { return type->members == one.members || (around && around->has(one)); }
    };
    struct edit {
        std::size_t at, removed; ///< in the strict text
        secret<std::string> text;
        std::size_t first_value, last_value; ///< the range of `values_` that it contains; until `assemble`, offsets are relative to `text`
        std::size_t begin = 0;               ///< in the new text
    };

    template <class F>
    const edit* last_edit(const F& is_before) const noexcept {
        const auto after = std::partition_point(edits_.begin(), edits_.end(), is_before);
        return after == edits_.begin() ? nullptr : &*(after - 1);
    }
    std::string boolean_text(std::uint32_t i) const {
        const std::string_view written = scan_.written(i);
        if (scan_.node(i).kind != '"') return std::string(written);
        const std::string name = variable_in(written.substr(1, written.size() - 2));
        return name.empty() ? std::string() : lookup_(std::string_view(name)).value_or("");
    }
    std::optional<std::string> set_value(std::string_view variable) const {
        if (variable.empty()) return std::nullopt;
        std::optional<std::string> value = lookup_(variable);
        return value && value->empty() ? std::nullopt : std::move(value);
    }

    void visit(std::uint32_t i) {
        if (scan_.node(i).kind == '"' && value_of_[i] == 0) return visit_string(i);
        if (!scan_.typed(i).takes_variables) return;
        if (scan_.is_object(i)) {
            for (std::size_t m = 0; m < scan_.typed(i).type->count; ++m) override_member(i, scan_.typed(i).type->members[m]);
        } else if (scan_.is_map(i) && !scan_.usual_key(i).empty() && !scan_.has_usual_key(i)) {
            add_object(i, scan_.usual_key(i), *scan_.typed(i).type->inner, {});
        }
    }
    void visit_string(std::uint32_t i) {
        const std::string_view written = scan_.written(i).substr(1, scan_.written(i).size() - 2);
        const member_descriptor* const member = scan_.typed(i).member;
        if (member != nullptr && member->is_port && written.substr(0, 1) != "0" && azdo::port_number(written) != 0) {
            ports_as_text_.push_back(i);
            edits_.push_back({scan_.node(i).begin, written.size() + 2, secret<std::string>(written), values_.size(), values_.size()});
        } else if (const std::string name = variable_in(written); !name.empty()) {
            replace_braces(i, name);
        } else if (written.find_first_of("$\\") != written.npos) { // a `$`, plain or escaped
            replace_parts(i, secret<std::string>(json::unescaped(written)));
        }
    }
    /// A string with variables within other text. If one of them is not set, the string stays as written.
    void replace_parts(std::uint32_t i, const secret<std::string>& text) {
        std::size_t size = text.size(), at = 0;
        std::vector<std::pair<variable_part, secret<std::string>>> parts;
        const std::size_t first = values_.size();
        bool good = true;
        for (variable_part part; (part = next_variable(text.reveal(), at)).begin != std::string::npos; at = part.end) {
            std::optional<std::string> value = lookup_(part.name);
            if (!value || !json::is_utf8(*value)) {
                variable_value& made = new_value({}, part.name, i, scan_.node(i).begin);
                value ? void(made.fault = "holds bytes that are not UTF-8") : set_unset(made, "is not set");
                good = false;
            }
            if (value) size += value->size();
            parts.emplace_back(part, secret<std::string>(std::move(value).value_or(std::string())));
        }
        if (parts.empty()) return;
        if (!good) return static_cast<void>(scan_.typed(i).faulty = true);
        std::string made;
        made.reserve(size); // so that it does not grow and leave copies of secrets behind
        std::size_t copied = 0;
        for (const auto& [part, value] : parts) {
            made.append(text.reveal(), copied, part.begin - copied).append(value.reveal());
            copied = part.end;
        }
        made.append(text.reveal(), copied);
        variable_value& one = new_value({}, parts.front().first.name, i, scan_.node(i).begin);
        secret<std::string> encoded = json_of(std::move(made), scan_.typed(i).type, one);
        if (!one.fault.empty()) {
            one.fault = "does not turn this text into the number, or true or false, that is needed here";
            return static_cast<void>(scan_.typed(i).faulty = true);
        }
        one.end = encoded.size();
        edits_.push_back({scan_.node(i).begin, scan_.written(i).size(), std::move(encoded), first, values_.size()});
    }
    static void set_unset(variable_value& made, std::string_view why) noexcept {
        made.fault = why;
        made.unset = true;
    }
    void replace_braces(std::uint32_t i, const std::string& name) {
        const std::size_t first = values_.size();
        std::optional<std::string> value = lookup_(std::string_view(name));
        secret<std::string> text;
        variable_value& made = new_value({}, name, i, scan_.node(i).begin);
        if (value)
            text = json_of(*std::move(value), scan_.typed(i).type, made);
        else
            set_unset(made, "is not set");
        if (!made.fault.empty()) {
            scan_.typed(i).faulty = true;
            text = secret<std::string>("null");
        } else {
            made.end = text.size();
        }
        edits_.push_back({scan_.node(i).begin, scan_.written(i).size(), std::move(text), first, values_.size()});
    }
    variable_value& new_value(std::string pointer, std::string_view variable, std::uint32_t node, std::uint32_t at) {
        variable_value& made = values_.emplace_back();
        made.pointer = std::move(pointer);
        made.variable = variable;
        made.node = node;
        made.at = at;
        if (node != none)
            value_of_[node] = static_cast<std::uint32_t>(values_.size());
        else
            beside_.push_back(values_.size() - 1);
        return made;
    }
    /// The value as JSON of the expected type; empty if it does not fit, with a fault.
    static secret<std::string> json_of(std::string value, const type_descriptor* type, variable_value& made) {
        const value_kind kind = type == nullptr ? value_kind::text : type->kind;
        secret<std::string> text;
        if (!json::is_utf8(value))
            made.fault = "holds bytes that are not UTF-8";
        else if (value.empty() && (kind == value_kind::number || kind == value_kind::boolean))
            set_unset(
                made, kind == value_kind::number ? "is empty, and a number is needed here" : "is empty; true or false is needed here");
        else if (kind == value_kind::number && !is_number(value))
            made.fault = "does not hold a number, which is needed here";
        else if (kind == value_kind::boolean && value != "true" && value != "false")
            made.fault = "must hold true or false here";
        else if (kind == value_kind::number || kind == value_kind::boolean)
            text = secret<std::string>(std::string_view(value));
        else
            text = secret<std::string>(json::encode(value));
        wipe(value);
        return text;
    }
    static bool is_number(std::string_view text) {
        json::decimal read;
        return !text.empty() && json::scan_number(text.data(), text.data() + text.size(), read) == text.data() + text.size();
    }

    /// Overrides a member of an object in the file with the variable that its description names.
    void override_member(std::uint32_t object, const member_descriptor& member) {
        if (member.type == nullptr) return;
        auto value = set_value(member.variable);
        if (!value && member.variable.empty()) return add_object(object, member.key, *member.type, member.usual_key);
        if (!value) return;
        bool found = false;
        for (std::uint32_t i = scan_.node(object).children; i != none; i = scan_.node(i).next) {
            if (scan_.typed(i).member != &member) continue;
            found = true;
            if (scan_.node(i).whole && fits(scan_.node(i).kind, member.type->kind)) put(object, i, member, *value);
        }
        if (!found) put(object, none, member, *value);
        wipe(*value);
    }
    /// A value of another type is not overridden: it is a fault.
    static bool fits(char found, value_kind due) noexcept {
        return found == 'n' || found == '"' || (found == '0' && due == value_kind::number) || (found == 't' && due == value_kind::boolean);
    }
    void put(std::uint32_t object, std::uint32_t node, const member_descriptor& member, const std::string& value) {
        const std::size_t first = values_.size();
        secret<std::string> text(node == none ? opening(object, member.key) : std::string());
        const std::size_t begin = text.size();
        append_value(text, node == none ? pointer_in(object, member.key) : std::string(), member, value, node,
            scan_.node(node == none ? object : node).begin);
        if (text.size() == begin) return; // a fault: the file's own value stays
        const json::scan_node& at = scan_.node(node == none ? object : node);
        const std::size_t removed = node == none ? 0 : at.end - at.begin;
        if (node == none) grown_ = object;
        edits_.push_back({node == none ? at.end - 1 : at.begin, removed, std::move(text), first, values_.size()});
    }
    void append_value(secret<std::string>& text, std::string pointer, const member_descriptor& member, const std::string& value,
        std::uint32_t node, std::uint32_t at) {
        variable_value& made = new_value(std::move(pointer), member.variable, node, at);
        made.overrides = true;
        const secret<std::string> encoded = json_of(value, member.type, made);
        if (!made.fault.empty()) return;
        made.begin = text.size();
        append(text, encoded.reveal());
        made.end = text.size();
    }
    static void append(secret<std::string>& text, std::string_view more) {
        std::string joined;
        joined.reserve(text.size() + more.size());
        joined.append(text.reveal()).append(more);
        text = secret<std::string>(std::move(joined));
    }
    std::string pointer_in(std::uint32_t object, std::string_view key) const {
        std::string pointer = scan_.text().pointer_of(object);
        json::append_token(pointer, key);
        return pointer;
    }
    /// The text before the value of a member that is appended: comma, key and colon.
    std::string opening(std::uint32_t object, std::string_view key) {
        bool any = grown_ == object;
        for (std::uint32_t i = scan_.node(object).children; i != none && !any; i = scan_.node(i).next) any = scan_.is_in_strict(i);
        return (any ? "," : "") + json::encode(key) + ":";
    }

    /// Adds an object that is not in the file (or is null there) if a variable sets something in it.
    void add_object(std::uint32_t in, std::string_view key, const type_descriptor& type, std::string_view usual) {
        if (!scan_.node(in).whole) return; // it may be in the part that could not be read
        const std::uint32_t there = scan_.child(in, key);
        if (there != none && scan_.node(there).kind != 'n') return;
        const std::size_t first = values_.size();
        std::string pointer = pointer_in(in, key);
        secret<std::string> text;
        if (!append_object(text, pointer, type, usual, scan_.node(in).begin, nullptr)) return;
        std::size_t at = scan_.node(in).end - 1, removed = 0;
        if (there != none) {
            at = scan_.node(there).begin;
            removed = scan_.node(there).end - at;
        } else {
            secret<std::string> member(opening(in, key));
            shift(first, member.size());
            append(member, text.reveal());
            text = std::move(member);
            grown_ = in;
        }
        edits_.push_back({at, removed, std::move(text), first, values_.size()});
    }
    void shift(std::size_t value, std::size_t by) {
        for (; value < values_.size(); ++value)
            if (values_[value].end != 0) values_[value].begin += by, values_[value].end += by;
    }
    /// Appends an object of the members that variables set; false (and nothing is appended) if there are none.
    bool append_object(secret<std::string>& text, const std::string& pointer, const type_descriptor& type, std::string_view usual,
        std::uint32_t at, const path* around) {
        if (type.kind != value_kind::object && (type.kind != value_kind::map || usual.empty())) return false;
        if (type.kind == value_kind::object && around != nullptr && around->has(type)) return false; // a type that contains itself
        const path here{&type, around};
        const std::size_t begin = text.size();
        bool any = false;
        const auto key = [&](std::string_view name) { append(text, (any ? "," : "{") + json::encode(name) + ":"); };
        if (type.kind == value_kind::map) {
            std::string inner = pointer;
            json::append_token(inner, usual);
            key(usual);
            any = append_object(text, inner, *type.inner, {}, at, &here);
        }
        for (std::size_t i = 0; i < type.count; ++i) {
            const member_descriptor& member = type.members[i];
            if (member.type == nullptr) continue;
            std::string inner = pointer;
            json::append_token(inner, member.key);
            const std::size_t before = text.size();
            auto value = set_value(member.variable);
            key(member.key);
            const std::size_t opened = text.size();
            if (value) append_value(text, inner, member, *value, none, at), wipe(*value);
            const bool added = value ? text.size() != opened : append_object(text, inner, *member.type, member.usual_key, at, &here);
            if (added)
                any = true;
            else
                cut(text, before);
        }
        if (!any) return cut(text, begin), false;
        append(text, "}");
        objects_.push_back({pointer, &type, at});
        return true;
    }
    static void cut(secret<std::string>& text, std::size_t size) {
        text = secret<std::string>(std::string_view(text.reveal()).substr(0, size));
    }

    void assemble() {
        std::stable_sort(edits_.begin(), edits_.end(), [](const edit& a, const edit& b) { return a.at < b.at; });
        const std::string_view strict = scan_.text().strict.reveal();
        std::size_t size = strict.size();
        for (const edit& one : edits_) size += one.text.size();
        std::string made;
        made.reserve(size); // so that it does not grow and leave copies of secrets behind
        std::size_t copied = 0;
        for (edit& one : edits_) {
            made.append(strict, copied, one.at - copied);
            one.begin = made.size();
            made += one.text.reveal();
            copied = one.at + one.removed;
            for (std::size_t i = one.first_value; i < one.last_value; ++i)
                if (values_[i].end != 0) values_[i].begin += one.begin, values_[i].end += one.begin;
        }
        made.append(strict, copied);
        text_ = secret<std::string>(std::move(made));
    }

    typed_scan& scan_;
    const variable_lookup& lookup_;
    std::vector<std::uint32_t> value_of_; ///< by node: an index in `values_` + 1, or 0
    secret<std::string> text_{};
    std::vector<edit> edits_{};
    std::vector<variable_value> values_{};
    std::vector<added_object> objects_{};
    std::vector<std::size_t> beside_{}; ///< indices in `values_` of those without a node: bounded by the description, not the text
    std::vector<std::uint32_t> ports_as_text_{};
    std::uint32_t grown_ = none; ///< the last object to which a member was added
};

} // namespace azdo::inline v1::config::inline AZDO_JSON_ISA
