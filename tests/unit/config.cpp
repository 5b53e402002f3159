// SPDX-License-Identifier: BSL-1.0
#include <azdo/config.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(umbrella_config)

BOOST_AUTO_TEST_CASE(brings_configuration_without_http) {
    azdo::config::diagnostics found;
    const auto services = azdo::config::parse<azdo::config::services_config>("{}", "services.json", azdo::config::no_environment, found);
    BOOST_TEST(services.has_value());
    BOOST_TEST(azdo::json::decode<int>("42").value() == 42);
#ifdef OPENSSL_VERSION_NUMBER
    BOOST_ERROR("azdo/config.hpp includes OpenSSL");
#endif
}

BOOST_AUTO_TEST_SUITE_END()
