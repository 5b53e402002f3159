// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/result.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(core_result)

namespace {
azdo::failure denied() { return azdo::fail(azdo::failure_kind::access_denied, "no"); }
azdo::result<int> parse(const std::string& text) {
    if (text.empty()) return azdo::fail(azdo::failure_kind::invalid_input, "empty");
    return static_cast<int>(text.size());
}
struct counted {
    static inline int alive = 0;
    counted() { ++alive; }
    counted(const counted&) { ++alive; }
    counted(counted&&) noexcept { ++alive; }
    counted& operator=(const counted&) = default;
    counted& operator=(counted&&) noexcept = default;
    ~counted() { --alive; }
};
} // namespace

BOOST_AUTO_TEST_CASE(holds_a_value) {
    azdo::result<std::string> r = "text";
    BOOST_TEST(r.has_value());
    BOOST_TEST(static_cast<bool>(r));
    BOOST_TEST(*r == "text");
    BOOST_TEST(r->size() == 4u);
    BOOST_TEST(r.value() == "text");
    BOOST_TEST(r.value_or("other") == "text");
    BOOST_TEST(std::move(r).value() == "text");
}

BOOST_AUTO_TEST_CASE(holds_a_failure) {
    azdo::result<std::string> r = denied();
    BOOST_TEST(!r.has_value());
    BOOST_TEST(!static_cast<bool>(r));
    BOOST_TEST((r.error().kind == azdo::failure_kind::access_denied));
    BOOST_TEST(r.value_or("other") == "other");
}

BOOST_AUTO_TEST_CASE(value_throws_the_failure) {
    const azdo::result<int> r = denied();
    BOOST_CHECK_EXCEPTION(r.value(), azdo::failure_exception, [](const azdo::failure_exception& e) {
        return e.what() == std::string("no") && e.why().kind == azdo::failure_kind::access_denied;
    });
    const azdo::result<void> nothing = denied();
    BOOST_CHECK_THROW(nothing.value(), azdo::failure_exception);
}

BOOST_AUTO_TEST_CASE(there_is_no_empty_success) {
    static_assert(!std::is_default_constructible_v<azdo::result<int>>);
    static_assert(!std::is_default_constructible_v<azdo::result<std::vector<int>>>);
    static_assert(!std::is_convertible_v<azdo::result<int>, bool>);
    BOOST_TEST(azdo::result<void>{}.has_value());
    BOOST_TEST(!azdo::result<void>{denied()}.has_value());
}

BOOST_AUTO_TEST_CASE(holds_what_cannot_be_copied) {
    azdo::result<std::unique_ptr<int>> r = std::make_unique<int>(3);
    static_assert(!std::is_copy_constructible_v<azdo::result<std::unique_ptr<int>>>);
    const std::unique_ptr<int> taken = *std::move(r);
    BOOST_TEST(*taken == 3);
    azdo::result<std::unique_ptr<int>> bad = denied();
    const azdo::result<std::unique_ptr<int>> moved = std::move(bad);
    BOOST_TEST(!moved.has_value());
}

BOOST_AUTO_TEST_CASE(assignment_changes_sides_without_a_leak) {
    {
        azdo::result<counted> r = counted{};
        BOOST_TEST(counted::alive == 1);
        r = denied();
        BOOST_TEST(counted::alive == 0);
        azdo::result<counted> other = counted{};
        r = other;
        BOOST_TEST(counted::alive == 2);
        r = std::move(other);
        const auto& self = r;
        r = self;
        BOOST_TEST(r.has_value());
    }
    BOOST_TEST(counted::alive == 0);
}

BOOST_AUTO_TEST_CASE(a_failure_takes_the_place_of_a_value) {
    const std::string long_text(100, 'x');
    azdo::result<std::string> one = long_text;
    one = azdo::fail(azdo::failure_kind::conflict, long_text);
    BOOST_TEST(!one);
    BOOST_TEST(one.error().message == long_text);
    one = azdo::fail(azdo::failure_kind::not_found, "other");
    BOOST_TEST(one.error().message == "other");
    one = long_text;
    BOOST_TEST(*one == long_text);
}

BOOST_AUTO_TEST_CASE(a_success_without_a_value_is_copied_moved_and_assigned) {
    const std::string long_text(100, 'x');
    azdo::result<void> good, bad = azdo::fail(azdo::failure_kind::conflict, long_text);
    azdo::result<void> copy = bad, moved = std::move(bad);
    BOOST_TEST(copy.error().message == long_text);
    BOOST_TEST(moved.error().message == long_text);
    copy = good;
    BOOST_TEST(copy.has_value());
    copy = moved;
    BOOST_TEST(copy.error().message == long_text);
    copy = std::move(moved);
    BOOST_TEST(copy.error().message == long_text);
    good = copy;
    BOOST_TEST(!good);
    good = azdo::result<void>();
    BOOST_TEST(good.has_value());
}

BOOST_AUTO_TEST_CASE(chains_pass_values_and_failures_on) {
    BOOST_TEST(parse("abc").and_then([](int n) -> azdo::result<int> { return n * 2; }).value() == 6);
    BOOST_TEST(parse("abc").transform([](int n) { return std::to_string(n); }).value() == "3");
    BOOST_TEST(parse("").transform([](int n) { return n; }).error().message == "empty");
    BOOST_TEST(parse("").and_then([](int n) -> azdo::result<int> { return n; }).error().message == "empty");
    BOOST_TEST(parse("").or_else([](azdo::failure) -> azdo::result<int> { return 7; }).value() == 7);
    BOOST_TEST(parse("ab").or_else([](azdo::failure) -> azdo::result<int> { return 7; }).value() == 2);
    BOOST_TEST(azdo::result<void>{}.and_then([] { return parse("a"); }).value() == 1);
    BOOST_TEST(azdo::result<void>{denied()}.and_then([] { return parse("a"); }).error().message == "no");
}

BOOST_AUTO_TEST_SUITE_END()
