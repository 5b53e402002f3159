// SPDX-License-Identifier: BSL-1.0
// The main function of every unit test program: each room's program links this one file.
#define BOOST_TEST_MODULE azdo
#include <boost/test/unit_test.hpp>
