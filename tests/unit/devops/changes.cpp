// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/changes.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_changes)

namespace {
struct bug {
    std::string title{};
    int priority = 2;
    std::optional<std::string> state{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &bug::title>(azdo::as::required), azdo::field<"Custom~Field/1", &bug::priority>(),
            azdo::field<"System.State", &bug::state>());
    }
};
template <template <class> class Optional>
struct estimate {
    Optional<double> effort{};
    Optional<std::string> reason{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"Effort", &estimate::effort>(), azdo::field<"Reason", &estimate::reason>());
    }
};
/// The changes from every state of an estimate to every other one.
template <template <class> class Optional>
std::vector<std::string> all_changes() {
    const estimate<Optional> states[] = {{}, {1.5, "a"}, {1.5, std::nullopt}, {2.5, "b"}, {std::nullopt, ""}};
    std::vector<std::string> made;
    for (const auto& from : states)
        for (const auto& to : states)
            made.push_back(azdo::json::encode(azdo::changes<estimate<Optional>>({.rev = 1, .value = from}, {.rev = 1, .value = to})));
    return made;
}
const azdo::work_item_of<bug> before{.id = 42, .rev = 7, .value = {.title = "a", .state = "Active"}};
} // namespace

BOOST_AUTO_TEST_CASE(tests_the_revision_then_replaces_what_differs) {
    auto after = before;
    after.value.title = "b";
    after.value.priority = 1;
    BOOST_TEST(
        azdo::json::encode(azdo::changes(before, after)) ==
        R"([{"op":"test","path":"/rev","value":7},{"op":"replace","path":"/fields/System.Title","value":"b"},{"op":"replace","path":"/fields/Custom~0Field~11","value":1}])");
}

BOOST_AUTO_TEST_CASE(an_optional_is_added_and_removed) {
    auto after = before;
    after.value.state.reset();
    BOOST_TEST(azdo::json::encode(azdo::changes(before, after)) ==
               R"([{"op":"test","path":"/rev","value":7},{"op":"remove","path":"/fields/System.State"}])");
    BOOST_TEST(azdo::json::encode(azdo::changes(after, before)) ==
               R"([{"op":"test","path":"/rev","value":7},{"op":"add","path":"/fields/System.State","value":"Active"}])");
}

BOOST_AUTO_TEST_CASE(an_optional_of_ours_changes_as_that_of_the_standard_library) {
    const auto ours = all_changes<azdo::optional>();
    BOOST_TEST(ours == all_changes<std::optional>(), boost::test_tools::per_element());
    BOOST_TEST(ours[0] == "[]");
    BOOST_TEST(ours[7] == R"([{"op":"test","path":"/rev","value":1},{"op":"remove","path":"/fields/Reason"}])");
}

BOOST_AUTO_TEST_CASE(nothing_differs_nothing_is_sent) {
    auto other_id = before;
    other_id.id = 43;
    BOOST_TEST(azdo::changes(before, before).empty());
    BOOST_TEST(azdo::changes(before, other_id).empty());
}

BOOST_AUTO_TEST_SUITE_END()
