// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/fetching_walk.hpp>

#include <azdo/devops/work_items_as.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_fetching_walk)

namespace {
struct nothing {
    static constexpr auto schema() { return azdo::describe(); }
};
/// Gives the lots {1, 2}, {} and {3}, then fails where `breaks` is set.
struct lots {
    using operation_type = azdo::detail::get_batch_as<nothing>;
    using value_type = int;
    bool breaks = false;
    int given = 0;
    std::vector<int> left_out{4};

    bool is_over() const noexcept { return given == 3 && !breaks; }
    const std::vector<int>& missing() const noexcept { return left_out; }
    azdo::conversation<std::vector<int>> more(azdo::next_t, std::string_view) {
        switch (given++) {
        case 0: co_return std::vector{1, 2};
        case 1: co_return std::vector<int>();
        case 2: co_return std::vector{3};
        default: co_return azdo::fail(azdo::failure_kind::transport, "cut");
        }
    }
};
const auto no_service = [](const azdo::http::request&) -> azdo::result<azdo::http::response> {
    return azdo::fail(azdo::failure_kind::transport, "nobody is asked");
};
} // namespace

BOOST_AUTO_TEST_CASE(elements_of_all_lots) {
    azdo::fetching_walk walk{lots{}};
    std::vector<int> got;
    int fetches = 0;
    BOOST_TEST(!walk.next().has_value());
    for (;;) {
        if (auto fetch = walk.wanted()) {
            ++fetches;
            walk.take(azdo::call(*fetch, no_service));
        } else if (auto one = walk.next()) {
            got.push_back(one->value());
        } else {
            break;
        }
    }
    const std::vector<int> expected{1, 2, 3};
    BOOST_TEST(got == expected, boost::test_tools::per_element());
    BOOST_TEST(fetches == 3);
    BOOST_TEST(walk.missing().size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_failure_comes_once_and_ends_the_range) {
    azdo::fetched_range<azdo::fetching_walk<lots>, decltype((no_service))> range{azdo::fetching_walk{lots{.breaks = true}}, no_service, {}};
    std::vector<int> got;
    int failures = 0;
    for (const auto& one : range) {
        if (one)
            got.push_back(*one);
        else
            failures += one.error().message == "cut" ? 1 : 100;
    }
    BOOST_TEST(got.size() == 3u);
    BOOST_TEST(failures == 1);
}

BOOST_AUTO_TEST_SUITE_END()
