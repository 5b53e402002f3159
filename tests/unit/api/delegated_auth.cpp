// SPDX-License-Identifier: BSL-1.0
// Every description of the area delegatedAuth. Written by examples/generate_api.
#include <azdo/api/delegated_auth.hpp>
#include <azdo/http/operation.hpp>

#include <boost/test/unit_test.hpp>

namespace {
namespace api = azdo::api::delegated_auth;

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

BOOST_AUTO_TEST_SUITE(api_delegated_auth)

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = verified<
        api::create_alternative_secret,
        api::rotate_secret>();
    BOOST_TEST(count == 2);
}

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = verified<
        api::registration>();
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_SUITE_END()
