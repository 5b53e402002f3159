// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"
#include "../described_work_items.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <stdexcept>
#include <utility>

namespace {
benchmarks::work_items decode(const std::string& text) {
    auto got = azdo::json::decode<benchmarks::work_items>(text);
    if (!got) throw std::runtime_error(got.error().message);
    return *std::move(got);
}
void decode_into(const std::string& text, benchmarks::work_items& to) {
    if (const auto good = azdo::json::decode_into(to, text); !good) throw std::runtime_error(good.error().message);
}
std::string_view encode(const benchmarks::work_items& from, std::string& buffer) {
    buffer.clear();
    azdo::json::encode_to(buffer, from);
    return buffer;
}
const bool offered = benchmarks::offer(benchmarks::work_item_codec{"azdo", "", decode, decode_into, encode});
} // namespace
