// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include "../../config/temporary_folder.hpp"

#include <azdo/http/call.hpp>
#include <azdo/oauth/flow/refresh_all.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace oauth_refresh_all {
using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::result;
using azdo::http::request;
using azdo::http::response;

namespace {
constexpr std::string_view new_secret = "eyJhbGciOiJub25lIn0.eyJuZXciOjF9.bmV3LXNlY3JldC1jYW5hcnk";

azdo::oauth::app rotated_app() {
    auto made = fixture::app();
    made.client_secret = azdo::secret<std::string>(new_secret);
    return made;
}
token granted(const std::string& name) {
    return {azdo::secret<std::string>("access-" + name), azdo::secret<std::string>("refresh-" + name), "",
        fixture::noon + std::chrono::hours(1)};
}
azdo::sys_time at_noon() { return fixture::noon; }

/// Azure DevOps in memory: every refresh token is good once, and a token remembers the secret it was minted with.
struct service {
    std::set<std::string> good{};
    int asked = 0;
    std::string unreachable_for = "-", answer_invalid_client = "-";

    result<response> operator()(const request& sent) {
        ++asked;
        const std::string& body = sent.body();
        const std::size_t at = body.find("&assertion=") + 11;
        const std::string old = body.substr(at, body.find('&', at) - at);
        if (old == unreachable_for) return azdo::fail(failure_kind::transport, "no network");
        if (body.find("client_assertion=" + std::string(new_secret)) == std::string::npos || answer_invalid_client == old)
            return fixture::answer(400, R"({"Error":"invalid_client"})");
        if (good.erase(old) == 0) return fixture::answer(400, R"({"Error":"invalid_grant"})");
        good.insert(old + "-new");
        return fixture::answer(
            200, R"({"access_token":"minted-new","token_type":"bearer","expires_in":3600,"refresh_token":")" + old + "-new\"}");
    }
};

struct setting {
    service azure{};
    std::vector<memory_token_store> stores{};
    setting() {
        for (const char* name : {"a", "b", "c"}) {
            stores.emplace_back(granted(name));
            azure.good.insert("refresh-" + std::string(name));
        }
    }
    template <class Store>
    std::vector<result<std::uint64_t>> run(std::vector<Store> all) {
        return azdo::call(refresh_all{azure_devops, rotated_app(), std::move(all), at_noon},
            [this](const request& sent) -> result<response> { return azure(sent); })
            .value();
    }
};
} // namespace
} // namespace oauth_refresh_all

BOOST_FIXTURE_TEST_SUITE(oauth_refresh_all, setting)

BOOST_AUTO_TEST_CASE(every_grant_is_renewed_though_it_still_lasts) {
    const auto done = run(stores);
    BOOST_REQUIRE(done.size() == 3u);
    for (std::size_t i = 0; i < 3; ++i) {
        BOOST_TEST(done[i].value() == 2u);
        BOOST_TEST(stores[i].read()->value.access_token.reveal() == "minted-new");
        BOOST_TEST(stores[i].read()->value.refresh_token.reveal() == "refresh-" + std::string(1, static_cast<char>('a' + i)) + "-new");
    }
    BOOST_TEST(azure.asked == 3);
    BOOST_TEST(run(std::vector<memory_token_store>{}).empty());
}

BOOST_AUTO_TEST_CASE(one_that_fails_keeps_its_grant_and_the_others_are_renewed) {
    azure.unreachable_for = "refresh-b";
    stores.emplace_back(); // without a sign-in
    auto ended = memory_token_store{granted("ended")};
    stores.push_back(ended);
    const auto done = run(stores);
    BOOST_REQUIRE(done.size() == 5u);
    BOOST_TEST(done[0].has_value());
    BOOST_CHECK(done[1].error().kind == failure_kind::transport);
    BOOST_TEST(done[2].has_value());
    BOOST_CHECK(done[3].error().kind == failure_kind::not_signed_in);
    BOOST_CHECK(done[4].error().kind == failure_kind::not_signed_in);
    BOOST_TEST((stores[1].read()->value == granted("b")));
    BOOST_TEST((ended.read()->value == granted("ended")));
    azure.unreachable_for = "-";
    BOOST_TEST(run(std::vector{stores[1]})[0].has_value()); // again, with those that failed
}

