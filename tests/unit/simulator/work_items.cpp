// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_work_items {
using namespace simulator_tests;
using namespace std::chrono_literals;

namespace {

const std::string items = "/fabrikam/_apis/wit/workitems";
const std::string fiber = "/fabrikam/Fabrikam-Fiber/_apis/wit/workitems";

json::array ids(int from, int to) {
    json::array out;
    for (int id = from; id <= to; ++id) out.push_back(id);
    return out;
}

struct with_items : with_service {
    answer create(const json::array& patch, const std::string& type = "Task", const std::string& query = {}) {
        return this->patch("POST", fiber + "/$" + type + query, patch);
    }
    answer change(int id, const json::array& operations, const std::string& query = {}) {
        return patch("PATCH", items + '/' + std::to_string(id) + query, operations);
    }
};

} // namespace
} // namespace simulator_work_items

BOOST_FIXTURE_TEST_SUITE(simulator_work_items, with_items)

BOOST_AUTO_TEST_CASE(one_item_is_read) {
    const auto got = get(items + "/3");
    BOOST_REQUIRE(got.status == 200);
    BOOST_TEST(got.number_at("/id") == 3);
    BOOST_TEST(got.number_at("/rev") == 3);
    BOOST_TEST(got.text_at("/fields/System.WorkItemType") == "Task");
    BOOST_TEST(got.text_at("/fields/System.TeamProject") == "Fabrikam-Fiber");
    BOOST_TEST(got.text_at("/fields/System.State") == "Active");
    BOOST_TEST(got.text_at("/fields/System.AssignedTo/uniqueName") == norman);
    BOOST_TEST(got.text_at("/fields/System.CreatedBy/displayName") == "Jamal Hartnett");
    BOOST_TEST(got.text_at("/fields/System.CreatedDate") == "2024-03-06T10:00:00Z");
    BOOST_TEST(got.text_at("/fields/System.ChangedDate") == "2024-03-13T15:30:00.25Z");
    BOOST_TEST(got.at("/fields/Microsoft.VSTS.Scheduling.RemainingWork").as_double() == 1.5);
    BOOST_TEST(got.text_at("/_links/html/href").ends_with("/_workitems/edit/3"));
    BOOST_TEST(got.text_at("/url").starts_with(service.origin() + "/fabrikam/"));
    BOOST_TEST(!got.body().as_object().contains("relations"));
    BOOST_TEST(!got.at("/fields").as_object().contains("System.Id"));
    BOOST_TEST(get("/Fabrikam/fabrikam-fiber/_apis/WIT/workItems/3").status == 200);
}

BOOST_AUTO_TEST_CASE(an_item_that_is_not_there) {
    for (const std::string id : {"999", "0", "99999999999999"}) {
        BOOST_TEST_INFO_SCOPE(id);
        const auto got = get(items + '/' + id);
        BOOST_TEST(got.status == 404);
        BOOST_TEST(got.message().starts_with("TF401232"));
        BOOST_TEST(got.type_key() == "WorkItemUnauthorizedAccessException");
    }
    BOOST_TEST(get(items + "/abc").status == 404);
    BOOST_TEST(get("/fabrikam/Tailspin%20Toys/_apis/wit/workitems/3").message().starts_with("TF401232"));
    BOOST_TEST(get("/fabrikam/Nothing/_apis/wit/workitems/3").message().starts_with("TF200016"));
}

