// SPDX-License-Identifier: BSL-1.0
#include "doctor.hpp"

#include <azdo/config/file_schema.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_doctor_schema)

BOOST_AUTO_TEST_CASE(is_printed) {
    const auto got = doctor{}({"schema"});
    BOOST_TEST(got.code == 0);
    BOOST_TEST(got.error.empty());
    BOOST_TEST(got.out == azdo::config::file_schema().text + "\n");
    BOOST_TEST(doctor{}({"schema", "file"}).code == 2);
}

BOOST_AUTO_TEST_SUITE_END()
