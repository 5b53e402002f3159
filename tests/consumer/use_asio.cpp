// SPDX-License-Identifier: BSL-1.0
// A program that needs azdo::asio.
#include <azdo/version.hpp>

int main() {
    static_assert(AZDO_VERSION >= 100);
    return azdo::library_version.major_number == 0 ? 0 : 1;
}
