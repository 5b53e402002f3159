// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/edition.hpp>

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(http_edition)

using namespace azdo;
using detail::version_number;
using detail::version_on;

namespace edition_tests {
constexpr edition servers[] = {edition::server_6_0, edition::server_7_0, edition::server_7_1};

/// The version and path on 6.0, 7.0, 7.1 and the Services.
std::string on_all(const api_version& of) {
    std::string text;
    for (const edition one : {edition::server_6_0, edition::server_7_0, edition::server_7_1, edition::services}) {
        const auto found = version_on(of, one);
        text += (one == edition::server_6_0 ? "" : "|") + std::string(found.version) + std::string(found.path.empty() ? "" : "@") +
                std::string(found.path);
    }
    return text;
}
struct everywhere {
    static constexpr auto endpoint = get("/x", host::dev_azure_com, api_version{"7.2-preview.3", "7.1, 7.0-preview.1, 6.0"});
};
struct later {
    static constexpr auto endpoint = get("/x", host::dev_azure_com, api_version{"7.2-preview.3", "7.1"});
};
} // namespace edition_tests
using namespace edition_tests;

BOOST_AUTO_TEST_CASE(a_version_is_read_up_to_its_stage) {
    BOOST_TEST(version_number("7.2-preview.3") == 7002);
    BOOST_TEST(version_number("7.1") == 7001);
    BOOST_TEST(version_number("6.0-preview") == 6000);
    BOOST_TEST(version_number("10.12") == 10012);
    for (const char* bad : {"", "7", "7.", ".1", "a.b", "-7.1", " 7.1", "7,1", "7.x"}) BOOST_TEST(version_number(bad) == 0, bad);
    BOOST_TEST(version_number("7.99999") == 7999); // three digits, so that no number is too large
}

BOOST_AUTO_TEST_CASE(each_edition_has_the_version_that_is_listed_for_it) {
    BOOST_TEST(on_all(api_version{"7.2-preview.3", "7.1, 7.0-preview.1, 6.0"}) == "6.0|7.0-preview.1|7.1|7.2-preview.3");
    BOOST_TEST(on_all(api_version{"7.2-preview.3", "7.1"}) == "||7.1|7.2-preview.3");
    BOOST_TEST(on_all(api_version{"7.2-preview.3", "7.0"}) == "|7.0||7.2-preview.3");
    BOOST_TEST(on_all(api_version{"7.2-preview.3", "6.0-preview.1"}) == "6.0-preview.1|||7.2-preview.3");
    BOOST_TEST(on_all(api_version{"7.1-preview.1", ""}) == "|||7.1-preview.1");
}

BOOST_AUTO_TEST_CASE(without_a_list_a_version_is_understood_from_its_edition_on) {
    BOOST_TEST(on_all(api_version{"7.0"}) == "|7.0|7.0|7.0");
    BOOST_TEST(on_all(api_version{"7.2-preview.3"}) == "|||7.2-preview.3");
    BOOST_TEST(on_all(api_version{"5.1"}) == "5.1|5.1|5.1|5.1");
}

BOOST_AUTO_TEST_CASE(an_older_path_belongs_to_the_versions_before_it) {
    BOOST_TEST(on_all(api_version{"7.2-preview.3", "7.1; 7.0, 6.0 at /{organization}/old/{id}"}) ==
               "6.0@/{organization}/old/{id}|7.0@/{organization}/old/{id}|7.1|7.2-preview.3");
    BOOST_TEST(on_all(api_version{"7.2-preview.3", "7.1 at /a; 6.0 at /b"}) == "6.0@/b||7.1@/a|7.2-preview.3");
}

BOOST_AUTO_TEST_CASE(a_server_has_the_newest_edition_that_is_not_newer_than_it) {
    const auto of = [](const char* version) { return std::string(to_string(detail::edition_of(version_number(version)))); };
    BOOST_TEST(of("6.0") == "Azure DevOps Server 6.0");
    BOOST_TEST(of("6.1") == "Azure DevOps Server 6.0");
    BOOST_TEST(of("7.0") == "Azure DevOps Server 7.0");
    BOOST_TEST(of("7.1") == "Azure DevOps Server 7.1");
    BOOST_TEST(of("7.2") == "Azure DevOps Services");
    BOOST_TEST(of("8.0") == "Azure DevOps Services");
    BOOST_TEST(of("5.1") == "an unknown edition of Azure DevOps");
    BOOST_TEST(of("") == "an unknown edition of Azure DevOps");
    for (const edition one : servers) BOOST_TEST((detail::edition_of(detail::newest_version(one)) == one));
}

BOOST_AUTO_TEST_CASE(the_first_edition_after_one_is_known) {
    const api_version gap{"7.2-preview.1", "7.0"};
    BOOST_TEST(to_string(detail::first_after(gap, edition::server_6_0)) == "Azure DevOps Server 7.0");
    BOOST_TEST(to_string(detail::first_after(gap, edition::server_7_1)) == "Azure DevOps Services");
    BOOST_TEST(to_string(detail::first_after(api_version{"7.1"}, edition::server_6_0)) == "Azure DevOps Server 7.1");
    BOOST_TEST(to_string(detail::first_after(api_version{"7.2-preview.1", ""}, edition::server_6_0)) == "Azure DevOps Services");
}

BOOST_AUTO_TEST_CASE(an_operation_is_everywhere_at_its_path_or_not) {
    BOOST_TEST(detail::is_everywhere(api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"}));
    BOOST_TEST(detail::is_everywhere(api_version{"7.1"}));
    BOOST_TEST(!detail::is_everywhere(api_version{"7.2-preview.1", "7.1, 7.0"}));
    BOOST_TEST(!detail::is_everywhere(api_version{"7.2-preview.1", ""}));
    BOOST_TEST(!detail::is_everywhere(api_version{"7.2-preview.1", "7.1, 7.0; 6.0 at /old"}));
}

BOOST_AUTO_TEST_CASE(what_a_server_has_can_be_asked_at_compile_time) {
    static_assert(on_server<7, 0, everywhere>);
    static_assert(on_server<7, 1, everywhere, later>);
    static_assert(!on_server<7, 0, everywhere, later>);
    static_assert(!on_server<6, 0, later>);
    BOOST_TEST((on_server<6, 0, everywhere>));
}

BOOST_AUTO_TEST_SUITE_END()
