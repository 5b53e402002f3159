// SPDX-License-Identifier: BSL-1.0
// The side of the library for json_patch.mjs: one command a line, one reply a line, as driver.mjs has it.
#include <azdo/json/apply.hpp>
#include <azdo/json/diff.hpp>

#include <iostream>
#include <string>

namespace {
namespace json = azdo::json;

struct command {
    std::string name{}; // apply: patch to document; diff: from document to other
    json::raw document{}, other{}, patch{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"name", &command::name>(azdo::as::required), azdo::field<"document", &command::document>(),
            azdo::field<"other", &command::other>(), azdo::field<"patch", &command::patch>(), azdo::refuse_unknown());
    }
};
struct reply {
    bool ok = true;
    std::string text{}, kind{}, type_key{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"ok", &reply::ok>(), azdo::field<"text", &reply::text>(), azdo::field<"kind", &reply::kind>(),
            azdo::field<"type_key", &reply::type_key>());
    }
};

azdo::result<std::string> run(const command& asked) {
    if (asked.name == "diff") {
        const auto made = json::diff(asked.document, asked.other);
        return made ? azdo::result<std::string>(json::encode(*made)) : made.error();
    }
    const auto patch = asked.patch.as<json::patch>();
    if (!patch) return patch.error();
    const auto made = json::apply(*patch, asked.document);
    return made ? azdo::result<std::string>(made->text()) : made.error();
}
} // namespace

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        const auto asked = json::decode<command>(line);
        const auto got = asked ? run(*asked) : azdo::result<std::string>(asked.error());
        const reply made = got ? reply{.text = *got} : reply{false, got.error().message, azdo::to_string(got.error().kind)};
        std::cout << json::encode(made) << std::endl;
    }
}
