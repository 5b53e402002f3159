// SPDX-License-Identifier: BSL-1.0
#include <callback_server/worker_pool.hpp>

#include "ended_memory.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <latch>
#include <string>

BOOST_AUTO_TEST_SUITE(callback_server_worker_pool)

using callback_server::worker_pool;
using callback_server_tests::bytes_at;

namespace {

std::size_t stack_size_here() {
    pthread_attr_t attributes;
    std::size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
    pthread_attr_getstacksize(&attributes, &size);
    pthread_attr_destroy(&attributes);
    return size;
}

constexpr std::size_t secret_size = 2000;
[[gnu::noinline]] void leave_a_secret_on_the_stack(std::uintptr_t& where) {
    std::array<char, secret_size> secret;
    volatile char* at = secret.data();
    for (std::size_t i = 0; i < secret_size; ++i) at[i] = 'S';
    where = reinterpret_cast<std::uintptr_t>(secret.data());
}

} // namespace

BOOST_AUTO_TEST_CASE(its_threads_work_at_once) {
    std::latch together(4);
    worker_pool pool(3, 256 * 1024);
    BOOST_TEST(pool.size() == 3u);
    for (int i = 0; i < 3; ++i) pool.run([&] { together.arrive_and_wait(); });
    together.arrive_and_wait(); // blocks forever with fewer threads
}

BOOST_AUTO_TEST_CASE(their_stack_has_the_size_that_was_asked_for) {
    std::size_t size = 0;
    std::latch done(1);
    worker_pool pool(1, 320 * 1024);
    pool.run([&] {
        size = stack_size_here();
        done.count_down();
    });
    done.wait();
    BOOST_TEST(size == 320u * 1024);
}

BOOST_AUTO_TEST_CASE(started_requests_are_finished_and_the_rest_is_dropped) {
    std::atomic<int> begun{0}, ended{0};
    {
        std::latch running(1), go_on(1);
        worker_pool pool(1, 256 * 1024);
        for (int i = 0; i < 50; ++i)
            pool.run([&, i] {
                ++begun;
                if (i == 0) {
                    running.count_down();
                    go_on.wait();
                }
                ++ended;
            });
        running.wait();
        go_on.count_down();
    }
    BOOST_TEST(begun >= 1);
    BOOST_TEST(begun == ended);
}

BOOST_AUTO_TEST_CASE(a_job_leaves_nothing_on_the_stack) {
    std::uintptr_t address = 0;
    std::string during, afterwards;
    std::latch done(2);
    worker_pool pool(1, 512 * 1024);
    pool.run([&] {
        leave_a_secret_on_the_stack(address);
        during = bytes_at(address, secret_size);
        done.count_down();
    });
    pool.run([&] {
        afterwards = bytes_at(address, secret_size);
        done.count_down();
    });
    done.wait();
    BOOST_TEST(during.find("SSSS") != std::string::npos);
    BOOST_TEST(afterwards.find("SSSS") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
