// SPDX-License-Identifier: BSL-1.0
// Prints a number for every file: a hash of the results for it and all its truncations, deletions and some replacements. It must be the
// same on every vector path.
#include "unit.hpp"

#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace {
/// FNV-1a.
void add(std::uint64_t& sum, std::string_view text) {
    for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
}

std::uint64_t sum_of_outcomes(const std::string& text) {
    std::uint64_t sum = 0xcbf29ce484222325u;
    add(sum, baseline::outcome(text));
    for (std::size_t at = 0; at < text.size(); ++at) {
        add(sum, baseline::outcome(std::string_view(text).substr(0, at)));
        std::string changed = text;
        add(sum, baseline::outcome(changed.erase(at, 1)));
        changed = text;
        for (const char byte : {'"', '\\', '\x1f', '\x80', ' ', '}'}) {
            changed[at] = byte;
            add(sum, baseline::outcome(changed));
        }
    }
    return sum;
}
} // namespace

int main(int count, char** files) {
    std::cerr << baseline::instruction_set() << "\n";
    for (int i = 1; i < count; ++i) {
        std::ifstream file(files[i], std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(file), {});
        std::cout << std::hex << sum_of_outcomes(text) << " "
                  << std::string_view(files[i]).substr(std::string_view(files[i]).rfind('/') + 1) << "\n";
    }
    return count > 1 ? 0 : 1;
}
