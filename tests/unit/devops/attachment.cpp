// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/attachment.hpp>

#include "../config/temporary_folder.hpp"
#include "../failure_in.hpp"
#include "../http/sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

BOOST_AUTO_TEST_SUITE(devops_attachment)

using namespace azdo;
using sample::answer;

namespace {
const std::string guid = "de471719-27b2-40ab-ac40-4890f3eb1443";
const std::string url = "https://dev.azure.com/acme/_apis/wit/attachments/" + guid + "?fileName=a.txt";
const http::response stored = answer(201, R"({"id":")" + guid + R"(","url":")" + url + R"("})");
const http::response linked = answer(200, R"({"id":7,"rev":4,"relations":[{"rel":"AttachedFile","url":")" + url + R"("}]})");
const http::response unlinked = answer(200, R"({"id":7,"rev":4,"relations":[{"rel":"Hyperlink","url":"https://x"}]})");
failure lost() { return fail(failure_kind::transport, "reset"); }
result<attached_file> attach(sample::script& script, const attach_file& what) {
    return azdo::call(what, [&](const http::request& wanted) { return script(wanted); });
}
const attach_file notes{.id = 7, .file = {.organization = "acme", .body = "some notes", .file_name = "a.txt"}, .comment = "a \"b\""};
std::string content(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
} // namespace

BOOST_AUTO_TEST_CASE(ids_in_addresses) {
    BOOST_TEST(attachment_id(url).value() == guid);
    BOOST_TEST(attachment_id("https://t/tfs/C/P/_apis/wit/Attachments/" + guid).value() == guid);
    for (const std::string& wrong : {std::string(), std::string("https://x/attachments/12"), "https://x/" + guid, url.substr(0, 60)})
        BOOST_TEST(sample::kind_of(attachment_id(wrong)) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(upload_and_link) {
    sample::script script{{stored, linked}};
    attach_file what = notes;
    what.rev = 3;
    const auto done = attach(script, what);
    BOOST_REQUIRE(test::failure_in(done) == "");
    BOOST_TEST(done->attachment.id == guid);
    BOOST_TEST(done->rev == 4);
    BOOST_REQUIRE(script.asked.size() == 2u);
    BOOST_TEST(script.asked[1].target() == "https://dev.azure.com/acme/_apis/wit/workitems/7?api-version=7.2-preview.3");
    BOOST_TEST(script.asked[1].body() ==
               R"([{"op":"test","path":"/rev","value":3},{"op":"add","path":"/relations/-","value":{"attributes":{"comment":"a \"b\""},)"
               R"("rel":"AttachedFile","url":")" +
                   url + R"("}}])");
}

BOOST_AUTO_TEST_CASE(a_lost_answer_to_the_link) {
    for (const result<http::response>& lost_one : {result<http::response>(lost()), result<http::response>(answer(503))}) {
        sample::script found{{stored, lost_one, linked}};
        const auto done = attach(found, notes);
        BOOST_REQUIRE(test::failure_in(done) == "");
        BOOST_TEST(done->rev == 4);
        BOOST_TEST(found.asked[2].target().find("expand=relations") != std::string_view::npos);
        sample::script not_found{{stored, lost_one, unlinked}};
        BOOST_TEST(test::failure_in(attach(not_found, notes)).find(guid + ", but not linked to the work item: ") != std::string::npos);
        sample::script unknown{{stored, lost_one, answer(404)}};
        BOOST_TEST(test::failure_in(attach(unknown, notes)).find(guid + "; it is not known whether it is linked") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(what_fails) {
    sample::script no_upload{{answer(403)}};
    BOOST_TEST(sample::kind_of(attach(no_upload, notes)) == "access_denied");
    BOOST_TEST(no_upload.asked.size() == 1u);
    sample::script stale{{stored, answer(412, R"({"message":"changed","typeKey":"WorkItemMismatchException"})")}};
    const auto refused = attach(stale, notes);
    BOOST_TEST(sample::kind_of(refused) == "conflict");
    BOOST_TEST(test::failure_in(refused).find("the file was uploaded as attachment " + guid + ", but not linked") != std::string::npos);
    BOOST_TEST(stale.asked.size() == 2u);
    failure before = lost();
    before.nothing_sent = true;
    sample::script not_sent{{stored, before}};
    BOOST_TEST(sample::kind_of(attach(not_sent, notes)) == "transport");
    BOOST_TEST(not_sent.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(downloads) {
    const temporary_folder folder;
    const auto path = folder.file("a", "old");
    const auto run = [&](const http::response& got, std::string_view bytes, std::optional<std::uint64_t> size = {}) {
        const download_file what{.organization = "acme", .id = guid, .path = path.string(), .size = size};
        return azdo::call(what, [&](const http::request& wanted) -> result<http::response> {
            BOOST_TEST(
                wanted.target() == "https://dev.azure.com/acme/_apis/wit/attachments/" + guid + "?download=true&api-version=7.2-preview.4");
            if (got.status != 200 || wanted.sink == nullptr) return got;
            if (auto begun = wanted.sink->restart(); !begun) return begun.error();
            if (auto written = wanted.sink->write(bytes); !written) return written.error();
            return got;
        });
    };
    using list = std::vector<std::pair<std::string, std::string>>;
    const struct {
        http::response got;
        std::string bytes;
        std::optional<std::uint64_t> size;
        std::string kind;
    } wrong[] = {{answer(404), "", {}, "not_found"}, {answer(200), "new", 4, "protocol"}, {answer(200), "news", 3, "protocol"},
        {answer(200, {}, list{{"Content-Length", "4"}}), "new", {}, "protocol"},
        {answer(200, {}, list{{"Content-Length", "3x"}}), "new", {}, "protocol"},
        {answer(203, "<html>", list{{"Content-Type", "text/html"}}), "", {}, "not_signed_in"}};
    for (const auto& one : wrong) {
        BOOST_TEST_INFO_SCOPE(&one - wrong);
        BOOST_TEST(sample::kind_of(run(one.got, one.bytes, one.size)) == one.kind);
        BOOST_TEST(content(path) == "old");
    }
    BOOST_TEST(run(answer(200), "new", 3).value() == 3u);
    BOOST_TEST(content(path) == "new");
    BOOST_TEST(run(answer(200, {}, list{{"Content-Length", "2"}, {"Content-Encoding", "gzip"}}), "newer").value() == 5u);
    BOOST_TEST(run(answer(200, {}, list{{"Content-Type", "text/html"}, {"Content-Length", "6"}}), "<html>").value() == 6u);
    BOOST_TEST(content(path) == "<html>");
    const download_file plain{.organization = "acme", .id = guid, .path = path.string()};
    BOOST_TEST(azdo::call(plain, [](const http::request&) -> result<http::response> { return answer(200, "body"); }).value() == 4u);
    BOOST_TEST(content(path) == "body");
}

BOOST_AUTO_TEST_SUITE_END()
