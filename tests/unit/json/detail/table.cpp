// SPDX-License-Identifier: BSL-1.0
#include "../types.hpp"

#include <azdo/json/detail/table.hpp>

#include <azdo/json/detail/move_value.hpp>
#include <azdo/json/detail/read.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_table)

namespace json = azdo::json;

namespace {
struct nothing {
    static constexpr auto schema() { return azdo::describe(); }
};
struct many {
    int a = 0, b = 0;
    azdo::required<int> c{1};
    static constexpr auto schema() {
        return azdo::describe(azdo::tag<"kind", "many">(), azdo::field<"a", &many::a>(azdo::as::required), azdo::field<"b", &many::b>(),
            azdo::field<"c", &many::c>(), azdo::refuse_unknown());
    }
};
struct without_default {
    azdo::required<int> a;
    static constexpr auto schema() { return azdo::describe(azdo::field<"a", &without_default::a>()); }
};
} // namespace

BOOST_AUTO_TEST_CASE(rows_in_the_order_of_the_description) {
    const json::struct_table& table = json::table_of<many>;
    BOOST_TEST(table.count == 4u);
    BOOST_TEST(table.rows[0].key() == "kind");
    BOOST_TEST((table.rows[0].kind == json::shape_kind::tag));
    BOOST_TEST(*static_cast<const std::string_view*>(table.rows[0].more) == "many");
    BOOST_TEST(table.rows[3].key() == "c");
    BOOST_TEST(table.rows[3].mark() == 8u);
    BOOST_TEST(table.required[0] == 0b1010u);
    BOOST_TEST(table.refuse_unknown);
    BOOST_TEST((table.reset_absent != nullptr));
    BOOST_TEST((json::table_of<without_default>.reset_absent == nullptr));
    BOOST_TEST((table.rest == nullptr));
}

BOOST_AUTO_TEST_CASE(every_key_is_found_and_no_other) {
    const json::struct_table& table = json::table_of<test::item>;
    for (std::size_t i = 0; i < table.count; ++i) BOOST_TEST((json::find_row(table, table.rows[i].key()) == &table.rows[i]));
    for (std::string_view other : {"", "i", "ID", "System.Titl", "System.Title2", "unknown"})
        BOOST_TEST_CONTEXT(other) BOOST_TEST((json::find_row(table, other) == nullptr));
    BOOST_TEST((json::find_row(json::table_of<nothing>, "a") == nullptr));
    BOOST_TEST((table.required != nullptr));
    BOOST_TEST((json::table_of<nothing>.required == nullptr));
}

BOOST_AUTO_TEST_CASE(checks_say_what_they_expected) {
    const json::struct_table& table = json::table_of<test::server>;
    test::server server;
    server.port = 0;
    const auto run = [&](std::size_t i) {
        const auto& check = *static_cast<const json::member_check*>(table.rows[i].more);
        return check.run(check.entry, table.member(&server, table.rows[i]));
    };
    BOOST_TEST((table.rows[0].more == nullptr));
    BOOST_TEST(run(1) == "a port from 1 to 65535");
    server.port = 1;
    BOOST_TEST(run(1).empty());
    BOOST_TEST(run(3).empty());
    server.backlog = 0;
    BOOST_TEST(run(3) == "a backlog above 0");
}

BOOST_AUTO_TEST_SUITE_END()
