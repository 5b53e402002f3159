// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/invoke/operation_arguments.hpp>

#include "../../failure_in.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(azdo_cli_invoke_operation_arguments)

using namespace azdo_cli;

namespace {
/// Method and target, or the message of the refusal.
std::string requested(std::string_view area, std::string_view operation, const operation_arguments& given) {
    const operation_row* const row = find_operation(area, operation);
    BOOST_REQUIRE(row != nullptr);
    const auto made = prepare(*row, given);
    if (!made) return made.error().message;
    const auto request = made->to_request("acme");
    if (!request) return request.error().message;
    return std::string(to_string(request->method())).append(" ").append(request->target().substr(std::string_view("https://").size()));
}
std::string work_item(const operation_arguments& given) { return requested("wit", "get_work_item", given); }
} // namespace

BOOST_AUTO_TEST_CASE(values_go_to_their_places) {
    BOOST_TEST(work_item({.values = {"id=7", "expand=Relations", "fields=System.Title,System.State", "as-of=2026-03-01T09:30:00Z"}}) ==
               "GET dev.azure.com/acme/_apis/wit/workitems/7?fields=System.Title,System.State&asOf=2026-03-01T09:30:00Z&$expand=relations&"
               "api-version=7.2-preview.3");
    BOOST_TEST(requested("build", "get_builds", {.values = {"project=P Q", "definitions=1,2", "$top=3"}}) ==
               "GET dev.azure.com/acme/P%20Q/_apis/build/builds?definitions=1,2&$top=3&api-version=7.2-preview.8");
    BOOST_TEST(requested("git", "get_pull_requests", {.values = {"project=p", "repositoryId=r", "status=ACTIVE"}}) ==
               "GET dev.azure.com/acme/p/_apis/git/repositories/r/pullrequests?searchCriteria.status=active&api-version=7.2-preview.2");
    BOOST_TEST(requested("profile", "get_profile", {.values = {"id=me", "details=TRUE"}}) ==
               "GET app.vssps.visualstudio.com/_apis/profile/profiles/me?details=true&api-version=7.2-preview.3");
}

