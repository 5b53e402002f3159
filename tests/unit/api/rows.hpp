// SPDX-License-Identifier: BSL-1.0
// Compares the operations with the rows of the program azdo, which names them at run time. Both are generated.
#pragma once

#include "verified.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parse.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <typeinfo>

#ifdef AZDO_OPERATION_TABLE // the programs in examples are built
#include <azdo_cli/invoke/operation_table.hpp>

namespace api_tests {

/// What a row says of an operation.
struct operation_facts {
    const char* type;
    azdo::endpoint_description endpoint;
    azdo_cli::answer result;
    bool needs_entra_token;
    const std::string_view* keys;
    const azdo::detail::place* places;
    std::size_t count;
};

template <class T>
constexpr azdo_cli::answer answer_of() {
    if (std::is_void_v<T>) return azdo_cli::answer::none;
    if (std::is_same_v<T, std::string>) return azdo_cli::answer::bytes;
    return azdo::detail::is_page<T> ? azdo_cli::answer::list : azdo_cli::answer::value;
}
template <class Op>
operation_facts facts_of() {
    constexpr auto& places = azdo::detail::places_of<Op>;
    return {typeid(Op).name(), Op::endpoint, answer_of<typename Op::result_type>(), azdo::detail::needs_entra_token<Op>, places.keys,
        places.places, places.size};
}

inline std::string text_of(const azdo::endpoint_description& one) {
    std::string text(to_string(one.method));
    for (const std::string_view part : {one.path, one.host.text, one.version.text, std::string_view(one.version.on_servers), one.accept,
             one.list_key, std::string_view(one.one_is_a_list ? "one" : "")})
        text.append("\n").append(part);
    return text;
}
inline std::string words_of(const operation_facts& one) {
    constexpr std::string_view marks[] = {"", "", "/", "?", "@", "form ", "="};
    std::string text;
    for (std::size_t i = 0; i < one.count; ++i) {
        const bool is_body = one.places[i] == azdo::detail::place::body;
        text.append(" ").append(marks[static_cast<unsigned char>(one.places[i])]).append(is_body ? std::string_view() : one.keys[i]);
    }
    return text;
}
inline std::string words_of(const azdo_cli::operation_row& row) {
    constexpr std::string_view marks[] = {"/", "?", "@", "="};
    std::string text;
    for (const azdo_cli::parameter& one : azdo_cli::parameters_of(row))
        text.append(" ").append(marks[static_cast<unsigned char>(one.where)]).append(one.key);
    return text;
}
inline void check_row(const azdo_cli::operation_row& row, const operation_facts& one) {
    const std::string mangled = std::to_string(row.name.size()).append(row.name).append("E");
    BOOST_TEST(std::string_view(one.type).ends_with(mangled), one.type << " is not " << row.name);
    BOOST_TEST(text_of(row.endpoint) == text_of(one.endpoint));
    BOOST_TEST(words_of(row) == words_of(one));
    BOOST_TEST((row.result == one.result), row.name << ": the kind of its answer");
    BOOST_TEST(row.needs_entra_token == one.needs_entra_token);
}

/// Compares the operations of an area, in the order of the table.
template <class... Operations>
void check_rows(list<Operations...>, std::string_view area) {
    const operation_facts all[] = {facts_of<Operations>()...};
    const auto rows = azdo_cli::operations_of(area);
    BOOST_TEST_REQUIRE(rows.size() == sizeof...(Operations));
    for (std::size_t i = 0; i < rows.size(); ++i) check_row(rows[i], all[i]);
}

} // namespace api_tests
#else
namespace api_tests {
template <class Operations>
void check_rows(Operations, std::string_view) {}
} // namespace api_tests
#endif
