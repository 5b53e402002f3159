// SPDX-License-Identifier: BSL-1.0
#include "../../config/temporary_folder.hpp"
#include "../fixture.hpp"
#include "../freed_memory.hpp"
#include "../keys.hpp"

#include <azdo/oauth/client_auth/certificate_assertion.hpp>
#include <azdo/oauth/client_auth/federated_token_file.hpp>
#include <azdo/oauth/client_auth/pipelines_assertion.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/client_credentials.hpp>
#include <azdo/oauth/flow/device_code.hpp>
#include <azdo/oauth/flow/exchange.hpp>
#include <azdo/oauth/flow/on_behalf_of.hpp>
#include <azdo/oauth/flow/refresh.hpp>
#include <azdo/oauth/flow/token_request.hpp>
#include <azdo/oauth/store/cookie_pending_store.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_token_request)

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::secret;
using fixture::noon;

namespace {
authorization_server other() { return {.speaks = dialect::standard, .token_url = "https://as.example.com/token"}; }
azdo::result<azdo::http::request> ask(const authorization_server& at, const app& client) {
    azdo::http::form body;
    body.add("grant_type", "x y").add("scope", "");
    return detail::standard_request(at.token_url, at, client, body, noon);
}
} // namespace

BOOST_AUTO_TEST_CASE(the_body_is_a_form) {
    const auto made = ask(other(), {.client_id = "\x7e!id"});
    BOOST_REQUIRE(made);
    BOOST_CHECK(made->method() == azdo::http_method::post);
    BOOST_TEST(made->target() == "https://as.example.com/token");
    BOOST_TEST(made->headers().find("Content-Type") == "application/x-www-form-urlencoded");
    BOOST_TEST(made->headers().find("Accept") == "application/json");
    BOOST_TEST(made->body() == "grant_type=x+y&client_id=%7E%21id");
}

BOOST_AUTO_TEST_CASE(empty_parameters_are_left_out) {
    BOOST_TEST(ask(other(), {.client_id = "id"})->body() == "grant_type=x+y&client_id=id");
}

BOOST_AUTO_TEST_CASE(invalid_settings_cause_no_request) {
    const auto refused = [](const authorization_server& at, const app& client) {
        const auto made = ask(at, client);
        return !made && made.error().kind == failure_kind::invalid_input && made.error().message.find("canary") == std::string::npos;
    };
    authorization_server plain = other();
    plain.token_url = "http://as.example.com/token";
    BOOST_TEST(refused(plain, {.client_id = "id"}));
    plain.token_url = "http://127.0.0.1:1/token";
    BOOST_TEST(!refused(plain, {.client_id = "id"}));
    plain.authorize_url = "http://as.example.com/";
    BOOST_TEST(refused(plain, {.client_id = "id"}));
    BOOST_TEST(refused(other(), {}));
    BOOST_TEST(refused(other(), {.client_id = "a b"}));
    BOOST_TEST(refused(other(), {.client_id = "a\r\nb"}));
    BOOST_TEST(refused(other(), {.client_id = "id", .client_secret = secret<std::string>("canary\n")}));
    BOOST_TEST(refused(other(), {.client_id = "id", .client_secret = secret<std::string>(std::string_view("canary\0", 7))}));
    BOOST_TEST(refused(other(), {.client_id = "id", .authentication = client_auth::secret_basic()}));
}

BOOST_AUTO_TEST_CASE(flows_of_the_standard_alone) {
    BOOST_TEST(detail::needs_standard(other(), "device code").has_value());
    const auto refused = detail::needs_standard(azure_devops, "device code");
    BOOST_CHECK(refused.error().kind == failure_kind::invalid_input);
    BOOST_TEST(refused.error().message.find("device code") != std::string::npos);
}

#if AZDO_LOOKS_AT_FREED_MEMORY
namespace {
/// The secrets that the flows handle: each is long enough for a heap block of its own, and differs from the others.
struct secrets {
    std::string client_secret = "client-secret-canary" + std::string(3000, 'c'), code = "code-canary-0123456789" + std::string(900, 'd'),
                access = "access-canary-0123456789" + std::string(3000, 'a'),
                refresh_token = "refresh-canary-0123456789" + std::string(900, 'r'), device = "device-canary-0123456789",
                job = "job-canary-0123456789";
    std::vector<std::string> looked_for(std::string_view verifier, std::string_view assertion) const {
        return {"client-secret-canary", "code-canary-0123456789", "access-canary-0123456789", "refresh-canary-0123456789", device, job,
            std::string(verifier), std::string(assertion.substr(assertion.rfind('.') + 1, 60))};
    }
};
/// The indices of the secrets that were in memory that the flow freed.
template <class Flow>
std::vector<std::size_t> left_by(const std::vector<std::string>& secrets, Flow&& flow) {
    const fixture::freed_memory looking(secrets);
    flow();
    return looking.found();
}
using nothing = std::vector<std::size_t>;
} // namespace

