// SPDX-License-Identifier: BSL-1.0
// Reports every error and warning of a configuration text in one pass.
#pragma once

#include <azdo/config/diagnostic.hpp>
#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/environment.hpp>
#include <azdo/config/key_suggestion.hpp>
#include <azdo/config/substitute.hpp>
#include <azdo/config/typed_scan.hpp>
#include <azdo/config/unexpected_character.hpp>
#include <azdo/config/unset_variable.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/detail/place_reader.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/json/scan.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

struct inspect_options {
    bool comments = true;          ///< also accept `//`, `/* */` and `#` comments, and a comma after the last member or element
    bool strict = false;           ///< warn of every unknown key, except in objects described as open-ended
    std::size_t limit = 100;       ///< the most diagnostics to report: the first errors of the text, then the first warnings
    std::uint32_t max_depth = 512; ///< deepest nesting of objects and lists; at most 1000
    bool for_sign_in = false;      ///< also report what keeps people from signing in: no enabled app, an address that no server serves
    std::optional<sys_time> now{}; ///< the current time; without it, expiry is not checked
    /// The file's mode if other users may read it (`file_text`): secrets in the file then produce a warning.
    std::optional<unsigned> open_mode{};
    app_file_check app_files = nullptr; ///< also check certificates and other files that an app's proof is in; null: only their names
};

struct inspected {
    diagnostics found{}; ///< in file order
    bool more = false;   ///< there are more than `limit`
    bool errors = false; ///< there is an error, perhaps beyond `limit`
    bool usable = true;  ///< the only errors, if any, are unset variables: a type that can carry those (`unset_variable`) has a value
};

