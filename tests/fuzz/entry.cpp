// SPDX-License-Identifier: BSL-1.0
// The function that libFuzzer calls; TARGET is one of targets.hpp.
#include "targets.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::TARGET(std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
