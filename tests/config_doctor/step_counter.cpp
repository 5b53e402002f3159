// SPDX-License-Identifier: BSL-1.0
// Counts the steps of steps.cpp. The compiler calls `__sanitizer_cov_trace_pc` for each basic block there (-fsanitize-coverage=trace-pc);
// searches, comparisons and copies in the C library are counted by the byte (--wrap).
#include <cstddef>
#include <cstdint>

extern std::uint64_t steps;
std::uint64_t steps = 0;

extern "C" {
void __sanitizer_cov_trace_pc();
void* __real_memchr(const void*, int, std::size_t);
int __real_memcmp(const void*, const void*, std::size_t);
void* __real_memcpy(void*, const void*, std::size_t);
void* __wrap_memchr(const void* text, int byte, std::size_t size);
int __wrap_memcmp(const void* a, const void* b, std::size_t size);
void* __wrap_memcpy(void* to, const void* from, std::size_t size);

void __sanitizer_cov_trace_pc() { ++steps; }
void* __wrap_memchr(const void* text, int byte, std::size_t size) {
    void* const found = __real_memchr(text, byte, size);
    steps += found == nullptr ? size : static_cast<std::size_t>(static_cast<const char*>(found) - static_cast<const char*>(text));
    return found;
}
int __wrap_memcmp(const void* a, const void* b, std::size_t size) {
    steps += size;
    return __real_memcmp(a, b, size);
}
void* __wrap_memcpy(void* to, const void* from, std::size_t size) {
    steps += size;
    return __real_memcpy(to, from, size);
}
}
