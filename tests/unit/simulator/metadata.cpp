// SPDX-License-Identifier: BSL-1.0
// Work item types, states, fields, areas and batches.
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_metadata {
using namespace simulator_tests;

namespace {

const std::string fiber = "/fabrikam/Fabrikam-Fiber/_apis/wit";

struct with_metadata : with_service {
    std::string states(const std::string& in, const std::string& type) {
        const auto body = get(in + "/_apis/wit/workitemtypes/" + type + "/states").body();
        std::string out;
        for (const auto& state : body.at("value").as_array()) {
            out += std::string{state.at("name").as_string()} + '/' + std::string{state.at("category").as_string()} + ' ';
        }
        return out;
    }

    json::object part(const std::string& method, const std::string& uri, const json::value& body) {
        return {
            {"method", method}, {"uri", uri}, {"headers", json::object{{"Content-Type", "application/json-patch+json"}}}, {"body", body}};
    }

    answer batch(const json::value& parts) {
        return send("PATCH", with_version("/fabrikam/_apis/wit/$batch"), json::serialize(parts), "application/json");
    }
};

} // namespace
} // namespace simulator_metadata

BOOST_FIXTURE_TEST_SUITE(simulator_metadata, with_metadata)

BOOST_AUTO_TEST_CASE(types_are_those_of_the_process) {
    const auto count = [this](const std::string& in) { return get(in + "/_apis/wit/workitemtypes").number_at("/count"); };
    BOOST_TEST(count("/fabrikam/Fabrikam-Fiber") == 7);
    BOOST_TEST(count("/fabrikam/Caf%C3%A9%20Orders") == 4);
    BOOST_TEST(count("/fabrikam/Tailspin%20Toys") == 8);
    BOOST_TEST(count("/contoso/Contoso%20Air") == 7);
    const auto bug = get(fiber + "/workItemTypes/bug");
    BOOST_TEST(bug.text_at("/name") == "Bug");
    BOOST_TEST(bug.text_at("/referenceName") == "Microsoft.VSTS.WorkItemTypes.Bug");
    BOOST_TEST(bug.text_at("/color") == "CC293D");
    BOOST_TEST(bug.text_at("/states/0/name") == "New");
    BOOST_TEST(bug.at("/transitions").as_object().contains("Resolved"));
    BOOST_TEST(get(fiber + "/workitemtypes/Impediment").message().starts_with("VS402323"));
    BOOST_TEST(get("/fabrikam/_apis/wit/workitemtypes").status == 404);
    BOOST_TEST(get("/fabrikam/Nothing/_apis/wit/workitemtypes").status == 404);
    BOOST_TEST(post(fiber + "/workitemtypes", {}).status == 405);
}

BOOST_AUTO_TEST_CASE(states_and_their_categories) {
    BOOST_TEST(states("/fabrikam/Fabrikam-Fiber", "User%20Story") ==
               "New/Proposed Active/InProgress Resolved/Resolved Closed/Completed Removed/Removed ");
    BOOST_TEST(states("/fabrikam/Fabrikam-Fiber", "Task") == "New/Proposed Active/InProgress Closed/Completed Removed/Removed ");
    BOOST_TEST(states("/fabrikam/Caf%C3%A9%20Orders", "Issue") == "To Do/Proposed Doing/InProgress Done/Completed ");
    BOOST_TEST(states("/contoso/Contoso%20Air", "Product%20Backlog%20Item") ==
               "New/Proposed Approved/Proposed Committed/InProgress Done/Completed Removed/Removed ");
    BOOST_TEST(states("/contoso/Contoso%20Air", "Task") == "To Do/Proposed In Progress/InProgress Done/Completed Removed/Removed ");
    BOOST_TEST(get(fiber + "/workitemtypes/Nothing/states").status == 404);
    BOOST_TEST(get(fiber + "/workitemtypes/Bug/nothing").status == 404);
}

BOOST_AUTO_TEST_CASE(fields_of_a_type) {
    BOOST_TEST(get(fiber + "/workitemtypes/Bug/fields").number_at("/count") == get("/fabrikam/_apis/wit/fields").number_at("/count"));
    const auto state = get(fiber + "/workitemtypes/Task/fields/System.State?$expand=all");
    BOOST_TEST(state.text_at("/defaultValue") == "New");
    BOOST_TEST(state.at("/allowedValues").as_array().size() == 4u);
    BOOST_TEST(state.at("/alwaysRequired").as_bool());
    BOOST_TEST(get(fiber + "/workitemtypes/Task/fields/Nothing").status == 400);
}

