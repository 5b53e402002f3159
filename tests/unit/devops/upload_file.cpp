// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/upload_file.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"

#include <azdo/http/body_progress.hpp>
#include <azdo/http/call.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_upload_file)

using namespace azdo;
using sample::answer;

namespace {
const upload_options small{.chunked_above = 5, .chunk_size = 4};

/// A service of attachments that takes chunks in order. A fault is for the request of that number: `cut` before it arrives, or after.
struct service {
    enum class fault { none, cut_before, cut_after, busy, refused, signed_out };
    struct file {
        std::string bytes{};
        bool complete = false;
    };
    std::map<std::size_t, fault> faults{};
    std::map<std::string, file> files{};
    std::vector<std::string> seen{};
    std::vector<int> attempts{};

    result<http::response> operator()(const http::request& wanted) {
        const auto found = faults.find(seen.size());
        const fault what = found == faults.end() ? fault::none : found->second;
        const std::string range(wanted.headers().find("Content-Range"));
        seen.push_back(std::string(to_string(wanted.method())) + " " + range);
        attempts.push_back(wanted.attempts);
        if (what == fault::cut_before) return fail(failure_kind::transport, "reset");
        if (what == fault::busy) return http::response(503, "");
        if (what == fault::signed_out) return http::response(401, "");
        if (what == fault::refused) return http::response(400, "no");
        std::string bytes(static_cast<std::size_t>(wanted.source->size()), ' ');
        if (!wanted.source->rewind()) return fail(failure_kind::invalid_input, "the source does not rewind");
        for (std::size_t at = 0; at < bytes.size();) {
            const auto got = wanted.source->read(bytes.data() + at, std::min<std::size_t>(bytes.size() - at, 3));
            if (!got) return got.error();
            if (*got == 0) return fail(failure_kind::invalid_input, "the body's source ended before its stated size");
            at += *got;
        }
        http::response made = take(wanted, range, bytes);
        if (what == fault::cut_after) return fail(failure_kind::transport, "reset");
        return made;
    }
    http::response take(const http::request& wanted, const std::string& range, const std::string& bytes) {
        if (wanted.method() == http_method::post) {
            const std::string id = "id" + std::to_string(files.size());
            files[id] = {bytes, wanted.target().find("uploadType=chunked") == std::string_view::npos};
            return {201, R"({"id":")" + id + R"(","url":"u/)" + id + R"("})"};
        }
        const std::string_view target = wanted.target();
        const std::size_t at = target.find("/attachments/") + 13;
        const std::string id(target.substr(at, target.find('?') - at));
        file& to = files[id];
        const std::string expected = "bytes " + std::to_string(to.bytes.size()) + "-" + std::to_string(to.bytes.size() + bytes.size() - 1);
        if (to.complete || range.substr(0, range.find('/')) != expected) return {400, "the next chunk is another one"};
        to.bytes += bytes;
        to.complete = std::to_string(to.bytes.size()) == range.substr(range.find('/') + 1);
        return {to.complete ? 201 : 202, R"({"id":")" + id + R"(","url":"u/)" + id + R"("})"};
    }
};
struct one_way final : http::body_source {
    std::string text = "0123456789";
    std::size_t at = 0;
    int rewinds = 0;
    bool again = true;
    std::uint64_t size() const override { return 10; }
    bool rewind() override {
        at = 0;
        return ++rewinds == 1 || again;
    }
    result<std::size_t> read(char* to, std::size_t capacity) override {
        const std::size_t got = text.copy(to, capacity, at);
        at += got;
        return got;
    }
};
struct world {
    service files{};
    sample::still_time time{};
    auto run(const upload_file& what) {
        return azdo::call(
            what, [this](const http::request& wanted) { return files(wanted); }, {}, time.driver());
    }
};
upload_file of(http::upload body) {
    return {.organization = "acme", .project = "p", .body = std::move(body), .file_name = "a.txt", .options = small};
}
using fault = service::fault;
} // namespace

BOOST_AUTO_TEST_CASE(a_small_file_is_one_request) {
    for (const std::string text : {"", "01234"}) {
        world w;
        const auto got = w.run(of(text));
        BOOST_REQUIRE(test::failure_in(got) == "");
        BOOST_TEST(got->url == "u/id0");
        BOOST_TEST(w.files.seen == std::vector<std::string>{"POST "}, boost::test_tools::per_element());
        BOOST_TEST(w.files.files["id0"].bytes == text);
    }
}

BOOST_AUTO_TEST_CASE(a_large_file_goes_in_chunks) {
    world w;
    one_way source;
    source.again = false; // it is read once, from start to end
    std::vector<std::uint64_t> sent;
    http::upload_progress told(source, [&](std::uint64_t now, std::uint64_t size) {
        BOOST_TEST(size == 10u);
        sent.push_back(now);
    });
    upload_file what = of(told);
    std::vector<std::string> saved;
    what.saved = [&](const upload_position& at) { saved.push_back(json::encode(at)); };
    const auto got = w.run(what);
    BOOST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->id == "id0");
    const std::vector<std::string> seen{"POST ", "PUT bytes 0-3/10", "PUT bytes 4-7/10", "PUT bytes 8-9/10"};
    BOOST_TEST(w.files.seen == seen, boost::test_tools::per_element());
    BOOST_TEST(w.files.files["id0"].bytes == "0123456789");
    BOOST_TEST(w.files.files["id0"].complete);
    const std::vector<std::uint64_t> steps{3, 4, 7, 8, 10};
    BOOST_TEST(sent == steps, boost::test_tools::per_element());
    BOOST_TEST(saved.size() == 4u);
    BOOST_TEST(saved[1] == R"({"id":"id0","nextByte":4})");
    BOOST_TEST(std::count(w.files.attempts.begin(), w.files.attempts.end(), 1) == 4); // `retry` does not repeat chunks by itself
}

