// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/choose_version.hpp>

#include "sample.hpp"

#include <azdo/http/base_url.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/paginate.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_choose_version)

using namespace azdo;
using sample::answer;

namespace version_tests {
/// On every edition.
struct get_item {
    using result_type = void;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/items/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0-preview.1, 6.0"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization{};
    int id = 1;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &get_item::organization>(azdo::as::path), azdo::field<"id", &get_item::id>(azdo::as::path));
    }
};
/// On servers from 7.1 on.
struct list_items {
    using result_type = azdo::page<sample::thing>;
    static constexpr auto endpoint =
        azdo::get("/{organization}/_apis/items", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.2"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization{};
    std::optional<std::string> continuation_token{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &list_items::organization>(azdo::as::path),
            azdo::field<"continuationToken", &list_items::continuation_token>(azdo::as::query));
    }
};
/// At another path on 7.0 and 6.0.
struct remove_cases {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_("/{organization}/{project}/_apis/Plans/{plan}/Case", azdo::host::dev_azure_com,
        azdo::api_version{"7.2-preview.3", "7.1; 7.0 at /{organization}/{project}/_apis/old/{plan}; 6.0 at "
                                           "/{organization}/{project}/_apis/Plans/{plan}/Case/{cases}/{none}"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization{};
    std::string project;
    int plan = 5;
    std::vector<std::string> cases{};
    std::optional<bool> deep{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &remove_cases::organization>(azdo::as::path),
            azdo::field<"project", &remove_cases::project>(azdo::as::path), azdo::field<"plan", &remove_cases::plan>(azdo::as::path),
            azdo::field<"cases", &remove_cases::cases>(azdo::as::query), azdo::field<"deep", &remove_cases::deep>(azdo::as::query));
    }
};
/// At another path on 7.0, with an optional segment in the usual one.
struct list_moved {
    using result_type = void;
    static constexpr auto endpoint = azdo::get("/{organization}/{project?}/_apis/new", azdo::host::dev_azure_com,
        azdo::api_version{"7.2-preview.1", "7.1; 7.0 at /{organization}/{project}/_apis/old"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization{};
    std::optional<std::string> project{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &list_moved::organization>(azdo::as::path),
            azdo::field<"project", &list_moved::project>(azdo::as::path));
    }
};
/// In 7.1 and newer; nothing is said of servers.
struct get_newer {
    using result_type = void;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/newer", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &get_newer::organization>(azdo::as::path)); }
};
/// A body that is good for one attempt, on every edition.
struct put_item {
    using result_type = void;
    static constexpr auto endpoint =
        azdo::put("/{organization}/_apis/items", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization{};
    azdo::http::upload body{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &put_item::organization>(azdo::as::path), azdo::field<"body", &put_item::body>(azdo::as::body));
    }
};

/// What a server of this version answers to a version that it does not have.
http::response out_of_range(const std::string& version) {
    return answer(400,
        R"({"$id":"1","innerException":null,"message":"The requested REST API version of 7.2 is out of range for this server. The latest REST API version this server supports is )" +
            version + R"(.","typeName":"x","typeKey":"VssVersionOutOfRangeException","errorCode":0,"eventId":3000})");
}
http::response resources(const std::string& version) {
    return answer(200,
        R"({"count":2,"value":[{"area":"a","routeTemplate":"\"maxVersion\":\"9.0\"","resourceName":"maxVersion","minVersion":"1.0","maxVersion":"5.0"},)"
        R"({"area":"b","maxVersion" : ")" +
            version + R"("}]})");
}
/// The requests of a script, one a line, without their host.
std::string sent(const sample::script& script) {
    std::string text;
    for (const auto& one : script.asked) {
        std::string_view target = one.target();
        if (target.substr(0, 22) == "https://dev.azure.com/") target.remove_prefix(21);
        text.append(to_string(one.method())).append(" ").append(target).append("\n");
    }
    return text;
}
template <class Operation>
std::string sent_to(
    edition where, const Operation& operation, std::vector<result<http::response>> answers = {answer(200, R"({"value":[]})")}) {
    sample::script script{std::move(answers)};
    const auto got = call(operation, choose_version{where, "C"} | std::ref(script));
    return sent(script) + (got ? "" : to_string(got.error()));
}
const remove_cases two_cases{.organization = "C", .project = "p q", .cases = {"1", "2"}, .deep = true};
} // namespace version_tests
using namespace version_tests;

