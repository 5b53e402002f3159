// SPDX-License-Identifier: BSL-1.0
// Faults on demand, the request log, limits, and many clients at once.
#include "client.hpp"

#include "../callback_server/raw_exchange.hpp"

#include <algorithm>
#include <simulator/tls_server.hpp>

#include <boost/test/unit_test.hpp>

#include <future>
#include <set>

namespace simulator_server {
using namespace simulator_tests;

namespace {

const std::string projects = "/fabrikam/_apis/projects";

} // namespace
} // namespace simulator_server

BOOST_FIXTURE_TEST_SUITE(simulator_server, with_service)

BOOST_AUTO_TEST_CASE(it_listens_on_loopback) {
    BOOST_TEST(service.port() != 0);
    BOOST_TEST(service.origin() == "http://127.0.0.1:" + std::to_string(service.port()));
    const auto second_on_same_port = [this] { return simulator::server{{.port = service.port()}}; };
    BOOST_CHECK_THROW(second_on_same_port(), std::runtime_error);
    const simulator::server another;
    BOOST_TEST(another.port() != service.port());
}

BOOST_AUTO_TEST_CASE(it_serves_https_with_an_authority_of_its_own) {
    const simulator::server secure{{.https = true}}, another{{.https = true}};
    BOOST_TEST(service.certificate_authority().empty());
    BOOST_TEST(secure.origin() == "https://127.0.0.1:" + std::to_string(secure.port()));
    const auto status = [&](const std::string& host, const std::string& authority) {
        const simulator::private_folder folder;
        httplib::SSLClient trusting{host, secure.port()};
        trusting.set_ca_cert_path(folder.write("ca.pem", authority).c_str());
        trusting.enable_server_certificate_verification(true);
        const auto got = trusting.Get("/fabrikam.example/v2.0/.well-known/openid-configuration");
        return got ? got->status : 0;
    };
    BOOST_TEST(status("127.0.0.1", secure.certificate_authority()) == 200);
    BOOST_TEST(status("localhost", secure.certificate_authority()) == 200);
    BOOST_TEST(status("127.0.0.1", another.certificate_authority()) == 0);
}

BOOST_AUTO_TEST_CASE(throttling) {
    service.throttle_next(2, std::chrono::seconds(7));
    for (int i = 0; i < 2; ++i) {
        const auto got = get(projects);
        BOOST_TEST(got.status == 429);
        BOOST_TEST(got.header("Retry-After") == "7");
        BOOST_TEST(got.header("X-RateLimit-Remaining") == "0");
        BOOST_TEST(got.header("X-RateLimit-Reset") == "1735732807");
        BOOST_TEST(got.message().starts_with("TF400733"));
    }
    BOOST_TEST(get(projects).status == 200);
}

BOOST_AUTO_TEST_CASE(throttling_does_nothing_else) {
    service.throttle_next(1, std::chrono::seconds(1));
    const auto create = [this] {
        return patch("POST", "/fabrikam/Fabrikam-Fiber/_apis/wit/workitems/$Task", json::array{field("System.Title", "x")});
    };
    BOOST_TEST(create().status == 429);
    BOOST_TEST(create().number_at("/id") == 11);
}

BOOST_AUTO_TEST_CASE(throttling_is_for_the_rest_interface_alone) {
    service.throttle_next(1, std::chrono::seconds(1));
    BOOST_TEST(send("POST", "/oauth2/token", "x=1", "application/x-www-form-urlencoded").status == 400);
    BOOST_TEST(get(projects).status == 429);
}

BOOST_AUTO_TEST_CASE(successes_may_carry_delay_hints) {
    service.delay_hint_next(1, std::chrono::seconds(3));
    BOOST_TEST(get("/fabrikam/_apis/projects/Nothing").header("Retry-After").empty());
    const auto got = get(projects);
    BOOST_TEST(got.status == 200);
    BOOST_TEST(got.header("Retry-After") == "3");
    BOOST_TEST(got.header("X-RateLimit-Delay") == "3.000");
    BOOST_TEST(get(projects).header("Retry-After").empty());
}

BOOST_AUTO_TEST_CASE(sign_in_pages_and_any_answer) {
    service.answer_html_next(1);
    BOOST_TEST(get(projects).status == 203);
    service.answer_status_next(1, 502, "bad gateway", "text/plain");
    const auto got = get(projects);
    BOOST_TEST(got.status == 502);
    BOOST_TEST(got.text == "bad gateway");
    BOOST_TEST(got.header("Content-Type") == "text/plain");
    BOOST_TEST(get(projects).status == 200);
    service.answer_status_next(1, 503, "{}", "application/json");
    BOOST_TEST(get("/").status == 200);
    BOOST_TEST(send("POST", "/oauth2/token", "x=1", "application/x-www-form-urlencoded").status == 503);
}

