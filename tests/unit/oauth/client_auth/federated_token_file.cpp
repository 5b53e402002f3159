// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/client_auth/federated_token_file.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

BOOST_AUTO_TEST_SUITE(oauth_federated_token_file)

using namespace azdo::oauth;
using azdo::failure_kind;

namespace {
const std::string first = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln", second = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJiIn0.c2ln";

struct file {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("azdo-federated-" + std::to_string(::getpid()));
    explicit file(const std::string& text) { write(text); }
    ~file() { std::filesystem::remove_all(path); }
    void write(const std::string& text) const { std::ofstream(path, std::ios::binary) << text; }
};
azdo::result<azdo::secret<std::string>> read(const std::string& path) { return federated_token_file{path}({"id", "audience", {}}); }
} // namespace

BOOST_AUTO_TEST_CASE(a_renewed_token_is_seen) {
    const file held(first + "\n");
    const federated_token_file source{held.path.string()};
    BOOST_TEST(source({"id", "audience", {}})->reveal() == first);
    held.write(second);
    BOOST_TEST(source({"id", "audience", {}})->reveal() == second);
}

BOOST_AUTO_TEST_CASE(files_that_are_refused) {
    BOOST_CHECK(read("/does/not/exist").error().kind == failure_kind::storage);
    BOOST_CHECK(read(std::filesystem::temp_directory_path().string()).error().kind == failure_kind::storage);
    BOOST_CHECK(read(file(std::string(64 * 1024 + 1, 'a')).path.string()).error().kind == failure_kind::storage);
    for (const std::string& text :
        {std::string(), std::string("\n"), std::string("canary"), first + "." + second, first + "\n" + second, " " + first}) {
        const file held(text);
        const auto got = read(held.path.string());
        BOOST_REQUIRE(!got);
        BOOST_CHECK(got.error().kind == failure_kind::invalid_input);
        BOOST_TEST(got.error().message.find("canary") == std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