inline namespace AZDO_JSON_ISA {

/// One inspection of a text. It refers to the text and the lookup, which must outlive it.
class inspection {
public:
    /// Decodes a text into the value and appends the faults.
    using decode_function = void (*)(std::string_view text, void* value, std::vector<json::fault_note>& notes);
    using use_function = void (*)(const void* value, diagnostic_sink& say);

    inspection(std::string_view text, const type_descriptor& root, const variable_lookup& lookup, const inspect_options& options)
        : options_(options), scanned_(json::scan(text, {options.comments, std::min(options.max_depth, 1000U), options.limit + 1})),
          scan_(scanned_, root), variables_(scan_, lookup) {}
    inspection(const inspection&) = delete;
    inspection& operator=(const inspection&) = delete;

    /// Decodes as much as possible and reports every error and warning.
    ///
    /// `carries_unset`: the value can list unset variables, so those of described values do not make it unusable, and those that nothing
    /// here uses are warnings. `use`: checks the value as a whole (`inspect_options::for_sign_in`) if it has no errors.
    inspected run(void* value, decode_function decode, bool carries_unset = false, use_function use = nullptr) {
        carries_unset_ = carries_unset;
        say_syntax();
        say_repeated_keys();
        say_unknown_keys();
        if (!scanned_.strict.empty()) say_types(value, decode);
        say_variables();
        if (!scanned_.strict.empty()) {
            say_ports();
            say_missing();
            report_checks(value);
            say_mode();
            if (use != nullptr && options_.for_sign_in && !errors_) say_use(value, use);
        }
        return finish();
    }
    /// The unset variables that described values need.
    std::vector<unset_variable> unset() const {
        std::vector<unset_variable> made;
        for (const variable_value& one : variables_.values())
            if (one.unset && !is_off(one) && (one.node == none || scan_.typed(one.node).type != nullptr))
                made.push_back({pointer_of(one), one.variable, std::string(one.fault)});
        return made;
    }

    const typed_scan& scan() const noexcept { return scan_; }
    const substituted& variables() const noexcept { return variables_; }

private:
    static constexpr std::uint32_t none = json::scan_node::none;
    /// What a diagnostic is about: a node, or a pointer if there is no node, and a key in it. Pointers are built at the end, only for
    /// diagnostics within the limit: otherwise a long key around many values would be copied for each of them.
    struct subject {
        std::uint32_t node = json::scan_node::none;
        std::string_view key{};
        const std::string* pointer = nullptr; ///< must outlive this
    };
    struct draft {
        std::uint32_t at;
        severity level;
        subject of;
        std::string message;
    };

    bool full(std::size_t count) const noexcept { return count > options_.limit; }
    void say(std::uint32_t at, severity level, const subject& of, std::string message) {
        if (level == severity::error) errors_ = true, usable_ = false;
        drafts_.push_back({at, level, of, std::move(message)});
    }
    std::string pointer_of(const subject& of) const {
        std::string pointer = of.pointer != nullptr ? *of.pointer : scanned_.pointer_of(of.node);
        if (!of.key.empty()) json::append_token(pointer, of.key);
        return pointer;
    }
    std::string pointer_of(const variable_value& one) const { return one.node == none ? one.pointer : scanned_.pointer_of(one.node); }
    static subject subject_of(const variable_value& one) { return {one.node, {}, one.node == none ? &one.pointer : nullptr}; }
    bool is_off(const variable_value& one) const { return one.node != none && scan_.typed(one.node).off; }

    void say_syntax() {
        for (const json::scan_fault& one : scanned_.faults) {
            const bool empty =
                scanned_.strict.empty() && one.at == scanned_.text.size() && scanned_.nodes.size() == 1 && scanned_.nodes[0].kind == '?';
            if (empty)
                say(one.at, severity::error, {}, "the file is empty: it needs at least {}");
            else
                say(one.at, severity::error, {one.node}, sentence(one.expected, one.found));
        }
    }
    static std::string sentence(std::string_view expected, std::string_view found) {
        return std::string("expected ").append(expected).append(", found ").append(found);
    }

    void say_repeated_keys() {
        for (std::size_t i = 0; i < repeated_.size() && !full(i); ++i)
            say(scan_.node(repeated_[i].node).key, severity::error, {repeated_[i].node},
                "duplicate key: each key of an object may appear only once");
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
            const type_descriptor& type = *scan_.typed(parent).type;
            const std::string_view best = map ? near_usual_key(key, scan_.usual_key(parent)) : similar_member(key, type);
            std::string said = best.empty() ? "unknown key" : "unknown key: did you mean \"" + std::string(best) + "\"?";
            const std::string hidden = invisible_in(key);
            if (!hidden.empty()) said += " (" + hidden + ")";
            if (best.empty() && hidden.empty() && (map || !options_.strict || type.open_ended)) continue;
            say(scan_.node(i).key, severity::warning, {i}, std::move(said));
            ++count;
        }
    }
    /// "its character 4 is U+202E RIGHT-TO-LEFT OVERRIDE", or empty.
    static std::string invisible_in(std::string_view key) {
        const auto found = find_invisible_character(key);
        return found ? "its character " + std::to_string(found->position) + " is " + std::string(found->name) : std::string();
    }

    void say_variables() {
        std::size_t errors = 0, warnings = 0;
        for (const variable_value& one : variables_.values()) {
            if (one.fault.empty() || is_off(one)) continue;
            const bool only_unset = carries_unset_ && one.unset && !(one.node != none && scan_.typed(one.node).undecodable);
            const bool elsewhere = only_unset && one.node != none && scan_.typed(one.node).of_other_services;
            const bool was_usable = usable_;
            errors_ |= !elsewhere;
            if (full((elsewhere ? warnings : errors)++)) {
                usable_ &= only_unset;
                continue;
            }
            say(one.at, elsewhere ? severity::warning : severity::error, subject_of(one),
                std::string("the environment variable ").append(one.variable).append(" ").append(one.fault));
            usable_ = was_usable && only_unset;
        }
    }
    void say_ports() {
        std::size_t count = 0;
        for (const std::uint32_t i : variables_.ports_as_text())
            if (!full(count++)) say(scan_.node(i).begin, severity::warning, {i}, "this port is written as text: write it without quotes");
    }
    /// At most one warning, at the first secret that is in the file itself.
    void say_mode() {
        if (!options_.open_mode) return;
        for (std::uint32_t i = 0; i < scan_.size(); ++i) {
            const type_descriptor* const type = scan_.typed(i).type;
            if (type == nullptr || !type->secret || scan_.node(i).kind != '"' || scan_.written(i).size() <= 2) continue;
            if (variables_.from_variable(i, {}) != nullptr) continue;
            std::string mode{"0"};
            for (const unsigned shift : {6u, 3u, 0u}) mode += static_cast<char>('0' + (*options_.open_mode >> shift & 7));
            return say(scan_.node(i).begin, severity::warning, {i},
                "every user of this machine may read this secret: the file has the mode " + mode +
                    "; revoke that permission (chmod o= FILE)");
        }
    }

    /// " (the value comes from …)", or empty.
    static std::string origin(const variable_value* from) {
        return from == nullptr || !from->fault.empty() ? std::string()
                                                       : " (the value comes from the environment variable " + from->variable + ")";
    }

    void say_types(void* value, decode_function decode) {
        const std::string& text = variables_.text();
        decode(text, value, notes_);
        for (const json::fault_note& one : notes_) say_type(one, static_cast<std::size_t>(one.at - text.data()));
    }
    void say_type(const json::fault_note& one, std::size_t offset) {
        const variable_value* const from = variables_.from_variable(offset);
        const bool checked = one.found == "another string" || one.found == "another value"; // rejected by `as::check` or a text form
        std::string message = one.is_missing ? "missing" : checked ? "expected " + one.expected : sentence(one.expected, one.found);
        if (from != nullptr && from->node == none) return say(from->at, severity::error, subject_of(*from), message + origin(from));
        const std::size_t at = variables_.to_strict(offset);
        const std::uint32_t node = scan_.at(at);
        const variable_value* const unread = at == scan_.node(node).begin ? variables_.from_variable(node, {}) : nullptr;
        if (unread != nullptr && !unread->fault.empty())
            return static_cast<void>(scan_.typed(node).undecodable = true); // `say_variables` reports it
        const member_descriptor* const member = scan_.typed(node).member;
        if (member != nullptr && member->is_port && !checked && !one.is_missing && at == scan_.node(node).begin)
            message = sentence("a port from 1 to 65535", one.found);
        if (node == 0 && scan_.node(0).kind == 'n') message = sentence(due(scan_.typed(0).type->kind), "null");
        if (one.is_missing && (scan_.is_object(node) || !scan_.node(node).whole)) return; // `say_missing` reports it
        if (checked && (scan_.typed(node).off || scan_.node(node).controls)) return;
        if (at == scan_.node(node).begin) scan_.typed(node).faulty = true;
        say(static_cast<std::uint32_t>(at), severity::error,
            {node, one.is_missing ? std::string_view(one.missing_key) : std::string_view()}, message + origin(from));
    }

    void say_missing() {
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < scan_.size() && !full(count); ++i) {
            if (!scan_.is_object(i) || scan_.typed(i).off) continue;
            for (std::size_t m = 0; m < scan_.typed(i).type->count; ++m) count += say_missing(i, scan_.typed(i).type->members[m]) ? 1 : 0;
        }
        for (const added_object& one : variables_.objects()) say_missing(one);
    }
    bool say_missing(std::uint32_t object, const member_descriptor& member) {
        if (!member.required) return false;
        const std::uint32_t there = scan_.child(object, member.key);
        const variable_value* const from = from_variable(object, there, member.key);
        if (from != nullptr && from->overrides && from->fault.empty()) return false;
        if (there != none ? scan_.node(there).kind != 'n' : !scan_.node(object).whole) return false;
        const auto at = scan_.node(there == none ? object : there).begin;
        say(at, severity::error, {object, member.key},
            there == none ? "missing: " + due(member) + " is required here" : sentence(due(member), "null"));
        return true;
    }
    void say_missing(const added_object& object) {
        for (std::size_t m = 0; m < object.type->count; ++m) {
            const member_descriptor& member = object.type->members[m];
            const subject of{none, member.key, &object.pointer};
            const variable_value* const from = member.required ? variables_.from_variable(none, pointer_of(of)) : nullptr;
            if (member.required && (from == nullptr || !from->fault.empty()))
                say(object.at, severity::error, of, "missing: " + due(member) + " is required here");
        }
    }
    /// The variable that set a child of an object, or a member of it that is not in the file.
    const variable_value* from_variable(std::uint32_t object, std::uint32_t child, std::string_view key) const {
        if (child != none) return variables_.from_variable(child, {});
        return variables_.values_beside_the_file().empty() ? nullptr : variables_.from_variable(none, pointer_of(subject{object, key}));
    }
    static std::string due(const member_descriptor& member) { return due(member.type == nullptr ? value_kind::text : member.type->kind); }
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

    void report_checks(const void* value) {
        scan_.find_values(value, repeated_);
        for (std::uint32_t i = 0; i < scan_.size(); ++i) {
            const typed_node& one = scan_.typed(i);
            if (!scan_.is_object(i) || one.off || one.type->check_entry == nullptr || one.value == nullptr) continue;
            const std::string name = scan_.node(i).key == none ? std::string() : scanned_.key_of(scan_.node(i));
            report_checks(*one.type, one.value, {i}, name, scan_.node(i).begin);
        }
        for (const added_object& one : variables_.objects()) {
            if (one.type->check_entry == nullptr) continue;
            const auto tokens = json::pointer_tokens(one.pointer);
            const void* const object = tokens ? find_object(scan_.typed(0).type, value, *tokens) : nullptr;
            if (object != nullptr) report_checks(*one.type, object, {none, {}, &one.pointer}, tokens->back(), one.at);
        }
    }
    void report_checks(
        const type_descriptor& type, const void* value, const subject& object, const std::string& name, std::uint32_t begin) {
        diagnostic_sink made(options_.now, name, options_.app_files);
        for (std::size_t m = 0; m < type.count; ++m)
            if (is_unreadable(object, type.members[m].key)) made.mark_unreadable(type.members[m].key);
        type.check_entry(value, made);
        for (const diagnostic_sink::check_entry& one : made.made()) {
            const bool inside = object.node != none && !one.key.empty(); // without a key, it is about the object itself
            const std::uint32_t there = inside ? scan_.child(object.node, one.key) : none;
            const variable_value* const from = object.node == none
                                                   ? variables_.from_variable(none, pointer_of(subject{none, one.key, object.pointer}))
                                                   : from_variable(object.node, there, one.key);
            if (there != none && (scan_.typed(there).faulty || !scan_.is_in_strict(there))) continue;
            if (there == none && from == nullptr && object.node != none && !scan_.node(object.node).whole)
                continue; // the object was cut off: the member may follow
            say(there == none ? begin : scan_.node(there).begin, one.level, {object.node, one.key, object.pointer},
                one.message + origin(from));
        }
    }

    bool is_unreadable(const subject& object, std::string_view key) const {
        const std::uint32_t there = object.node == none ? none : scan_.child(object.node, key);
        if (there != none && (scan_.typed(there).faulty || scan_.typed(there).undecodable)) return true;
        const variable_value* const from = object.node == none ? variables_.from_variable(none, pointer_of({none, key, object.pointer}))
                                                               : from_variable(object.node, there, key);
        return from != nullptr && !from->fault.empty();
    }

    /// The keys of these diagnostics are paths through objects: `apiServer/publicApiUrl`.
    void say_use(const void* value, use_function use) {
        diagnostic_sink made(options_.now);
        use(value, made);
        for (const diagnostic_sink::check_entry& one : made.made()) {
            subject of{0, one.key};
            std::uint32_t at = 0;
            std::string path; // of a value that is not in the file
            for (std::size_t slash; (slash = of.key.find('/')) != of.key.npos; of.key.remove_prefix(slash + 1)) {
                const std::string_view key = of.key.substr(0, slash);
                const std::uint32_t inner = path.empty() ? scan_.child(of.node, key) : none;
                if (inner != none)
                    of.node = at = inner;
                else
                    path = pointer_of({of.node, key, path.empty() ? nullptr : &path});
            }
            if (!path.empty())
                of.pointer = &absent_.emplace_back(std::move(path));
            else if (const std::uint32_t there = scan_.child(of.node, of.key); there != none)
                at = there;
            say(scan_.node(at).begin, one.level, of, one.message);
        }
    }

    /// Sorts and truncates the diagnostics, then adds pointers, lines and columns.
    inspected finish() {
        const auto is_error = [](const draft& one) { return one.level == severity::error; };
        const auto by_place = [](const draft& a, const draft& b) { return a.at < b.at; };
        std::stable_sort(drafts_.begin(), drafts_.end(), by_place);
        inspected made;
        made.errors = errors_;
        made.usable = usable_;
        made.more = full(drafts_.size());
        if (made.more) {
            std::stable_partition(drafts_.begin(), drafts_.end(), is_error);
            drafts_.resize(options_.limit);
            std::stable_sort(drafts_.begin(), drafts_.end(), by_place);
        }
        json::place_reader place(scanned_.text);
        for (draft& one : drafts_) {
            place.go_to(one.at);
            made.found.push_back({one.level, {pointer_of(one.of), place.line(), place.column()}, std::move(one.message)});
        }
        return made;
    }

    inspect_options options_;
    json::scanned scanned_;
    typed_scan scan_;
    substituted variables_;
    std::vector<json::repeated_key> repeated_{scanned_.repeated_keys()};
    std::vector<json::fault_note> notes_{};
    std::vector<draft> drafts_{};
    std::deque<std::string> absent_{}; ///< pointers of values that are not in the file
    bool carries_unset_ = false;
    bool errors_ = false, usable_ = true;
};

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::config
