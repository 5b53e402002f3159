// SPDX-License-Identifier: BSL-1.0
// Verifies descriptions at compile time and counts them.
#pragma once

#include <azdo/http/operation.hpp>
#include <azdo/schema/describe.hpp>

namespace api_tests {

template <class... T>
struct list {};

template <class T>
constexpr bool sound() {
    if constexpr (azdo::operation<T>)
        return azdo::verify_operation<T>();
    else
        return azdo::verify<T>();
}
/// How many of these operations and types are sound; one that is not does not compile.
template <class... T>
constexpr int verified(list<T...>) {
    return (0 + ... + int{sound<T>()});
}

} // namespace api_tests
