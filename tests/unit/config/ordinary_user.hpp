// SPDX-License-Identifier: BSL-1.0
// Accesses files as a user other than root.
#pragma once

#if defined(__linux__)
#include <sys/fsuid.h>
#include <unistd.h>
#endif

namespace config_tests {

/// During its lifetime, this thread opens files as an ordinary user. No effect unless the program runs as root.
class ordinary_user {
public:
#if defined(__linux__)
    ordinary_user() {
        if (::geteuid() == 0) ::setfsuid(nobody);
    }
    ~ordinary_user() { ::setfsuid(::geteuid()); }
#else
    ordinary_user() = default;
#endif
    ordinary_user(const ordinary_user&) = delete;
    ordinary_user& operator=(const ordinary_user&) = delete;

private:
    static constexpr unsigned nobody = 65534;
};

} // namespace config_tests
