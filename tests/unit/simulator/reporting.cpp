// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_reporting {
using namespace simulator_tests;
using namespace std::chrono_literals;

namespace {

const std::string wit = "/fabrikam/_apis/wit/", fiber = "/fabrikam/Fabrikam-Fiber/_apis/wit/";
const std::string revisions = "reporting/workitemrevisions?api-version=7.1", links = "reporting/workitemlinks?api-version=7.1";

std::string token_of(const answer& from) { return from.text_at("/continuationToken"); }

struct with_reporting : with_service {
    int create(const std::string& title) {
        const auto made = patch("POST", fiber + "workitems/$Task", {field("System.Title", title)});
        return static_cast<int>(made.number_at("/id"));
    }
    answer change(int id, const json::object& operation) { return patch("PATCH", wit + "workitems/" + std::to_string(id), {operation}); }
    void restore(int id) { post_patch(wit + "recyclebin/" + std::to_string(id), R"({"isDeleted":false})"); }
    void post_patch(const std::string& target, const std::string& body) {
        BOOST_TEST(send("PATCH", with_version(target), body, "application/json").status == 200);
    }
    void remove(int id, const std::string& how = "") {
        BOOST_TEST(send("DELETE", wit + "workitems/" + std::to_string(id) + "?api-version=7.1" + how).status / 100 == 2);
    }
    /// `id/rev` of each value, with `-` if deleted, then `|` after the last batch; the watermark is kept.
    std::string read(const std::string& options = "", const std::string& base = fiber) {
        const auto got = get(base + revisions + options + (token.empty() ? "" : "&continuationToken=" + token));
        if (got.status != 200) return std::to_string(got.status) + ": " + got.message();
        std::string seen;
        const auto values = got.at("/values");
        for (const auto& one : values.as_array()) {
            const auto* deleted = one.at("fields").as_object().if_contains("System.IsDeleted");
            seen += std::to_string(one.at("id").as_int64()) + '/' + std::to_string(one.at("rev").as_int64()) +
                    (deleted && deleted->as_bool() ? "- " : " ");
        }
        token = token_of(got);
        return seen + (got.at("/isLastBatch").as_bool() ? "|" : "");
    }
    /// `source>target`, with `-` if removed.
    std::string read_links(const std::string& options = "") {
        const auto got = get(fiber + links + options + (token.empty() ? "" : "&continuationToken=" + token));
        if (got.status != 200) return std::to_string(got.status) + ": " + got.message();
        std::string seen;
        const auto values = got.at("/values");
        for (const auto& one : values.as_array())
            seen += std::to_string(one.at("sourceId").as_int64()) + '>' + std::to_string(one.at("targetId").as_int64()) +
                    (one.at("isActive").as_bool() ? " " : "- ");
        token = token_of(got);
        return seen + (got.at("/isLastBatch").as_bool() ? "|" : "");
    }
    std::string token{};
};

} // namespace
} // namespace simulator_reporting

BOOST_FIXTURE_TEST_SUITE(simulator_reporting, with_reporting)

BOOST_AUTO_TEST_CASE(changes_come_in_their_order_and_once) {
    while (read("&includeLatestOnly=true").back() != '|') continue;
    BOOST_TEST(read() == "|");
    const int first = create("first"), second = create("second");
    change(first, field("System.Title", "changed"));
    const std::string one = std::to_string(first), two = std::to_string(second);
    const std::string before = token;
    BOOST_TEST(read() == one + "/1 " + one + "/2 " + two + "/1 |");
    BOOST_TEST(token.substr(token.find(';')) == ";" + two + ";1");
    BOOST_TEST(read() == "|");
    token = before;
    BOOST_TEST(read("&includeLatestOnly=true") == one + "/2 " + two + "/1 |");
    token = before;
    service.page_size(2);
    BOOST_TEST(read() == one + "/1 " + one + "/2 ");
    change(first, field("System.Title", "again")); // between two batches
    BOOST_TEST(read("&includeLatestOnly=true") == two + "/1 " + one + "/3 |");
    BOOST_TEST(read("", "/fabrikam/Caf%C3%A9%20Orders/_apis/wit/") == "|");
    token.clear();
    BOOST_TEST(read("&types=Epic&$maxPageSize=1", wit) == "1/1 ");
}