BOOST_AUTO_TEST_CASE(an_interrupted_chunk_is_sent_again) {
    for (std::size_t at = 0; at < 4; ++at)
        for (const fault what : {fault::cut_before, fault::busy}) {
            BOOST_TEST_INFO_SCOPE(at);
            world w;
            w.files.faults[at] = what;
            one_way source;
            const auto got = w.run(of(source));
            BOOST_REQUIRE(test::failure_in(got) == "");
            BOOST_TEST(w.files.files[got->id].bytes == "0123456789");
            BOOST_TEST(w.files.seen.size() == 5u);
            BOOST_TEST(w.time.slept.size() == 1u);
        }
}

BOOST_AUTO_TEST_CASE(a_chunk_that_had_arrived_begins_the_upload_again) {
    for (std::size_t at = 0; at < 4; ++at) {
        BOOST_TEST_INFO_SCOPE(at);
        world w;
        w.files.faults[at] = fault::cut_after;
        const auto got = w.run(of("0123456789"));
        BOOST_REQUIRE(test::failure_in(got) == "");
        BOOST_TEST(got->id == "id1");
        BOOST_TEST(w.files.files["id1"].bytes == "0123456789");
        BOOST_TEST(w.files.files["id1"].complete);
    }
}

BOOST_AUTO_TEST_CASE(an_upload_goes_on_in_another_process) {
    world w;
    for (std::size_t i = 2; i < 20; ++i) w.files.faults[i] = fault::cut_before;
    upload_file what = of("0123456789");
    std::string kept;
    what.saved = [&](const upload_position& at) { kept = json::encode(at); };
    const auto broken = w.run(what);
    BOOST_TEST(sample::kind_of(broken) == "transport");
    BOOST_TEST(w.files.seen.size() == 2u + 6u); // five interruptions in a row are waited for
    w.files.faults.clear();
    w.files.seen.clear();
    what.from = *json::decode<upload_position>(kept);
    const auto got = w.run(what);
    BOOST_REQUIRE(test::failure_in(got) == "");
    const std::vector<std::string> seen{"PUT bytes 4-7/10", "PUT bytes 8-9/10"};
    BOOST_TEST(w.files.seen == seen, boost::test_tools::per_element());
    BOOST_TEST(w.files.files["id0"].bytes == "0123456789");
    what.from = {"forgotten", 4}; // the service does not know it any more
    const auto anew = w.run(what);
    BOOST_REQUIRE(test::failure_in(anew) == "");
    BOOST_TEST(w.files.files[anew->id].bytes == "0123456789");
    what.from = {"id0", 10}; // of another file, it seems
    BOOST_TEST(w.run(what)->id != "id0");
}

BOOST_AUTO_TEST_CASE(what_ends_an_upload) {
    const struct {
        std::map<std::size_t, fault> faults;
        std::size_t requests;
        std::string kind;
    } cases[] = {{{{0, fault::refused}}, 1, "rejected"}, {{{1, fault::refused}}, 2, "rejected"},
        {{{1, fault::signed_out}}, 2, "not_signed_in"}, {{{2, fault::signed_out}}, 3, "not_signed_in"},
        {{{2, fault::refused}, {5, fault::refused}, {8, fault::refused}, {11, fault::refused}}, 12, "rejected"}}; // three restarts
    for (const auto& one : cases) {
        BOOST_TEST_INFO_SCOPE(&one - cases);
        world w;
        w.files.faults = one.faults;
        BOOST_TEST(sample::kind_of(w.run(of("0123456789"))) == one.kind);
        BOOST_TEST(w.files.seen.size() == one.requests);
    }
    world w;
    one_way source;
    source.text = "0123456";
    BOOST_TEST(sample::kind_of(w.run(of(source))) == "invalid_input"); // shorter than it says
    one_way once;
    once.again = false;
    w.files.seen.clear();
    w.files.faults[2] = fault::none;
    w.files.faults[1] = fault::cut_after;
    BOOST_TEST(sample::kind_of(w.run(of(once))) == "invalid_input"); // cannot be read again
}

BOOST_AUTO_TEST_CASE(any_file_name) {
    sample::script script{{answer(201, R"({"id":"1","url":"u"})")}};
    upload_file what = of("x");
    what.file_name = "a\"b/c \xC3\xA9&d?#%.txt";
    const auto got = azdo::call(what, [&](const http::request& wanted) { return script(wanted); });
    BOOST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(script.asked[0].target() ==
               "https://dev.azure.com/acme/p/_apis/wit/attachments?fileName=a%22b/c%20%C3%A9%26d?%23%25.txt&api-version=7.2-preview.4");
    sample::script nothing{{answer(201, "{}")}};
    BOOST_TEST(sample::kind_of(azdo::call(of("x"), [&](const http::request& wanted) { return nothing(wanted); })) == "protocol");
}

BOOST_AUTO_TEST_SUITE_END()
