// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/reporting_revisions_as.hpp>

#include "../failure_in.hpp"

#include <azdo/devops/identity_field.hpp>
#include <azdo/http/call.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_reporting_revisions_as)

namespace {
struct bug {
    std::string title{};
    std::optional<azdo::identity_field> changed_by{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &bug::title>(), azdo::field<"System.ChangedBy", &bug::changed_by>());
    }
};
/// Everything that a work item has.
struct any_item {
    std::string title{};
    azdo::unknown_fields others{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &any_item::title>(), azdo::rest<&any_item::others>());
    }
};
/// A type that has the flag itself.
struct flagged {
    std::optional<bool> gone{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.IsDeleted", &flagged::gone>()); }
};

struct sent {
    std::string line{}; ///< method and address
    std::string body{};
};
template <class T>
auto called(const azdo::reporting_revisions_as<T>& step, sent& to, std::string_view values = "") {
    const std::string body = R"({"values":[)" + std::string(values) + R"(],"continuationToken":"3;2;1","isLastBatch":true})";
    return azdo::call(step, [&](const azdo::http::request& asked) -> azdo::result<azdo::http::response> {
        to.line = std::string(to_string(asked.method())) + " " + std::string(asked.target());
        to.body = std::string(asked.body());
        return azdo::http::response{200, body, {{"Content-Type", "application/json"}}};
    });
}
template <class T>
std::string line_of(const azdo::reporting_revisions_as<T>& step) {
    sent got;
    const auto batch = called(step, got);
    return batch ? got.line : test::failure_in(batch);
}
bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }
} // namespace

BOOST_AUTO_TEST_CASE(a_batch_is_read_as_the_own_type) {
    sent to;
    const auto batch = called(azdo::reporting_revisions_as<bug>{.organization = "acme", .include_deleted = true}, to,
        R"({"id":1,"rev":1,"fields":{"System.Title":"first","System.ChangedBy":"Ada <ada@x.example>"}},)"
        R"({"id":2,"rev":7,"fields":{"System.Title":"gone","System.IsDeleted":true,"System.ChangedBy":{"displayName":"Ada","uniqueName":"ada@x.example"}}},)"
        R"({"id":3,"rev":2,"fields":{"System.IsDeleted":false}})");
    BOOST_REQUIRE_MESSAGE(batch, test::failure_in(batch));
    std::string seen;
    for (const auto& one : batch->values)
        seen += std::to_string(one.id) + "/" + std::to_string(one.rev) + (one.is_deleted ? "-" : "+") + one.value.title + " " +
                (one.value.changed_by ? one.value.changed_by->unique_name : "") + ";";
    BOOST_TEST(seen == "1/1+first ada@x.example;2/7-gone ada@x.example;3/2+ ;");
    BOOST_TEST(batch->continuation_token == "3;2;1");
    BOOST_TEST(batch->is_last_batch);
    BOOST_TEST(has(to.line, "GET https://dev.azure.com/acme/_apis/wit/reporting/workitemrevisions?fields=System.Title,System.ChangedBy,"
                            "System.IsDeleted&includeIdentityRef=true&includeDeleted=true"));
}

BOOST_AUTO_TEST_CASE(a_type_may_keep_all_fields_or_have_the_flag_itself) {
    sent to;
    const auto all =
        called(azdo::reporting_revisions_as<any_item>{.organization = "acme", .fields = {}, .expand_fields = true, .include_deleted = true},
            to, R"({"id":1,"rev":1,"fields":{"System.Title":"first","Custom.Size":5,"System.IsDeleted":true}})");
    BOOST_REQUIRE_MESSAGE(all, test::failure_in(all));
    BOOST_TEST(all->values.at(0).is_deleted);
    BOOST_TEST(azdo::json::encode(all->values[0].value) == R"({"System.Title":"first","Custom.Size":5})");
    BOOST_TEST((!has(to.line, "?fields=") && !has(to.line, "&fields="))); // all of them
    BOOST_TEST(has(to.line, "$expand=fields"));

    const auto own = called(azdo::reporting_revisions_as<flagged>{.organization = "acme", .include_deleted = true}, to,
        R"({"id":1,"rev":1,"fields":{"System.IsDeleted":true}},{"id":1,"rev":2,"fields":{}})");
    BOOST_REQUIRE_MESSAGE(own, test::failure_in(own));
    BOOST_TEST((own->values.at(0).is_deleted && own->values[0].value.gone == true));
    BOOST_TEST((!own->values.at(1).is_deleted && !own->values[1].value.gone));
    BOOST_TEST(has(to.line, "?fields=System.IsDeleted&"));
}

