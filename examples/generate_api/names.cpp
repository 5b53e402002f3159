// SPDX-License-Identifier: BSL-1.0
#include "names.hpp"

#include <algorithm>
#include <iterator>

namespace generate_api {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr std::string_view reserved[] = {
    // C++ keywords and alternative tokens
    "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "char16_t",
    "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl", "concept", "const", "const_cast", "consteval",
    "constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double", "dynamic_cast", "else", "enum", "explicit",
    "export", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new", "noexcept",
    "not", "not_eq", "nullptr", "operator", "or", "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "requires",
    "return", "short", "signed", "sizeof", "static", "static_assert", "static_cast", "struct", "switch", "template", "this", "thread_local",
    "throw", "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t",
    "while", "xor", "xor_eq",
    // names that an operation or a type declares itself
    "azdo", "endpoint", "enumerators", "result_type", "schema", "scopes", "self", "std", "unknown_fields",
    // macros of common systems
    "far", "interface", "linux", "major", "max", "min", "minor", "near", "small", "stderr", "stdin", "stdout", "unix"};

bool starts_word(std::string_view words, std::size_t i) {
    if (i == 0 || !is_upper(words[i])) return false;
    const char before = words[i - 1];
    if (is_lower(before) || is_digit(before)) return true;
    return is_upper(before) && i + 1 < words.size() && is_lower(words[i + 1]) && words.substr(i + 1) != "s";
}

} // namespace

std::string snake_case(std::string_view words) {
    std::string name;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        const bool letter = is_upper(c) || is_lower(c) || is_digit(c);
        if ((!letter || starts_word(words, i)) && !name.empty() && name.back() != '_') name += '_';
        if (letter) name += to_lower(c);
    }
    while (!name.empty() && name.back() == '_') name.pop_back();
    if (name.empty() || is_digit(name.front())) name.insert(0, "value_");
    if (std::find(std::begin(reserved), std::end(reserved), name) != std::end(reserved)) name += '_';
    return name;
}

std::string kebab_case(std::string_view words) {
    std::string name;
    for (char c : words) name += c == ' ' ? '-' : to_lower(c);
    return name;
}

} // namespace generate_api
