// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/any_credential.hpp>

#include "sample.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>

BOOST_AUTO_TEST_SUITE(http_any_credential)

using namespace azdo;

namespace {
struct ask {
    using result_type = int;
    result<http::request> to_request() const { return http::request::make(http_method::get, "https://dev.azure.com/acme"); }
    result<int> parse(const http::response& got) const { return got.status; }
};
/// Sends a request to get its token.
struct asking {
    bool is_for(const http::url_parts& url) const noexcept { return http::is_cloud_service(url); }
    conversation<http::authorization> authorize(const http::authorization*, next_t next) const {
        auto request = http::request::make(http_method::get, "https://token.example.com/");
        if (!request) co_return request.error();
        result<http::response> got = co_await next(*std::move(request));
        if (!got) co_return got.error();
        co_return http::authorization::bearer(secret<std::string>(std::move(got->body)));
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(it_holds_both_kinds) {
    static_assert(credential<any_credential>);
    for (const bool asks : {false, true}) {
        BOOST_TEST_INFO_SCOPE(asks);
        const any_credential one = asks ? any_credential(asking{}) : any_credential(access_token{secret<std::string>("abc")});
        const any_credential copy = one;
        sample::script script{{sample::answer(200, "abc"), sample::answer(204)}};
        BOOST_TEST(call(ask{}, authenticate{copy} | std::ref(script)).value() == (asks ? 204 : 200));
        BOOST_TEST(script.asked.back().headers().find("Authorization") == "Bearer abc");
    }
}

BOOST_AUTO_TEST_CASE(it_is_for_the_hosts_of_what_it_holds) {
    const any_credential one = personal_access_token{secret<std::string>("abc"), {{"https://tfs.example.com"}}};
    BOOST_TEST(one.is_for(http::split_url("https://tfs.example.com/x").value()));
    BOOST_TEST(!one.is_for(http::split_url("https://dev.azure.com/x").value()));
}

BOOST_AUTO_TEST_SUITE_END()
