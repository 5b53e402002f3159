// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/work_item_history.hpp>

#include <azdo/http/client.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/testing/fake.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(devops_work_item_history)

namespace {
struct bug {
    std::string title{};
    int priority = 2;
    std::optional<std::string> state{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &bug::title>(), azdo::field<"Microsoft.VSTS.Common.Priority", &bug::priority>(),
            azdo::field<"System.State", &bug::state>());
    }
};
azdo::api::wit::work_item_update update_of(std::string_view fields) {
    return azdo::json::decode<azdo::api::wit::work_item_update>(
        "{\"id\":2,\"workItemId\":7,\"rev\":2,\"fields\":" + std::string(fields) + "}")
        .value();
}
} // namespace

BOOST_AUTO_TEST_CASE(changes_of_members) {
    const auto update = update_of(R"({"System.State":{"oldValue":"New","newValue":"Active"},"Microsoft.VSTS.Common.Priority":{"newValue":1},
        "System.Title":{"oldValue":"x","newValue":null}})");
    const auto state = azdo::change_of<&bug::state>(update);
    BOOST_TEST_REQUIRE(state.has_value());
    BOOST_TEST_REQUIRE(state->has_value());
    BOOST_TEST(((*state)->before == "New"));
    BOOST_TEST(((*state)->after == "Active"));
    const auto priority = azdo::change_of<&bug::priority>(update);
    BOOST_TEST_REQUIRE((priority && priority->has_value()));
    BOOST_TEST(!(*priority)->before.has_value());
    BOOST_TEST(((*priority)->after == 1));
    const auto title = azdo::change_of<&bug::title>(update);
    BOOST_TEST_REQUIRE((title && title->has_value()));
    BOOST_TEST(((*title)->before == "x"));
    BOOST_TEST(!(*title)->after.has_value());
}

BOOST_AUTO_TEST_CASE(a_field_that_was_left_alone) {
    const auto state = azdo::change_of<&bug::state>(update_of(R"({"System.Title":{"newValue":"x"}})"));
    BOOST_TEST_REQUIRE(state.has_value());
    BOOST_TEST(!state->has_value());
}

BOOST_AUTO_TEST_CASE(a_value_of_another_type_is_a_failure_that_names_the_field) {
    const auto before =
        azdo::change_of<&bug::priority>(update_of(R"({"Microsoft.VSTS.Common.Priority":{"oldValue":"high","newValue":1}})"));
    BOOST_TEST_REQUIRE(!before.has_value());
    BOOST_TEST(before.error().message.find("the old value of Microsoft.VSTS.Common.Priority: ") == 0u);
    const auto after = azdo::change_of<&bug::priority>(update_of(R"({"Microsoft.VSTS.Common.Priority":{"oldValue":1,"newValue":[]}})"));
    BOOST_TEST_REQUIRE(!after.has_value());
    BOOST_TEST(after.error().message.find("the new value of Microsoft.VSTS.Common.Priority: ") == 0u);
}

BOOST_AUTO_TEST_CASE(when_an_update_was_made) {
    const auto when =
        azdo::changed_date(update_of(R"({"System.ChangedDate":{"oldValue":"2026-01-01T00:00:00Z","newValue":"2026-02-03T04:05:06Z"}})"));
    BOOST_TEST_REQUIRE(when.has_value());
    BOOST_TEST((*when == azdo::parse_time("2026-02-03T04:05:06Z").value()));
    for (const char* fields : {"{}", R"({"System.ChangedDate":{}})", R"({"System.ChangedDate":{"newValue":null}})"}) {
        const auto absent = azdo::changed_date(update_of(fields));
        BOOST_TEST_REQUIRE(absent.has_value());
        BOOST_TEST(!absent->has_value(), fields);
    }
}

BOOST_AUTO_TEST_CASE(a_date_that_cannot_be_read_is_a_failure) {
    for (const char* value : {R"("soon")", "5", "{}", R"("2026-02-30T00:00:00Z")"}) {
        const auto when = azdo::changed_date(update_of(R"({"System.ChangedDate":{"newValue":)" + std::string(value) + "}}"));
        BOOST_TEST_REQUIRE(!when.has_value(), value);
        BOOST_TEST(when.error().message.starts_with("the new value of System.ChangedDate: "), when.error().message);
    }
}

BOOST_AUTO_TEST_CASE(revisions_of_all_pages) {
    using revisions = azdo::get_revisions_as<bug>;
    azdo::testing::fake service;
    service.on<revisions>([](const revisions& asked) {
        revisions::result_type made;
        for (int rev = asked.skip.value_or(0) + 1; rev <= 5 && made.value.size() < 2; ++rev) {
            auto& one = made.value.emplace_back();
            one.id = asked.id;
            one.rev = rev;
            one.value.title = "title " + std::to_string(rev);
        }
        return made;
    });
    const azdo::client api{"acme", azdo::personal_access_token{azdo::secret<std::string>("0123456789")}, service};
    std::string titles;
    for (const auto& revision : azdo::paginate(revisions{.id = 7}, api)) {
        BOOST_TEST_REQUIRE(revision.has_value());
        titles += revision->value.title + ";";
    }
    BOOST_TEST(titles == "title 1;title 2;title 3;title 4;title 5;");
}

BOOST_AUTO_TEST_SUITE_END()
