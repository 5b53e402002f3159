// SPDX-License-Identifier: BSL-1.0
// Your own JSON: described once, read with errors that say where they are, and written.
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <iostream>
#include <optional>
#include <string>

struct build_agent {
    std::string name;
    int slots = 1;                        // the default; schema() does not repeat it
    std::optional<std::string> comment{}; // may be absent or null
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"name", &build_agent::name>(azdo::as::required), azdo::field<"comment", &build_agent::comment>(),
            azdo::field<"slots", &build_agent::slots>(azdo::as::check("a number from 1 to 64", [](int n) { return n > 0 && n <= 64; })));
    }
};

int main() {
    const auto agent = azdo::json::decode<build_agent>(R"({"name": "linux"})");
    if (!agent) return 1;
    std::cout << azdo::json::encode(*agent) << '\n';
    const auto wrong = azdo::json::decode<build_agent>("{\"name\": \"linux\",\n \"slots\": 65}");
    if (wrong) return 1;
    std::cout << "line " << wrong.error().place.line << ", " << wrong.error().place.pointer << ": " << wrong.error().message << '\n';
}
