// SPDX-License-Identifier: BSL-1.0
// `std::unordered_map<std::string, T>` as a member: see `azdo/json/map.hpp`.
#pragma once

#include <azdo/json/map.hpp>

#include <string>
#include <unordered_map>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

template <class T, class Hash, class Equal, class Allocator>
struct codec<std::unordered_map<std::string, T, Hash, Equal, Allocator>>
    : map_form<std::unordered_map<std::string, T, Hash, Equal, Allocator>> {};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
