// SPDX-License-Identifier: BSL-1.0
// Operations whose description is corrected behave as the service does.
#include "../http/sample.hpp"

#include <azdo/api/build/badge.hpp>
#include <azdo/api/build/properties.hpp>
#include <azdo/api/build/status.hpp>
#include <azdo/api/environments/environment_access_token.hpp>
#include <azdo/api/git/pull_request_properties.hpp>
#include <azdo/api/security/access_control_entries.hpp>
#include <azdo/api/symbol/contents.hpp>
#include <azdo/api/symbol/symsrv.hpp>
#include <azdo/api/test_plan/suite_test_case.hpp>
#include <azdo/api/test_results/status.hpp>
#include <azdo/api/tokens/types/pat_token.hpp>
#include <azdo/api/work/chart_images.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/choose_version.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/json/decode.hpp>

#include <boost/test/unit_test.hpp>

#include <concepts>
#include <functional>
#include <string>

BOOST_AUTO_TEST_SUITE(generate_api_corrected)

namespace api = azdo::api;

BOOST_AUTO_TEST_CASE(test_cases_are_removed_by_the_path_on_server_6_0) {
    const auto sent_to = [](azdo::edition where) {
        sample::script script{{sample::answer(204, "")}};
        const api::test_plan::remove_test_cases_from_suite remove{
            .organization = "C", .project = "p", .plan_id = 1, .suite_id = 2, .test_case_ids = "7,8"};
        BOOST_TEST(azdo::call(remove, azdo::choose_version{where, "C"} | std::ref(script)).has_value());
        return std::string(script.asked.at(0).target().substr(21));
    };
    BOOST_TEST(sent_to(azdo::edition::server_6_0) == "/C/p/_apis/testplan/Plans/1/Suites/2/TestCase/7,8?api-version=6.0-preview.2");
    BOOST_TEST(sent_to(azdo::edition::server_7_0) == "/C/p/_apis/testplan/Plans/1/Suites/2/TestCase?testCaseIds=7,8&api-version=7.0");
}

BOOST_AUTO_TEST_CASE(properties_are_read_from_their_wrapper) {
    const auto answer = sample::answer(200, R"({"count":2,"value":{"a.b":{"$type":"System.String","$value":"x"},"c":1}})");
    const auto of_pull_request = azdo::parse<api::git::get_pull_request_properties>(answer);
    BOOST_REQUIRE(of_pull_request.has_value());
    BOOST_TEST(of_pull_request->value.size() == 2u);
    BOOST_TEST(of_pull_request->value.at("c").text() == "1");
    const auto of_build = azdo::parse<api::build::get_build_properties>(answer);
    BOOST_REQUIRE(of_build.has_value());
    BOOST_TEST(of_build->value.at("a.b").text() == R"({"$type":"System.String","$value":"x"})");
}

BOOST_AUTO_TEST_CASE(access_control_entries_are_set_from_types) {
    const api::security::set_access_control_entries all{.organization = "o",
        .security_namespace_id = "n",
        .body = {.access_control_entries = {{{.allow = 8, .deny = 0, .descriptor = "d"}}}, .merge = false, .token = "t"}};
    const auto made = azdo::to_request(all);
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(made->body() == R"({"accessControlEntries":[{"allow":8,"deny":0,"descriptor":"d"}],"merge":false,"token":"t"})");
    const auto got = azdo::parse<api::security::set_access_control_entries>(sample::answer(200, R"([{"allow":8,"deny":0}])"));
    BOOST_TEST(got.value().value.at(0).allow == 8);
}

BOOST_AUTO_TEST_CASE(symbols_are_downloaded) {
    BOOST_TEST(azdo::parse<api::symbol::get_debug_entry_content>(sample::answer(200, "MZ\x90")).value() == "MZ\x90");
    const auto entry = azdo::parse<api::symbol::get_debug_entry_by_client_key>(sample::answer(200, R"({"blobUri":"u"})"));
    BOOST_REQUIRE(entry.has_value());
    BOOST_TEST(entry->text() == R"({"blobUri":"u"})");
}

BOOST_AUTO_TEST_CASE(badges_are_images) {
    const auto svg = sample::answer(200, "<svg/>");
    BOOST_TEST(azdo::parse<api::build::get_badge>(svg).value() == "<svg/>");
    BOOST_TEST(azdo::parse<api::build::get_build_badge>(svg).value() == "<svg/>");
    BOOST_TEST(azdo::parse<api::build::get_status_badge>(svg).value() == "<svg/>");
    BOOST_TEST(azdo::parse<api::test_results::get_coverage_status_badge>(svg).value() == "<svg/>");
    static_assert(api::build::get_badge::endpoint.accept == "image/svg+xml");
    static_assert(api::build::get_build_badge::endpoint.accept == "image/svg+xml");
    static_assert(api::build::get_status_badge::endpoint.accept == "image/svg+xml");
    static_assert(api::test_results::get_coverage_status_badge::endpoint.accept == "image/svg+xml");
    static_assert(api::work::get_board_chart_image::endpoint.accept.empty());
}

BOOST_AUTO_TEST_CASE(credentials_are_secrets) {
    const auto token = azdo::parse<api::environments::generate_environment_access_token>(sample::answer(200, R"("a canary")"));
    BOOST_REQUIRE(token.has_value());
    static_assert(std::same_as<api::environments::generate_environment_access_token::result_type, azdo::secret<std::string>>);
    BOOST_TEST(token->reveal() == "a canary");
    const auto personal = azdo::json::decode<api::tokens::pat_token>(
        R"({"displayName":"n","token":"a canary","validFrom":"2026-01-01T00:00:00Z","validTo":"2026-02-01T00:00:00Z"})");
    BOOST_REQUIRE(personal.has_value());
    BOOST_TEST(personal->token.reveal() == "a canary");
}

BOOST_AUTO_TEST_SUITE_END()
