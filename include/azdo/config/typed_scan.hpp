// SPDX-License-Identifier: BSL-1.0
// A scanned text with the expected type of each value.
#pragma once

#include <azdo/config/type_descriptor.hpp>
#include <azdo/json/scan.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::config::inline AZDO_JSON_ISA {

/// What the description says about one node of the text.
struct typed_node {
    const type_descriptor* type = nullptr;     ///< nullptr: not described
    const member_descriptor* member = nullptr; ///< the member whose value it is
    bool takes_variables = false;              ///< the variables that descriptions name apply to it
    bool off = false;                          ///< it is in an object that is switched off
    bool faulty = false;                       ///< a fault of this value has already been noted
    bool undecodable = false;                  ///< the text could not be decoded without it
    bool of_other_services = false;            ///< nothing here uses it: it is described so, or not described
    const void* value = nullptr;               ///< an object, map or list: the decoded one (see `find_values`)
};

class typed_scan {
public:
    typed_scan(const json::scanned& text, const type_descriptor& root) : text_(text), nodes_(text.nodes.size()) {
        for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
            if (i == 0)
                nodes_[0] = {&root, nullptr, true, false, false, false, false, nullptr};
            else
                nodes_[i] = type_of(node(i));
            nodes_[i].faulty = node(i).controls;
        }
    }

    const json::scanned& text() const noexcept { return text_; }
    std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(nodes_.size()); }
    const json::scan_node& node(std::uint32_t i) const noexcept { return text_.nodes[i]; }
    typed_node& typed(std::uint32_t i) noexcept { return nodes_[i]; }
    const typed_node& typed(std::uint32_t i) const noexcept { return nodes_[i]; }
    /// The value as written in the strict text.
    std::string_view written(std::uint32_t i) const noexcept {
        return std::string_view(text_.strict.reveal()).substr(node(i).begin, node(i).end - node(i).begin);
    }
    /// True if the strict text contains the node: false for a value that could not be read to its end.
    bool is_in_strict(std::uint32_t i) const noexcept { return node(i).whole || node(i).kind == '{' || node(i).kind == '['; }
    /// True for an object whose members are described.
    bool is_object(std::uint32_t i) const noexcept {
        return node(i).kind == '{' && nodes_[i].type != nullptr && nodes_[i].type->kind == value_kind::object;
    }
    /// True for an object whose keys are names.
    bool is_map(std::uint32_t i) const noexcept {
        return node(i).kind == '{' && nodes_[i].type != nullptr && nodes_[i].type->kind == value_kind::map;
    }
    /// The key that a map usually has, or empty.
    std::string_view usual_key(std::uint32_t i) const noexcept {
        return nodes_[i].member == nullptr ? std::string_view() : nodes_[i].member->usual_key;
    }
    /// True if a map has a child under its usual key or another spelling of it.
    bool has_usual_key(std::uint32_t map) const {
        for (std::uint32_t i = node(map).children; i != json::scan_node::none; i = node(i).next)
            if (nodes_[i].takes_variables && node(i).kind != 'n') return true;
        return false;
    }
    /// The last whole child with this key, or none.
    std::uint32_t child(std::uint32_t of, std::string_view key) const {
        std::uint32_t found = json::scan_node::none;
        for (std::uint32_t i = node(of).children; i != json::scan_node::none; i = node(i).next)
            if (text_.key_of(node(i)) == key) found = i;
        return found;
    }
    /// The node that begins (or whose key begins) at an offset, otherwise the last one before it.
    std::uint32_t at(std::size_t offset) const noexcept {
        const auto after = std::upper_bound(text_.nodes.begin(), text_.nodes.end(), offset,
            [](std::size_t where, const json::scan_node& one) { return where < (one.key == json::scan_node::none ? one.begin : one.key); });
        return after == text_.nodes.begin() ? json::scan_node::none : static_cast<std::uint32_t>(after - text_.nodes.begin()) - 1;
    }
    /// Marks what is in objects that are switched off. `is_true(node)` returns the value of a boolean member.
    template <class F>
    void switch_off(const F& is_true) {
        std::vector<bool> direct(nodes_.size());
        for (std::uint32_t i = 1; i < size(); ++i)
            if (nodes_[i].member != nullptr && nodes_[i].member->switches_off && node(i).whole && is_true(i)) direct[node(i).parent] = true;
        for (std::uint32_t i = 0; i < size(); ++i) {
            const bool inherited = i != 0 && nodes_[node(i).parent].off;
            nodes_[i].off = inherited || direct[i];
        }
    }

    /// Finds the decoded objects, and the maps and lists of them, in the decoded text. Of members with the same key only the last one has a
    /// value: decoding keeps nothing of the others.
    void find_values(const void* root, const std::vector<json::repeated_key>& repeated) {
        std::vector<bool> replaced(nodes_.size());
        for (const json::repeated_key& one : repeated) replaced[one.earlier] = true;
        for (std::uint32_t i = 0; i < size(); ++i)
            if (!replaced[i]) nodes_[i].value = i == 0 ? root : value_of(i);
    }

private:
    const void* value_of(std::uint32_t i) const {
        const typed_node& in = nodes_[node(i).parent];
        if (in.value == nullptr || nodes_[i].type == nullptr) return nullptr;
        if (nodes_[i].member != nullptr) return nodes_[i].member->value == nullptr ? nullptr : nodes_[i].member->value(in.value);
        if (in.type->element == nullptr) return nullptr;
        return in.type->element(in.value, node(i).key == json::scan_node::none ? std::string() : text_.key_of(node(i)), node(i).index);
    }
    typed_node type_of(const json::scan_node& one) const {
        const typed_node& in = nodes_[one.parent];
        typed_node made;
        made.of_other_services = in.of_other_services;
        if (in.type == nullptr) return made;
        if (in.type->kind == value_kind::list && one.key == json::scan_node::none) made.type = in.type->inner;
        if (one.key == json::scan_node::none) return made;
        const std::string key = text_.key_of(one);
        if (in.type->kind == value_kind::object) {
            made.member = in.type->find(key);
            made.type = made.member == nullptr ? nullptr : made.member->type;
            made.of_other_services |= made.member == nullptr || made.member->of_other_services;
            made.takes_variables = in.takes_variables;
        } else if (in.type->kind == value_kind::map) {
            made.type = in.type->inner;
            made.takes_variables = in.takes_variables && in.member != nullptr && in.member->is_usual(key);
        }
        return made;
    }

    const json::scanned& text_;
    std::vector<typed_node> nodes_;
};

} // namespace azdo::inline v1::config::inline AZDO_JSON_ISA
