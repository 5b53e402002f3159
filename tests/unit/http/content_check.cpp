// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/content_check.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(http_content_check)

BOOST_AUTO_TEST_CASE(a_check_of_ones_own) {
    struct no_zeros final : azdo::http::content_check {
        bool found = false;
        void restart() override { found = false; }
        void take(std::string_view bytes) override { found = found || bytes.find('0') != bytes.npos; }
        azdo::result<void> finish() override {
            return found ? azdo::result<void>(azdo::fail(azdo::failure_kind::protocol, "a zero")) : azdo::result<void>();
        }
    } check;
    static_assert(!std::is_copy_constructible_v<azdo::http::content_check>);
    azdo::http::content_check& used = check;
    used.take("10");
    BOOST_TEST(!used.finish());
    used.restart();
    used.take("11");
    BOOST_TEST(used.finish().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
