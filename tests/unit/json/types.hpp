// SPDX-License-Identifier: BSL-1.0
// Described types shared by the tests of this room.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/nullable.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace test {

enum class state { fresh, active, closed };
constexpr auto enumerators(state) {
    return std::to_array<azdo::enumerator<state>>({{state::fresh, "New"}, {state::active, "Active"}, {state::closed, "Closed"}});
}

struct person {
    std::string name{};
    std::optional<std::string> mail{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"displayName", &person::name>(azdo::as::required), azdo::field<"uniqueName", &person::mail>());
    }
    bool operator==(const person&) const = default;
};

struct item {
    std::int32_t id = 0;
    std::string title = "untitled";
    double points = 0.5;
    bool done = false;
    state where = state::fresh;
    azdo::open_enum<state> seen{};
    person owner{"nobody", {}};
    std::vector<person> watchers{};
    std::vector<std::string> tags{"none"};
    azdo::nullable<std::string> note{};
    azdo::boxed<item> parent{};
    azdo::unknown_fields rest{};
    template <class self = item>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(azdo::as::required), azdo::field<"System.Title", &self::title>(),
            azdo::field<"points", &self::points>(), azdo::field<"done", &self::done>(), azdo::field<"state", &self::where>(),
            azdo::field<"seen", &self::seen>(), azdo::field<"owner", &self::owner>(), azdo::field<"watchers", &self::watchers>(),
            azdo::field<"tags", &self::tags>(), azdo::field<"note", &self::note>(), azdo::field<"parent", &self::parent>(),
            azdo::rest<&self::rest>());
    }
    bool operator==(const item&) const = default;
};

constexpr bool is_port(int value) { return value > 0 && value < 65536; }
inline bool is_key(const azdo::secret<std::string>& value) { return value.size() != 1; }
struct server {
    std::string host{};
    int port = 80;
    azdo::secret<std::string> key{};
    std::optional<int> backlog{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"host", &server::host>(azdo::as::required),
            azdo::field<"port", &server::port>(azdo::as::check("a port from 1 to 65535", is_port)),
            azdo::field<"key", &server::key>(azdo::as::check("a key", is_key),
                azdo::as::check("another key", [](const auto& value) { return value.reveal() != "sesame"; })),
            azdo::field<"backlog", &server::backlog>(azdo::as::check("a backlog above 0", [](int value) { return value > 0; })),
            azdo::refuse_unknown());
    }
    bool operator==(const server&) const = default;
};

inline constexpr std::string_view item_text =
    R"({"id":7,"System.Title":"A \"title\" \u00fcber","points":2.25,"done":true,"state":"Active","seen":"Blocked","owner":{"displayName":"Ada","uniqueName":"ada@example.com"},)"
    R"("watchers":[{"displayName":"Grace"},{"displayName":"Zo\u00eb","uniqueName":null}],"tags":["a","b"],"note":null,"parent":{"id":6},"unknown":[1,{"x":null}]})";

inline item whole_item() {
    item made;
    made.id = 7;
    made.title = "A \"title\" \xc3\xbc"
                 "ber";
    made.points = 2.25;
    made.done = true;
    made.where = state::active;
    made.seen = azdo::open_enum<state>::from_name("Blocked");
    made.owner = {"Ada", "ada@example.com"};
    made.watchers = {{"Grace", {}}, {"Zo\xc3\xab", {}}};
    made.tags = {"a", "b"};
    made.note = azdo::null;
    item parent;
    parent.id = 6;
    made.parent = parent;
    made.rest.members = {{"unknown", R"([1,{"x":null}])"}};
    return made;
}

} // namespace test
