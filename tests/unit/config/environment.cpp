// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/environment.hpp>
#include <azdo/config/services_config.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace azdo::config;

namespace {
struct variables {
    std::map<std::string, std::string, std::less<>> all;
    std::optional<std::string> operator()(std::string_view name) const {
        const auto found = all.find(name);
        return found == all.end() ? std::nullopt : std::optional(found->second);
    }
};
struct inner {
    int number = 1;
    static constexpr auto schema() { return azdo::describe(azdo::field<"number", &inner::number>(azdo::as::env{"NUMBER"})); }
};
struct outer {
    bool flag = false;
    std::optional<double> ratio{};
    inner always{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"flag", &outer::flag>(azdo::as::env{"FLAG"}),
            azdo::field<"ratio", &outer::ratio>(azdo::as::env{"RATIO"}), azdo::field<"al/ways", &outer::always>());
    }
};

template <class T>
std::vector<std::string> overridden(T& object, const variables& set) {
    std::vector<std::string> reports;
    override_from(object, set, [&](const std::string& pointer, std::string_view variable, std::string_view expected) {
        reports.push_back(pointer + " " + std::string(variable) + " " + std::string(expected));
    });
    return reports;
}
} // namespace

BOOST_AUTO_TEST_SUITE(config_environment)

BOOST_AUTO_TEST_CASE(the_variables_of_the_services) {
    services_config services;
    const auto reports = overridden(
        services, {{{"CSSVC_DEVOPS_CLIENT_ID", "id"}, {"CSSVC_DEVOPS_CLIENT_SECRET", "secret"}, {"CS_API_PUBLIC_URL", "https://x"}}});
    BOOST_TEST(services.integrations.value().devops.value().cloud.value().app_client_id == "id");
    BOOST_TEST(services.integrations->devops->cloud->app_client_secret.reveal() == "secret");
    BOOST_TEST(services.api_server.value().public_api_url == "https://x");
    BOOST_TEST(services.api_server->port == 12079);
    BOOST_TEST(!services.ssl.has_value());
    const std::vector<std::string> expected = {"/integrations/devops/cloud/appClientId CSSVC_DEVOPS_CLIENT_ID ",
        "/integrations/devops/cloud/appClientSecret CSSVC_DEVOPS_CLIENT_SECRET ", "/apiServer/publicApiUrl CS_API_PUBLIC_URL "};
    BOOST_TEST(reports == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_value_of_the_file_is_replaced_and_the_rest_stays) {
    services_config services;
    services.api_server.emplace().port = 1;
    services.api_server->public_api_url = "https://file";
    overridden(services, {{{"CS_API_PUBLIC_URL", "https://x"}}});
    BOOST_TEST(services.api_server->public_api_url == "https://x");
    BOOST_TEST(services.api_server->port == 1);
    BOOST_TEST(!services.integrations.has_value());
}

BOOST_AUTO_TEST_CASE(unset_and_empty_variables_change_nothing) {
    services_config services;
    BOOST_TEST(overridden(services, {}).empty());
    BOOST_TEST(overridden(services, {{{"CSSVC_DEVOPS_CLIENT_ID", ""}}}).empty());
    BOOST_CHECK(services == services_config{});
}

BOOST_AUTO_TEST_CASE(numbers_and_booleans) {
    outer object;
    BOOST_TEST(overridden(object, {{{"FLAG", "true"}, {"RATIO", "0.5"}, {"NUMBER", "-7"}}}).size() == 3u);
    BOOST_TEST(object.flag);
    BOOST_TEST(object.ratio.value() == 0.5);
    BOOST_TEST(object.always.number == -7);
    overridden(object, {{{"FLAG", "false"}}});
    BOOST_TEST(!object.flag);
}

BOOST_AUTO_TEST_CASE(values_that_the_member_cannot_take_are_reported_and_not_taken) {
    outer object;
    const auto reports = overridden(object, {{{"FLAG", "yes"}, {"RATIO", "half"}, {"NUMBER", "7x"}}});
    const std::vector<std::string> expected = {
        "/flag FLAG true or false", "/ratio RATIO a number", "/al~1ways/number NUMBER a whole number"};
    BOOST_TEST(reports == expected, boost::test_tools::per_element());
    BOOST_TEST(!object.flag);
    BOOST_TEST(!object.ratio.has_value());
    BOOST_TEST(object.always.number == 1);
    for (const char* wrong : {" 1", "1 ", "1.0", "99999999999999999999", "+1", "0x1"})
        BOOST_TEST(overridden(object, {{{"NUMBER", wrong}}}).at(0).ends_with("a whole number"));
}

BOOST_AUTO_TEST_CASE(the_variables_of_this_process) {
    static_assert(environment<decltype(process_environment)> && environment<decltype(no_environment)> && !environment<int>);
    BOOST_TEST(process_environment("PATH").has_value() == (std::getenv("PATH") != nullptr));
    BOOST_TEST(!process_environment("AZDO_TEST_SURELY_NOT_SET").has_value());
    BOOST_TEST(!no_environment("PATH").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
