// SPDX-License-Identifier: BSL-1.0
// Editing and checking a configuration takes steps in proportion to its size. Basic blocks and bytes are counted, not time.
#include <azdo/config/changed_secrets.hpp>
#include <azdo/config/load.hpp>
#include <azdo/config/value_source.hpp>
#include <azdo/json/edit.hpp>
#include <azdo/json/indent.hpp>

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

extern std::uint64_t steps; // in step_counter.cpp

namespace {

namespace config = azdo::config;
namespace json = azdo::json;
using config::services_config;

/// `{"integrations":{"devops":{"t0":INSIDE,"t1":INSIDE,…}}}`
std::string installations(std::size_t count, std::string_view inside, std::string_view between = ",") {
    std::string made = "{\"integrations\":{\"devops\":{";
    for (std::size_t i = 0; i < count; ++i) made.append(i == 0 ? "" : between).append("\"t" + std::to_string(i) + "\":").append(inside);
    return made.append("}}}");
}
/// Many values below a long key.
std::string in_a_long_key(std::size_t count, std::string_view value) {
    std::string made = "{\"" + std::string(40 * count, 'k') + "\":[";
    for (std::size_t i = 0; i < count; ++i) made.append(i == 0 ? "" : ",").append(value);
    return made.append("]}");
}

struct part {
    int low = 0;
    azdo::secret<std::string> hidden{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"low", &part::low>(azdo::as::required), azdo::field<"hidden", &part::hidden>());
    }
    void check(config::diagnostic_sink& say) const {
        if (low > 9) say.warning("low", "is much");
        say.warning("none", "is not there");
    }
};
struct parts {
    std::map<std::string, std::vector<part>> named{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"named", &parts::named>()); }
};
std::string named_parts(std::size_t count, std::string_view value) { return "{\"named\":" + in_a_long_key(count, value) + "}"; }

template <class T = services_config>
void parse(const std::string& text) {
    config::diagnostics found;
    static_cast<void>(config::parse<T>(text, "f", config::no_environment, found, {.comments = true, .limit = 10}));
}
void set(const std::string& text) {
    static_cast<void>(json::set_value(text, "/integrations/devops/new/appClientId", "\"x\"", {.comments = true}));
}
void remove(const std::string& text) { static_cast<void>(json::remove_value(text, "/integrations/devops/t7", {.comments = true})); }
void value_sources(const std::string& text) {
    config::inspected report;
    static_cast<void>(config::value_sources<services_config>(text, config::no_environment, report));
}
void compare(const std::string& text) {
    config::diagnostics found;
    const auto now = config::parse<parts>(text, "f", config::no_environment, found, {.limit = 10});
    if (now) static_cast<void>(config::changed_secrets(parts{}, *now));
}
void indent(const std::string& text) { static_cast<void>(json::indented(text)); }

struct task {
    const char* name;
    void (*run)(const std::string& text);
    std::string (*text)(std::size_t count);
};

const task tasks[] = {
    {"set, one line", set, [](std::size_t n) { return installations(n, "{}"); }},
    {"set, one line with members", set, [](std::size_t n) { return installations(n, R"({"appClientId":"x"})"); }},
    {"set, one line and blanks before it", set, [](std::size_t n) { return std::string(20 * n, ' ') + installations(n, "{\n\"a\":1}"); }},
    {"set, one line in two", set, [](std::size_t n) { return "{\n" + installations(n, "{}").substr(1); }},
    {"set, many lines", set, [](std::size_t n) { return installations(n, "{}", ",\n"); }},
    {"set, many comments", set, [](std::size_t n) { return installations(n, "{}", "/**/,/**/#\n"); }},
    {"set, comments behind the last", set,
        [](std::size_t n) {
            std::string made = installations(1, "{}");
            for (std::size_t i = 0; i < 4 * n; ++i) made.insert(made.size() - 3, "/**/");
            return made;
        }},
    {"set, in a list", [](const std::string& text) { static_cast<void>(json::set_value(text, "/k/-", "{\"a\":1}")); },
        [](std::size_t n) { return "{\"k\":" + in_a_long_key(n, "[1]").substr(40 * n + 4); }},
    {"remove", remove, [](std::size_t n) { return installations(n, "{}"); }},
    {"remove, many comments", remove, [](std::size_t n) { return installations(n, "{}", "/**/,/**/"); }},
    {"parse, empty", parse, [](std::size_t n) { return installations(n, "{}"); }},
    {"parse, a variable each", parse, [](std::size_t n) { return installations(n, R"({"appClientId":"${A}"})"); }},
    {"parse, half a variable each", parse, [](std::size_t n) { return installations(n, R"({"x":"a${A}${B}"})"); }},
    {"parse, a wrong type each", parse, [](std::size_t n) { return installations(n, R"({"appClientId":1})"); }},
    {"parse, switched off", parse, [](std::size_t n) { return installations(n, R"({"disabled":true})"); }},
    {"parse, a key near", parse, [](std::size_t n) { return installations(n, R"({"appClientID":""})"); }},
    {"parse, a key twice", parse, [](std::size_t n) { return installations(n, R"({"a":1,"a":2})"); }},
    {"parse, variables within a long key", parse, [](std::size_t n) { return in_a_long_key(n, R"("${A}")"); }},
    {"parse, remarks within a long key", parse<parts>, [](std::size_t n) { return named_parts(n, R"({"low":10})"); }},
    {"parse, missing within a long key", parse<parts>, [](std::size_t n) { return named_parts(n, "{}"); }},
    {"parse, comments", parse, [](std::size_t n) { return installations(n, "{}", "/**/,#\n"); }},
    {"parse, control characters", parse, [](std::size_t n) { return "{\"x\":\"" + std::string(10 * n, '\t') + "\"}"; }},
    {"parse, dollars", parse,
        [](std::size_t n) { return "{\"x\":\"" + std::string(10 * n, '$') + "\",\"y\":\"" + std::string(9 * n, '{') + "\"}"; }},
    {"value_sources", value_sources, [](std::size_t n) { return installations(n, R"({"appClientId":"${A}"})"); }},
    {"changed secrets within a long key", compare, [](std::size_t n) { return named_parts(n, R"({"low":1})"); }},
    {"indent", indent, [](std::size_t n) { return in_a_long_key(n, "[1,{}]"); }},
};

std::uint64_t steps_of(const task& one, std::size_t count) {
    const std::string text = one.text(count);
    const std::uint64_t before = steps;
    one.run(text);
    return steps - before;
}

} // namespace

int main() {
    constexpr std::size_t count = 300;
    int failed = 0;
    for (const task& one : tasks) {
        const std::uint64_t some = steps_of(one, count), more = steps_of(one, 4 * count);
        // Four times the text takes four times the steps, plus a little for trees and sorting. A single quadratic pass takes sixteen times
        // as many.
        const bool good = some > 10 * count && 10 * more < 46 * some;
        std::cout << (good ? "" : "NOT LINEAR: ") << one.name << ": " << some << ", " << more << " steps\n";
        failed += good ? 0 : 1;
    }
    return failed == 0 ? 0 : 1;
}