BOOST_AUTO_TEST_CASE(fields_and_expansion) {
    const auto chosen = get(items + "/3?fields=system.id,System.TITLE");
    BOOST_TEST(chosen.at("/fields") == (json::value{{"System.Id", 3}, {"System.Title", "Register the app"}}));
    BOOST_TEST(get(items + "/3?fields=System.Nothing").message() == "TF51535: Cannot find field System.Nothing.");
    BOOST_TEST(get(items + "/3?fields=System.Id&$expand=relations").type_key() == "ConflictingParametersException");
    BOOST_TEST(get(items + "/3?$expand=everything").status == 400);
    const auto all = get(items + "/3?$expand=all");
    BOOST_TEST(all.text_at("/relations/0/rel") == "System.LinkTypes.Hierarchy-Reverse");
    BOOST_TEST(all.number_at("/fields/System.Rev") == 3);
    BOOST_TEST(all.number_at("/fields/System.Parent") == 2);
    BOOST_TEST(all.number_at("/fields/System.CommentCount") == 1);
    BOOST_TEST(get(items + "/2?$expand=relations").body().at("relations").as_array().size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_moment_of_the_past) {
    BOOST_TEST(get(items + "/3?asOf=2024-03-12T12:00:00Z").number_at("/rev") == 2);
    BOOST_TEST(get(items + "/3?asOf=2024-03-01").status == 404);
    BOOST_TEST(get(items + "/3?asOf=soon").status == 400);
}

BOOST_AUTO_TEST_CASE(a_list_keeps_the_order_asked_for) {
    const auto got = get(items + "?ids=4,2&fields=System.Title");
    BOOST_TEST(got.number_at("/count") == 2);
    BOOST_TEST(got.number_at("/value/0/id") == 4);
    BOOST_TEST(got.text_at("/value/0/fields/System.Title") == "Prices above €1,000 lose their “,”");
    BOOST_TEST(!got.at("/value/0").as_object().contains("_links"));
    BOOST_TEST(get(items + "?ids=4&$expand=links").at("/value/0").as_object().contains("_links"));
}

BOOST_AUTO_TEST_CASE(a_list_with_a_missing_item) {
    BOOST_TEST(get(items + "?ids=1,999").message().starts_with("TF401232: Work item 999"));
    const auto omitted = get(items + "?ids=1,999&errorPolicy=omit");
    BOOST_TEST(omitted.number_at("/count") == 2);
    BOOST_TEST(omitted.at("/value/1").is_null());
    BOOST_TEST(get(items + "?ids=1&errorPolicy=never").status == 400);
}

BOOST_AUTO_TEST_CASE(a_list_of_wrong_ids) {
    BOOST_TEST(get(items).status == 400);
    BOOST_TEST(get(items + "?ids=").status == 400);
    BOOST_TEST(get(items + "?ids=1,x").status == 400);
    BOOST_TEST(get(items + "?ids=0").status == 400);
}

BOOST_AUTO_TEST_CASE(at_most_200_ids_in_one_call) {
    std::string many = "1";
    for (int i = 1; i < 200; ++i) many += ",1";
    BOOST_TEST(get(items + "?ids=" + many).number_at("/count") == 200);
    const auto got = get(items + "?ids=" + many + ",1");
    BOOST_TEST(got.status == 400);
    BOOST_TEST(got.message().starts_with("VS403474"));
    BOOST_TEST(post("/fabrikam/_apis/wit/workitemsbatch", {{"ids", ids(1, 201)}}).message().starts_with("VS403474"));
}

BOOST_AUTO_TEST_CASE(a_batch_is_read) {
    const auto batch = [this](const json::value& body) { return post("/fabrikam/_apis/wit/workitemsbatch", body); };
    const auto got = batch({{"ids", ids(1, 3)}, {"fields", json::array{"System.Id", "System.Title"}}});
    BOOST_TEST(got.number_at("/count") == 3);
    BOOST_TEST(got.at("/value/2/fields").as_object().size() == 2u);
    BOOST_TEST(batch({{"ids", ids(1, 1)}, {"$expand", "relations"}}).at("/value/0").as_object().contains("relations"));
    BOOST_TEST(batch({{"ids", json::array{1, 999}}, {"errorPolicy", "omit"}}).at("/value/1").is_null());
    BOOST_TEST(batch({{"ids", json::array{1, 999}}}).status == 404);
    BOOST_TEST(batch({{"ids", json::array{}}}).status == 400);
    BOOST_TEST(batch({{"ids", json::array{"1"}}}).status == 400);
    BOOST_TEST(batch({{"ids", ids(1, 1)}, {"fields", "System.Id"}}).status == 400);
    BOOST_TEST(batch({{"fields", json::array{}}}).status == 400);
    BOOST_TEST(send("POST", with_version("/fabrikam/_apis/wit/workitemsbatch"), "{", "application/json").status == 400);
    BOOST_TEST(send("POST", with_version("/fabrikam/_apis/wit/workitemsbatch"), "{}", "text/plain").status == 415);
    BOOST_TEST(get("/fabrikam/_apis/wit/workitemsbatch").status == 405);
}

BOOST_AUTO_TEST_CASE(an_item_is_created) {
    const auto got = create({field("System.Title", "Über <b>alles</b> 🍰"), field("System.AssignedTo", norman),
        field("System.Tags", "b; a;b,c"), field("Microsoft.VSTS.Common.Priority", 1), field("System.Description", "<p>x</p>")});
    BOOST_REQUIRE(got.status == 200);
    BOOST_TEST(got.number_at("/id") == 11);
    BOOST_TEST(got.number_at("/rev") == 1);
    BOOST_TEST(got.text_at("/fields/System.Title") == "Über <b>alles</b> 🍰");
    BOOST_TEST(got.text_at("/fields/System.State") == "New");
    BOOST_TEST(got.text_at("/fields/System.Reason") == "New");
    BOOST_TEST(got.text_at("/fields/System.Tags") == "b; a; c");
    BOOST_TEST(got.text_at("/fields/System.AreaPath") == "Fabrikam-Fiber");
    BOOST_TEST(got.text_at("/fields/System.CreatedDate") == "2025-01-01T12:00:00Z");
    BOOST_TEST(got.text_at("/fields/System.ChangedBy/uniqueName") == norman);
    BOOST_TEST(get(items + "/11").text_at("/fields/System.Title") == "Über <b>alles</b> 🍰");
    BOOST_TEST(create({field("System.Title", "next")}).number_at("/id") == 12);
}

BOOST_AUTO_TEST_CASE(types_with_blanks_and_either_case) {
    BOOST_TEST(create({field("System.Title", "x")}, "User%20Story").text_at("/fields/System.WorkItemType") == "User Story");
    BOOST_TEST(create({field("System.Title", "x")}, "user%20story").text_at("/fields/System.WorkItemType") == "User Story");
}

BOOST_AUTO_TEST_CASE(a_type_that_the_project_lacks) {
    const auto got = create({field("System.Title", "x")}, "Product%20Backlog%20Item");
    BOOST_TEST(got.status == 404);
    BOOST_TEST(got.message() == "VS402323: Work item type Product Backlog Item does not exist in project Fabrikam-Fiber or you do not have "
                                "permission to access it.");
    BOOST_TEST(got.type_key() == "WorkItemTypeNotFoundException");
}

BOOST_AUTO_TEST_CASE(a_title_is_required) {
    for (const json::array& patch :
        {json::array{field("System.Tags", "x")}, json::array{field("System.Title", "  ")}, json::array{field("System.Title", nullptr)}}) {
        const auto got = create(patch);
        BOOST_TEST(got.status == 400);
        BOOST_TEST(got.message() == "TF401320: Rule Error for field Title. Error code: Required, InvalidEmpty.");
        BOOST_TEST(got.text_at("/customProperties/RuleValidationErrors/0/fieldReferenceName") == "System.Title");
    }
    BOOST_TEST(change(3, {operation("remove", "/fields/System.Title", nullptr)}).status == 400);
    BOOST_TEST(create({field("System.Title", std::string(255, 'x'))}).status == 200);
    BOOST_TEST(create({field("System.Title", std::string(256, 'x'))}).status == 400);
}

BOOST_AUTO_TEST_CASE(invalid_values_of_a_field) {
    const auto refused = [this](const std::string& name, json::value value) {
        const auto before = get(items + "/3").text;
        const auto got = change(3, {field("System.Tags", "never"), field(name, std::move(value))});
        BOOST_TEST(get(items + "/3").text == before);
        return got.status == 400 ? got.type_key() : std::string{};
    };
    BOOST_TEST(refused("System.Nothing", 1) == "WorkItemTrackingFieldDefinitionNotFoundException");
    BOOST_TEST(refused("System.State", "Doing") == "RuleValidationException");
    BOOST_TEST(refused("Microsoft.VSTS.Common.Priority", 9) == "RuleValidationException");
    BOOST_TEST(refused("Microsoft.VSTS.Common.Priority", "high") == "RuleValidationException");
    BOOST_TEST(refused("Microsoft.VSTS.Common.Priority", 1.5) == "RuleValidationException");
    BOOST_TEST(refused("Microsoft.VSTS.Common.Severity", "awful") == "RuleValidationException");
    BOOST_TEST(refused("Microsoft.VSTS.Scheduling.RemainingWork", "many") == "RuleValidationException");
    BOOST_TEST(refused("Microsoft.VSTS.Scheduling.DueDate", "someday") == "RuleValidationException");
    BOOST_TEST(refused("Microsoft.VSTS.Scheduling.DueDate", 5) == "RuleValidationException");
    BOOST_TEST(refused("System.AreaPath", "Nowhere") == "RuleValidationException");
    BOOST_TEST(refused("System.AssignedTo", "nobody") == "RuleValidationException");
    BOOST_TEST(refused("System.AssignedTo", "zoe@contoso.example") == "RuleValidationException");
    BOOST_TEST(refused("System.AssignedTo", json::object{}) == "RuleValidationException");
    BOOST_TEST(refused("System.Title", json::array{}) == "RuleValidationException");
    for (const std::string name : {"System.Id", "System.Rev", "System.CreatedBy", "System.ChangedDate", "System.TeamProject"}) {
        BOOST_TEST_INFO_SCOPE(name);
        BOOST_TEST(refused(name, "x") == "RuleValidationException");
    }
}

BOOST_AUTO_TEST_CASE(valid_values_of_a_field) {
    const auto got = change(3,
        {field("Microsoft.VSTS.Common.Priority", "3"), field("Microsoft.VSTS.Scheduling.RemainingWork", "2.5"),
            field("Microsoft.VSTS.Scheduling.DueDate", "2025-02-03T04:05:06.7+02:00"), field("System.AreaPath", "fabrikam-fiber\\WEBSITE"),
            field("system.assignedto", json::object{{"displayName", "Christie Church"}}), field("Microsoft.VSTS.Common.Activity", 7)});
    BOOST_REQUIRE(got.status == 200);
    BOOST_TEST(got.number_at("/fields/Microsoft.VSTS.Common.Priority") == 3);
    BOOST_TEST(got.at("/fields/Microsoft.VSTS.Scheduling.RemainingWork").as_double() == 2.5);
    BOOST_TEST(got.text_at("/fields/Microsoft.VSTS.Scheduling.DueDate") == "2025-02-03T02:05:06.7Z");
    BOOST_TEST(got.text_at("/fields/System.AreaPath") == "Fabrikam-Fiber\\Website");
    BOOST_TEST(got.text_at("/fields/System.AssignedTo/uniqueName") == "christie@fabrikam.example");
    BOOST_TEST(got.text_at("/fields/Microsoft.VSTS.Common.Activity") == "7");
    const auto cleared =
        change(3, {field("System.AssignedTo", ""), operation("remove", "/fields/Microsoft.VSTS.Common.Priority", nullptr)});
    BOOST_TEST(!cleared.at("/fields").as_object().contains("System.AssignedTo"));
    BOOST_TEST(!cleared.at("/fields").as_object().contains("Microsoft.VSTS.Common.Priority"));
    BOOST_TEST(
        change(3, {field("System.AssignedTo", "Norman Paulk <norman@fabrikam.example>")}).text_at("/fields/System.AssignedTo/uniqueName") ==
        norman);
}

BOOST_AUTO_TEST_CASE(states_leave_their_marks) {
    const auto closed = change(3, {field("System.State", "closed")});
    BOOST_TEST(closed.text_at("/fields/System.State") == "Closed");
    BOOST_TEST(closed.text_at("/fields/System.Reason") == "Moved to state Closed");
    BOOST_TEST(closed.text_at("/fields/Microsoft.VSTS.Common.ClosedDate") == "2025-01-01T12:00:00Z");
    BOOST_TEST(closed.text_at("/fields/Microsoft.VSTS.Common.ClosedBy/uniqueName") == norman);
    const auto open = change(3, {field("System.State", "New"), field("System.Reason", "Too early")});
    BOOST_TEST(!open.at("/fields").as_object().contains("Microsoft.VSTS.Common.ClosedDate"));
    BOOST_TEST(open.text_at("/fields/System.Reason") == "Too early");
    BOOST_TEST(open.number_at("/rev") == 5);
}

BOOST_AUTO_TEST_CASE(a_test_guards_a_change) {
    const auto stale = change(3, {operation("test", "/rev", 2), field("System.Title", "lost")});
    BOOST_TEST(stale.status == 412);
    BOOST_TEST(stale.message() == "VS403351: Test Operation for path /rev failed, value 3 was not equal to test value 2.");
    BOOST_TEST(stale.type_key() == "TestPatchOperationFailedException");
    BOOST_TEST(get(items + "/3").number_at("/rev") == 3);
    BOOST_TEST(change(3, {operation("test", "/rev", 3), field("System.Title", "kept")}).number_at("/rev") == 4);
    BOOST_TEST(change(3, {operation("test", "/fields/System.Rev", 4), operation("test", "/fields/System.State", "Active"),
                             operation("test", "/fields/System.AssignedTo", norman), field("System.Title", "again")})
                   .status == 200);
    BOOST_TEST(change(3, {operation("test", "/fields/System.State", "New")}).status == 412);
    BOOST_TEST(change(3, {operation("test", "/fields/System.Tags", nullptr), operation("test", "/id", 3)}).status == 200);
    BOOST_TEST(change(3, {operation("test", "/id", 4)}).status == 412);
}

BOOST_AUTO_TEST_CASE(a_change_without_effect_makes_no_revision) {
    BOOST_TEST(change(3, {field("System.Title", "Register the app")}).number_at("/rev") == 3);
    BOOST_TEST(change(3, {operation("replace", "/fields/System.Title", "Another")}).number_at("/rev") == 4);
}

BOOST_AUTO_TEST_CASE(documents_that_are_not_a_patch) {
    const auto refused = [this](const std::string& body) {
        const auto got = send("PATCH", with_version(items + "/3"), body, "application/json-patch+json");
        BOOST_TEST_CONTEXT(body) {
            BOOST_TEST(got.status == 400);
            BOOST_TEST(got.message().starts_with("You must pass a valid patch document in the body of the request."));
        }
    };
    for (const std::string body : {"", "{", "{}", "[]", "[1]", R"([{"op":"add"}])", R"([{"op":"add","path":"/fields/System.Title"}])",
             R"([{"op":"move","path":"/fields/System.Title","from":"/fields/System.Tags"}])",
             R"([{"op":"add","path":"fields/x","value":1}])", R"([{"op":"add","path":"/fields/~2","value":1}])",
             R"([{"op":"add","path":"/rev","value":1}])", R"([{"op":"add","path":"/nothing/here","value":1}])",
             R"([{"op":"remove","path":"/relations/7"}])"}) {
        refused(body);
    }
    const auto plain = send("PATCH", with_version(items + "/3"), "[]", "application/json");
    BOOST_TEST(plain.status == 415);
    BOOST_TEST(plain.type_key() == "VssRequestContentTypeNotSupportedException");
    BOOST_TEST(send("POST", with_version(fiber + "/$Task"), "[]").status == 415);
}

BOOST_AUTO_TEST_CASE(validate_only_keeps_nothing) {
    BOOST_TEST(create({field("System.Title", "x")}, "Task", "?validateOnly=true").status == 200);
    BOOST_TEST(create({field("System.State", "x")}, "Task", "?validateOnly=true").status == 400);
    BOOST_TEST(get(items + "/11").status == 404);
    BOOST_TEST(change(3, {field("System.Title", "x")}, "?validateOnly=true").number_at("/rev") == 3);
    BOOST_TEST(get(items + "/3").text_at("/fields/System.Title") == "Register the app");
}

BOOST_AUTO_TEST_CASE(bypassing_rules_opens_the_signatures) {
    const auto got =
        create({field("System.Title", "x"), field("System.CreatedBy", "jamal@fabrikam.example"), field("System.CreatedDate", "2020-01-02")},
            "Task", "?bypassRules=true");
    BOOST_TEST(got.text_at("/fields/System.CreatedBy/uniqueName") == "jamal@fabrikam.example");
    BOOST_TEST(got.text_at("/fields/System.CreatedDate") == "2020-01-02T00:00:00Z");
    BOOST_TEST(create({field("System.Title", "x"), field("System.Id", 5)}, "Task", "?bypassRules=true").status == 400);
}

BOOST_AUTO_TEST_CASE(relations_are_seen_from_both_ends) {
    const auto url = service.origin() + "/fabrikam/_apis/wit/workItems/1";
    const auto link = [&](const std::string& rel, const std::string& to) {
        return operation("add", "/relations/-", json::object{{"rel", rel}, {"url", to}, {"attributes", json::object{{"comment", "why"}}}});
    };
    const auto got = change(4, {link("System.LinkTypes.Hierarchy-Reverse", url)});
    BOOST_TEST(got.text_at("/relations/0/attributes/comment") == "why");
    BOOST_TEST(got.number_at("/fields/System.Parent") == 1);
    BOOST_TEST(get(items + "/1?$expand=relations").body().at("relations").as_array().size() == 2u);
    BOOST_TEST(change(4, {link("System.LinkTypes.Hierarchy-Reverse", url)}).type_key() == "RelationAlreadyExistsException");
    BOOST_TEST(
        change(4, {link("System.LinkTypes.Hierarchy-Reverse", url.substr(0, url.size() - 1) + "2")}).message().starts_with("TF201036"));
    BOOST_TEST(change(4, {link("System.LinkTypes.Related", url + "99")}).status == 404);
    BOOST_TEST(change(4, {link("Nothing", url)}).status == 400);
    BOOST_TEST(change(1, {link("System.LinkTypes.Related", url)}).status == 400);
    BOOST_TEST(change(4, {operation("replace", "/relations/0/attributes/comment", "because")}).text_at("/relations/0/attributes/comment") ==
               "because");
    BOOST_TEST(change(4, {link("Hyperlink", "https://example.com")}).body().at("relations").as_array().size() == 2u);
    BOOST_TEST(change(4, {operation("remove", "/relations/0", nullptr)}).status == 200);
    BOOST_TEST(get(items + "/1?$expand=relations").body().at("relations").as_array().size() == 1u);

    const auto updates = get(items + "/4/updates").body();
    std::string seen; // of each update: what it did to relations
    for (const auto& one : updates.at("value").as_array()) {
        const auto* relations = one.as_object().if_contains("relations");
        for (const char* what : {"added", "removed", "updated"})
            if (relations && relations->as_object().contains(what))
                seen += std::string(what) + ' ' + relations->at(what).at(0).at("rel").as_string().c_str() + '\n';
    }
    BOOST_TEST(seen == "added System.LinkTypes.Hierarchy-Reverse\nupdated System.LinkTypes.Hierarchy-Reverse\nadded Hyperlink\n"
                       "removed System.LinkTypes.Hierarchy-Reverse\n");
}

BOOST_AUTO_TEST_CASE(revisions_and_updates) {
    const auto revisions = get(items + "/3/revisions");
    BOOST_TEST(revisions.number_at("/count") == 3);
    BOOST_TEST(revisions.text_at("/value/0/fields/System.State") == "New");
    BOOST_TEST(get(items + "/3/revisions?$top=1&$skip=1").number_at("/value/0/rev") == 2);
    BOOST_TEST(get(items + "/3/revisions/1").number_at("/rev") == 1);
    const auto update = get(items + "/3/updates/2");
    BOOST_TEST(update.text_at("/fields/System.State/oldValue") == "New");
    BOOST_TEST(update.text_at("/fields/System.State/newValue") == "Active");
    BOOST_TEST(update.text_at("/revisedBy/displayName") == "Jamal Hartnett");
    BOOST_TEST(update.text_at("/revisedDate") == "2024-03-13T15:30:00.25Z");
    BOOST_TEST(get(items + "/3/updates").text_at("/value/2/revisedDate") == "9999-01-01T00:00:00Z");
    BOOST_TEST(get(items + "/3/comments").text_at("/comments/0/text") == "<p>Started; the secret comes <b>tomorrow</b>.</p>");
    for (const std::string path : {"/3/revisions/4", "/3/revisions/0", "/3/updates/x", "/999/revisions", "/3/nothing", "/3/updates/1/x"}) {
        BOOST_TEST_CONTEXT(path) BOOST_TEST(get(items + path).status == 404);
    }
}

BOOST_AUTO_TEST_CASE(a_comment_counts_and_is_not_carried_on) {
    BOOST_TEST(change(3, {field("System.History", "hello")}).number_at("/fields/System.CommentCount") == 2);
    const auto next = change(3, {field("System.Tags", "x")});
    BOOST_TEST(!next.at("/fields").as_object().contains("System.History"));
    BOOST_TEST(get(items + "/3/comments").number_at("/totalCount") == 2);
}

BOOST_AUTO_TEST_CASE(comments_are_added_read_changed_and_deleted) {
    const std::string comments = "/fabrikam/Fabrikam-Fiber/_apis/wit/workItems/3/comments";
    const auto added = post(comments + "?format=markdown", {{"text", "**done**"}});
    BOOST_TEST(added.status == 200);
    BOOST_TEST(added.text_at("/format") == "markdown");
    BOOST_TEST(added.text_at("/createdBy/displayName") == "Norman Paulk");
    const auto one = comments + "/" + std::to_string(added.number_at("/id"));
    BOOST_TEST(get(one).text_at("/text") == "**done**");
    BOOST_TEST(get(items + "/3?fields=System.CommentCount").number_at("/fields/System.CommentCount") == 2);
    const auto changed = send("PATCH", with_version(one), R"({"text": "redone"})", "application/json");
    BOOST_TEST(changed.text_at("/text") == "redone");
    BOOST_TEST(changed.number_at("/version") == 2);
    BOOST_TEST(changed.text_at("/format") == "markdown");
    BOOST_TEST(send("DELETE", with_version(one)).status == 204);
    BOOST_TEST(get(one).status == 404);
    BOOST_TEST(get(one + "?includeDeleted=true").at("/isDeleted") == json::value(true));
    BOOST_TEST(get(comments).number_at("/count") == 1);
    BOOST_TEST(get(comments + "?includeDeleted=true").number_at("/count") == 2);
    for (const std::string path : {"/999", "/1", "/x", "/0"}) BOOST_TEST(get(comments + path).status == 404, path);
    BOOST_TEST(post(comments, {{"text", ""}}).status == 400);
    BOOST_TEST(post(comments + "?format=rtf", {{"text", "x"}}).status == 400);
    use_scopes("vso.work");
    BOOST_TEST(post(comments, {{"text", "x"}}).status == 403);
}

BOOST_AUTO_TEST_CASE(comments_come_in_pages_whose_token_is_in_the_body) {
    const std::string comments = "/fabrikam/Fabrikam-Fiber/_apis/wit/workItems/3/comments";
    for (const char* text : {"a", "b", "c"}) post(comments, {{"text", text}});
    const auto first = get(comments + "?$top=2&order=asc");
    BOOST_TEST(first.number_at("/totalCount") == 4);
    BOOST_TEST(first.number_at("/count") == 2);
    BOOST_TEST(first.text_at("/comments/1/text") == "a");
    const auto second = get(comments + "?$top=2&order=asc&continuationToken=" + first.text_at("/continuationToken"));
    BOOST_TEST(second.text_at("/comments/0/text") == "b");
    BOOST_TEST(second.text_at("/comments/1/text") == "c");
    BOOST_TEST(!second.body().as_object().contains("continuationToken"));
    BOOST_TEST(get(comments).text_at("/comments/0/text") == "c");
    BOOST_TEST(get(comments + "?order=up").status == 400);
    BOOST_TEST(get(comments + "?$top=201").status == 400);
}

BOOST_AUTO_TEST_CASE(a_file_is_attached_and_downloaded_with_the_type_of_its_name) {
    const std::string files = "/fabrikam/_apis/wit/attachments", bytes = "application/octet-stream";
    const std::string content("<html>\0\xff", 8);
    const auto made = send("POST", with_version(files + "?fileName=report%20%C3%BC.html"), content, bytes);
    BOOST_TEST(made.status == 201);
    const auto id = made.text_at("/id");
    BOOST_TEST(made.text_at("/url") == service.origin() + files + "/" + id + "?fileName=report%20%C3%BC.html");
    const auto got = get(files + "/" + id + "?download=true");
    BOOST_TEST(got.text == content);
    BOOST_TEST(got.header("Content-Type") == "text/html");
    BOOST_TEST(got.header("Content-Disposition").starts_with("attachment; filename*=UTF-8''report")); // the client decodes the rest
    BOOST_TEST(get(files + "/" + id).header("Content-Disposition").starts_with("inline; "));
    BOOST_TEST(get(files + "/" + id + "?fileName=x.png").header("Content-Type") == "image/png");
    const auto linked = change(3, {operation("add", "/relations/-", json::object{{"rel", "AttachedFile"}, {"url", made.text_at("/url")}})});
    BOOST_TEST(linked.text_at("/relations/1/rel") == "AttachedFile");
    BOOST_TEST(send("POST", with_version(files), content, "text/html").status == 415);
    BOOST_TEST(get(files + "/nothing").status == 404);
    BOOST_TEST(send("DELETE", with_version(files + "/" + id)).status == 403);
    use_scopes("vso.work_full");
    BOOST_TEST(send("DELETE", with_version(files + "/" + id)).status == 204);
    BOOST_TEST(get(files + "/" + id).status == 404);
}

BOOST_AUTO_TEST_CASE(a_file_is_attached_in_chunks) {
    const std::string files = "/fabrikam/_apis/wit/attachments", bytes = "application/octet-stream";
    const auto begun = send("POST", with_version(files + "?fileName=big.txt&uploadType=chunked"), {}, bytes);
    BOOST_TEST(begun.status == 202);
    const auto file = files + "/" + begun.text_at("/id");
    BOOST_TEST(get(file).status == 404); // not complete yet
    const auto put = [&](const std::string& range, const std::string& chunk) {
        return send("PUT", with_version(file), chunk, bytes, {{"Content-Range", range}}).status;
    };
    BOOST_TEST(put("bytes 0-3/10", "0123") == 202);
    for (const char* wrong : {"bytes 0-3/10", "bytes 5-8/10", "bytes 4-6/10", "bytes 4-7/11", "4-7/10", "bytes 7-4/10", ""})
        BOOST_TEST(put(wrong, "4567") == 400, wrong);
    BOOST_TEST(put("bytes 4-9/10", "456789") == 201);
    BOOST_TEST(get(file).text == "0123456789");
    BOOST_TEST(put("bytes 10-10/11", "x") == 400);
}

BOOST_AUTO_TEST_CASE(deleting_and_restoring) {
    const std::string bin = "/fabrikam/_apis/wit/recyclebin";
    const auto deleted = send("DELETE", with_version(items + "/3"));
    BOOST_TEST(deleted.status == 200);
    BOOST_TEST(deleted.text_at("/name") == "Register the app");
    BOOST_TEST(deleted.number_at("/resource/id") == 3);
    BOOST_TEST(get(items + "/3").status == 404);
    BOOST_TEST(change(3, {field("System.Title", "x")}).status == 404);
    BOOST_TEST(get(items + "/2?$expand=relations").body().at("relations").as_array().size() == 1u);
    BOOST_TEST(get(bin).number_at("/count") == 1);
    BOOST_TEST(get(bin + "/3").text_at("/deletedBy") == "Norman Paulk <norman@fabrikam.example>");
    BOOST_TEST(get(bin + "/4").status == 404);
    const auto restore = [&](const json::value& body) {
        return send("PATCH", with_version(bin + "/3"), json::serialize(body), "application/json").status;
    };
    BOOST_TEST(restore({{"IsDeleted", true}}) == 400);
    BOOST_TEST(restore({{"IsDeleted", false}}) == 200);
    BOOST_TEST(get(items + "/3").status == 200);
    BOOST_TEST(get(items + "/2?$expand=relations").body().at("relations").as_array().size() == 2u);
    BOOST_TEST(send("DELETE", with_version(items + "/3?destroy=true")).status == 204);
    BOOST_TEST(get(bin).number_at("/count") == 0);
    BOOST_TEST(send("DELETE", with_version(items + "/3")).status == 404);
    BOOST_TEST(send("DELETE", with_version(items + "/4")).status == 200);
    BOOST_TEST(send("DELETE", with_version(bin + "/4")).status == 204);
}

BOOST_AUTO_TEST_CASE(long_texts_become_markdown_together_with_a_text) {
    const auto format = [](const std::string& name, const std::string& value) {
        return operation("add", "/multilineFieldsFormat/" + name, value);
    };
    const auto made = create({field("System.Title", "x"), field("System.Description", "# x"), format("System.Description", "Markdown")});
    BOOST_TEST(made.text_at("/multilineFieldsFormat/System.Description") == "markdown");
    const auto path = items + '/' + std::to_string(made.number_at("/id"));
    BOOST_TEST(get(path).text_at("/multilineFieldsFormat/System.Description") == "markdown");
    BOOST_TEST(!get(path + "?fields=System.Title").body().as_object().contains("multilineFieldsFormat"));
    const auto id = static_cast<int>(made.number_at("/id"));
    BOOST_TEST(change(id, {field("System.Description", "y")}).text_at("/multilineFieldsFormat/System.Description") == "markdown");
    BOOST_TEST(change(id, {field("System.Description", "z"), format("System.Description", "Html")}).status == 400);
    BOOST_TEST(change(3, {field("System.Description", "z"), format("System.Description", "HTML")})
                   .text_at("/multilineFieldsFormat/System.Description") == "html");
    for (const json::array& wrong : {json::array{format("System.Description", "Markdown")},
             json::array{field("System.Description", "a"), format("System.Description", "Text")},
             json::array{field("System.Title", "a"), format("System.Title", "Markdown")},
             json::array{field("System.Description", "a"), operation("remove", "/multilineFieldsFormat/System.Description", nullptr)}})
        BOOST_TEST(change(3, wrong).status == 400);
}

BOOST_AUTO_TEST_CASE(addresses_of_artifacts_fit_their_names) {
    const auto link = [this](const std::string& url, const std::string& name) {
        return change(4, {operation("add", "/relations/-",
                             json::object{{"rel", "ArtifactLink"}, {"url", url}, {"attributes", json::object{{"name", name}}}})})
            .status;
    };
    const std::string id = "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c", git = "vstfs:///Git/", both = id + "%2F" + id + "%2F";
    BOOST_TEST(link(git + "PullRequestId/" + both + "7", "Pull Request") == 200);
    BOOST_TEST(link(git + "Commit/" + both + std::string(40, 'a'), "Fixed in Commit") == 200);
    BOOST_TEST(link(git + "Ref/" + both + "GBusers%2Fx", "Branch") == 200);
    BOOST_TEST(link(git + "Ref/" + both + "GTv1", "Tag") == 200);
    BOOST_TEST(link("vstfs:///Build/Build/5", "Integrated in build") == 200);
    BOOST_TEST(link("vstfs:///Wiki/WikiPage/x", "Wiki Page") == 200);
    BOOST_TEST(link("vstfs:///Build/Build/6", "Branch") == 400);
    BOOST_TEST(link("vstfs:///Build/Build/x", "Build") == 400);
    BOOST_TEST(link("vstfs:///Build/Build/6", "") == 400);
    BOOST_TEST(link("https://example.com", "Build") == 400);
    BOOST_TEST(link(git + "Commit/" + both + "abc", "Fixed in Commit") == 400);
    BOOST_TEST(link(git + "PullRequestId/" + id + "/" + id + "/7", "Pull Request") == 400);
    BOOST_TEST(link(git + "PullRequestId/Fabrikam%2Fx%2F7", "Pull Request") == 400);
    BOOST_TEST(link(git + "Ref/" + both + "main", "Branch") == 400);
    BOOST_TEST(link(git + "Ref/" + both + "GBusers/x", "Branch") == 400);
}

BOOST_AUTO_TEST_CASE(links_of_more_types_have_two_ends) {
    const auto to = get(items + "/3").text_at("/url");
    for (const std::string one : {"System.LinkTypes.Duplicate-", "Microsoft.VSTS.Common.Affects-", "Microsoft.VSTS.Common.TestedBy-"}) {
        BOOST_TEST(change(4, {operation("add", "/relations/-", json::object{{"rel", one + "Forward"}, {"url", to}})}).status == 200);
        BOOST_TEST(get(items + "/3?$expand=relations").text.find(one + "Reverse") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(an_answer_is_lost_after_the_work) {
    const auto last = [this] {
        const auto found = post("/fabrikam/_apis/wit/wiql", {{"query", "SELECT [System.Id] FROM WorkItems ORDER BY [System.Id] DESC"}});
        return found.number_at("/workItems/0/id");
    };
    service.lose_answer_next(1);
    BOOST_TEST(create({field("System.Title", "x")}).status == 0);
    BOOST_TEST(last() == 11);
    service.lose_answer_next(1, 503);
    BOOST_TEST(create({field("System.Title", "x")}).status == 503);
    BOOST_TEST(last() == 12);
    service.query_lag(5s);
    BOOST_TEST(create({field("System.Title", "x")}).status == 200);
    BOOST_TEST(get(items + "/13").status == 200);
    clock.forward(4s);
    BOOST_TEST(last() == 10); // 11 and 12 are young, too
    clock.forward(1s);
    BOOST_TEST(last() == 13);
}

BOOST_AUTO_TEST_CASE(reading_needs_work_and_writing_work_write) {
    use_scopes("vso.work");
    BOOST_TEST(get(items + "/3").status == 200);
    BOOST_TEST(create({field("System.Title", "x")}).status == 403);
    BOOST_TEST(change(3, {field("System.Title", "x")}).status == 403);
    BOOST_TEST(send("DELETE", with_version(items + "/3")).status == 403);
    use_scopes("vso.project");
    BOOST_TEST(get(items + "/3").status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
