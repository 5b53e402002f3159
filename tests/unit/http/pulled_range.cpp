// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/pulled_range.hpp>

#include <boost/test/unit_test.hpp>
#include <memory>
#include <optional>
#include <ranges>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_pulled_range)

namespace {
/// Counts down to one, and counts the calls of `pull`.
class countdown : public azdo::pulled_range<countdown, std::unique_ptr<int>> {
public:
    explicit countdown(int from) : left_(from) {}
    int asked = 0;

private:
    friend class azdo::pulled_range<countdown, std::unique_ptr<int>>;
    std::optional<std::unique_ptr<int>> pull() {
        ++asked;
        if (left_ == 0) return std::nullopt;
        return std::make_unique<int>(left_--);
    }
    int left_;
};
static_assert(std::ranges::input_range<countdown>);

/// Collects the consumed elements.
class keeping : public azdo::pulled_range<keeping, std::string> {
public:
    std::string over{};

private:
    friend class azdo::pulled_range<keeping, std::string>;
    std::optional<std::string> pull() { return left_ == 0 ? std::nullopt : std::optional(std::to_string(left_--)); }
    void take_back(std::string& last) { over += last; }
    int left_ = 3;
};
} // namespace

BOOST_AUTO_TEST_CASE(elements_are_returned_in_order) {
    countdown range(3);
    BOOST_TEST(range.asked == 0);
    std::string seen;
    for (auto&& one : range) seen += std::to_string(*std::move(one)) + "@" + std::to_string(range.asked) + " ";
    BOOST_TEST(seen == "3@1 2@2 1@3 ");
    BOOST_TEST(range.asked == 4);
}

BOOST_AUTO_TEST_CASE(a_second_begin_continues_with_the_current_element) {
    countdown range(2);
    BOOST_TEST(**range.begin() == 2);
    BOOST_TEST(**range.begin() == 2);
    BOOST_TEST(range.asked == 1);
    auto at = range.begin();
    at++;
    BOOST_TEST(*at->get() == 1);
}

BOOST_AUTO_TEST_CASE(nothing_to_pull_is_an_empty_range) {
    countdown range(0);
    BOOST_CHECK(range.begin() == range.end());
    BOOST_TEST(range.asked == 1);
}

BOOST_AUTO_TEST_CASE(a_consumed_element_is_reclaimed) {
    keeping range;
    std::string seen;
    for (auto&& one : range) seen += one + (range.over.empty() ? "-" : range.over) + " ";
    BOOST_TEST(seen == "3- 23 132 ");
    BOOST_TEST(range.over == "321");
}

BOOST_AUTO_TEST_SUITE_END()
