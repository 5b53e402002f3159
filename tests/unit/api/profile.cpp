// SPDX-License-Identifier: BSL-1.0
// Every description of the area profile. Written by examples/generate_api.
#include <azdo/api/profile.hpp>
#include <azdo/http/operation.hpp>

#include <boost/test/unit_test.hpp>

namespace {
namespace api = azdo::api::profile;

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

BOOST_AUTO_TEST_SUITE(api_profile)

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = verified<
        api::get_profile>();
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = verified<
        api::attribute_descriptor,
        api::attributes_container,
        api::core_profile_attribute,
        api::profile,
        api::profile_attribute>();
    BOOST_TEST(count == 5);
}

BOOST_AUTO_TEST_SUITE_END()
