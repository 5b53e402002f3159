// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/call.hpp>
#include <azdo/oauth/flow/find_tenant.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_find_tenant)

using namespace azdo::oauth;
using azdo::failure_kind;

namespace {
azdo::result<std::string> read(int status, const char* tenant) {
    azdo::http::response got(status, "");
    if (tenant != nullptr) got.add_header("X-VSS-ResourceTenant", tenant);
    return find_tenant{"acme"}.parse(got);
}
} // namespace

BOOST_AUTO_TEST_CASE(the_request) {
    const auto made = find_tenant{"acme"}.to_request();
    BOOST_CHECK(made->method() == azdo::http_method::head);
    BOOST_TEST(made->target() == "https://vssps.dev.azure.com/acme");
    BOOST_TEST(!made->headers().contains("Authorization"));
    BOOST_TEST(find_tenant{"a/../b?c#d"}.to_request()->target() == "https://vssps.dev.azure.com/a%2F..%2Fb%3Fc%23d");
    BOOST_TEST(find_tenant{"a\r\nb"}.to_request()->target() == "https://vssps.dev.azure.com/a%0D%0Ab");
    BOOST_CHECK(find_tenant{""}.to_request().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(the_tenant_is_in_a_header) {
    for (const int status : {200, 302, 401, 404, 500}) BOOST_TEST_CONTEXT(status)
    BOOST_TEST(read(status, "3f2504e0-4f89-11d3-9a0c-0305e82c3301").value() == "3f2504e0-4f89-11d3-9a0c-0305e82c3301");
}

BOOST_AUTO_TEST_CASE(an_organization_without_a_tenant) {
    const auto none = read(200, "00000000-0000-0000-0000-000000000000");
    BOOST_CHECK(none.error().kind == failure_kind::not_found);
    BOOST_TEST(none.error().message.find("Microsoft accounts") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(answers_that_do_not_tell) {
    for (const char* tenant :
        {static_cast<const char*>(nullptr), "", "x", "3f2504e0-4f89-11d3-9a0c-0305e82c330/", "3f2504e0-4f89-11d3-9a0c-0305e82c3301, x"})
        BOOST_CHECK(read(200, tenant).error().kind == failure_kind::protocol);
    BOOST_CHECK(read(404, nullptr).error().kind == failure_kind::not_found);
    BOOST_CHECK(read(503, nullptr).error().kind == failure_kind::unavailable);
    BOOST_CHECK(read(408, nullptr).error().kind == failure_kind::unavailable);
    BOOST_CHECK(read(429, nullptr).error().kind == failure_kind::throttled);
}

BOOST_AUTO_TEST_SUITE_END()
