// SPDX-License-Identifier: BSL-1.0
// Checks shared by the tests of all sections.
#pragma once

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/verify.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

/// `text` has all keys in order, each with a value other than its default.
template <class T>
void reads_and_writes(std::string_view text) {
    const auto read = azdo::json::decode<T>(text);
    BOOST_REQUIRE_MESSAGE(read.has_value(), text);
    BOOST_TEST(azdo::json::encode(*read) == text);
    BOOST_CHECK(*read != T{});
}

template <class T>
void takes_null(std::string_view text) {
    const auto read = azdo::json::decode<T>(text, {.null_is_absent = true});
    BOOST_REQUIRE_MESSAGE(read.has_value(), text);
    BOOST_CHECK(*read == T{});
}

template <class T>
void refuses(std::string_view text) {
    BOOST_TEST(!azdo::json::decode<T>(text).has_value(), text);
}
