// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/table.hpp>

#include <azdo_cli/display_text.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace azdo_cli_table {
using azdo_cli::lines_of;
namespace {
const azdo_cli::table items{
    .columns = {{.title = "ID", .right = true}, {.title = "State"}, {.title = "Title", .shrinks = true}},
    .rows = {{"7", "Active", "The login page answers slowly"}, {"1234", "New", "日本語\nの題名"}, {"5"}},
};
}
} // namespace azdo_cli_table

BOOST_AUTO_TEST_SUITE(azdo_cli_table)
using namespace azdo_cli_table;

BOOST_AUTO_TEST_CASE(as_wide_as_its_texts) {
    const std::vector<std::string> expected{
        "  ID  State   Title", "   7  Active  The login page answers slowly", "1234  New     日本語 の題名", "   5"};
    BOOST_TEST(lines_of(items, 0) == expected, boost::test_tools::per_element());
    BOOST_TEST(lines_of(items, 80) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(columns_that_shrink_are_cut) {
    const std::vector<std::string> expected{"  ID  State   Title", "   7  Active  The login page …", "1234  New     日本語 の題名", "   5"};
    BOOST_TEST(lines_of(items, 30) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(no_column_is_shrunk_to_nothing) {
    BOOST_TEST(lines_of(items, 29)[1] == "   7  Active", "a title of fewer than 16 columns says little");
}

BOOST_AUTO_TEST_CASE(columns_are_left_out_from_the_right) {
    const std::vector<std::string> expected{"  ID  State", "   7  Active", "1234  New", "   5"};
    BOOST_TEST(lines_of(items, 15) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(no_line_is_wider_than_asked) {
    for (std::size_t width = 1; width < 50; ++width)
        for (const std::string& line : lines_of(items, width)) BOOST_TEST(azdo_cli::columns(line) <= width, "at " << width);
}

BOOST_AUTO_TEST_CASE(the_widest_shrinks_first) {
    const azdo_cli::table two{.columns = {{.title = "A", .shrinks = true}, {.title = "B", .shrinks = true}},
        .rows = {{"0123456789", "0123456789012345678901234567890"}}};
    BOOST_TEST(lines_of(two, 30)[1] == "0123456789  01234567890123456…");
    const azdo_cli::table both{.columns = two.columns, .rows = {{two.rows[0][1], two.rows[0][1]}}};
    BOOST_TEST(lines_of(both, 40)[1] == "012345678901234567…  012345678901234567…");
    BOOST_TEST(lines_of(two, 20)[1] == "0123456789", "the first one whole rather than both in pieces");
}

BOOST_AUTO_TEST_CASE(titles_without_rows) {
    BOOST_TEST(lines_of({.columns = {{.title = "ID"}}}, 80) == std::vector<std::string>{"ID"}, boost::test_tools::per_element());
    BOOST_TEST(lines_of({}, 80).size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
