// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"
#include "../described_small.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <stdexcept>

namespace {
void decode_config(const std::string& text, benchmarks::services& to) {
    auto got = azdo::json::decode<benchmarks::services>(text);
    if (!got) throw std::runtime_error(got.error().message);
    to = *std::move(got);
}
void read_config(const std::string& text) {
    const auto got = azdo::json::decode<benchmarks::services>(text);
    if (!got) throw std::runtime_error(got.error().message);
    benchmarks::keep(&*got);
}
std::string_view encode_patch(const benchmarks::patch& from, std::string& buffer) {
    buffer.clear();
    azdo::json::encode_to(buffer, from);
    return buffer;
}
const bool offered = benchmarks::offer(benchmarks::small_codec{"azdo", decode_config, encode_patch, read_config});
} // namespace
