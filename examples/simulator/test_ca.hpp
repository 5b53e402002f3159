// SPDX-License-Identifier: BSL-1.0
// A certificate authority for tests, and the certificate that it issued to this machine's loopback addresses.
#pragma once

#include <string>

namespace simulator {

/// All of it in PEM. Each call makes another one, which is valid for a day.
struct test_ca {
    std::string authority;   ///< what a client has to trust
    std::string certificate; ///< of `localhost`, 127.0.0.1 and ::1
    std::string key;         ///< of the certificate
};
test_ca make_test_ca();

} // namespace simulator