BOOST_AUTO_TEST_CASE(dropped_connections) {
    service.drop_connection_next(1);
    BOOST_TEST(get(projects).status == 0);
    BOOST_TEST(get(projects).status == 200);
}

BOOST_AUTO_TEST_CASE(third_party_access_can_be_switched_off) {
    service.forbid_third_party_oauth(true);
    const auto got = get(projects);
    BOOST_TEST(got.status == 401);
    BOOST_TEST(got.message().starts_with("TF400813"));
    const auto by_token = authorization;
    authorization = "Basic " + simulator::base64(":" + service.issue_personal_access_token(norman));
    BOOST_TEST(get(projects).status == 200);
    authorization = by_token;
    service.forbid_third_party_oauth(false);
    BOOST_TEST(get(projects).status == 200);
}

BOOST_AUTO_TEST_CASE(requests_are_recorded) {
    service.clear_requests();
    post("/fabrikam/_apis/wit/wiql?$top=1", {{"query", "SELECT ID FROM WorkItems"}});
    const auto log = service.requests();
    BOOST_REQUIRE(log.size() == 1u);
    BOOST_TEST(log[0].method == "POST");
    BOOST_TEST(log[0].target == "/fabrikam/_apis/wit/wiql?$top=1&api-version=7.1");
    BOOST_TEST(log[0].body == R"({"query":"SELECT ID FROM WorkItems"})");
    const auto has = [&](const std::string& name, const std::string& value) {
        return std::find(log[0].headers.begin(), log[0].headers.end(), std::pair{name, value}) != log[0].headers.end();
    };
    BOOST_TEST(has("Authorization", authorization));
    BOOST_TEST(has("Content-Type", "application/json"));
    BOOST_TEST(!has("REMOTE_ADDR", "127.0.0.1"));
    service.clear_requests();
    BOOST_TEST(service.requests().empty());
}

BOOST_AUTO_TEST_CASE(large_requests_are_recorded_up_to_a_limit) {
    const std::string body(7u << 20, 'x');
    for (int i = 0; i < 10; ++i) BOOST_TEST(send("POST", projects + "?n=" + std::to_string(i), body, "text/plain").status == 400);
    const auto kept = service.requests();
    BOOST_TEST(kept.size() == 9u); // 63 of 64 MiB
    BOOST_TEST(kept.front().target.ends_with("n=1"));
}

BOOST_AUTO_TEST_CASE(addresses_that_are_not_well_encoded) {
    for (const std::string target : {"/fabrikam/_apis/%zz", "/fabrikam/_apis/projects?x=%1", "/fabrikam/%00/_apis/projects",
             "/fabrikam/%ff/_apis/wit/fields", "/fabrikam/_apis/projects?x=%c0%80", "/fabrikam/_apis/%0a"}) {
        BOOST_TEST_CONTEXT(target) BOOST_TEST(get(target).status == 400);
    }
    BOOST_TEST(get("/fabrikam/" + std::string(1000, 'a')).status == 404);
    BOOST_TEST(get("/fabrikam/" + std::string(1100, 'a')).status == 414);
    BOOST_TEST(get(projects).status == 200);
}

BOOST_AUTO_TEST_CASE(headers_that_decide_are_there_once) {
    httplib::Headers twice{{"Authorization", authorization}, {"Authorization", authorization}};
    BOOST_TEST(send("GET", projects, {}, {}, twice).status == 400);
    BOOST_TEST(send("POST", with_version("/fabrikam/_apis/wit/wiql"), "{}", "text/pl\xff").status == 400);
    httplib::Headers many;
    for (int i = 0; i < 120; ++i) many.emplace("X-" + std::to_string(i), "x");
    BOOST_TEST(send("GET", projects, {}, {}, many).status == 400);
}

BOOST_AUTO_TEST_CASE(bodies_are_limited) {
    const std::string path = with_version("/fabrikam/_apis/wit/wiql");
    const auto large = send("POST", path, std::string((8u << 20) + 1, ' '), "application/json");
    BOOST_TEST((large.status == 413 || large.status == 0));
    const auto packed = send("POST", path, "{}", "application/json", {{"Content-Encoding", "gzip"}});
    BOOST_TEST((packed.status == 415 || packed.status == 0));
    BOOST_TEST(get(projects).status == 200);
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += '[';
    BOOST_TEST(send("POST", path, deep, "application/json").status == 400);
}

BOOST_AUTO_TEST_CASE(a_body_that_is_not_read_does_not_reach_the_next_request) {
    for (const char* method : {"GET", "HEAD", "OPTIONS"}) {
        const auto first = send(method, "/fabrikam/_apis", "DELETE /fabrikam HTTP/1.1\r\n\r\n", "application/json");
        BOOST_TEST(first.header("Connection") == "close", method);
        BOOST_TEST(get(projects).status == 200, method);
    }
    BOOST_TEST(get(projects).header("Connection") != "close");
}

