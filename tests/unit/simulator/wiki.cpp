// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_wiki {
using namespace simulator_tests;

namespace {

const std::string wikis = "/fabrikam/Fabrikam-Fiber/_apis/wiki/wikis";
const std::string docs = wikis + "/docs";

struct with_wiki : with_service {
    with_wiki() {
        use_scopes("vso.wiki_write");
        BOOST_REQUIRE(post(wikis, {{"name", "docs"}, {"type", "projectWiki"}}).status == 201);
    }
    answer change(const std::string& method, const std::string& target, const json::value& body, const std::string& tag = {}) {
        httplib::Headers headers;
        if (!tag.empty()) headers.emplace("If-Match", tag);
        return send(method, with_version(target), json::serialize(body), "application/json", headers);
    }
    answer put(const std::string& path, const std::string& content, const std::string& tag = {}) {
        return change("PUT", docs + "/pages?path=" + path, {{"content", content}}, tag);
    }
};

} // namespace
} // namespace simulator_wiki

BOOST_FIXTURE_TEST_SUITE(simulator_wiki, with_wiki)

BOOST_AUTO_TEST_CASE(project_wikis_and_code_wikis) {
    BOOST_TEST(post(wikis, {{"name", "more"}}).type_key() == "WikiAlreadyExistsException");
    const auto code =
        json::parse(R"({"type": "codeWiki", "name": "code", "repositoryId": "r", "mappedPath": "/docs", "version": {"version": "main"}})");
    BOOST_TEST(post(wikis, code).text_at("/versions/0/version") == "main");
    BOOST_TEST(post(wikis, code).status == 409);
    BOOST_TEST(post(wikis, {{"type", "codeWiki"}, {"name", "x"}}).status == 400);
    BOOST_TEST(post(wikis, {{"type", "other"}}).status == 400);
    BOOST_TEST(post("/fabrikam/_apis/wiki/wikis", {{"name", "x"}}).status == 400); // no project
    BOOST_TEST(get(wikis).number_at("/count") == 2);
    BOOST_TEST(get("/fabrikam/_apis/wiki/wikis/" + get(docs).text_at("/id")).text_at("/name") == "docs");
    const auto changed =
        change("PATCH", wikis + "/code", json::parse(R"({"name": "book", "versions": [{"version": "a"}, {"version": "a"}]})"));
    BOOST_TEST(changed.at("/versions").as_array().size() == 1u);
    BOOST_TEST(change("PATCH", wikis + "/book", {{"name", "docs"}}).status == 409);
    BOOST_TEST(change("PATCH", docs, json::parse(R"({"versions": [{"version": "a"}]})")).status == 400);
    BOOST_TEST(get(wikis + "/book/pages?path=/&versionDescriptor.version=b").type_key() == "WikiVersionNotFoundException");
    BOOST_TEST(change("DELETE", wikis + "/book", {}).text_at("/name") == "book");
    BOOST_TEST(get(wikis + "/book").type_key() == "WikiNotFoundException");
    use_scopes("vso.wiki");
    BOOST_TEST(change("DELETE", docs, {}).status == 403);
}

BOOST_AUTO_TEST_CASE(a_page_is_created_and_edited) {
    const auto made = put("/Home", "one");
    BOOST_TEST(made.status == 201);
    const auto tag = made.header("ETag");
    BOOST_TEST(tag.size() == 42u); // 40 digits in quotes
    BOOST_TEST(put("/Home", "two").type_key() == "WikiPageAlreadyExistsException");
    const auto edited = put("/Home", "two", tag);
    BOOST_TEST(edited.status == 200);
    BOOST_TEST(edited.header("ETag") != tag);
    for (const auto& stale : {tag, std::string{"\"x\""}}) {
        const auto refused = put("/Home", "three", stale);
        BOOST_TEST(refused.status == 412);
        BOOST_TEST(refused.type_key() == "WikiPageHasConflictsException");
    }
    BOOST_TEST(put("/Other", "three", tag).status == 404);
    BOOST_TEST(change("PATCH", docs + "/pages/1", {{"content", "four"}}).status == 412);
    BOOST_TEST(change("PATCH", docs + "/pages/1", {{"content", "four"}}, edited.header("ETag")).text_at("/content") == "four");
    BOOST_TEST(put("/a/b", "x").type_key() == "WikiAncestorPageNotFoundException");
    BOOST_TEST(put("/a%23b", "x").status == 400);
    BOOST_TEST(put("", "x").status == 409); // the root
}