BOOST_AUTO_TEST_CASE(options_are_sent_only_where_they_are_asked_for) {
    azdo::reporting_revisions_as<bug> step{.organization = "acme", .project = "Fabrikam"};
    step.include_identity_ref = false;
    for (const char* const left_out : {"include", "$expand", "$maxPageSize", "types", "continuationToken", "startDateTime"})
        BOOST_TEST(!has(line_of(step), left_out));
    step.start_date_time = azdo::sys_time(std::chrono::seconds(1'704'067'200));
    BOOST_TEST(has(line_of(step), "startDateTime=2024-01-01T00:00:00Z"));
    step.continuation_token = "3;2;1";
    step.types = {"Bug", "User Story"};
    step.include_tag_ref = step.include_latest_only = step.include_discussion_changes_only = step.expand_fields = true;
    step.max_page_size = 1000;
    const std::string line = line_of(step);
    for (const char* const part : {"/Fabrikam/_apis/", "types=Bug,User%20Story", "continuationToken=3;2;1", "includeTagRef=true",
             "includeLatestOnly=true", "includeDiscussionChangesOnly=true", "$expand=fields", "$maxPageSize=1000"})
        BOOST_TEST(has(line, part), part << " is not in " << line);
    BOOST_TEST(!has(line, "startDateTime")); // the service refuses both
    BOOST_TEST(!has(line, "includeDeleted"));
}

BOOST_AUTO_TEST_CASE(a_long_list_of_fields_goes_into_a_post) {
    azdo::reporting_revisions_as<bug> step{
        .organization = "acme", .continuation_token = "3;2;1", .types = {"Bug"}, .include_deleted = true};
    for (int i = 0; i < 100; ++i) step.fields.push_back("Custom.Field" + std::to_string(i));
    sent to;
    BOOST_TEST(called(step, to, R"({"id":1,"rev":1,"fields":{"System.Title":"x"}})").value().values.at(0).value.title == "x");
    BOOST_TEST(has(to.line, "POST https://dev.azure.com/acme/_apis/wit/reporting/workitemrevisions?continuationToken=3;2;1"));
    BOOST_TEST(
        has(to.body, R"("Custom.Field99","System.IsDeleted"],"includeDeleted":true,"includeIdentityRef":true,"includeLatestOnly":false)"));
    BOOST_TEST(has(to.body, R"("types":["Bug"])"));
    for (const bool pages : {false, true}) {
        auto refused = step;
        refused.include_discussion_changes_only = !pages;
        if (pages) refused.max_page_size = 10;
        BOOST_TEST(has(line_of(refused), "invalid_input: include_discussion_changes_only and max_page_size need a GET"));
    }
}

BOOST_AUTO_TEST_CASE(a_revision_without_id_rev_or_fields_is_a_failure) {
    for (const std::string without : {"id", "rev", "fields"}) {
        std::string text = R"({"id":1,"rev":1,"fields":{"System.Title":"x"}})";
        text.replace(text.find(without), without.size(), "other");
        sent to;
        const auto batch = called(azdo::reporting_revisions_as<bug>{.organization = "acme"}, to, text);
        BOOST_TEST(has(test::failure_in(batch), "protocol"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
