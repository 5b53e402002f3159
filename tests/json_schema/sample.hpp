// SPDX-License-Identifier: BSL-1.0
// A type that uses everything a JSON Schema can say.
#pragma once

#include <azdo/json/array.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/variant.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/required.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sample {

enum class level { quiet, normal, very_loud };
constexpr auto enumerators(level) {
    return std::to_array<azdo::enumerator<level>>({{level::quiet, "quiet"}, {level::normal, "normal"}, {level::very_loud, "very.loud"}});
}

constexpr auto port = azdo::as::check(
    "a port from 1 to 65535", [](std::int32_t value) { return value >= 1 && value <= 65535; }, R"("minimum":1,"maximum":65535)");
constexpr auto name = azdo::as::check(
    "a name of small letters",
    [](const std::string& value) { return !value.empty() && value.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == value.npos; },
    R"("pattern":"^[a-z]+$")");
constexpr auto short_text = azdo::as::check(
    "at most 8 letters", [](const std::string& value) { return value.size() <= 8; }, R"("maxLength":8)");
constexpr auto some = azdo::as::check(
    "at least one", [](const std::vector<std::string>& value) { return !value.empty(); }, R"("minItems":1)");

struct server {
    std::string host{};
    azdo::required<std::int32_t> port;
    std::optional<std::string> name{};
    bool secure = false;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"host", &server::host>(azdo::as::required, azdo::as::doc{"Its name"}),
            azdo::field<"port", &server::port>(sample::port), azdo::field<"name", &server::name>(sample::name, short_text),
            azdo::field<"secure", &server::secure>());
    }
};
struct circle {
    double radius = 1;
    static constexpr auto schema() {
        return azdo::describe(azdo::tag<"shape", "circle">(), azdo::field<"radius", &circle::radius>(azdo::as::required));
    }
};
struct square {
    double side = 1;
    static constexpr auto schema() { return azdo::describe(azdo::tag<"shape", "square">(), azdo::field<"side", &square::side>()); }
};
struct tree {
    std::string label{};
    azdo::boxed<tree> next{};
    std::map<std::string, tree> children{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"label", &tree::label>(azdo::as::required), azdo::field<"next", &tree::next>(),
            azdo::field<"children", &tree::children>(), azdo::refuse_unknown());
    }
};
struct settings {
    std::string title{};
    std::int32_t port = 8080;
    std::uint8_t retries = 3;
    level loudness = level::normal;
    std::vector<std::string> tags{"a"};
    std::array<double, 2> range{0, 1};
    std::optional<circle> frame{};
    std::map<std::string, std::int32_t> ports{};
    std::variant<std::monostate, bool, std::string, circle, square> drawn{};
    std::optional<tree> root{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"title", &settings::title>(azdo::as::required, sample::name),
            azdo::field<"port", &settings::port>(sample::port), azdo::field<"retries", &settings::retries>(),
            azdo::field<"loudness", &settings::loudness>(), azdo::field<"tags", &settings::tags>(some),
            azdo::field<"range", &settings::range>(), azdo::field<"frame", &settings::frame>(), azdo::field<"ports", &settings::ports>(),
            azdo::field<"drawn", &settings::drawn>(), azdo::field<"root", &settings::root>());
    }
};

} // namespace sample
