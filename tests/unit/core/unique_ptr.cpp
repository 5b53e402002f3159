// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/unique_ptr.hpp>

#include <boost/test/unit_test.hpp>

// The rest of <memory>, included after it.
#include <memory>

BOOST_AUTO_TEST_SUITE(core_unique_ptr)

BOOST_AUTO_TEST_CASE(owns_and_releases) {
    auto one = std::make_unique<int>(7);
    std::unique_ptr<int> other = std::move(one);
    BOOST_TEST(*other == 7);
    BOOST_TEST((one == nullptr));
    const std::shared_ptr<int> shared = std::move(other);
    BOOST_TEST(*shared == 7);
}

BOOST_AUTO_TEST_SUITE_END()
