// SPDX-License-Identifier: BSL-1.0
#include <callback_server/core_dumps.hpp>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(callback_server_core_dumps)

namespace {

int without_core_dumps() {
    if (!callback_server::forbid_core_dumps()) return 1;
    rlimit limit{1, 1};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0 || limit.rlim_cur != 0 || limit.rlim_max != 0) return 2;
    return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 3;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_process_that_forbids_them_has_neither_core_files_nor_a_readable_memory) {
    const pid_t child = ::fork(); // it cannot be undone, so not in this process
    BOOST_REQUIRE(child >= 0);
    if (child == 0) ::_exit(without_core_dumps());
    int status = -1;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_TEST(WIFEXITED(status));
    BOOST_TEST(WEXITSTATUS(status) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
