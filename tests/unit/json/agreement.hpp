// SPDX-License-Identifier: BSL-1.0
// Properties that must hold for any bytes, alone and in comparison with Boost.JSON: checked by the unit tests and by the fuzz targets.
#pragma once

#include "types.hpp"

#include <azdo/json/boost_json.hpp>

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/error.hpp>
#include <boost/json/value_stack.hpp>
#include <boost/system/error_code.hpp>
#include <clocale>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace test {

/// Builds a tree from the events of Boost.JSON's parser; doubles by the C library from the text, since the parser's have wrong last digits.
struct exact_handler {
    using code = boost::system::error_code;
    using text = boost::json::string_view;
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = max_object_size;
    static constexpr std::size_t max_key_size = max_object_size;
    static constexpr std::size_t max_string_size = max_object_size;

    boost::json::value_stack made{};
    bool beyond_double = false; ///< a number that does not fit into a double

    bool on_document_begin(code&) { return made.reset(), true; }
    bool on_document_end(code&) { return true; }
    bool on_object_begin(code&) { return true; }
    bool on_object_end(std::size_t count, code&) { return made.push_object(count), true; }
    bool on_array_begin(code&) { return true; }
    bool on_array_end(std::size_t count, code&) { return made.push_array(count), true; }
    bool on_key_part(text part, std::size_t, code&) { return made.push_chars(part), true; }
    bool on_key(text part, std::size_t, code&) { return made.push_key(part), true; }
    bool on_string_part(text part, std::size_t, code&) { return made.push_chars(part), true; }
    bool on_string(text part, std::size_t, code&) { return made.push_string(part), true; }
    bool on_number_part(text, code& error) { return error = boost::json::error::syntax, false; } // not called for a text passed as a whole
    bool on_int64(std::int64_t value, text, code&) { return made.push_int64(value), true; }
    bool on_uint64(std::uint64_t value, text, code&) { return made.push_uint64(value), true; }
    bool on_double(double, text written, code&) {
        static const locale_t plain = newlocale(LC_ALL_MASK, "C", locale_t{});
        const std::string number(written.data(), written.size());
        char* end = nullptr;
        const double value = strtod_l(number.c_str(), &end, plain); // libc++ 19 has no from_chars for it
        const bool is_zero = number.substr(0, number.find_first_of("eE")).find_first_of("123456789") == std::string::npos;
        beyond_double |= !std::isfinite(value) || (value == 0 && !is_zero) || end != number.c_str() + number.size();
        return made.push_double(value), true;
    }
    bool on_bool(bool value, code&) { return made.push_bool(value), true; }
    bool on_null(code&) { return made.push_null(), true; }
    bool on_comment_part(text, code&) { return true; }
    bool on_comment(text, code&) { return true; }
};

/// `accepted_beyond`: a number is too large for a double, or too small.
enum class verdict { accepted, accepted_beyond, refused, no_verdict };

/// Boost.JSON's verdict on a text. It treats an exponent that overflows, and a byte order mark, as faults of grammar.
inline verdict verdict_of(std::string_view text, boost::json::value& value) {
    namespace bj = boost::json;
    boost::system::error_code error;
    bj::parse_options options;
    options.max_depth = 256;
    if (text.substr(0, 3) == "\xef\xbb\xbf") text.remove_prefix(3);
    bj::basic_parser<exact_handler> parser(options);
    const std::size_t used = parser.write_some(false, text.data(), text.size(), error);
    if (!error && used < text.size()) error = bj::error::extra_data;
    if (error == bj::error::exponent_overflow || error == bj::error::too_deep) return verdict::no_verdict;
    if (error) return verdict::refused;
    value = parser.handler().made.release();
    return parser.handler().beyond_double ? verdict::accepted_beyond : verdict::accepted;
}

/// Checks that both accept or both reject the text, and that the values are the same, to the last digit. Empty, or a description of the
/// fault.
inline std::string_view disagreement(std::string_view text) {
    boost::json::value expected;
    const verdict theirs = verdict_of(text, expected);
    const auto raw = azdo::json::decode<azdo::json::raw>(text);
    if (theirs == verdict::no_verdict || (!raw && raw.error().kind == azdo::failure_kind::too_large)) return {};
    if (raw.has_value() != (theirs != verdict::refused)) return raw ? "accepted by us alone" : "accepted by Boost.JSON alone";
    const auto value = azdo::json::decode<boost::json::value>(text);
    if (!raw) return value ? "read as a tree, but not as raw text" : "";
    if (!value)
        return theirs == verdict::accepted_beyond && value.error().message == "expected a number that a double can hold, found a larger one"
                   ? ""
                   : "valid, but not read as a tree";
    return theirs == verdict::accepted_beyond || *value == expected ? "" : "not the value that Boost.JSON reads";
}

/// Checks that a typed decode accepts nothing that the grammar rejects. Empty, or a description of the fault.
template <class T>
std::string_view typed_disagreement(std::string_view text) {
    boost::json::value ignored;
    if (!azdo::json::decode<T>(text)) return {};
    return verdict_of(text, ignored) == verdict::refused ? "accepted by us alone" : "";
}

/// Checks that `decode`, `decode_into` a used object, and `check` agree, and that a failure has a message and a place. Empty, or a
/// description of the fault.
template <class T>
std::string_view decode_fault(std::string_view text, const azdo::json::decode_options& options = {}) {
    const auto read = azdo::json::decode<T>(text, options);
    T used{};
    if (read) (void)azdo::json::decode_into(used, text.substr(0, text.size() / 2), options);
    const bool reused = azdo::json::decode_into(used, text, options).has_value();
    const auto faults = azdo::json::check<T>(text, options);
    if (read.has_value() != reused || read.has_value() != faults.empty()) return "decode, decode_into and check differ";
    if (!read)
        return read.error().message.empty() || read.error().place.line == 0 || read.error().place.column == 0
                   ? "a failure without a place or words"
                   : "";
    return used == *read ? "" : "decode_into differs from decode";
}

/// Checks that a value is unchanged after writing and reading it. Empty, or a description of the fault.
template <class T>
std::string_view round_trip_fault(std::string_view text, const azdo::json::decode_options& options = {}) {
    const auto read = azdo::json::decode<T>(text, options);
    if (!read) return {};
    const std::string written = azdo::json::encode(*read);
    const auto again = azdo::json::decode<T>(written);
    if (!again) return "what was written is not read";
    return *again == *read ? "" : "not the same after a round trip";
}

} // namespace test
