// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/observe.hpp>

#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_observe)

namespace {
struct thing {
    static constexpr auto schema() { return azdo::describe(); }
};
struct get_thing {
    using result_type = thing;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    std::string search{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &get_thing::organization>(azdo::as::path),
            azdo::field<"search", &get_thing::search>(azdo::as::query));
    }
};
/// Writes a line for each event.
struct journal {
    std::shared_ptr<std::vector<std::string>> lines = std::make_shared<std::vector<std::string>>();

    void started(const azdo::observed_request& asked) const {
        lines->push_back("start " + std::string(asked.method) + " " + std::string(asked.operation) + " " + std::string(asked.address) +
                         " " + std::to_string(asked.attempt) + " " + std::to_string(asked.bytes));
    }
    void ended(const azdo::observed_request& asked, const azdo::observed_answer& got) const {
        lines->push_back("end " + std::to_string(asked.attempt) + " " + std::to_string(got.status) + " " + std::to_string(got.bytes) + " " +
                         std::string(got.correlation_id) + (got.why != nullptr ? got.why->message : ""));
    }
};
using answers = std::vector<azdo::result<azdo::http::response>>;
auto transport_of(answers all) {
    return [left = std::make_shared<answers>(std::move(all))](const azdo::http::request&) -> azdo::result<azdo::http::response> {
        auto next = std::move(left->front());
        left->erase(left->begin());
        return next;
    };
}
const azdo::personal_access_token credential{azdo::secret<std::string>("0123456789")};
} // namespace

BOOST_AUTO_TEST_CASE(each_attempt_starts_and_ends) {
    const journal seen;
    const auto api = azdo::observed_client("acme", credential,
        transport_of(
            {azdo::http::response(503, "busy", {{"ActivityId", "id-1"}}), azdo::http::response(200, "{}", {{"ActivityId", "id-2"}})}),
        seen, {.retries = {.first_delay = std::chrono::milliseconds(1)}});
    BOOST_TEST(azdo::call(get_thing{.search = "secret words"}, api).has_value());
    const std::vector<std::string> expected{"start GET /{organization}/_apis/things https://dev.azure.com/acme/_apis/things 1 0",
        "end 1 503 4 id-1", "start GET /{organization}/_apis/things https://dev.azure.com/acme/_apis/things 2 0", "end 2 200 2 id-2"};
    BOOST_TEST(*seen.lines == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(waits_before_an_attempt_are_said) {
    struct waits {
        std::shared_ptr<std::vector<std::int64_t>> all = std::make_shared<std::vector<std::int64_t>>();
        void started(const azdo::observed_request& asked) const { all->push_back(asked.waited.count()); }
        void ended(const azdo::observed_request&, const azdo::observed_answer& got) const {
            all->push_back(got.duration.count() < 0 ? -1 : 0);
        }
    };
    const waits seen;
    const auto api = azdo::retry{7u, {.first_delay = std::chrono::milliseconds(8)}} | azdo::observe{seen} |
                     transport_of({azdo::http::response(503, ""), azdo::http::response(503, ""), azdo::http::response(200, "{}")});
    BOOST_TEST(azdo::call(get_thing{.organization = "acme"}, api).has_value());
    BOOST_TEST_REQUIRE(seen.all->size() == 6u);
    BOOST_TEST((*seen.all)[0] == 0);
    BOOST_TEST((*seen.all)[2] > 0);
    BOOST_TEST((*seen.all)[4] > (*seen.all)[2]);
}

BOOST_AUTO_TEST_CASE(no_response_is_a_failure_of_the_transport) {
    const journal seen;
    const auto api = azdo::observe{seen} | transport_of({azdo::fail(azdo::failure_kind::transport, "the cable was cut")});
    BOOST_TEST(!azdo::call(get_thing{.organization = "acme"}, api).has_value());
    BOOST_TEST_REQUIRE(seen.lines->size() == 2u);
    BOOST_TEST((*seen.lines)[1] == "end 1 0 0 the cable was cut");
}

BOOST_AUTO_TEST_CASE(a_server_is_observed_at_its_own_address) {
    const journal seen;
    const auto api = azdo::observed_client(azdo::server{"https://tfs.example.com/tfs", "Main", azdo::edition::server_7_1},
        azdo::personal_access_token{azdo::secret<std::string>("0123456789"), {{"https://tfs.example.com"}}},
        transport_of({azdo::http::response(200, "{}")}), seen);
    BOOST_TEST(azdo::call(get_thing{}, api).has_value());
    BOOST_TEST_REQUIRE(seen.lines->size() == 2u);
    BOOST_TEST((*seen.lines)[0] == "start GET /{organization}/_apis/things https://tfs.example.com/tfs/Main/_apis/things 1 0");
}

BOOST_AUTO_TEST_CASE(what_is_no_organization_is_refused_and_not_observed) {
    const journal seen;
    const auto api = azdo::observed_client("not an organization", credential, transport_of({}), seen);
    const auto got = azdo::call(get_thing{}, api);
    BOOST_TEST_REQUIRE(!got.has_value());
    BOOST_TEST((got.error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST(seen.lines->empty());
}

BOOST_AUTO_TEST_CASE(an_exception_of_the_observer_changes_nothing) {
    struct thrower {
        void started(const azdo::observed_request&) const { throw 7; }
        void ended(const azdo::observed_request&, const azdo::observed_answer&) const { throw 8; }
    };
    const auto api = azdo::observe{thrower{}} | transport_of({azdo::http::response(200, "{}")});
    BOOST_TEST(azdo::call(get_thing{.organization = "acme"}, api).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