BOOST_AUTO_TEST_CASE(the_project_is_filled_in_where_it_is_needed) {
    BOOST_TEST(
        requested("build", "get_builds", {.project = "p"}) == "GET dev.azure.com/acme/p/_apis/build/builds?api-version=7.2-preview.8");
    BOOST_TEST(requested("build", "get_builds", {.values = {"project=q"}, .project = "p"}).find("/q/") != std::string::npos);
    BOOST_TEST(work_item({.values = {"id=7"}, .project = "p"}).find("/p/") == std::string::npos);
    BOOST_TEST(work_item({.values = {"id=7"}, .project = "p", .project_was_named = true}).find("/p/") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_query_takes_what_the_description_lacks) {
    BOOST_TEST(work_item({.values = {"id=7"}, .query = {"new one=a&b", "$expand=later"}}) ==
               "GET dev.azure.com/acme/_apis/wit/workitems/7?$expand=later&new%20one=a%26b&api-version=7.2-preview.3");
    BOOST_TEST(work_item({.values = {"id=7"}, .query = {"id=8"}}) == "id is not a parameter of the query");
    BOOST_TEST(work_item({.values = {"id=7", "expand=all"}, .query = {"$expand=none"}}) == "$expand is given twice");
    BOOST_TEST(work_item({.values = {"id=7"}, .query = {"API-version=5.0"}}) ==
               "the version follows from the operation and the server: --query cannot change api-version");
    BOOST_TEST(work_item({.values = {"id=7"}, .query = {"x"}}) == "a parameter of the query is written as Name=Value");
}

BOOST_AUTO_TEST_CASE(names_that_it_does_not_have_are_refused) {
    BOOST_TEST(work_item({.values = {"id=7", "feilds=x"}}) == "this operation has no parameter feilds: did you mean fields?");
    BOOST_TEST(work_item({.values = {"id=7", "colour=red"}}) ==
               "this operation has no parameter colour: it has organization, project, id, fields, asOf, $expand");
    BOOST_TEST(work_item({.values = {"7"}}) == "an argument of an operation is written as Name=Value");
    BOOST_TEST(work_item({.values = {"=7"}}) == "an argument of an operation is written as Name=Value");
    BOOST_TEST(requested("git", "get_commits", {.values = {"project=p", "repositoryId=r", "version=main"}}) ==
               "version could be searchCriteria.compareVersion.version, searchCriteria.itemVersion.version");
}

BOOST_AUTO_TEST_CASE(values_of_another_type_are_refused) {
    const auto refused = [](const std::string& word) { return work_item({.values = {"id=7", word}}); };
    BOOST_TEST(work_item({.values = {"id=seven"}}) == "id is not as expected: a whole number of 32 bits");
    BOOST_TEST(work_item({.values = {"id=99999999999"}}) == "id is not as expected: a whole number of 32 bits");
    BOOST_TEST(work_item({.values = {"id="}}) == "id is empty");
    BOOST_TEST(refused("id=8") == "id is given twice");
    BOOST_TEST(refused("asOf=yesterday") == "asOf is not as expected: a time such as 2026-03-01T09:30:00Z");
    BOOST_TEST(refused("expand=some") == "$expand is not as expected: one of none, relations, fields, links, all");
    BOOST_TEST(requested("build", "get_builds", {.values = {"project=p", "definitions=1,,2"}}) ==
               "definitions is not as expected: a list, with commas, of: a whole number of 32 bits");
    BOOST_TEST(requested("profile", "get_profile", {.values = {"id=me", "details=yes"}}) == "details is not as expected: true or false");
    BOOST_TEST(work_item({.values = {"id=7", "project=.."}}) == "project may not be a dot segment; nothing was sent");
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named) {
    BOOST_TEST(work_item({}) == "this operation needs id");
    BOOST_TEST(requested("wit", "update_work_item", {}) == "this operation needs id, a body (--in-file)");
    BOOST_TEST(requested("build", "get_build_logs", {}) == "this operation needs project, buildId");
    BOOST_TEST(requested("git", "get_commits", {}) == "this operation needs repositoryId");
}

BOOST_AUTO_TEST_CASE(bodies_are_checked) {
    const operation_row& update = *find_operation("wit", "update_work_item");
    const auto made = prepare(update, {.values = {"id=7"}, .body = azdo::http::upload(R"([{"op":"test","path":"/rev","value":1}])")});
    BOOST_REQUIRE_MESSAGE(made, test::failure_in(made));
    const auto request = made->to_request("acme");
    BOOST_REQUIRE_MESSAGE(request, test::failure_in(request));
    BOOST_TEST(request->body() == R"([{"op":"test","path":"/rev","value":1}])");
    BOOST_TEST(request->headers().find("Content-Type") == "application/json-patch+json");
    BOOST_TEST(requested("wit", "update_work_item", {.values = {"id=7"}, .body = azdo::http::upload("[\n {]")})
                   .find("the body is not JSON: line 2, column 3: ") == 0u);
    BOOST_TEST(work_item({.values = {"id=7"}, .body = azdo::http::upload("{}")}) == "this operation takes no body");
    const auto attachment = prepare(*find_operation("wit", "create_attachment"), {.body = azdo::http::upload("not JSON")});
    BOOST_REQUIRE_MESSAGE(attachment, test::failure_in(attachment));
    BOOST_TEST(attachment->content_type == "application/octet-stream");
}

BOOST_AUTO_TEST_CASE(downloads_ask_for_bytes) {
    const auto of = [](std::string_view area, std::string_view operation, const operation_arguments& given) {
        const auto made = prepare(*find_operation(area, operation), given);
        BOOST_REQUIRE_MESSAGE(made, test::failure_in(made));
        return std::string(made->to_request("acme")->headers().find("Accept"));
    };
    BOOST_TEST(of("wit", "get_attachment", {.values = {"id=7"}}) == "application/octet-stream, text/plain");
    BOOST_TEST(of("wit", "get_work_item", {.values = {"id=7"}}) == "application/json");
}

BOOST_AUTO_TEST_SUITE_END()
