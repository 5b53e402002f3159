// SPDX-License-Identifier: BSL-1.0
#include <callback_server/wiping_heap.hpp>

#include "ended_memory.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <cstring>
#include <memory>

BOOST_AUTO_TEST_SUITE(callback_server_wiping_heap)

using callback_server_tests::bytes_at;

namespace {
constexpr std::size_t size = 4000;
} // namespace

BOOST_AUTO_TEST_CASE(freed_memory_is_overwritten) {
    std::string reading(size, '?'); // allocated first, so that reading allocates no block of this size
    void* const block = std::malloc(size);
    BOOST_REQUIRE(block != nullptr);
    std::memset(block, 'S', size);
    const auto address = reinterpret_cast<std::uintptr_t>(block);
    BOOST_TEST(bytes_at(address, size).find("SSSS") == 0u);
    callback_server::free_wiped(block);
    const std::string left = bytes_at(address, size);
    BOOST_TEST(left.size() == size);
    BOOST_TEST(left.find("SSSS") == std::string::npos);
    callback_server::free_wiped(nullptr);
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define IS_SANITIZED 1
#elif defined(__has_feature)
#define IS_SANITIZED (__has_feature(address_sanitizer) || __has_feature(thread_sanitizer))
#else
#define IS_SANITIZED 0
#endif

#if !IS_SANITIZED
BOOST_AUTO_TEST_CASE(operator_delete_overwrites) { // sanitizers replace the operators themselves
    auto secret = std::make_unique<std::string>(size, 'S');
    const auto address = reinterpret_cast<std::uintptr_t>(secret->data());
    secret.reset();
    BOOST_TEST(bytes_at(address, size).find("SSSS") == std::string::npos);
}
#endif

BOOST_AUTO_TEST_SUITE_END()