BOOST_AUTO_TEST_CASE(a_page_is_read) {
    put("/Home", "# Home");
    put("/Home/First%20steps", "x");
    const auto read = get(docs + "/pages?path=/Home");
    BOOST_TEST(read.text_at("/content").empty());
    BOOST_TEST(read.at("/isParentPage").as_bool());
    BOOST_TEST(get(docs + "/pages/1?includeContent=True").text_at("/content") == "# Home");
    const auto text = send("GET", docs + "/pages?path=/home", {}, {}, {{"Accept", "text/plain"}});
    BOOST_TEST(text.text == "# Home");
    BOOST_TEST(text.header("ETag") == read.header("ETag"));
    BOOST_TEST(send("GET", docs + "/pages?path=/Home", {}, {}, {{"If-None-Match", read.header("ETag")}}).status == 304);
    BOOST_TEST(get(docs + "/pages?recursionLevel=oneLevel").at("/subPages/0/subPages").as_array().empty());
    BOOST_TEST(get(docs + "/pages?recursionLevel=full").text_at("/subPages/0/subPages/0/gitItemPath") == "/Home/First-steps.md");
    BOOST_TEST(get(docs + "/pages?recursionLevel=two").status == 400);
    BOOST_TEST(get(docs + "/pages?path=/Absent").type_key() == "WikiPageNotFoundException");
    BOOST_TEST(get(docs + "/pages/99").status == 404);
    BOOST_TEST(get(docs + "/pages/1/stats?pageViewsForDays=30").number_at("/viewStats/0/count") == 1);
    BOOST_TEST(get(docs + "/pages/1/stats?pageViewsForDays=31").status == 400);
}

BOOST_AUTO_TEST_CASE(pages_are_moved_and_deleted) {
    for (const auto* path : {"/a", "/a/b", "/c", "/d"}) put(path, path);
    const auto moved = post(docs + "/pagemoves", {{"path", "/a"}, {"newPath", "/d/e"}});
    BOOST_TEST(moved.status == 201);
    BOOST_TEST(get(docs + "/pages?path=/d/e/b&includeContent=true").text_at("/content") == "/a/b");
    BOOST_TEST(post(docs + "/pagemoves", {{"path", "/d"}, {"newPath", "/c"}}).status == 409);
    BOOST_TEST(post(docs + "/pagemoves", {{"path", "/d"}, {"newPath", "/d/f"}}).status == 400);
    BOOST_TEST(post(docs + "/pagemoves", {{"path", "/x"}, {"newPath", "/y"}}).status == 404);
    BOOST_TEST(post(docs + "/pagemoves", {{"path", "/c"}, {"newPath", "/y/z"}}).type_key() == "WikiAncestorPageNotFoundException");
    BOOST_TEST(post(docs + "/pagemoves", {{"path", "/d"}, {"newOrder", 0}}).number_at("/newOrder") == 0);
    BOOST_TEST(post(docs + "/pagemoves", {{"path", "/D"}, {"newOrder", 0}}).number_at("/newOrder") == 0);
    BOOST_TEST(post(docs + "/pagemoves", {{"path", "/d"}, {"newPath", "/"}}).status == 400);
    BOOST_TEST(get(docs + "/pages?recursionLevel=oneLevel").text_at("/subPages/0/path") == "/d");
    BOOST_TEST(change("DELETE", docs + "/pages?path=/d", {}).text_at("/path") == "/d");
    BOOST_TEST(get(docs + "/pages?path=/d/e").status == 404);
    BOOST_TEST(change("DELETE", docs + "/pages?path=/d", {}).status == 404);
}

BOOST_AUTO_TEST_CASE(pages_in_batches_and_attachments) {
    for (const auto* path : {"/a", "/b", "/c"}) put(path, path);
    const auto first = post(docs + "/pagesbatch", {{"top", 2}});
    BOOST_TEST(first.number_at("/count") == 2);
    const auto second = post(docs + "/pagesbatch", {{"top", 2}, {"continuationToken", first.header("x-ms-continuationtoken")}});
    BOOST_TEST(second.text_at("/value/0/path") == "/c");
    BOOST_TEST(second.header("x-ms-continuationtoken").empty());
    BOOST_TEST(post(docs + "/pagesbatch", {{"top", 101}}).status == 400);
    BOOST_TEST(post(docs + "/pagesbatch", {{"continuationToken", "x"}}).status == 400);
    BOOST_TEST(post(docs + "/pagesbatch", {{"continuationToken", "9223372036854775807"}}).number_at("/count") == 0);
    const auto attach = [&](const std::string& type) { return send("PUT", with_version(docs + "/attachments?name=a.png"), "iVBO", type); };
    BOOST_TEST(attach("application/json").status == 415);
    BOOST_TEST(attach("application/octet-stream").text_at("/path") == "/.attachments/a.png");
    BOOST_TEST(attach("application/octet-stream").status == 409);
}

BOOST_AUTO_TEST_SUITE_END()
