// SPDX-License-Identifier: BSL-1.0
// Recognizable secrets are sent everywhere, also to servers that send them back in their errors: none of them gets into a failure, an
// exception, a log, a page or a stream.
#include "../unit/callback_server/world.hpp"
#include "../unit/config/temporary_folder.hpp"
#include "size.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/oauth/credential/credential_chain.hpp>
#include <azdo/oauth/credential/refreshing_credential.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/exchange.hpp>
#include <azdo/oauth/flow/refresh.hpp>
#include <azdo/oauth/flow/refresh_all.hpp>
#include <azdo/oauth/store/file_token_store.hpp>
#include <azdo/oauth/store/seal_key_file.hpp>

#include <boost/test/unit_test.hpp>

#include <iostream>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(stress_canaries)

namespace {

namespace oauth = azdo::oauth;
using azdo::result;
using azdo::secret;
using azdo::http::request;
using azdo::http::response;

constexpr azdo::sys_time noon = *azdo::parse_time("2026-11-23T12:00:00Z");

/// Secrets of all kinds; the test looks for any run of 8 characters of one.
const std::string client_secret = "eyJhbGciOiJSUzI1NiJ9.eyJzZWNyZXQiOiJRelhLN3ZCMm1OIn0.UXpYSzd2QjJtTjR0";
const std::string code = "M9wPq4LxRt7KzVbN2", access_canary = "Hs8dFj3kLp0Q.wErTyU1iOp", refresh_token = "Zx5cVb6nMq7WeRt8YuI",
                  pat = "k3j4h5g6f7d8s9a0q1w2e3r4t5y6u7i8o9p0";
const std::string key_line = "Jq2Wd4Rf6Tg8Yh0Ujk1Lp3Oi5Ut7Yr9Ew";

class watch {
public:
    explicit watch(std::vector<std::string> secrets) : secrets_(std::move(secrets)) {}
    void look_at(std::string_view where, std::string_view text) {
        ++texts;
        for (const std::string& one : secrets_)
            for (std::size_t i = 0; i + 8 <= one.size(); ++i)
                if (text.find(std::string_view(one).substr(i, 8)) != text.npos) {
                    ++hits;
                    found.append(where).append(": ").append(text.substr(0, 200)).append(1, '\n');
                    return;
                }
    }
    void look_at(const azdo::failure& why) {
        look_at("a failure's message", why.message);
        look_at("its key", why.type_key);
        look_at("its id", why.correlation_id);
        look_at("its place", why.place.pointer);
    }
    template <class T>
    void look_at_result(const result<T>& got) {
        if (got) return;
        look_at(got.error());
        try {
            static_cast<void>(got.value());
        } catch (const std::exception& thrown) {
            look_at("an exception", thrown.what());
        }
    }
    std::size_t texts = 0, hits = 0;
    std::string found{};

private:
    std::vector<std::string> secrets_;
};

/// Captures the streams that the process writes to.
class caught_streams {
public:
    caught_streams() : out_(std::cout.rdbuf(text_.rdbuf())), err_(std::cerr.rdbuf(text_.rdbuf())), log_(std::clog.rdbuf(text_.rdbuf())) {}
    caught_streams(const caught_streams&) = delete;
    caught_streams& operator=(const caught_streams&) = delete;
    ~caught_streams() {
        std::cout.rdbuf(out_);
        std::cerr.rdbuf(err_);
        std::clog.rdbuf(log_);
    }
    std::string text() const { return text_.str(); }

private:
    std::ostringstream text_{};
    std::streambuf *out_, *err_, *log_;
};

/// The response of a hostile or broken server: parts that contain the secrets it knows, put together at random.
response hostile_answer(std::minstd_rand& random, const std::vector<std::string>& leaks) {
    const auto pick = [&](const std::vector<std::string>& from) { return from[random() % from.size()]; };
    const std::string leak = pick(leaks);
    const std::vector<std::string> bodies{"{\"error\":\"invalid_grant\",\"error_description\":\"bad " + leak + " here\"}",
        "{\"Error\":\"" + leak + "\",\"ErrorDescription\":\"" + leak + "\"}",
        "{\"error\":\"invalid_client\",\"error_description\":\"" + leak + "\"}", "{\"error\":{\"code\":\"" + leak + "\"}}",
        "<html>" + leak + "</html>", leak, "{\"" + leak + "\":1}", "{\"access_token\":\"" + leak + " " + leak + "\"}",
        "{\"access_token\":\"" + access_canary + "\",\"token_type\":\"" + leak + "\"}",
        "{\"access_token\":\"" + access_canary + "\",\"token_type\":\"bearer\",\"expires_in\":\"" + leak + "\"}",
        "{\"access_token\":\"a\",\"access_token\":\"" + leak + "\"}", "{\"message\":\"" + leak + "\",\"typeKey\":\"" + leak + "\"}",
        "{\"access_token\": " + leak, "", "null", "[\"" + leak + "\"]",
        "{\"message\":\"TF400813: " + leak + " is not authorized\",\"typeKey\":\"UnauthorizedRequestException\"}"};
    static const std::vector<int> statuses{200, 200, 203, 302, 307, 400, 400, 401, 403, 404, 409, 429, 500, 503};
    response made(statuses[random() % statuses.size()], pick(bodies));
    made.add_header("Content-Type", pick({"application/json", "application/json; charset=utf-8", "text/html", leak}));
    made.add_header("Location", "https://evil.example/?" + leak);
    made.add_header("WWW-Authenticate", "Bearer error=\"" + leak + "\"");
    if (random() % 2 == 0) made.add_header("X-TFS-ServiceError", leak);
    return made;
}
result<response> hostile_exchange(std::minstd_rand& random, const request& sent) {
    if (random() % 10 == 0) return azdo::fail(azdo::failure_kind::transport, "no network");
    const std::string body(sent.body()), header(sent.headers().find("Authorization"));
    std::vector<std::string> known;
    for (const std::string& one : {client_secret, client_secret.substr(10, 30), code, access_canary, refresh_token})
        if (body.find(one) != body.npos) known.push_back(one);
    if (!header.empty())
        known.insert(known.end(), {header, header.substr(header.find(' ') + 1), header.starts_with("Basic") ? pat : access_canary});
    return hostile_answer(random, known);
}

struct ask {
    using result_type = azdo::json::raw;
    result<request> to_request() const { return request::make(azdo::http_method::get, "https://dev.azure.com/acme/_apis/x"); }
    result<azdo::json::raw> parse(const response& got) const {
        if (got.status != 200) return azdo::http::read_service_error(got);
        auto read = azdo::json::decode<azdo::json::raw>(got.body);
        if (!read) return std::move(read).error();
        return *std::move(read);
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(no_secret_leaves_the_library) {
    watch seen({client_secret, code, access_canary, refresh_token, pat, key_line});
    std::optional<caught_streams> streams(std::in_place); // Boost.Test, too, is silent until they are let go
    const oauth::app app{"3f2504e0-4f89-11d3-9a0c-0305e82c3301", secret<std::string>(client_secret), "https://host.example.com/callback"};
    const oauth::token held{secret<std::string>(access_canary), secret<std::string>(refresh_token), "", noon};
    const temporary_folder outer;
    const auto folder = oauth::token_folder::open((outer.path() / "tokens").string()).value();
    std::minstd_rand random(3);
    const auto transport = [&](const request& sent) { return hostile_exchange(random, sent); };
    const auto late = [] { return noon + std::chrono::hours(1); };

    std::size_t state_hits = 0;
    const int rounds = stress::times(300, 10'000);
    for (int round = 0; round < rounds; ++round) {
        auto begun = oauth::authorize(oauth::azure_devops, app, {.scopes = "vso.work"}, oauth::system_entropy, noon);
        watch state({begun->pending.state.reveal()});
        const std::string query = "state=" + begun->pending.state.reveal() + "&code=" + code;
        auto accepted = oauth::accept_callback(begun->pending, query, noon);
        seen.look_at_result(azdo::call(oauth::exchange_code{oauth::azure_devops, app, *accepted, noon}, transport));
        for (const std::string& bad :
            {query + "&code=" + code, query + "x", "code=" + code, query + "%00", "error=" + access_canary + "&" + query}) {
            const auto refused = oauth::accept_callback(begun->pending, bad, noon);
            seen.look_at_result(refused);
            state.look_at_result(refused);
        }
        state_hits += state.hits;
        seen.look_at_result(azdo::call(oauth::refresh{oauth::azure_devops, app, held, noon}, transport));
        const oauth::memory_token_store memory{held};
        const oauth::refreshing_credential credential{oauth::azure_devops, app, memory, late};
        seen.look_at_result(azdo::call(ask{}, azdo::authenticate{credential} | transport));
        seen.look_at_result(azdo::call(ask{}, azdo::authenticate{azdo::personal_access_token{secret<std::string>(pat)}} | transport));
        seen.look_at_result(
            azdo::call(ask{}, azdo::authenticate{azdo::access_token{secret<std::string>(access_canary + "\n")}} | transport));
        const oauth::credential_chain chain{
            {{"stored sign-in", credential}, {"token", azdo::access_token{secret<std::string>(access_canary + " ")}}}};
        seen.look_at_result(azdo::call(ask{}, azdo::authenticate{chain} | transport));
        const auto all = azdo::call(oauth::refresh_all{oauth::azure_devops, app, std::vector{memory}, late}, transport);
        for (const auto& one : *all) seen.look_at_result(one);
    }
    const oauth::plain_file_token_store plain{folder};
    BOOST_REQUIRE(plain.compare_and_swap(0, held).has_value());
    const std::string file = folder.path() + "/" + oauth::token_folder::name_of({}).value() + ".token";
    std::string text = folder.read(oauth::token_folder::name_of({}).value())->reveal();
    for (std::size_t cut = 0; cut < text.size(); cut += 3) {
        BOOST_REQUIRE(azdo::write_atomically(file, text.substr(0, cut)).has_value());
        seen.look_at_result(plain.read());
        seen.look_at_result(plain.compare_and_swap(1, held));
    }
    seen.look_at_result(oauth::read_seal_keys(secret<std::string>(key_line.substr(0, 31))));
    seen.look_at_result(oauth::read_seal_keys(secret<std::string>(key_line + "\n" + key_line)));
    seen.look_at("the streams", streams->text());
    streams.reset();
    BOOST_TEST(state_hits == 0u);
    BOOST_TEST(seen.hits == 0u, seen.found);
    BOOST_TEST(seen.texts > static_cast<std::size_t>(rounds) * 20);
    BOOST_TEST_MESSAGE(seen.texts << " texts of failures and exceptions: " << seen.hits << " with a secret");
}

BOOST_AUTO_TEST_CASE(no_secret_leaves_the_callback_server) {
    using namespace callback_server_tests;
    std::optional<caught_streams> streams(std::in_place); // Boost.Test, too, is silent until they are let go
    world at;
    std::vector<std::string> pages, secrets{at.client_secret().reveal()};
    const int rounds = stress::times(5, 60);
    for (int round = 0; round < rounds; ++round) {
        demo_browser browser;
        BOOST_REQUIRE(at.go_to_authorize(browser));
        const std::string address = at.accept_only(browser);
        for (const std::string name : {"code=", "state="}) {
            const std::size_t begin = address.find(name) + name.size();
            secrets.push_back(address.substr(begin, address.find('&', begin) - begin));
        }
        if (round % 5 == 1) at.service().answer_html_next(1);
        if (round % 5 == 2) at.service().forbid_third_party_oauth(true);
        for (const std::string& target :
            {address + "&x=%zz", address, address, at.origin() + "/items", at.origin() + "/organization", at.origin() + "/items/999"}) {
            const auto page = browser.open(target, false);
            pages.push_back(page.body);
            for (const auto& header : page.headers)
                if (header.first != "set-cookie") pages.push_back(header.second);
        }
        if (round % 5 == 3) at.service().revoke_refresh_tokens(), at.service().expire_access_tokens();
        pages.push_back(browser.open(at.origin() + "/items").body);
        at.service().forbid_third_party_oauth(false);
    }
    for (const auto& one : at.service().requests())
        for (const auto& header : one.headers)
            if (header.first == "Authorization") secrets.push_back(header.second.substr(header.second.find(' ') + 1));
    std::sort(secrets.begin(), secrets.end());
    secrets.erase(std::unique(secrets.begin(), secrets.end()), secrets.end());
    const auto log = at.log();
    std::size_t hits = 0, texts = 1;
    const auto look_at = [&](const std::string& text) {
        ++texts;
        for (const std::string& one : secrets) hits += text.find(one) == text.npos ? 0u : 1u;
    };
    for (const std::string& line : log) look_at(line);
    for (const std::string& page : pages) look_at(page);
    look_at(streams->text());
    streams.reset();
    BOOST_TEST(hits == 0u);
    BOOST_TEST(secrets.size() > static_cast<std::size_t>(rounds) * 2);
    BOOST_TEST(log.size() > static_cast<std::size_t>(rounds) * 6);
    BOOST_TEST_MESSAGE(secrets.size() << " secrets in " << texts << " pages, headers, lines of the log and streams: " << hits << " hits");
}

BOOST_AUTO_TEST_SUITE_END()
