// SPDX-License-Identifier: BSL-1.0
#include <azdo/azdo.hpp>

// It includes neither operations nor the configuration.
namespace azdo::inline v1::api::wit {
struct get_work_item;
}
namespace azdo::inline v1::config {
struct services_config;
struct diagnostic;
} // namespace azdo::inline v1::config
template <class T>
concept complete = requires {
    sizeof(T);
};
static_assert(!complete<azdo::api::wit::get_work_item>);
static_assert(!complete<azdo::config::services_config> && !complete<azdo::config::diagnostic>);

#include <azdo/api/account.hpp>
#include <azdo/api/core.hpp>
#include <azdo/api/delegated_auth.hpp>
#include <azdo/api/git.hpp>
#include <azdo/api/graph.hpp>
#include <azdo/api/ims.hpp>
#include <azdo/api/profile.hpp>
#include <azdo/api/wit.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(umbrella_azdo)

BOOST_AUTO_TEST_CASE(works_beside_every_area) {
    const auto request = azdo::to_request(azdo::api::core::list_projects{.organization = "acme"});
    BOOST_REQUIRE(request.has_value());
    BOOST_TEST(request->target().substr(0, 42) == "https://dev.azure.com/acme/_apis/projects?");
    static_assert(azdo::operation<azdo::api::wit::create_work_item> && azdo::operation<azdo::api::profile::get_profile>);
    static_assert(azdo::operation<azdo::api::account::get_accounts> && azdo::operation<azdo::api::git::get_pull_requests>);
    static_assert(!azdo::operation<azdo::api::wit::work_item>);
}

BOOST_AUTO_TEST_SUITE_END()