BOOST_AUTO_TEST_CASE(a_secret_that_the_server_does_not_take_is_tried_once) {
    azure.answer_invalid_client = "refresh-a";
    const auto done = run(stores);
    BOOST_TEST(azure.asked == 1);
    for (const auto& one : done) {
        BOOST_TEST(one.error().type_key == "invalid_client");
        BOOST_TEST(one.error().message.find("canary") == std::string::npos);
    }
    for (std::size_t i = 0; i < 3; ++i) BOOST_TEST(stores[i].read()->generation == 1u);
}

namespace {
/// A store that gets a new sign-in while its grant is renewed.
struct busy_store {
    memory_token_store inner{granted("a")};
    std::shared_ptr<int> disturbances = std::make_shared<int>(1);
    result<stored_token> read() const { return inner.read(); }
    result<std::uint64_t> compare_and_swap(std::uint64_t generation, const token& value) const {
        if ((*disturbances)-- > 0) BOOST_TEST(inner.compare_and_swap(generation, granted("b")).has_value());
        return inner.compare_and_swap(generation, value);
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_sign_in_in_between_is_renewed_too) {
    const busy_store store;
    const auto done = run(std::vector{store});
    BOOST_TEST(done[0].value() == 3u);
    BOOST_TEST(store.read()->value.refresh_token.reveal() == "refresh-b-new");
    BOOST_TEST(azure.asked == 2);
}

BOOST_AUTO_TEST_CASE(every_connection_of_a_folder) {
    const temporary_folder outer;
    const auto folder = token_folder::open((outer.path() / "tokens").string()).value();
    for (const char* user : {"a", "b", "c"}) {
        BOOST_TEST_INFO_SCOPE(user);
        const plain_file_token_store one{folder, {.user = user}};
        BOOST_TEST(one.compare_and_swap(0, granted(user)).has_value());
        BOOST_TEST(one.choose("fabrikam").has_value());
    }
    const auto all = plain_file_token_store::all(folder).value();
    for (const auto& one : run(all)) BOOST_TEST(one.value() == 2u);
    for (const auto& one : all) {
        BOOST_TEST(one->read()->value.refresh_token.reveal() == "refresh-" + one->key().user + "-new");
        BOOST_TEST(one->look()->is_connected());
        BOOST_TEST(one->try_lock_for_refresh()->has_value());
    }
}

BOOST_AUTO_TEST_CASE(one_that_cannot_be_opened_keeps_its_failure_and_the_others_are_renewed) {
    const azdo::failure damaged = azdo::fail(failure_kind::storage, "damaged");
    const std::vector<result<memory_token_store>> all{stores[0], damaged, stores[1], damaged, stores[2]};
    const auto done = run(all);
    BOOST_REQUIRE(done.size() == 5u);
    for (const std::size_t i : {0u, 2u, 4u}) BOOST_TEST_CONTEXT(i) BOOST_TEST(done[i].value() == 2u);
    for (const std::size_t i : {1u, 3u}) BOOST_TEST_CONTEXT(i) BOOST_CHECK(done[i].error().kind == failure_kind::storage);
    BOOST_TEST(azure.asked == 3);
    azure.answer_invalid_client = "refresh-a-new";
    const auto refused = run(all);
    for (const std::size_t i : {0u, 2u, 4u}) BOOST_TEST_CONTEXT(i) BOOST_TEST(refused[i].error().type_key == "invalid_client");
    BOOST_CHECK(refused[1].error().kind == failure_kind::storage);
    BOOST_TEST(azure.asked == 4);
}

BOOST_AUTO_TEST_SUITE_END()