BOOST_AUTO_TEST_CASE(deletion_and_restoration_are_reported_where_asked_for) {
    const int id = create("goes");
    const std::string name = std::to_string(id);
    while (read().back() != '|') continue;
    remove(id);
    const std::string before = token;
    BOOST_TEST(read() == "|");
    token = before;
    BOOST_TEST(read("&includeDeleted=true&fields=System.Title") == name + "/1- |");
    restore(id);
    BOOST_TEST(read("&includeDeleted=true") == name + "/1 |");
    token = before;
    BOOST_TEST(read("&includeDeleted=true&includeLatestOnly=true") == name + "/1 |");
    remove(id, "&destroy=true");
    token = before;
    BOOST_TEST(read("&includeDeleted=true") == "|"); // nobody says that it was destroyed
}

BOOST_AUTO_TEST_CASE(fields_have_the_asked_for_form) {
    const auto fields = [this](const std::string& options) {
        return get(wit + revisions + "&$maxPageSize=2" + options).at("/values/1/fields").as_object();
    };
    const auto usual = fields("");
    BOOST_TEST(usual.at("System.ChangedBy").is_string());
    BOOST_TEST(usual.at("System.Rev").is_int64());
    BOOST_TEST(usual.contains("System.RevisedDate"));
    BOOST_TEST(!usual.contains("System.Description"));
    BOOST_TEST(fields("&$expand=fields").contains("System.Description"));
    BOOST_TEST(fields("&includeIdentityRef=true").at("System.ChangedBy").is_object());
    const auto one = fields("&fields=System.Title,System.IsDeleted");
    BOOST_TEST(one.size() == 2u);
    BOOST_TEST(!one.at("System.IsDeleted").as_bool());
    const auto posted =
        post(wit + "reporting/workitemrevisions", {{"fields", {"System.Title"}}, {"types", {"Bug"}}, {"includeIdentityRef", true}});
    BOOST_TEST(posted.at("/values/0/fields").as_object().size() == 1u);
    const auto discussion = get(wit + "reporting/workItemRevisions/discussions?api-version=7.1");
    BOOST_TEST(discussion.status == 200);
    BOOST_TEST(discussion.at("/values").as_array().size() < get(wit + revisions).at("/values").as_array().size());
}

BOOST_AUTO_TEST_CASE(links_come_and_go) {
    const int a = create("a"), b = create("b");
    while (read_links().back() != '|') continue;
    const std::string name = std::to_string(a) + ">" + std::to_string(b);
    const json::object child{
        {"rel", "System.LinkTypes.Hierarchy-Forward"}, {"url", service.origin() + "/fabrikam/_apis/wit/workItems/" + std::to_string(b)}};
    change(a, operation("add", "/relations/-", child));
    const std::string before = token;
    BOOST_TEST(read_links("&linkTypes=System.LinkTypes.Hierarchy") == name + " |");
    BOOST_TEST(read_links() == "|");
    change(a, {{"op", "remove"}, {"path", "/relations/0"}});
    BOOST_TEST(read_links() == name + "- |");
    change(a, operation("add", "/relations/-", child));
    BOOST_TEST(read_links() == name + " |");
    remove(b);
    BOOST_TEST(read_links() == name + "- |");
    restore(b);
    BOOST_TEST(read_links() == name + " |");
    token = before;
    BOOST_TEST(read_links("&linkTypes=System.LinkTypes.Related") == "|");
    token = before;
    BOOST_TEST(read_links("&types=Bug") == "|");
}

BOOST_AUTO_TEST_CASE(what_is_not_understood_is_refused) {
    for (const std::string bad : {"x", "-1", "1000000;1;1"}) {
        token = bad;
        BOOST_TEST(read().substr(0, 3) == "400");
        BOOST_TEST(read_links().substr(0, 3) == "400");
    }
    token = "0";
    for (const std::string bad :
        {"&startDateTime=2024-01-01", "&$maxPageSize=0", "&$expand=all", "&includeDeleted=maybe", "&fields=No.Such"})
        BOOST_TEST(read(bad).substr(0, 3) == "400");
    token.clear();
    BOOST_TEST(read("&startDateTime=soon").substr(0, 3) == "400");
    BOOST_TEST(read("&startDateTime=2199-01-01") == "|");
    BOOST_TEST(post(wit + "reporting/workitemrevisions", {{"includeDeleted", 1}}).status == 400);
    BOOST_TEST(post(wit + "reporting/workitemlinks", json::object()).status == 405);
    use_scopes("vso.project");
    BOOST_TEST(get(wit + links).status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
