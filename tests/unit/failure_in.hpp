// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <azdo/core/result.hpp>

#include <string>

namespace test {
/// What a result's failure says, or nothing where it has a value: the message of a check is made even if the check passes.
template <class T>
std::string failure_in(const azdo::result<T>& got) {
    return got ? std::string() : to_string(got.error());
}
} // namespace test
