// expect: the alternatives of this std::variant cannot be told apart in JSON
// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/decode.hpp>
#include <azdo/json/variant.hpp>

#include <string>
#include <variant>

#ifdef BAD
using value = std::variant<int, double>;
#else
using value = std::variant<int, std::string>;
#endif
const bool read = azdo::json::decode<value>("1").has_value();
