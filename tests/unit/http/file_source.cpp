// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/file_source.hpp>

#include "../config/temporary_folder.hpp"
#include "../core/faulty_files.hpp"
#include "../failure_in.hpp"
#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_file_source)

using namespace azdo;

namespace {
result<std::string> all_of(http::body_source& from) {
    std::string text;
    char buffer[4];
    for (;;) {
        const auto got = from.read(buffer, sizeof buffer);
        if (!got) return got.error();
        if (*got == 0) return text;
        text.append(buffer, *got);
    }
}
} // namespace

BOOST_AUTO_TEST_CASE(a_file_is_read_as_often_as_wanted) {
    const temporary_folder folder;
    auto source = http::file_source::open(folder.file("a", "0123456789").string());
    BOOST_REQUIRE(test::failure_in(source) == "");
    BOOST_TEST(source->size() == 10u);
    BOOST_TEST(all_of(*source).value() == "0123456789");
    BOOST_TEST(all_of(*source)->empty());
    BOOST_TEST(source->rewind());
    http::file_source moved = *std::move(source);
    BOOST_TEST(all_of(moved).value() == "0123456789");
    auto empty = http::file_source::open(folder.file("b", "").string());
    BOOST_TEST(empty->size() == 0u);
    BOOST_TEST(all_of(*empty)->empty());
}

BOOST_AUTO_TEST_CASE(files_that_cannot_be_read) {
    const temporary_folder folder;
    BOOST_TEST(sample::kind_of(http::file_source::open((folder.path() / "none").string())) == "storage");
    BOOST_TEST(sample::kind_of(http::file_source::open(folder.path().string())) == "storage");
    const std::string path = folder.file("a", "0123456789").string();
    for (const std::size_t size : {4u, 12u}) {
        auto source = http::file_source::open(path);
        std::filesystem::resize_file(path, size);
        BOOST_TEST(sample::kind_of(all_of(*source)) == "storage");
        std::filesystem::resize_file(path, 10);
    }
    for (int at = 0; at < 7; ++at) {
        BOOST_TEST_INFO_SCOPE(at);
        faulty_files calls(faulty_files::fault::error, at, EIO);
        auto source = http::file_source::open(path, calls);
        const bool rewound = source && source->rewind();
        const auto got = source && rewound ? all_of(*source) : result<std::string>(fail(failure_kind::storage, "no"));
        BOOST_TEST(sample::kind_of(got) == "storage");
        BOOST_TEST(calls.went_wrong());
    }
}

BOOST_AUTO_TEST_SUITE_END()
