// SPDX-License-Identifier: BSL-1.0
#include <azdo/testing/operation_from.hpp>

#include <azdo/api/wit/attachments.hpp>
#include <azdo/api/wit/classification_nodes.hpp>
#include <azdo/api/wit/wiql.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/http/to_request.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(testing_operation_from)

namespace {
namespace wit = azdo::api::wit;

/// An operation, made into a request and read back.
template <class Op>
azdo::result<Op> there_and_back(const Op& made) {
    const auto request = azdo::to_request(made);
    if (!request) return request.error();
    return azdo::testing::operation_from<Op>(*request);
}
azdo::http::request get(std::string_view target) { return azdo::http::request::make(azdo::http_method::get, target).value(); }
/// The failure to read a request; of kind `protocol`, with no message, where there is none.
template <class Op>
azdo::failure refusal(const azdo::http::request& asked) {
    const auto read = azdo::testing::operation_from<Op>(asked);
    return read ? azdo::failure() : read.error();
}
} // namespace

BOOST_AUTO_TEST_CASE(path_and_query_are_read_by_type) {
    wit::get_work_items made{.organization = "acme", .ids = {4, 2}, .fields = {"System.Title", "b c&d+e/f%"}};
    made.error_policy = wit::work_item_error_policy::omit;
    made.as_of = azdo::parse_time("2026-11-30T01:02:03Z").value();
    const auto read = there_and_back(made);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->organization == "acme");
    BOOST_TEST(!read->project.has_value());
    BOOST_TEST(read->ids == made.ids, boost::test_tools::per_element());
    BOOST_TEST(read->fields == made.fields, boost::test_tools::per_element());
    BOOST_TEST((read->error_policy == made.error_policy));
    BOOST_TEST((read->as_of == made.as_of));
    BOOST_TEST(!read->expand.has_value());
}

BOOST_AUTO_TEST_CASE(required_and_optional_values) {
    const auto read = there_and_back(wit::get_work_item{.organization = "acme", .project = "A project", .id = 42});
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->id == 42);
    BOOST_TEST((read->project == "A project"));
}

BOOST_AUTO_TEST_CASE(an_optional_segment_with_slashes) {
    wit::get_classification_node made{.organization = "acme", .project = "p", .structure_group = wit::tree_structure_group::areas};
    made.path = "Website team/Search";
    auto read = there_and_back(made);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST((read->path == "Website team/Search"));
    made.path.reset();
    read = there_and_back(made);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(!read->path.has_value());
    BOOST_TEST((read->structure_group.get() == wit::tree_structure_group::areas));
}

BOOST_AUTO_TEST_CASE(bodies) {
    azdo::json::patch change;
    change.test("/rev", 7).replace("/fields/System.Title", "A title");
    const auto updated = there_and_back(wit::update_work_item{.organization = "acme", .id = 7, .body = change});
    BOOST_TEST_REQUIRE(updated.has_value());
    BOOST_TEST((updated->body == change));
    const auto uploaded = there_and_back(wit::create_attachment{.organization = "acme", .body = "bytes", .file_name = "a b.txt"});
    BOOST_TEST_REQUIRE(uploaded.has_value());
    BOOST_TEST(uploaded->body.bytes() == "bytes");
    BOOST_TEST((uploaded->file_name == "a b.txt"));
    wit::query_by_wiql asked{.organization = "acme", .body = {}};
    asked.body.query = "SELECT [System.Id] FROM WorkItems";
    const auto query = there_and_back(asked);
    BOOST_TEST_REQUIRE(query.has_value());
    BOOST_TEST((query->body.query == asked.body.query));
}

BOOST_AUTO_TEST_CASE(another_request_is_refused) {
    for (const char* other : {"https://dev.azure.com/acme/_apis/wit/workitems", "https://dev.azure.com/acme/_apis/wit/workitems/4/updates",
             "https://dev.azure.com/_apis/wit/workitems/4", "https://dev.azure.com/a/b/c/_apis/wit/workitems/4"})
        BOOST_TEST(refusal<wit::get_work_item>(get(other)).message ==
                   "this request is not GET /{organization}/{project?}/_apis/wit/workitems/{id}");
    auto post = get("https://dev.azure.com/acme/_apis/wit/workitems/4");
    post.set_method(azdo::http_method::post);
    BOOST_TEST((refusal<wit::get_work_item>(post).kind == azdo::failure_kind::invalid_input));
}

BOOST_AUTO_TEST_CASE(a_value_of_another_type_is_named) {
    const auto why = refusal<wit::get_work_item>(get("https://dev.azure.com/acme/_apis/wit/workitems/four"));
    BOOST_TEST(
        why.message == "the value of id in this request is not what GET /{organization}/{project?}/_apis/wit/workitems/{id} sends there");
    const auto date = refusal<wit::get_work_item>(get("https://dev.azure.com/acme/_apis/wit/workitems/4?asOf=noon"));
    BOOST_TEST(date.message.find("the value of asOf") == 0u);
    const auto percent = refusal<wit::get_work_item>(get("https://dev.azure.com/%zz/_apis/wit/workitems/4"));
    BOOST_TEST(percent.message.find("the value of organization") == 0u);
}

BOOST_AUTO_TEST_CASE(a_body_that_is_no_such_body_is_refused) {
    auto post = get("https://dev.azure.com/acme/_apis/wit/wiql");
    post.set_method(azdo::http_method::post);
    BOOST_TEST_REQUIRE(post.set_body("{\"query\":", "application/json").has_value());
    BOOST_TEST(refusal<wit::query_by_wiql>(post).place.line == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
