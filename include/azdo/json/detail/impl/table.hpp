// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/detail/table.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/detail/unescape.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

AZDO_DECL void clear_rest(void* bag) { static_cast<unknown_fields*>(bag)->members.clear(); }
AZDO_COLD AZDO_DECL void add_to_rest(void* bag, std::string_view key, std::string_view json) {
    auto& members = static_cast<unknown_fields*>(bag)->members;
    unknown_field& one = members.emplace_back();
    one.key = unescaped(key);
    azdo::detail::assign(one.json, json);
}
AZDO_COLD AZDO_DECL void take_rest(void* to, void* from) {
    static_cast<unknown_fields*>(to)->members.swap(static_cast<unknown_fields*>(from)->members);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