BOOST_AUTO_TEST_CASE(what_is_not_http_is_refused_in_the_vendors_form) {
    const auto unknown = send("BREW", projects);
    BOOST_TEST(unknown.status == 400);
    BOOST_TEST(!unknown.text_at("/value/Message").empty());
    const auto broken = send("POST", projects, "x", "multipart/form-data; boundary=y");
    BOOST_TEST(broken.status == 400);
    BOOST_TEST(!broken.text_at("/value/Message").empty());
}

BOOST_AUTO_TEST_CASE(many_clients_at_once) {
    constexpr int clients = 8, rounds = 20;
    const auto work = [this] {
        httplib::Client own{service.origin()};
        own.set_url_encode(false);
        const httplib::Headers headers{{"Authorization", authorization}};
        std::set<std::int64_t> made;
        for (int i = 0; i < rounds; ++i) {
            const auto body = json::serialize(json::array{field("System.Title", "x")});
            const auto got = own.Post(
                "/fabrikam/Fabrikam-Fiber/_apis/wit/workitems/$Task?api-version=7.1", headers, body, "application/json-patch+json");
            if (got && got->status == 200) made.insert(json::parse(got->body).at("id").as_int64());
            own.Get("/");
        }
        return made;
    };
    std::vector<std::future<std::set<std::int64_t>>> running;
    for (int i = 0; i < clients; ++i) running.push_back(std::async(std::launch::async, work));
    for (int i = 0; i < rounds; ++i) {
        service.throttle_next(0, std::chrono::seconds(1));
        (void)service.requests();
        (void)service.issue_access_token(norman, "vso.work");
    }
    std::set<std::int64_t> all;
    for (auto& each : running) all.merge(each.get());
    BOOST_TEST(all.size() == static_cast<std::size_t>(clients * rounds));
}

BOOST_AUTO_TEST_CASE(of_many_equal_changes_with_a_test_one_wins) {
    const auto work = [this] {
        httplib::Client own{service.origin()};
        const httplib::Headers headers{{"Authorization", authorization}};
        const auto body = json::serialize(json::array{operation("test", "/rev", 3), field("System.Title", simulator::random_guid())});
        const auto got = own.Patch("/fabrikam/_apis/wit/workitems/3?api-version=7.1", headers, body, "application/json-patch+json");
        return got ? got->status : 0;
    };
    std::vector<std::future<int>> running;
    for (int i = 0; i < 8; ++i) running.push_back(std::async(std::launch::async, work));
    int won = 0, lost = 0;
    for (auto& each : running) {
        const int status = each.get();
        won += status == 200;
        lost += status == 412;
    }
    BOOST_TEST(won == 1);
    BOOST_TEST(lost == 7);
}

BOOST_AUTO_TEST_CASE(hosts_targets_and_expectations_follow_http) {
    const auto ask = [this](const std::string& line, const std::string& headers) {
        return callback_server_tests::status_in(callback_server_tests::raw_exchange(
            service.port(), line + "\r\nConnection: close\r\nAuthorization: " + authorization + "\r\n" + headers + "\r\n"));
    };
    const std::string host = "Host: 127.0.0.1:" + std::to_string(service.port()) + "\r\n";
    BOOST_TEST(ask("GET " + projects + " HTTP/1.1", host) == 200);
    BOOST_TEST(ask("GET " + projects + " HTTP/1.1", "") == 400);
    BOOST_TEST(ask("GET " + projects + " HTTP/1.1", "Host:\r\n") == 400);
    BOOST_TEST(ask("GET " + projects + " HTTP/1.1", host + host) == 400);
    BOOST_TEST(ask("GET " + projects + " HTTP/1.0", "") == 200);
    BOOST_TEST(ask("GET " + service.origin() + projects + " HTTP/1.1", host) == 200);
    BOOST_TEST(ask("GET HTTP://x" + projects + "?$top=1 HTTP/1.1", host) == 200);
    BOOST_TEST(ask("GET " + service.origin() + " HTTP/1.1", host) == 200);
    for (const char* origin : {"http://", "http://user@x", "http://:80", "ftp://x"})
        BOOST_TEST(ask("GET " + std::string(origin) + projects + " HTTP/1.1", host) == 400, origin);
    BOOST_TEST(ask("GET " + projects + " HTTP/1.1", host + "Expect: a-miracle\r\n") == 417);
    BOOST_TEST(ask("POST " + projects + " HTTP/1.1", host + "Content-Length: 2\r\nExpect: 100-continue\r\n") == 100);
}

BOOST_AUTO_TEST_SUITE_END()
