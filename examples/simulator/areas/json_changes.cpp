// SPDX-License-Identifier: BSL-1.0
#include "json_changes.hpp"

#include "../vendor_error.hpp"

#include <boost/json/array.hpp>

namespace simulator::areas {
namespace {

namespace json = boost::json;

constexpr std::size_t deepest_path = 16; // a path makes the objects that are missing: no stack holds 100,000 of them

/// Inside a list an element is named by its position or by its id, as the service has it.
json::value* element_of(json::array& in, const std::string& token) {
    for (auto& one : in) {
        auto* object = one.if_object();
        auto* id = object ? object->if_contains("id") : nullptr;
        if (id && id->is_string() && id->as_string() == token) return &one;
    }
    if (token.empty() || token.size() > 6 || token.find_first_not_of("0123456789") != token.npos) return nullptr;
    const auto at = std::stoul(token);
    return at < in.size() ? &in[at] : nullptr;
}

void apply(json::object& to, const patch_operation& one, std::size_t depth);

void apply(json::array& to, const patch_operation& one, std::size_t depth) {
    const auto& token = one.tokens[depth];
    auto* found = element_of(to, token);
    const bool last = depth + 1 == one.tokens.size();
    if (!last && found && found->is_object()) return apply(found->as_object(), one, depth + 1);
    if (!last) throw invalid_patch("The path " + one.path + " leads to nothing.");
    if (one.op == patch_operation::kind::remove) {
        if (found) to.erase(to.begin() + (found - to.data()));
    } else if (found) {
        *found = one.value;
    } else {
        to.push_back(one.value);
    }
}

void apply(json::object& to, const patch_operation& one, std::size_t depth) {
    const auto& token = one.tokens[depth];
    if (depth + 1 < one.tokens.size()) {
        auto& next = to[token];
        if (next.is_array()) return apply(next.as_array(), one, depth + 1);
        if (!next.is_object()) next = json::object{};
        return apply(next.as_object(), one, depth + 1);
    }
    if (one.op == patch_operation::kind::remove) {
        to.erase(token);
    } else {
        to[token] = one.value;
    }
}

} // namespace

void merge(json::object& into, const json::object& from) {
    for (const auto& [name, value] : from) {
        auto* held = into.if_contains(name);
        if (held && held->is_object() && value.is_object()) {
            merge(held->as_object(), value.as_object());
        } else {
            into[name] = value;
        }
    }
}

void apply_patch(json::object& to, const std::vector<patch_operation>& operations) {
    for (const auto& one : operations) {
        if (one.op == patch_operation::kind::test || one.tokens.empty()) continue;
        if (one.tokens.size() > deepest_path) throw invalid_patch("A path has too many parts.");
        apply(to, one, 0);
    }
}

} // namespace simulator::areas
