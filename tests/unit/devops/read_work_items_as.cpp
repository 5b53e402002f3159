// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/read_work_items_as.hpp>

#include <azdo/http/client.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/testing/fake.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_read_work_items_as)

namespace {
struct bug {
    std::string title{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &bug::title>()); }
};
using batch = azdo::detail::get_batch_as<bug>;

/// A service without work items whose ids end in 7.
struct service {
    service() {
        fake.on<batch>([](const batch& asked) {
            batch::result_type made;
            for (const int id : asked.body.ids) {
                if (id % 10 != 7) made.value.emplace_back().id = id;
            }
            return made;
        });
    }
    std::size_t requests() const { return fake.sent<batch>().size(); }
    azdo::testing::fake fake{};
    azdo::client api{"acme", azdo::personal_access_token{azdo::secret<std::string>("0123456789")}, fake, {.retries = {.attempts = 1}}};
};
} // namespace

BOOST_AUTO_TEST_CASE(batches_when_they_are_needed) {
    service from;
    std::vector<std::int32_t> ids(450);
    std::iota(ids.rbegin(), ids.rend(), 1); // 450 … 1
    auto range = azdo::read_work_items_as<bug>(ids, from.api);
    std::vector<std::int32_t> got;
    for (const auto& item : range) {
        BOOST_TEST_REQUIRE(item.has_value());
        if (got.empty()) BOOST_TEST(from.requests() == 1u);
        got.push_back(item->id);
        if (got.size() == 180) BOOST_TEST(from.requests() == 1u);
        if (got.size() == 181) BOOST_TEST(from.requests() == 2u);
    }
    BOOST_TEST(from.requests() == 3u);
    std::erase_if(ids, [](int id) { return id % 10 == 7; });
    BOOST_TEST(got == ids, boost::test_tools::per_element());
    BOOST_TEST(range.missing().size() == 45u);
    BOOST_TEST(range.missing().front() == 447);
}

BOOST_AUTO_TEST_CASE(a_time_of_the_past_and_another_organization) {
    service from;
    const auto then = azdo::parse_time("2026-02-03T04:05:06Z").value();
    for (const auto& item : azdo::read_work_items_as<bug>({3}, from.api, {.organization = "contoso", .as_of = then}))
        BOOST_TEST(item.has_value());
    BOOST_TEST_REQUIRE(from.requests() == 1u);
    BOOST_TEST(from.fake.sent<batch>()[0].organization == "contoso");
    BOOST_TEST((from.fake.sent<batch>()[0].body.as_of == then));
}

BOOST_AUTO_TEST_CASE(nothing_is_asked_for_no_ids) {
    service from;
    for ([[maybe_unused]] const auto& item : azdo::read_work_items_as<bug>({}, from.api)) BOOST_ERROR("an item of no ids");
    BOOST_TEST(from.requests() == 0u);
}

BOOST_AUTO_TEST_CASE(an_id_that_is_repeated_is_read_again) {
    service from;
    std::vector<std::int32_t> got;
    for (const auto& item : azdo::read_work_items_as<bug>({3, 5, 3}, from.api)) got.push_back(item ? item->id : 0);
    BOOST_TEST(got == (std::vector<std::int32_t>{3, 5, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_failure_ends_the_range) {
    service from;
    std::vector<std::int32_t> ids(600, 3);
    from.fake.once<batch>([](const batch&) { return batch::result_type{}; });
    from.fake.once<batch>(azdo::testing::refused(500, "", "out of order"));
    std::string failures;
    int good = 0;
    for (const auto& item : azdo::read_work_items_as<bug>(ids, from.api)) item ? void(++good) : void(failures += item.error().message);
    BOOST_TEST(good == 0);
    BOOST_TEST(failures == "out of order");
    BOOST_TEST(from.requests() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
