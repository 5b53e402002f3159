// SPDX-License-Identifier: BSL-1.0
#include "core_dumps.hpp"

#include <sys/resource.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace callback_server {

bool forbid_core_dumps() noexcept {
    const rlimit none{0, 0};
    bool done = ::setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef PR_SET_DUMPABLE
    done = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done; // RLIMIT_CORE does not stop a core_pattern that is a program
#endif
    return done;
}

} // namespace callback_server
