// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/work_item_link.hpp>

#include <azdo/api/wit/types/work_item_relation.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_work_item_link)

namespace links = azdo::links;
namespace artifact = azdo::artifact;

namespace {
const std::string project = "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c";

/// The operation that adds a link, or the kind of the failure.
std::string added(const azdo::work_item_link& link, std::string_view collection = "https://dev.azure.com/acme") {
    azdo::json::patch patch;
    const auto done = azdo::add_link(patch, link, collection);
    return done ? azdo::json::encode(patch) : to_string(done.error().kind);
}
std::string operation(std::string_view value) { return R"([{"op":"add","path":"/relations/-","value":)" + std::string(value) + "}]"; }

using relations = std::vector<azdo::api::wit::work_item_relation>;
const relations held = azdo::json::decode<relations>(R"([
    {"rel": "System.LinkTypes.Hierarchy-Reverse", "url": "https://dev.azure.com/acme/6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c/_apis/wit/workItems/12", "attributes": {"isLocked": false, "name": "Parent"}},
    {"rel": "Hyperlink", "url": "https://example.com/a", "attributes": {"comment": "see"}},
    {"rel": "System.LinkTypes.Related", "url": "https://dev.azure.com/acme/_apis/wit/workItems/12"},
    {"rel": "ArtifactLink", "url": "vstfs:///Build/Build/5", "attributes": {"name": "Found in build"}},
    {"rel": "Hyperlink", "url": "https://example.com/a"}])")
                           .value();
/// The patch without links, or why there is none.
std::string without(const std::vector<azdo::work_item_link>& wanted) {
    azdo::json::patch patch;
    const auto done = azdo::remove_links(patch, held, wanted);
    std::string paths = done ? "" : to_string(done.error().kind);
    for (const auto& one : patch.operations) paths += one.path + " ";
    return paths;
}
} // namespace

BOOST_AUTO_TEST_CASE(links_to_work_items) {
    const struct {
        azdo::work_item_link link;
        std::string_view type;
    } rows[] = {{links::parent(12), "System.LinkTypes.Hierarchy-Reverse"}, {links::child(12), "System.LinkTypes.Hierarchy-Forward"},
        {links::related(12), "System.LinkTypes.Related"}, {links::predecessor(12), "System.LinkTypes.Dependency-Reverse"},
        {links::successor(12), "System.LinkTypes.Dependency-Forward"}, {links::duplicate(12), "System.LinkTypes.Duplicate-Forward"},
        {links::duplicate_of(12), "System.LinkTypes.Duplicate-Reverse"}, {links::affects(12), "Microsoft.VSTS.Common.Affects-Forward"},
        {links::affected_by(12), "Microsoft.VSTS.Common.Affects-Reverse"}, {links::tested_by(12), "Microsoft.VSTS.Common.TestedBy-Forward"},
        {links::tests(12), "Microsoft.VSTS.Common.TestedBy-Reverse"}};
    for (const auto& one : rows)
        BOOST_TEST(added(one.link) ==
                   operation(R"({"rel":")" + std::string(one.type) + R"(","url":"https://dev.azure.com/acme/_apis/wit/workItems/12"})"));
}

BOOST_AUTO_TEST_CASE(links_to_other_things) {
    BOOST_TEST(added(links::hyperlink("https://example.com/a?b#c").commented("see")) ==
               operation(R"({"rel":"Hyperlink","url":"https://example.com/a?b#c","attributes":{"comment":"see"}})"));
    BOOST_TEST(added(links::attachment("https://dev.azure.com/acme/_apis/wit/attachments/1?fileName=a.txt"), "") ==
               operation(R"({"rel":"AttachedFile","url":"https://dev.azure.com/acme/_apis/wit/attachments/1?fileName=a.txt"})"));
    BOOST_TEST(added(links::to(artifact::build{5, artifact::build_role::found_in})) ==
               operation(R"({"rel":"ArtifactLink","url":"vstfs:///Build/Build/5","attributes":{"name":"Found in build"}})"));
    BOOST_TEST(
        added(links::to(artifact::pull_request{project, project, 5})).find(R"("attributes":{"name":"Pull Request"})") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(links_that_cannot_be_made) {
    for (const auto& one : {links::parent(0), links::child(-1), links::hyperlink(""), links::hyperlink("example"),
             links::hyperlink("https://a b"), links::hyperlink("https://a\r\nb"), links::to(artifact::pull_request{"Fabrikam", project, 5}),
             azdo::work_item_link{}, azdo::work_item_link{.rel = "Hyperlink"}, azdo::work_item_link{.url = "https://example.com"}})
        BOOST_TEST(added(one) == "invalid_input");
    BOOST_TEST(links::parent(0).fault == "a link leads to a work item by its id, which is a positive number");
    BOOST_TEST(added(links::parent(12), "") == "invalid_input"); // nobody knows the address
}

BOOST_AUTO_TEST_CASE(links_are_read) {
    std::vector<azdo::work_item_link> read;
    for (const auto& one : held) read.push_back(links::read(one));
    BOOST_TEST(read[0].id == 12);
    BOOST_TEST(read[0].name == "Parent");
    BOOST_TEST(read[1].comment == "see");
    BOOST_TEST(read[1].id == 0);
    BOOST_TEST((read[3].target() == artifact::any(artifact::build{5, artifact::build_role::found_in})));
    BOOST_TEST(read[1].target().index() == 0u);
    BOOST_TEST(links::same(read[0], links::parent(12)));
    BOOST_TEST(links::same(read[3], links::to(artifact::build{5})));
    BOOST_TEST(!links::same(read[0], links::parent(13)));
    BOOST_TEST(!links::same(read[0], links::related(12)));
    BOOST_TEST(!links::same(read[1], links::hyperlink("https://example.com/A")));
    const auto branch = [](const char* name) { return links::to(artifact::branch{project, project, name}); };
    BOOST_TEST(!links::same(branch("main"), branch("Main")));
    auto other = branch("main");
    other.url.replace(other.url.find("%2F"), 3, "%2f");
    BOOST_TEST(links::same(branch("main"), other));
    BOOST_TEST(azdo::detail::collection_in(read[0].url) == "https://dev.azure.com/acme");
    BOOST_TEST(azdo::detail::collection_in(read[2].url) == "https://dev.azure.com/acme");
    BOOST_TEST(azdo::detail::collection_in("12") == "");
    for (const char* url : {"", "12", "/12", "https://dev.azure.com/acme/_apis/git/workItems/12",
             "https://dev.azure.com/acme/_apis/wit/workItems/", "https://dev.azure.com/acme/_apis/wit/workItems/x"})
        BOOST_TEST(azdo::detail::work_item_in(url) == 0, url);
}

BOOST_AUTO_TEST_CASE(links_are_removed_from_the_end) {
    BOOST_TEST(without({links::parent(12), links::related(12)}) == "/relations/2 /relations/0 ");
    BOOST_TEST(
        without({links::hyperlink("https://example.com/a"), links::hyperlink("https://example.com/a")}) == "/relations/4 /relations/1 ");
    BOOST_TEST(without({}) == "");
    BOOST_TEST(without({links::child(12)}) == "not_found");
    BOOST_TEST(without({links::parent(12), links::parent(12)}) == "not_found");
}

BOOST_AUTO_TEST_SUITE_END()
