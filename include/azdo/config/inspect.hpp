// SPDX-License-Identifier: BSL-1.0
// Everything that is to be said about a configuration text, in one pass.
#pragma once

#include <azdo/config/environment.hpp>
#include <azdo/config/finding.hpp>
#include <azdo/config/near_key.hpp>
#include <azdo/config/place_reader.hpp>
#include <azdo/config/remarks.hpp>
#include <azdo/config/substitute.hpp>
#include <azdo/config/typed_scan.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/json/scan.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

/// How a text is looked at.
struct inspect_options {
    bool comments = false;         ///< read `//` and `/* */` comments too, and commas behind the last member or element
    bool strict = false;           ///< warn of every unknown key, but in objects that are described as open-ended
    std::size_t limit = 100;       ///< so many findings at most: the first ones of the text
    std::uint32_t max_depth = 512; ///< levels of objects and lists; at most 1000
    std::optional<sys_time> now{}; ///< the time, for what expires; nothing: that is not judged
};

/// What was found.
struct inspected {
    findings found{};    ///< in the order of their places
    bool more = false;   ///< there was more than the limit
    bool errors = false; ///< there was an error, perhaps behind the limit
};

inline namespace AZDO_JSON_ISA {

/// A text that is looked at. It refers to the text and the lookup, which have to outlive it.
class inspection {
public:
    /// Decodes a text into the value and adds the faults.
    using decode_function = void (*)(std::string_view text, void* value, std::vector<json::fault_note>& notes);

    inspection(std::string_view text, const blueprint& root, const variable_lookup& lookup, const inspect_options& options)
        : options_(options), scanned_(json::scan(text, {options.comments, std::min(options.max_depth, 1000U), options.limit + 1})),
          scan_(scanned_, root), variables_(scan_, lookup) {}
    inspection(const inspection&) = delete;
    inspection& operator=(const inspection&) = delete;

    /// Decodes what can be decoded, and says all there is to say.
    inspected run(void* value, decode_function decode) {
        say_syntax();
        say_repeated_keys();
        say_unknown_keys();
        say_variables();
        if (!scanned_.strict.empty()) {
            say_types(value, decode);
            say_missing();
            say_remarks();
        }
        return finish();
    }

    const typed_scan& scan() const noexcept { return scan_; }
    const substituted& variables() const noexcept { return variables_; }

private:
    static constexpr std::uint32_t none = json::scan_node::none;
    struct draft {
        std::uint32_t at;
        finding said;
    };

    bool full(std::size_t count) const noexcept { return count > options_.limit; }
    void say(std::uint32_t at, severity level, std::string pointer, std::string message) {
        drafts_.push_back({at, {level, {std::move(pointer), 0, 0}, std::move(message)}});
    }
    std::string pointer_of(std::uint32_t node) const { return scanned_.pointer_of(node); }

    void say_syntax() {
        for (const json::scan_fault& one : scanned_.faults) {
            const bool empty =
                scanned_.strict.empty() && one.at == scanned_.text.size() && scanned_.nodes.size() == 1 && scanned_.nodes[0].kind == '?';
            if (empty)
                say(one.at, severity::error, {}, "the file is empty: it needs at least {}");
            else
                say(one.at, severity::error, pointer_of(one.node), sentence(one.expected, one.found));
        }
    }
    static std::string sentence(std::string_view expected, std::string_view found) {
        return std::string("expected ").append(expected).append(", found ").append(found);
    }

    void say_repeated_keys() {
        std::vector<std::uint32_t> repeated;
        std::vector<std::pair<std::string, std::uint32_t>> keys;
        for (std::uint32_t i = 0; i < scan_.size(); ++i) {
            if (scan_.node(i).kind != '{') continue;
            keys.clear();
            for (std::uint32_t c = scan_.node(i).children; c != none; c = scan_.node(c).next)
                keys.emplace_back(scanned_.key_of(scan_.node(c)), c);
            std::sort(keys.begin(), keys.end());
            for (std::size_t k = 1; k < keys.size(); ++k)
                if (keys[k].first == keys[k - 1].first) repeated.push_back(keys[k].second);
        }
        std::sort(repeated.begin(), repeated.end());
        if (full(repeated.size())) repeated.resize(options_.limit + 1);
        for (const std::uint32_t i : repeated)
            say(scan_.node(i).key, severity::error, pointer_of(i),
                "this key stands here a second time: every key of an object stands once");
    }

    void say_unknown_keys() {
        std::size_t count = 0;
        for (std::uint32_t i = 1; i < scan_.size() && !full(count); ++i) {
            const std::uint32_t parent = scan_.node(i).parent;
            if (scan_.node(i).key == none || scan_.typed(i).member != nullptr) continue;
            const bool map = scan_.is_map(parent);
            if (!map && (!scan_.is_object(parent) || scan_.typed(parent).type->refuses_others)) continue;
            const std::string key = scanned_.key_of(scan_.node(i));
            if (map && (scan_.usual_key(parent).empty() || key == scan_.usual_key(parent))) continue;
            near_key near(key);
            if (map) near.consider(scan_.usual_key(parent));
            const blueprint& type = *scan_.typed(parent).type;
            for (std::size_t m = 0; m < type.count; ++m) near.consider(type.members[m].key);
            const std::string known =
                near.best().empty() ? std::string() : "unknown key: did you mean \"" + std::string(near.best()) + "\"?";
            if (known.empty() && (map || !options_.strict || type.open_ended)) continue;
            say(scan_.node(i).key, severity::warning, pointer_of(i), known.empty() ? "unknown key" : known);
            ++count;
        }
    }

    void say_variables() {
        std::size_t count = 0;
        for (const variable_value& one : variables_.values()) {
            if (one.fault.empty() || (one.node != none && scan_.typed(one.node).off) || full(count++)) continue;
            say(one.at, severity::error, one.pointer, "the environment variable " + one.variable + " " + one.fault);
        }
    }

    /// " (the value comes from …)", or nothing.
    static std::string origin(const variable_value* from) {
        return from == nullptr || !from->fault.empty() ? std::string()
                                                       : " (the value comes from the environment variable " + from->variable + ")";
    }

    void say_types(void* value, decode_function decode) {
        std::vector<json::fault_note> notes;
        const std::string& text = variables_.text();
        decode(text, value, notes);
        for (const json::fault_note& one : notes) say_type(one, static_cast<std::size_t>(one.at - text.data()));
    }
    void say_type(const json::fault_note& one, std::size_t offset) {
        const variable_value* const from = variables_.from_variable(offset);
        const bool checked = one.found == "another string" || one.found == "another value"; // what failed, by `as::check` or a text form
        std::string message = one.is_missing ? "missing" : checked ? "expected " + one.expected : sentence(one.expected, one.found);
        if (from != nullptr && from->node == none) return say(from->at, severity::error, from->pointer, message + origin(from));
        const std::size_t at = variables_.to_strict(offset);
        const std::uint32_t node = scan_.at(at);
        if (node == 0 && scan_.node(0).kind == 'n') message = sentence(due(scan_.typed(0).type->kind), "null");
        if (one.is_missing && (scan_.is_object(node) || !scan_.node(node).whole)) return; // `say_missing` says it
        if (checked && (scan_.typed(node).off || scan_.node(node).controls)) return;
        std::string pointer = pointer_of(node);
        if (one.is_missing) json::append_token(pointer, one.missing_key);
        if (at == scan_.node(node).begin) scan_.typed(node).faulty = true;
        say(static_cast<std::uint32_t>(at), severity::error, std::move(pointer), message + origin(from));
    }

    void say_missing() {
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < scan_.size() && !full(count); ++i) {
            if (!scan_.is_object(i) || scan_.typed(i).off) continue;
            for (std::size_t m = 0; m < scan_.typed(i).type->count; ++m) count += say_missing(i, scan_.typed(i).type->members[m]) ? 1 : 0;
        }
        for (const added_object& one : variables_.objects()) say_missing(one);
    }
    bool say_missing(std::uint32_t object, const member_blueprint& member) {
        if (!member.required) return false;
        std::string pointer = pointer_of(object);
        json::append_token(pointer, member.key);
        const std::uint32_t there = scan_.child(object, member.key);
        const variable_value* const from = variables_.from_variable(there, pointer);
        if (from != nullptr && from->overrides && from->fault.empty()) return false;
        if (there != none ? scan_.node(there).kind != 'n' : !scan_.node(object).whole) return false;
        const auto at = scan_.node(there == none ? object : there).begin;
        say(at, severity::error, std::move(pointer),
            there == none ? "missing: " + due(member) + " is required here" : sentence(due(member), "null"));
        return true;
    }
    void say_missing(const added_object& object) {
        for (std::size_t m = 0; m < object.type->count; ++m) {
            const member_blueprint& member = object.type->members[m];
            std::string pointer = object.pointer;
            json::append_token(pointer, member.key);
            const bool there = std::any_of(variables_.values().begin(), variables_.values().end(),
                [&](const variable_value& one) { return one.pointer == pointer && one.fault.empty(); });
            if (member.required && !there)
                say(object.at, severity::error, std::move(pointer), "missing: " + due(member) + " is required here");
        }
    }
    static std::string due(const member_blueprint& member) { return due(member.type == nullptr ? value_kind::text : member.type->kind); }
    static std::string due(value_kind kind) {
        switch (kind) {
        case value_kind::text: return "a string";
        case value_kind::number: return "a number";
        case value_kind::boolean: return "a boolean";
        case value_kind::object:
        case value_kind::map: return "an object";
        case value_kind::list: return "an array";
        case value_kind::other: break;
        }
        return "a value";
    }

    void say_remarks() {
        for (std::uint32_t i = 0; i < scan_.size(); ++i) {
            if (!scan_.is_object(i) || scan_.typed(i).off || scan_.typed(i).type->remark == nullptr) continue;
            const std::size_t begin = variables_.to_new(scan_.node(i).begin), end = variables_.to_new(scan_.node(i).end);
            say_remarks(*scan_.typed(i).type, std::string_view(variables_.text()).substr(begin, end - begin), i, pointer_of(i),
                scan_.node(i).begin);
        }
        for (const added_object& one : variables_.objects()) {
            if (one.type->remark == nullptr) continue;
            say_remarks(*one.type, std::string_view(variables_.text()).substr(one.begin, one.end - one.begin), none, one.pointer, one.at);
        }
    }
    /// `node`: none for an object that is not in the file.
    void say_remarks(const blueprint& type, std::string_view text, std::uint32_t node, const std::string& pointer, std::uint32_t begin) {
        const auto tokens = json::pointer_tokens(pointer);
        remarks made(options_.now, tokens && !tokens->empty() ? std::string_view(tokens->back()) : std::string_view());
        type.remark(text, made);
        for (const remarks::remark& one : made.made()) {
            const std::uint32_t there = node == none ? none : scan_.child(node, one.key);
            std::string inner = pointer;
            if (!one.key.empty()) json::append_token(inner, one.key); // without a key: the object itself
            const variable_value* const from = variables_.from_variable(there, inner);
            if (there != none && (scan_.typed(there).faulty || !scan_.is_in_strict(there))) continue;
            if (there == none && from == nullptr && node != none && !scan_.node(node).whole) continue; // perhaps it was still to come
            say(there == none ? begin : scan_.node(there).begin, one.level, std::move(inner), one.message + origin(from));
        }
    }

    /// Sorts, counts, and finds lines and columns.
    inspected finish() {
        std::stable_sort(drafts_.begin(), drafts_.end(), [](const draft& a, const draft& b) { return a.at < b.at; });
        inspected made;
        made.errors = std::any_of(drafts_.begin(), drafts_.end(), [](const draft& one) { return one.said.level == severity::error; });
        made.more = full(drafts_.size());
        if (made.more) drafts_.resize(options_.limit);
        place_reader place(scanned_.text);
        for (draft& one : drafts_) {
            place.go_to(one.at);
            one.said.place.line = place.line();
            one.said.place.column = place.column();
            made.found.push_back(std::move(one.said));
        }
        return made;
    }

    inspect_options options_;
    json::scanned scanned_;
    typed_scan scan_;
    substituted variables_;
    std::vector<draft> drafts_{};
};

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::config
