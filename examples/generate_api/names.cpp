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

/// Names that are one word, as the vendor capitalizes them.
constexpr std::string_view brands[] = {
    "BitBucket", "DevOps", "ETag", "GitHub", "JavaScript", "NuGet", "OAuth", "PoP", "PowerShell", "PyPi", "TypeScript", "UPack"};

bool is_letter(char c) { return is_upper(c) || is_lower(c); }

/// True when `words` has the brand at `at`; at the start of a word its first letter may be small (`gitHub`).
bool has_brand(std::string_view words, std::size_t at, std::string_view brand) {
    if (words.substr(at + 1, brand.size() - 1) != brand.substr(1)) return false;
    return words[at] == brand[0] || (words[at] == to_lower(brand[0]) && (at == 0 || !is_letter(words[at - 1])));
}

/// The same words, with brands capitalized as one word each: `GetNuGetPackage` → `GetNugetPackage`.
std::string join_brands(std::string_view words) {
    std::string made(words);
    for (const std::string_view brand : brands)
        for (std::size_t at = 0; at + brand.size() <= made.size(); ++at)
            for (std::size_t i = 1; has_brand(words, at, brand) && i < brand.size(); ++i) made[at + i] = to_lower(brand[i]);
    return made;
}

bool starts_word(std::string_view words, std::size_t i) {
    if (i == 0 || !is_upper(words[i])) return false;
    const char before = words[i - 1];
    if (is_lower(before) || is_digit(before)) return true;
    return is_upper(before) && i + 1 < words.size() && is_lower(words[i + 1]) && words.substr(i + 1) != "s";
}

} // namespace

std::string snake_case(std::string_view vendor_words) {
    const std::string words = join_brands(vendor_words);
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

std::string without_suffix(std::string name) {
    while (!name.empty() && is_digit(name.back())) name.pop_back();
    constexpr std::string_view async = "_async";
    if (name.size() > async.size() && name.compare(name.size() - async.size(), async.size(), async) == 0)
        name.resize(name.size() - async.size());
    return name;
}

std::string with_qualifier(std::string name, std::string_view qualifier) {
    if (qualifier.empty()) return name;
    for (const std::string_view noun : {"unscoped_package", "scoped_package", "package", "recycle_bin", "upstreaming"})
        if (const std::size_t at = name.find(noun); at == 0 || (at != std::string::npos && name[at - 1] == '_'))
            return name.insert(at, std::string(qualifier) + "_");
    return name + "_in_" + std::string(qualifier);
}

std::string kebab_case(std::string_view words) {
    std::string name;
    for (char c : words) name += c == ' ' ? '-' : to_lower(c);
    return name;
}

} // namespace generate_api
