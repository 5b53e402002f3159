// SPDX-License-Identifier: BSL-1.0
#include "unit.hpp"

#include <functional>
#include <iostream>
#include <string>
#include <string_view>

namespace {
constexpr std::string_view document =
    "{\"id\":7, \"System.Title\" : \"a \\u00e9 \\\"title\\\" that is longer than thirty-two bytes, "
    "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\",\n\t\"points\":-2.5e-3,\"done\":true,"
    "\"owner\":{\"displayName\":\"Ada "
    "Lovelace\",\"uniqueName\":\"ada@example.com\"},\"tags\":[\"\",\"0123456789abcde\",\"0123456789abcdef\","
    "\"0123456789abcdef0123456789abcdef\"],"
    "                                         \"unknown\":[{\"a\":[]},null,1e5],\"watchers\":[{\"displayName\":\"x\"}]}";

int wrong = 0;
void expect(bool good, std::string_view what) {
    if (good) return;
    std::cerr << what << "\n";
    ++wrong;
}

/// Every truncation and deletion, and some replacements, of the document have the same outcome in another unit as in the baseline.
void compare(std::string_view name, const std::function<std::string(std::string_view)>& outcome) {
    const auto same = [&](std::string_view text) {
        expect(outcome(text) == baseline::outcome(text), std::string(name) + " differs: " + std::string(text));
    };
    same(document);
    for (std::size_t at = 0; at < document.size(); ++at) {
        same(document.substr(0, at));
        std::string changed(document);
        changed.erase(at, 1);
        same(changed);
        changed = document;
        for (char byte : {'"', '\\', '\x01', '\x80', ' ', ','}) {
            changed[at] = byte;
            same(changed);
        }
    }
}
} // namespace

int main() {
    expect(portable::instruction_set() == "portable", "the portable unit does not run its own code");
    expect(baseline::instruction_set() != "portable" || baseline::outcome("1") == portable::outcome("1"), "the baseline");
    compare("portable", portable::outcome);
#if defined(WITH_AVX2)
    if (__builtin_cpu_supports("avx2")) {
        expect(avx2::instruction_set() == "avx2" || avx2::instruction_set() == "avx512", "the AVX2 unit does not run its own code");
        compare("avx2", avx2::outcome);
    }
#endif
    if (wrong == 0) std::cout << "the same, with " << baseline::instruction_set() << "\n";
    return wrong == 0 ? 0 : 1;
}
