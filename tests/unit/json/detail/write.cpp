// SPDX-License-Identifier: BSL-1.0
#include "../types.hpp"

#include <azdo/json/detail/table.hpp>
#include <azdo/json/detail/write.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_write)

namespace json = azdo::json;

namespace {
template <class T>
std::string written(const T& value, bool redact = false) {
    std::string out;
    json::writer w{out, out.data(), redact, false};
    char* const end = json::write_value(w, json::begin_writing(w), &value, json::shape_of<T>);
    out.resize(static_cast<std::size_t>(end - out.data()));
    return out;
}
/// 0 if absent; 1 for a null that is written; 2 for a value whose shape is not an optional.
template <class T>
int presence(const T& member) {
    const json::shape* type = &json::shape_of<T>;
    const void* const value = json::present(&member, type);
    return !value ? 0 : type->kind == json::shape_kind::optional ? 1 : 2;
}
} // namespace

BOOST_AUTO_TEST_CASE(values_of_every_kind) {
    BOOST_TEST(written(true) == "true");
    BOOST_TEST(written(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    BOOST_TEST(written(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    BOOST_TEST(written(std::int8_t{-128}) == "-128");
    BOOST_TEST(written(std::uint16_t{65535}) == "65535");
    BOOST_TEST(written(2.5f) == "2.5");
    BOOST_TEST(written(std::string("a\n")) == R"("a\n")");
    BOOST_TEST(written(test::state::closed) == R"("Closed")");
    BOOST_TEST(written(std::vector<int>{}) == "[]");
    BOOST_TEST(written(std::vector<int>{1, 2}) == "[1,2]");
    BOOST_TEST(written(std::optional<int>{}) == "null");
    BOOST_TEST(written(test::person{"Ada", {}}) == R"({"displayName":"Ada"})");
}

BOOST_AUTO_TEST_CASE(a_secret_is_not_written_where_it_is_to_be_hidden) {
    const azdo::secret<std::string> secret("s3");
    BOOST_TEST(written(secret) == R"("s3")");
    BOOST_TEST(written(secret, true) == "\"\xe2\x80\xa6\"");
}

BOOST_AUTO_TEST_CASE(values_that_are_present) {
    BOOST_TEST(presence(0) == 2);
    BOOST_TEST(presence(std::optional<int>{}) == 0);
    BOOST_TEST(presence(std::optional<int>{0}) == 2);
    BOOST_TEST(presence(azdo::nullable<int>{}) == 0);
    BOOST_TEST(presence(azdo::nullable<int>{azdo::null}) == 1);
    BOOST_TEST(presence(std::optional<std::optional<int>>{std::optional<int>{}}) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