BOOST_AUTO_TEST_CASE(no_flow_leaves_a_secret_in_freed_memory) {
    const secrets all;
    const authorization_server at = entra{"contoso.com"};
    app client{.client_id = "id", .client_secret = secret<std::string>(all.client_secret), .redirect_uri = "https://host.example/cb"};
    fixture::counting_entropy entropy;
    const auto begun = authorize(at, client, {.scopes = "openid a"}, entropy, noon).value();
    const certificate_assertion signing{fixture::rsa().signing(jws_algorithm::rs256), fixture::counting_entropy{}}; // deterministic
    const secret<std::string> assertion =
        certificate_assertion(signing)({.client_id = "id", .audience = at.token_url, .now = noon}).value();
    const auto looked_for = all.looked_for(begun.pending.code_verifier.reveal(), assertion.reveal());

    // The check itself works: it finds a secret that is left.
    BOOST_TEST(left_by(looked_for, [&] { static_cast<void>(std::string(all.code)); }) == nothing{1});

    const std::string query = "code=" + all.code + "%41&state=" + begun.pending.state.reveal();
    replay_guard guard;
    BOOST_TEST(left_by(looked_for, [&] { static_cast<void>(accept_callback(begun.pending, query, noon, guard).value()); }) == nothing{});
    for (const std::string& wrong : {query + "&code=x", query + "&x=%00", "state=x&code=" + all.code}) BOOST_TEST_CONTEXT(wrong)
    BOOST_TEST(left_by(looked_for, [&] { BOOST_TEST(!accept_callback(begun.pending, wrong, noon).has_value()); }) == nothing{});
    const auto code = accept_callback(begun.pending, query, noon).value();

    const token held{secret<std::string>(all.access), secret<std::string>(all.refresh_token), "a", noon};
    app with_assertion{.client_id = "id"};
    with_assertion.authentication = client_auth::assertion(signing);
    app basic = client;
    basic.authentication = client_auth::secret_basic();
    const auto asks = [&](const auto& step) {
        return left_by(looked_for, [&] { BOOST_TEST(step.to_request().has_value()); }) == nothing{};
    };
    for (const app& one : {client, basic}) {
        BOOST_TEST(asks(exchange_code{at, one, code, noon}));
        BOOST_TEST(asks(refresh{at, one, held, noon}));
        BOOST_TEST(asks(client_credentials{at, one, "a", noon}));
    }
    BOOST_TEST(asks(refresh{azure_devops, client, held, noon}));
    BOOST_TEST(asks(client_credentials{at, with_assertion, "a", noon}));
    BOOST_TEST(asks(on_behalf_of{at, client, secret<std::string>(all.access), "a", noon}));
    BOOST_TEST(asks(pipelines_assertion{"https://vstoken.dev.azure.com/x", "connection", secret<std::string>(all.job)}));

    const std::string granted = R"({"access_token":")" + all.access + R"(","token_type":"Bearer","expires_in":3600,"refresh_token":")" +
                                all.refresh_token + R"(","scope":"a"})";
    const std::string refused = R"({"error":"invalid_grant","error_description":"not )" + all.code + " by " + all.client_secret + R"("})";
    const auto reads = [&](const auto& step, int status, const std::string& body) {
        auto got = fixture::answer(status, body);
        return left_by(looked_for, [&] { static_cast<void>(step.parse(std::move(got))); }) == nothing{};
    };
    for (const std::string& body : {granted, refused, granted.substr(0, granted.size() - 2), "x" + granted})
        for (const int status : {200, 302, 400, 502}) {
            BOOST_TEST_INFO_SCOPE(body << ' ' << status);
            BOOST_TEST(reads(refresh{at, client, held, noon}, status, body));
            BOOST_TEST(reads(exchange_code{at, client, code, noon}, status, body));
        }
    for (const char* uri : {"https://host.example/device", "ftp://host.example/"})
        for (const int status : {200, 400, 502}) BOOST_TEST_CONTEXT(uri << ' ' << status)
    BOOST_TEST(reads(request_device_code{at, client, "a", noon}, status,
        R"({"device_code":")" + all.device + R"(","user_code":"X","expires_in":9,"verification_uri":")" + uri + R"("})"));
    BOOST_TEST(reads(pipelines_assertion{"https://vstoken.dev.azure.com/x", "connection", secret<std::string>(all.job)}, 200,
        R"({"oidcToken":")" + assertion.reveal() + "\"}"));

    const temporary_folder outer;
    outer.file("token", assertion.reveal() + "\n");
    BOOST_TEST(left_by(looked_for, [&] {
        BOOST_TEST(federated_token_file((outer.path() / "token").string())({"id", "audience", noon}).has_value());
    }) == nothing{});
    const auto folder = token_folder::open((outer.path() / "tokens").string()).value();
    const seal_keys keys{*seal_key::from_entropy(system_entropy)};
    const auto keeps = [&](const auto& store) {
        return left_by(looked_for, [&] {
            BOOST_TEST(store.compare_and_swap(0, held).has_value());
            BOOST_TEST(store.choose("fabrikam").has_value());
            BOOST_TEST(store.read().has_value());
            BOOST_TEST(store.sign_out().has_value());
        }) == nothing{};
    };
    BOOST_TEST(keeps(file_token_store{folder, {.user = "a"}, keys, system_entropy}));
    BOOST_TEST(keeps(plain_file_token_store{folder, {.user = "b"}}));
    BOOST_TEST(keeps(memory_token_store{}));
    const cookie_pending_store cookies{keys};
    BOOST_TEST(left_by(looked_for, [&] {
        const auto headers = cookies.keep(begun.pending, "s", "", system_entropy, noon).value();
        BOOST_TEST(cookies.find(query, "s", headers.back().substr(0, headers.back().find(';'))).has_value());
    }) == nothing{});
}
#endif

BOOST_AUTO_TEST_SUITE_END()