BOOST_AUTO_TEST_CASE(fields) {
    const auto one = get("/fabrikam/_apis/wit/fields/system.iterationpath");
    BOOST_TEST(one.text_at("/referenceName") == "System.IterationPath");
    BOOST_TEST(one.text_at("/type") == "treePath");
    BOOST_TEST(get(fiber + "/fields/Created%20By").at("/isIdentity").as_bool());
    BOOST_TEST(get("/fabrikam/_apis/wit/fields/System.Rev").at("/readOnly").as_bool());
    BOOST_TEST(get("/fabrikam/_apis/wit/fields/Nothing").status == 404);
    BOOST_TEST(get("/fabrikam/Nothing/_apis/wit/fields").status == 404);
}

BOOST_AUTO_TEST_CASE(areas_and_iterations) {
    const auto both = get(fiber + "/classificationnodes");
    BOOST_TEST(both.number_at("/count") == 2);
    BOOST_TEST(both.text_at("/value/0/children/0/name") == "Website");
    BOOST_TEST(get(fiber + "/classificationnodes/iterations").text_at("/children/1/path") == "\\Fabrikam-Fiber\\Iteration\\Sprint 2");
    const auto item = get("/fabrikam/_apis/wit/workitems/4?$expand=fields");
    const auto areas = get(fiber + "/classificationnodes/Areas");
    BOOST_TEST(areas.number_at("/children/1/id") == item.number_at("/fields/System.AreaId"));
    BOOST_TEST(item.text_at("/fields/System.NodeName") == "Billing");
    BOOST_TEST(get(fiber + "/classificationnodes/nothing").status == 404);
    BOOST_TEST(get("/fabrikam/_apis/wit/classificationnodes").status == 404);
}

BOOST_AUTO_TEST_CASE(each_part_of_a_batch_is_answered_by_itself) {
    const auto got = batch(json::array{part("PATCH", "/_apis/wit/workitems/3?api-version=7.1", json::array{field("System.Title", "first")}),
        part("PATCH", "/_apis/wit/workitems/999?api-version=7.1", json::array{field("System.Title", "second")}),
        part("PATCH", "/Fabrikam-Fiber/_apis/wit/workitems/$Task?api-version=7.1", json::array{field("System.Title", "third")}),
        part("GET", "_apis/wit/workitems/1", nullptr)});
    BOOST_REQUIRE(got.status == 200);
    BOOST_TEST(got.number_at("/count") == 4);
    BOOST_TEST(got.number_at("/value/0/code") == 200);
    BOOST_TEST(got.number_at("/value/1/code") == 404);
    BOOST_TEST(got.number_at("/value/2/code") == 200);
    BOOST_TEST(got.number_at("/value/3/code") == 200);
    BOOST_TEST(got.text_at("/value/0/headers/Content-Type").starts_with("application/json"));
    BOOST_TEST(json::parse(got.text_at("/value/2/body")).at("id").as_int64() == 11);
    BOOST_TEST(get("/fabrikam/_apis/wit/workitems/3").text_at("/fields/System.Title") == "first");
}

BOOST_AUTO_TEST_CASE(batches_that_are_refused) {
    BOOST_TEST(batch(json::array{}).status == 400);
    BOOST_TEST(batch(json::object{}).status == 400);
    BOOST_TEST(batch(json::array{1}).status == 400);
    BOOST_TEST(batch(json::array{json::object{{"method", "GET"}}}).status == 400);
    BOOST_TEST(batch(json::array{part("GET", "/_apis/wit/%zz", nullptr)}).status == 400);
    BOOST_TEST(batch(json::array(201, part("GET", "/_apis/wit/fields", nullptr))).status == 400);
    BOOST_TEST(batch(json::array{part("PATCH", "/_apis/wit/$batch?api-version=7.1", json::array{})}).number_at("/value/0/code") == 400);
    BOOST_TEST(batch(json::array{part("PATCH", "/_apis/wit/workitems/3", json::array{})}).number_at("/value/0/code") == 400);
    BOOST_TEST(get("/fabrikam/_apis/wit/$batch").status == 405);
    use_scopes("vso.work");
    const auto narrow =
        batch(json::array{part("PATCH", "/_apis/wit/workitems/3?api-version=7.1", json::array{field("System.Title", "x")})});
    BOOST_TEST(narrow.number_at("/value/0/code") == 403);
}

BOOST_AUTO_TEST_SUITE_END()
