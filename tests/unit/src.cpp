// SPDX-License-Identifier: BSL-1.0
#include <azdo/src.hpp>

#include <azdo/api/wit/work_items.hpp>
#include <azdo/azdo.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(umbrella_src)

BOOST_AUTO_TEST_CASE(coexists_with_other_headers) {
    const auto request = azdo::to_request(azdo::api::wit::get_work_item{.organization = "acme", .id = 7});
    BOOST_REQUIRE(request.has_value());
    BOOST_TEST(request->target() == "https://dev.azure.com/acme/_apis/wit/workitems/7?api-version=7.2-preview.3");
}

BOOST_AUTO_TEST_SUITE_END()
