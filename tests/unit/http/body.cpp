// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/body.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(http_body)

using namespace azdo;

namespace {
struct three_bytes final : http::body_source {
    std::uint64_t size() const override { return 3; }
    bool rewind() override { return true; }
    result<std::size_t> read(char* to, std::size_t) override { return to[0] = 'x', std::size_t{1}; }
};
} // namespace

BOOST_AUTO_TEST_CASE(an_upload_is_bytes_or_a_source) {
    BOOST_TEST(http::upload("abc").bytes() == "abc");
    BOOST_TEST(http::upload(std::string("abc")).source() == nullptr);
    BOOST_TEST(http::upload(std::string_view("a\0b", 3)).bytes().size() == 3u);
    three_bytes source;
    BOOST_TEST(http::upload(source).source() == &source);
    BOOST_TEST(http::upload(source).bytes().empty());
    BOOST_TEST((http::upload(source) == http::upload(source)));
    BOOST_TEST((http::upload("a") != http::upload("b")));
}

BOOST_AUTO_TEST_SUITE_END()
