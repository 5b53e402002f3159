// SPDX-License-Identifier: BSL-1.0
#include <azdo/testing/recorder.hpp>

#include <azdo/http/credential.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>

BOOST_AUTO_TEST_SUITE(testing_recorder)

namespace {
const std::string secret_text = "a-very-secret-credential";

azdo::http::request request(const char* target = "https://dev.azure.com/real/_apis/projects?api-version=7.1") {
    auto made = azdo::http::request::make(azdo::http_method::get, target).value();
    BOOST_TEST_REQUIRE(made.set_header("Authorization", azdo::secret<std::string>("Bearer " + secret_text)).has_value());
    return made;
}
auto answering(azdo::http::response what) {
    return [what = std::move(what)](const azdo::http::request&) -> azdo::result<azdo::http::response> { return what; };
}
std::string content_of(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}
struct folder {
    folder() { std::filesystem::create_directories(path); }
    ~folder() { std::filesystem::remove_all(path); }
    std::string path = std::filesystem::temp_directory_path() / ("azdo-recorder-" + std::to_string(::getpid()));
};
} // namespace

BOOST_AUTO_TEST_CASE(the_answer_passes_and_is_noted) {
    const azdo::testing::recorder tape{
        answering({200, R"({"count":0,"value":[]})", {{"Content-Type", "application/json"}, {"ETag", "7"}, {"Set-Cookie", "session=1"}}})};
    const auto got = tape(request());
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->body == R"({"count":0,"value":[]})");
    BOOST_TEST(got->headers().find("Set-Cookie") == "session=1");
    const auto text = tape.text();
    BOOST_TEST_REQUIRE(text.has_value());
    BOOST_TEST(text->find("\"target\": \"https://dev.azure.com/real/_apis/projects?api-version=7.1\"") != std::string::npos);
    BOOST_TEST(text->find("\"ETag\": \"7\"") != std::string::npos);
    BOOST_TEST(text->find("session") == std::string::npos);
    BOOST_TEST(text->find("Bearer") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_credential_that_an_answer_repeats_is_masked_there) {
    const azdo::testing::recorder tape{answering({200, "you sent " + secret_text, {{"Content-Type", "text/plain"}}})};
    const auto got = tape(request());
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->body == "you sent " + secret_text);
    const auto text = tape.text();
    BOOST_TEST_REQUIRE(text.has_value());
    BOOST_TEST(text->find(secret_text) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_password_of_basic_is_a_credential) {
    auto asked = azdo::http::request::make(azdo::http_method::get, "https://dev.azure.com/a").value();
    BOOST_TEST_REQUIRE(asked.set_header("Authorization", "Basic " + azdo::base64_encode(":" + secret_text)).has_value());
    const azdo::testing::recorder tape{answering({200, secret_text, {{"Content-Type", "text/plain"}}})};
    BOOST_TEST(tape(asked).has_value());
    const auto text = tape.text();
    BOOST_TEST_REQUIRE(text.has_value());
    BOOST_TEST(text->find(secret_text) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(replacements) {
    const azdo::testing::recorder tape{
        answering({200, R"({"name":"real person"})", {{"Content-Type", "application/json"}}}), {{"real", "acme"}, {"", "x"}}};
    BOOST_TEST(tape(request()).has_value());
    const auto text = tape.text();
    BOOST_TEST_REQUIRE(text.has_value());
    BOOST_TEST(text->find("dev.azure.com/acme/") != std::string::npos);
    BOOST_TEST(text->find("real") == std::string::npos);
    const azdo::testing::recorder broken{answering({200, ""}), {{"method", "no \"method"}}};
    BOOST_TEST(broken(request()).has_value());
    BOOST_TEST_REQUIRE(!broken.text().has_value());
    BOOST_TEST(broken.text().error().message.find("the replacements leave a recording that cannot be read") == 0u);
}

BOOST_AUTO_TEST_CASE(a_secret_leaves_the_old_file_as_it_was) {
    const folder work;
    const std::string path = work.path + "/tape.json";
    const azdo::testing::recorder good{answering({200, "first", {{"Content-Type", "text/plain"}}})};
    BOOST_TEST(good(request()).has_value());
    BOOST_TEST_REQUIRE(good.save(path).has_value());
    const std::string before = content_of(path);
    BOOST_TEST(before.find("first") != std::string::npos);
    const azdo::testing::recorder bad{answering({200, "", {}})};
    BOOST_TEST(bad(request(("https://dev.azure.com/" + secret_text).c_str())).has_value());
    const auto saved = bad.save(path);
    BOOST_TEST_REQUIRE(!saved.has_value());
    BOOST_TEST((saved.error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST(saved.error().message.find(secret_text) == std::string::npos);
    BOOST_TEST(content_of(path) == before);
    BOOST_TEST(!good.save(work.path + "/absent/tape.json").has_value());
}

BOOST_AUTO_TEST_CASE(failures_of_the_transport_are_not_noted) {
    const azdo::testing::recorder tape{
        [](const azdo::http::request&) -> azdo::result<azdo::http::response> { return azdo::fail(azdo::failure_kind::transport, "cut"); }};
    const auto got = tape(request());
    BOOST_TEST_REQUIRE(!got.has_value());
    BOOST_TEST(got.error().message == "cut");
    BOOST_TEST(tape.text().value().find("\"exchanges\": []") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