BOOST_AUTO_TEST_CASE(an_edition_gets_its_version) {
    const get_item item{.organization = "C", .id = 7};
    BOOST_TEST(sent_to(edition::services, item) == "GET /C/_apis/items/7?api-version=7.2-preview.3\n");
    BOOST_TEST(sent_to(edition::server_7_1, item) == "GET /C/_apis/items/7?api-version=7.1\n");
    BOOST_TEST(sent_to(edition::server_7_0, item) == "GET /C/_apis/items/7?api-version=7.0-preview.1\n");
    BOOST_TEST(sent_to(edition::server_6_0, item) == "GET /C/_apis/items/7?api-version=6.0\n");
    BOOST_TEST(sent_to(edition::server_7_1, list_items{.organization = "C", .continuation_token = "api-version=1&x"}) ==
               "GET /C/_apis/items?continuationToken=api-version%3D1%26x&api-version=7.1-preview.2\n");
}

BOOST_AUTO_TEST_CASE(an_operation_that_the_edition_lacks_is_not_sent) {
    sample::script script;
    const auto got = call(list_items{.organization = "C"}, choose_version{edition::server_7_0, "C"} | std::ref(script));
    BOOST_REQUIRE(!got);
    BOOST_TEST((got.error().kind == failure_kind::invalid_input));
    BOOST_TEST(got.error().nothing_sent);
    BOOST_TEST(got.error().message ==
               "GET /{organization}/_apis/items does not exist on Azure DevOps Server 7.0; the first edition that has it "
               "is Azure DevOps Server 7.1; nothing was sent");
    BOOST_TEST(script.asked.empty());
    // without a list of versions on servers
    const auto newer = call(sample::get_thing{.organization = "C", .id = 1}, choose_version{edition::server_7_1} | std::ref(script));
    BOOST_TEST(newer.error().message.find("the first edition that has it is Azure DevOps Services") != std::string::npos);
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(an_older_path_is_filled_from_path_and_query) {
    BOOST_TEST(
        sent_to(edition::services, two_cases) == "DELETE /C/p%20q/_apis/Plans/5/Case?cases=1,2&deep=true&api-version=7.2-preview.3\n");
    BOOST_TEST(sent_to(edition::server_7_1, two_cases) == "DELETE /C/p%20q/_apis/Plans/5/Case?cases=1,2&deep=true&api-version=7.1\n");
    BOOST_TEST(sent_to(edition::server_7_0, two_cases) == "DELETE /C/p%20q/_apis/old/5?cases=1,2&deep=true&api-version=7.0\n");
    BOOST_TEST(sent_to(edition::server_6_0, two_cases) == "DELETE /C/p%20q/_apis/Plans/5/Case/1,2?deep=true&api-version=6.0\n");
    BOOST_TEST(sent_to(edition::server_6_0, remove_cases{.organization = "C", .project = "p"}) ==
               "DELETE /C/p/_apis/Plans/5/Case?api-version=6.0\n"); // a placeholder without a value is left out
}

BOOST_AUTO_TEST_CASE(a_value_that_moves_into_the_path_is_checked_like_one_of_the_path) {
    const auto moved = [](const std::string& value) {
        return sent_to(edition::server_6_0, remove_cases{.organization = "C", .project = "p", .cases = {value}});
    };
    const std::string begin = "DELETE /C/p/_apis/Plans/5/Case/", end = "?api-version=6.0\n";
    BOOST_TEST(moved("../../../../_apis/tokens") == begin + "..%2F..%2F..%2F..%2F_apis%2Ftokens" + end);
    BOOST_TEST(moved("a?b#c") == begin + "a%3Fb%23c" + end);
    BOOST_TEST(moved("%2e%2e") == begin + "%252e%252e" + end);
    BOOST_TEST(moved("a b+c/\xc3\xa9") == begin + "a%20b%2Bc%2F%C3%A9" + end);
    for (const std::string bad : {".", "..", "a\nb"}) {
        sample::script script;
        const auto got = call(
            remove_cases{.organization = "C", .project = "p", .cases = {bad}}, choose_version{edition::server_6_0, "C"} | std::ref(script));
        BOOST_REQUIRE(!got);
        BOOST_TEST((got.error().kind == failure_kind::invalid_input));
        BOOST_TEST(got.error().nothing_sent);
        BOOST_TEST(got.error().message.find("cases is part of the path") == 0u, got.error().message);
        BOOST_TEST(script.asked.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_path_that_cannot_be_taken_apart_is_a_failure) {
    for (const auto& one : {list_moved{.organization = "C"}, list_moved{.organization = "C", .project = "p"}}) {
        const std::string got = sent_to(edition::server_7_0, one);
        BOOST_TEST(got.find("invalid_input: GET /{organization}/{project?}/_apis/new has another path") == 0u, got);
        BOOST_TEST(got.find("; nothing was sent") != got.npos, got);
    }
    BOOST_TEST(sent_to(edition::server_7_1, list_moved{.organization = "C"}) == "GET /C/_apis/new?api-version=7.1\n");
}

BOOST_AUTO_TEST_CASE(a_refusal_by_a_server_without_the_operation_is_the_answer) {
    sample::script script{{out_of_range("6.0"), answer(204)}};
    const auto api = choose_version{edition::ask, "C"} | std::ref(script);
    const auto got = call(get_newer{.organization = "C"}, api);
    BOOST_REQUIRE(!got);
    BOOST_TEST((got.error().kind == failure_kind::rejected));
    BOOST_TEST(got.error().status == 400);
    BOOST_TEST(!got.error().nothing_sent);
    BOOST_TEST(sent(script) == "GET /C/_apis/newer?api-version=7.1\n");
    const auto known = call(get_newer{.organization = "C"}, api); // now it is known before anything is sent
    BOOST_TEST(known.error().nothing_sent);
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_server_that_does_not_say_is_asked_once) {
    const auto asked = [](int status) {
        sample::script script{{answer(status), answer(404), answer(status), answer(404)}};
        const choose_version policy{edition::ask, "C"};
        const auto api = policy | std::ref(script);
        for (int i = 0; i < 2; ++i) static_cast<void>(call(remove_cases{.organization = "C", .project = "p", .cases = {"1"}}, api));
        std::size_t questions = 0;
        for (const auto& one : script.asked) questions += one.method() == http_method::options;
        return questions;
    };
    for (const int status : {200, 302, 401, 404, 405}) BOOST_TEST(asked(status) == 1u, status);
    for (const int status : {408, 429, 500, 503}) BOOST_TEST(asked(status) == 2u, status);
}

BOOST_AUTO_TEST_CASE(a_server_that_refuses_the_newest_version_gets_the_request_again_in_its_own) {
    sample::script script{{out_of_range("7.0"), answer(204), answer(204)}};
    const auto api = choose_version{edition::ask, "C"} | std::ref(script);
    const auto copy = api;
    BOOST_TEST(call(get_item{.organization = "C", .id = 7}, api).has_value());
    BOOST_TEST(call(get_item{.organization = "C", .id = 8}, copy).has_value());
    BOOST_TEST(sent(script) == "GET /C/_apis/items/7?api-version=7.2-preview.3\nGET /C/_apis/items/7?api-version=7.0-preview.1\n"
                               "GET /C/_apis/items/8?api-version=7.0-preview.1\n");
    const auto lacking = call(list_items{.organization = "C"}, api);
    BOOST_TEST(sample::kind_of(lacking) == "invalid_input");
    BOOST_TEST(script.asked.size() == 3u);
}

BOOST_AUTO_TEST_CASE(a_request_that_was_refused_keeps_its_body_and_its_headers) {
    sample::script script{{out_of_range("7.1"), answer(200, R"({"name":"n"})")}};
    auto request = to_request(sample::create_thing{.organization = "C", .type = "t", .reason = "r", .e_tag = "5", .body = {.name = "n"}});
    BOOST_REQUIRE(request.has_value());
    static constexpr auto endpoint =
        azdo::post("/{organization}/_apis/things/${type}", host::dev_azure_com, api_version{"7.1", "7.1, 7.0, 6.0"});
    request->endpoint = &endpoint;
    steady_driver()
        .run((choose_version{edition::ask} | std::ref(script)).policies.first()(*request), std::ref(script), http::never, {})
        .value();
    BOOST_REQUIRE_EQUAL(script.asked.size(), 2u);
    BOOST_TEST(sample::text_of(script.asked[0]) == sample::text_of(script.asked[1]));
    BOOST_TEST(script.asked[1].body() == R"({"name":"n"})");
}

BOOST_AUTO_TEST_CASE(an_answer_to_the_newest_version_is_remembered_too) {
    sample::script script{{answer(200, "{}"), answer(200, R"({"value":[]})")}};
    const choose_version policy{edition::ask, "C"};
    const auto api = policy | std::ref(script);
    BOOST_TEST((policy.known() == edition::ask));
    BOOST_TEST(call(get_item{.organization = "C", .id = 7}, api).has_value());
    BOOST_TEST((policy.known() == edition::services));
    BOOST_TEST(call(list_items{.organization = "C"}, api).has_value()); // without asking
    BOOST_TEST(script.asked.size() == 2u);
    for (const int status : {203, 302, 401, 404, 500}) { // these say nothing
        sample::script other{{answer(status)}};
        const choose_version fresh{edition::ask, "C"};
        static_cast<void>(call(get_item{.organization = "C", .id = 7}, fresh | std::ref(other)));
        BOOST_TEST((fresh.known() == edition::ask), status);
        BOOST_TEST(other.asked.size() == 1u);
    }
    sample::script older{{answer(200)}};
    const choose_version fresh{edition::ask, "C"};
    BOOST_TEST(call(sample::delete_thing{.organization = "C", .id = 7}, fresh | std::ref(older)).has_value());
    BOOST_TEST((fresh.known() == edition::ask)); // 7.1 was sent, which servers have
}

BOOST_AUTO_TEST_CASE(a_server_is_asked_once_before_an_operation_that_some_edition_lacks) {
    const auto list = list_items{.organization = "C"};
    for (const auto& [version, wanted] :
        std::vector<std::pair<std::string, std::string>>{{"7.2", "7.2-preview.3"}, {"7.1", "7.1-preview.2"}}) {
        sample::script script{{resources(version), answer(200, R"({"value":[]})"), answer(200, R"({"value":[]})")}};
        const auto api = choose_version{edition::ask, "My C"} | std::ref(script);
        BOOST_TEST(call(list, api).has_value());
        BOOST_TEST(call(list, api).has_value());
        const std::string line = "GET /C/_apis/items?api-version=" + wanted + "\n";
        BOOST_TEST(sent(script) == "OPTIONS /My%20C/_apis\n" + line + line);
        BOOST_TEST(script.asked[0].headers().find("X-TFS-FedAuthRedirect") == "Suppress");
    }
    for (const std::string version : {"7.0", "6.0"}) {
        sample::script script{{resources(version)}};
        const auto got = call(list, choose_version{edition::ask, "C"} | std::ref(script));
        BOOST_TEST(got.error().message.find("does not exist on Azure DevOps Server " + version) != std::string::npos);
        BOOST_TEST(sent(script) == "OPTIONS /C/_apis\n");
    }
    BOOST_TEST(sent_to(edition::ask, two_cases, {resources("6.0"), answer(204)}) ==
               "OPTIONS /C/_apis\nDELETE /C/p%20q/_apis/Plans/5/Case/1,2?deep=true&api-version=6.0\n");
}

BOOST_AUTO_TEST_CASE(a_server_that_does_not_say_its_edition_gets_the_newest_version) {
    const auto list = list_items{.organization = "C"};
    const std::string newest = "OPTIONS /C/_apis\nGET /C/_apis/items?api-version=7.2-preview.3\n";
    for (const auto& silent : {answer(404), answer(405, "no"), answer(200, "[]"), answer(200, "<html>\"maxVersion\":7</html>"), answer(401),
             answer(200, R"({"value":[{"maxVersion":7.0},{"maxVersion":null},{"maxVersion")"),
             answer(200, R"({"a":"\"maxVersion\":\"7.0\""})")})
        BOOST_TEST(sent_to(edition::ask, list, {silent, answer(200, R"({"value":[]})")}) == newest);
    BOOST_TEST(sent_to(edition::ask, list, {answer(404), out_of_range("7.1"), answer(200, R"({"value":[]})")}) ==
               newest + "GET /C/_apis/items?api-version=7.1-preview.2\n");
    const auto lost = sent_to(edition::ask, list, {fail(failure_kind::transport, "no connection")});
    BOOST_TEST(lost.find("OPTIONS /C/_apis\ntransport: no connection") == 0u);
}

BOOST_AUTO_TEST_CASE(a_refusal_that_does_not_name_a_known_version_is_the_answer) {
    const get_item item{.organization = "C", .id = 7};
    for (const std::string version : {"5.1", "unknown", "7.2"}) {
        const std::string got = sent_to(edition::ask, item, {out_of_range(version)});
        BOOST_TEST(got.find("GET /C/_apis/items/7?api-version=7.2-preview.3\nrejected: The requested REST API version") == 0u, got);
    }
    const std::string other = sent_to(edition::ask, item, {answer(400, R"({"message":"supports 7.0.","typeKey":"OtherException"})")});
    BOOST_TEST(other.find("rejected: supports 7.0.") != std::string::npos);
    const std::string given = sent_to(edition::server_7_1, item, {out_of_range("7.0"), answer(204)}); // what is said is not doubted
    BOOST_TEST(given.find("GET /C/_apis/items/7?api-version=7.1\nrejected:") == 0u);
    // a second refusal ends it
    const std::string twice = sent_to(edition::ask, item, {out_of_range("7.0"), out_of_range("6.0"), answer(204)});
    BOOST_TEST(twice.find("7.2-preview.3\nGET /C/_apis/items/7?api-version=7.0-preview.1\nrejected:") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_server_that_has_changed_is_noticed) {
    sample::script script{{out_of_range("7.1"), answer(204), out_of_range("7.0"), answer(204)}};
    const auto api = choose_version{edition::ask, "C"} | std::ref(script);
    const get_item item{.organization = "C", .id = 7};
    BOOST_TEST(call(item, api).has_value());
    BOOST_TEST(sample::kind_of(call(item, api)) == "rejected");
    BOOST_TEST(call(item, api).has_value());
    BOOST_TEST(script.asked.at(3).target() == "https://dev.azure.com/C/_apis/items/7?api-version=7.0-preview.1");
}

BOOST_AUTO_TEST_CASE(a_body_that_is_read_from_a_source_is_not_sent_to_find_out) {
    struct letters final : http::body_source {
        std::string_view rest = "abc";
        result<std::size_t> read(char* to, std::size_t) override {
            const std::size_t size = rest.copy(to, rest.size());
            rest.remove_prefix(size);
            return size;
        }
        std::uint64_t size() const override { return 3; }
        bool rewind() override { return false; }
    } source;
    put_item item{.organization = "C", .body = http::upload(source)};
    BOOST_TEST(sent_to(edition::ask, item, {resources("7.0"), answer(204)}) == "OPTIONS /C/_apis\nPUT /C/_apis/items?api-version=7.0\n");
}

BOOST_AUTO_TEST_CASE(what_the_caller_says_is_sent_unchanged) {
    sample::script script{{answer(204), answer(204)}};
    const auto api = choose_version{edition::server_7_0, "C"} | std::ref(script);
    BOOST_TEST(call(list_items{.organization = "C"}, api, {.version = api_version{"7.2-preview.9"}}).error().message.find("exist") ==
               std::string::npos);
    BOOST_TEST(sent(script) == "GET /C/_apis/items?api-version=7.2-preview.9\n");
    const auto by_hand = http::request::make(http_method::get, "https://dev.azure.com/C/_apis/items?api-version=7.2-preview.3");
    steady_driver().run(api.policies.first()(*by_hand), std::ref(script), http::never, {}).value();
    BOOST_TEST(script.asked.at(1).target() == "https://dev.azure.com/C/_apis/items?api-version=7.2-preview.3");
    BOOST_TEST(sent_to(edition::server_6_0, sample::send_form{.organization = "C", .text = "t"}, {answer(204)}) == "POST /C/_apis/form\n");
}

BOOST_AUTO_TEST_CASE(a_client_of_a_server_chooses) {
    const personal_access_token own{secret<std::string>("abc"), {{"https://tfs.example.com"}}};
    sample::script script{{out_of_range("7.0"), answer(204), answer(204), answer(200, R"({"value":[]})")}};
    const client api(server{"https://tfs.example.com/tfs", "My C"}, own, std::ref(script));
    const client copy = api;
    BOOST_TEST(call(get_item{.id = 7}, api).has_value());
    BOOST_TEST(call(get_item{.id = 8}, copy).has_value());
    const client given(server{"https://tfs.example.com/tfs", "D", edition::server_7_1}, own, std::ref(script));
    for (auto&& one : paginate(list_items{}, given)) BOOST_TEST(one.has_value());
    BOOST_TEST(sent(script) == "GET https://tfs.example.com/tfs/My%20C/_apis/items/7?api-version=7.2-preview.3\n"
                               "GET https://tfs.example.com/tfs/My%20C/_apis/items/7?api-version=7.0-preview.1\n"
                               "GET https://tfs.example.com/tfs/My%20C/_apis/items/8?api-version=7.0-preview.1\n"
                               "GET https://tfs.example.com/tfs/D/_apis/items?api-version=7.1-preview.2\n");
    for (const auto& one : script.asked) BOOST_TEST(one.headers().contains("Authorization"));
    sample::script asked{{resources("6.0")}};
    const client other(server{"https://tfs.example.com/tfs", "C"}, own, std::ref(asked));
    BOOST_TEST(sample::kind_of(call(list_items{}, other)) == "invalid_input");
    BOOST_TEST(sent(asked) == "OPTIONS https://tfs.example.com/tfs/C/_apis\n");
}

BOOST_AUTO_TEST_SUITE_END()
