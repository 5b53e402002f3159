// SPDX-License-Identifier: BSL-1.0
// Every description of the area ims. Written by examples/generate_api.
#include <azdo/api/ims.hpp>
#include <azdo/http/operation.hpp>

#include <boost/test/unit_test.hpp>

namespace {
namespace api = azdo::api::ims;

template <class T>
constexpr bool sound() {
    if constexpr (azdo::operation<T>) return azdo::verify_operation<T>();
    else return azdo::verify<T>();
}
template <class... T>
constexpr int verified() {
    const bool all[] = {sound<T>()...};
    int count = 0;
    for (bool one : all) count += one;
    return count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(api_ims)

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = verified<
        api::read_identities>();
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = verified<
        api::identity>();
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_SUITE_END()
