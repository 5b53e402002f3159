// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/endpoint.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(http_endpoint)

using namespace azdo;

BOOST_AUTO_TEST_CASE(methods_have_their_names) {
    BOOST_TEST(to_string(http_method::get) == "GET");
    BOOST_TEST(to_string(http_method::head) == "HEAD");
    BOOST_TEST(to_string(http_method::post) == "POST");
    BOOST_TEST(to_string(http_method::put) == "PUT");
    BOOST_TEST(to_string(http_method::patch) == "PATCH");
    BOOST_TEST(to_string(http_method::delete_) == "DELETE");
    BOOST_TEST(to_string(http_method::options) == "OPTIONS");
}

BOOST_AUTO_TEST_CASE(each_function_makes_its_method) {
    constexpr api_version version{"7.1"};
    BOOST_TEST((get("/", host::dev_azure_com, version).method == http_method::get));
    BOOST_TEST((head("/", host::dev_azure_com, version).method == http_method::head));
    BOOST_TEST((post("/", host::dev_azure_com, version).method == http_method::post));
    BOOST_TEST((put("/", host::dev_azure_com, version).method == http_method::put));
    BOOST_TEST((patch("/", host::dev_azure_com, version).method == http_method::patch));
    BOOST_TEST((delete_("/", host::dev_azure_com, version).method == http_method::delete_));
    BOOST_TEST((options("/", host::dev_azure_com, version).method == http_method::options));
}

BOOST_AUTO_TEST_CASE(an_endpoint_keeps_what_it_was_given) {
    constexpr auto made = get("/{organization}", host::vsaex_dev_azure_com, api_version{"7.2-preview.3"}).accepting("image/svg+xml");
    BOOST_TEST(made.path == "/{organization}");
    BOOST_TEST((made.host == host::vsaex_dev_azure_com));
    BOOST_TEST((made.host != host::dev_azure_com));
    BOOST_TEST(made.version.text == "7.2-preview.3");
    BOOST_TEST(made.accept == "image/svg+xml");
    BOOST_TEST(get("/", host::dev_azure_com, api_version{}).accept == "");
}

BOOST_AUTO_TEST_SUITE_END()
