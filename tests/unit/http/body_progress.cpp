// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/body_progress.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_body_progress)

using namespace azdo;

namespace {
using amounts = std::vector<std::uint64_t>;

/// A source of a text that may fail, or not rewind.
struct some_text final : http::body_source {
    std::string text{};
    std::size_t at = 0, breaks_at = SIZE_MAX;
    bool rewinds = true;
    std::uint64_t size() const override { return text.size(); }
    bool rewind() override {
        at = 0;
        return rewinds;
    }
    result<std::size_t> read(char* to, std::size_t capacity) override {
        if (at >= breaks_at) return fail(failure_kind::storage, "the disk is gone");
        const std::size_t size = std::min({capacity, text.size() - at, breaks_at - at});
        text.copy(to, size, at);
        at += size;
        return size;
    }
};
struct collecting_text final : http::body_sink {
    std::string text{};
    std::size_t room = SIZE_MAX;
    result<void> restart() override {
        if (room == 0) return fail(failure_kind::storage, "the file cannot be cut");
        text.clear();
        return {};
    }
    result<void> write(std::string_view bytes) override {
        if (text.size() + bytes.size() > room) return fail(failure_kind::storage, "the disk is full");
        text += bytes;
        return {};
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(an_upload_larger_than_a_buffer) {
    some_text source;
    source.text = std::string(25, 'a') + "end";
    amounts seen;
    http::upload_progress told(source, [&](std::uint64_t sent, std::uint64_t size) {
        BOOST_TEST(size == 28u);
        seen.push_back(sent);
    });
    BOOST_TEST(told.size() == 28u);
    BOOST_TEST(told.rewind());
    char buffer[10];
    std::string all;
    for (auto got = told.read(buffer, sizeof buffer); got.value() != 0; got = told.read(buffer, sizeof buffer)) all.append(buffer, *got);
    BOOST_TEST(all == source.text);
    BOOST_TEST(seen == (amounts{10, 20, 28}), boost::test_tools::per_element()); // the end is not reported again
    BOOST_TEST(told.rewind());
    BOOST_TEST(told.read(buffer, 4).value() == 4u);
    BOOST_TEST(seen == (amounts{10, 20, 28, 0, 4}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_upload_that_fails) {
    some_text source;
    source.text = "abcdef";
    source.breaks_at = 4;
    amounts seen;
    http::upload_progress told(source, [&](std::uint64_t sent, std::uint64_t) { seen.push_back(sent); });
    char buffer[10];
    BOOST_TEST(told.read(buffer, sizeof buffer).value() == 4u);
    const auto broken = told.read(buffer, sizeof buffer);
    BOOST_TEST((broken.error().kind == failure_kind::storage));
    source.rewinds = false;
    BOOST_TEST(!told.rewind());
    BOOST_TEST(seen == (amounts{4}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_empty_upload_reports_nothing) {
    some_text source;
    int reports = 0;
    http::upload_progress told(source, [&](std::uint64_t, std::uint64_t) { ++reports; });
    char buffer[1];
    BOOST_TEST(told.rewind());
    BOOST_TEST(told.read(buffer, 1).value() == 0u);
    BOOST_TEST(reports == 0);
}

BOOST_AUTO_TEST_CASE(a_download_and_a_second_attempt) {
    collecting_text sink;
    amounts seen;
    http::download_progress told(sink, [&](std::uint64_t received) { seen.push_back(received); });
    BOOST_TEST(told.restart().has_value()); // nothing was written: nothing to report
    for (const char* piece : {"ab", "", "cde"}) BOOST_TEST(told.write(piece).has_value());
    BOOST_TEST(told.restart().has_value()); // the connection broke off
    BOOST_TEST(told.write("abc").has_value());
    BOOST_TEST(sink.text == "abc");
    BOOST_TEST(seen == (amounts{2, 5, 0, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_download_that_fails) {
    collecting_text sink;
    sink.room = 3;
    amounts seen;
    http::download_progress told(sink, [&](std::uint64_t received) { seen.push_back(received); });
    BOOST_TEST(told.write("abc").has_value());
    BOOST_TEST((told.write("d").error().kind == failure_kind::storage));
    sink.room = 0;
    BOOST_TEST(!told.restart().has_value());
    BOOST_TEST(seen == (amounts{3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_exception_of_a_report_is_a_failure) {
    some_text source;
    source.text = "abcdef";
    http::upload_progress sent(source, [](std::uint64_t done, std::uint64_t) {
        if (done != 6) throw std::runtime_error("secret");
    });
    char buffer[4];
    const auto is_from_report = [](const failure& why) {
        return why.kind == failure_kind::protocol && why.message.find("report of progress") != std::string::npos &&
               why.message.find("secret") == std::string::npos;
    };
    const auto first = sent.read(buffer, sizeof buffer);
    BOOST_TEST(is_from_report(first.error()));
    BOOST_TEST(sent.read(buffer, sizeof buffer).value() == 2u); // it is reported once
    BOOST_TEST(sent.rewind());
    const auto second = sent.read(buffer, sizeof buffer); // the report of the new attempt
    BOOST_TEST(is_from_report(second.error()));

    collecting_text sink;
    http::download_progress received(sink, [](std::uint64_t done) {
        if (done != 2) throw failure_exception(fail(failure_kind::cancelled, "enough"));
    });
    BOOST_TEST(received.write("ab").has_value());
    for (const auto& ended : {received.restart(), received.write("abc")}) {
        BOOST_TEST((ended.error().kind == failure_kind::cancelled));
        BOOST_TEST(ended.error().message == "enough");
    }
}

BOOST_AUTO_TEST_SUITE_END()
