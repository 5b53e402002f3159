// SPDX-License-Identifier: BSL-1.0
// tests/unit/api compares each row with the operation of the library.
#include <azdo_cli/invoke/operation_table.hpp>

#include <azdo/http/edition.hpp>
#include <azdo/http/operation.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(azdo_cli_invoke_operation_table)

using namespace azdo_cli;

namespace {
std::string join(const auto& names) {
    std::string text;
    for (const auto& one : names) text.append(text.empty() ? "" : ", ").append(one);
    return text;
}
std::vector<std::string_view> placeholders_of(std::string_view path) {
    std::vector<std::string_view> names;
    while (!path.empty())
        if (const auto piece = azdo::detail::take_piece(path); !piece.name.empty()) names.push_back(piece.name);
    return names;
}
} // namespace

BOOST_AUTO_TEST_CASE(it_has_every_operation_once) {
    BOOST_TEST(all_operations().size() == 1145u);
    BOOST_TEST(all_areas().size() == 44u);
    std::set<std::string> names;
    std::size_t in_areas = 0;
    for (const area_row& area : all_areas()) {
        BOOST_TEST(!area.purpose.empty());
        in_areas += operations_of(area.name).size();
    }
    BOOST_TEST(in_areas == 1145u);
    for (const operation_row& one : all_operations()) BOOST_TEST(names.insert(std::string(one.area).append(" ").append(one.name)).second);
}

BOOST_AUTO_TEST_CASE(every_row_is_complete) {
    constexpr std::string_view types[] = {"text", "int32", "int64", "number", "boolean", "time"};
    std::size_t bodies = 0, on_services_only = 0;
    for (const operation_row& one : all_operations()) {
        const auto parameters = parameters_of(one);
        for (const std::string_view name : placeholders_of(one.endpoint.path))
            BOOST_TEST(std::count_if(parameters.begin(), parameters.end(),
                           [&](const parameter& each) { return each.where == part::path && each.key == name; }) == 1,
                one.name << " " << name);
        for (const parameter& each : parameters) {
            if (each.where == part::body) {
                BOOST_TEST(each.type.find('/') != each.type.npos);
                ++bodies;
            } else {
                BOOST_TEST(!each.key.empty());
                BOOST_TEST((each.values.empty() ? std::count(std::begin(types), std::end(types), each.type) == 1 : each.type.empty()),
                    one.name << " " << each.key << " " << each.type);
            }
        }
        BOOST_TEST(azdo::detail::version_number(one.endpoint.version.text) >= 5000, one.name);
        on_services_only += std::string_view(one.endpoint.version.on_servers).empty();
    }
    BOOST_TEST(bodies == 401u);
    BOOST_TEST(on_services_only > 150u);
    BOOST_TEST(on_services_only < 400u);
}

BOOST_AUTO_TEST_CASE(parameters_are_read) {
    const operation_row* const one = find_operation("wit", "get_work_item");
    BOOST_REQUIRE(one != nullptr);
    const auto all = parameters_of(*one);
    BOOST_TEST_REQUIRE(all.size() == 6u);
    BOOST_TEST(all[0].key == "organization");
    BOOST_TEST(!all[1].required);
    BOOST_TEST(all[2].key == "id");
    BOOST_TEST(all[2].required);
    BOOST_TEST(all[2].type == "int32");
    BOOST_TEST((all[3].where == part::query));
    BOOST_TEST(all[3].key == "fields");
    BOOST_TEST(all[3].type == "text");
    BOOST_TEST(all[3].is_list);
    BOOST_TEST(!all[4].is_list);
    BOOST_TEST(join(all[5].values) == "none, relations, fields, links, all");
}

BOOST_AUTO_TEST_CASE(names_are_found_in_any_spelling) {
    const operation_row* const one = find_operation("wit", "get_work_item");
    BOOST_TEST(find_operation("WIT", "GetWorkItem") == one);
    BOOST_TEST(find_operation("wit", "get-work-item") == one);
    BOOST_TEST(find_operation("wit", "get_work_items") != one);
    BOOST_TEST(find_operation("wit", "work_item") == nullptr);
    BOOST_TEST(find_operation("git", "get_work_item") == nullptr);
    BOOST_TEST(find_operation("", "get_work_item") == nullptr);
    BOOST_REQUIRE(find_area("distributedTask") != nullptr);
    BOOST_TEST(find_area("distributedTask")->name == "distributed_task");
    BOOST_TEST(find_area("test-results")->name == "test_results");
    BOOST_TEST(find_area("tests") == nullptr);
    BOOST_TEST(operations_of("nothing").empty());
}

BOOST_AUTO_TEST_CASE(similar_names_are_suggested) {
    BOOST_TEST(similar_areas("wti").front() == "wit");
    BOOST_TEST(join(similar_areas("biuld")) == "build");
    BOOST_TEST(join(similar_areas("quartz")) == "");
    BOOST_TEST(similar_operations("wit", "get_workitm").front() == "wit get_work_item");
    BOOST_TEST(similar_operations("wit", "work_item_get").front() == "wit get_work_item");
    BOOST_TEST(similar_operations("git", "get_work_item").front() == "wit get_work_item");
    BOOST_TEST(similar_operations("core", "projects").front() == "core list_projects");
    BOOST_TEST(similar_operations("wit", "frobnicate").empty());
    BOOST_TEST(similar_operations("wit", "").empty());
    BOOST_TEST(similar_operations("wit", "get").size() <= 5u);
}

BOOST_AUTO_TEST_SUITE_END()
