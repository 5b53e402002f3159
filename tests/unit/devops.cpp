// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(umbrella_devops)

BOOST_AUTO_TEST_CASE(brings_organizations_and_queries) {
    BOOST_TEST(azdo::parse_organization("dev.azure.com/acme").value().name == "acme");
    BOOST_TEST(azdo::wiql::select().text().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
