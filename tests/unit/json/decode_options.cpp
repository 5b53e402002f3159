// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/decode_options.hpp>
#include <azdo/json/raw.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_decode_options)

namespace json = azdo::json;

namespace {
std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }
template <class T>
bool reads(const std::string& text, const json::decode_options& options) {
    return json::decode<T>(text, options).has_value();
}
} // namespace

BOOST_AUTO_TEST_CASE(the_depth_is_limited) {
    BOOST_TEST(reads<json::raw>(nested(256), {}));
    BOOST_TEST(!reads<json::raw>(nested(257), {}));
    BOOST_TEST(reads<json::raw>(nested(2), {.max_depth = 2}));
    BOOST_TEST(!reads<json::raw>(nested(3), {.max_depth = 2}));
    BOOST_TEST(reads<json::raw>(nested(1024), {.max_depth = 5000}));
    BOOST_TEST(!reads<json::raw>(nested(1025), {.max_depth = 5000}));
}

BOOST_AUTO_TEST_CASE(the_size_is_limited_when_asked) {
    BOOST_TEST(reads<json::raw>("[1]", {.max_bytes = 3}));
    BOOST_TEST(!reads<json::raw>("[1] ", {.max_bytes = 3}));
}

BOOST_AUTO_TEST_CASE(null_and_repeated_keys_are_faults_unless_allowed) {
    BOOST_TEST(!reads<std::vector<int>>("[null]", {}));
    BOOST_TEST(!reads<std::vector<int>>("[null]", {.null_is_absent = true}));
    BOOST_TEST(reads<std::vector<std::optional<int>>>("[null]", {.null_is_absent = true}));
    const std::string twice = R"({"displayName":"a","displayName":"b"})";
    BOOST_TEST(!reads<test::person>(twice, {}));
    BOOST_TEST(reads<test::person>(twice, {.allow_repeated_keys = true}));
}

BOOST_AUTO_TEST_SUITE_END()
