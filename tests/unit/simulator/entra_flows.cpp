// SPDX-License-Identifier: BSL-1.0
// The library's own sign-ins at the simulated Entra ID.
#include "client.hpp"

#include <simulator/entra_crypto.hpp>

#include <azdo/http/base_url.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/call.hpp>
#include <azdo/oauth.hpp>
#include <azdo/transport/httplib.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <limits>
#include <memory>
#include <openssl/pem.h>
#include <unistd.h>

namespace simulator_entra_flows {
using namespace simulator_tests;
using namespace std::chrono_literals;
namespace entra = simulator::entra;
namespace oauth = azdo::oauth;
using azdo::failure_kind;
using azdo::secret;

namespace {

const std::string fabrikam = entra::tenant_id_of("fabrikam.example");
const char* const usual = "openid vso.work_write";

template <class Write>
std::string pem_of(Write write) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> out{BIO_new(BIO_s_mem()), &BIO_free};
    write(out.get());
    char* bytes = nullptr;
    const auto size = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

struct with_library : with_service {
    azdo::httplib_transport transport{};
    entra::app registered = entra::demo_app();
    oauth::authorization_server server = oauth::entra{fabrikam, service.origin()};
    oauth::app app{registered.client_id, secret<std::string>(std::string(registered.secrets[0].value)), registered.redirect_uris[0]};

    with_library() { authorization.clear(); }

    azdo::sys_time now() const { return std::chrono::floor<azdo::ticks>(clock.now()); }
    void change(const std::function<void(entra::world&, simulator::state&)>& how) { service.with_entra(how); }
    void change_app(const std::function<void(entra::app&)>& how) {
        change([&](auto&, auto& data) { how(data.apps.front()); });
    }
    void alter_id_token(const std::function<void(json::object&)>& how) {
        change([&](auto& all, auto&) {
            all.alter_claims = [how](json::object& claims, bool is_id_token) {
                if (is_id_token) how(claims);
            };
        });
    }

    oauth::begun_sign_in begin(const std::string& scopes = usual) {
        return oauth::authorize(server, app, {.scopes = oauth::entra_scopes(scopes)}, oauth::system_entropy, now()).value();
    }
    /// The browser: opens the address, accepts, and gives the query that it is sent back with.
    std::string browse(const std::string& url, const std::string& user = norman, const std::string& decision = "accept") {
        const auto mark = url.find('?');
        const auto path = url.substr(service.origin().size(), mark - service.origin().size());
        const auto got = send("POST", path, url.substr(mark + 1) + "&decision=" + decision + "&user=" + simulator::percent_encode(user),
            "application/x-www-form-urlencoded");
        const auto location = got.header("Location");
        return location.empty() ? std::string{} : location.substr(location.find('?') + 1);
    }
    azdo::result<oauth::authorization_code> come_back(const oauth::begun_sign_in& begun, const std::string& query) {
        return oauth::accept_callback(begun.pending, query, now());
    }
    azdo::result<oauth::token> exchange(const oauth::authorization_code& code) {
        return azdo::call(oauth::exchange_code{server, app, code, now()}, transport);
    }
    azdo::result<oauth::token> sign_in(const std::string& scopes = usual) {
        const auto begun = begin(scopes);
        const auto code = come_back(begun, browse(begun.url));
        if (!code) return code.error();
        return exchange(*code);
    }
    azdo::result<oauth::token> renew(const oauth::token& held) { return azdo::call(oauth::refresh{server, app, held, now()}, transport); }
    azdo::result<oauth::token> as_itself() {
        return azdo::call(oauth::client_credentials{server, app, oauth::azure_devops_default_scope, now()}, transport);
    }
    int use(const oauth::token& token) {
        return send(
            "GET", "/fabrikam/_apis/wit/workitems/1?api-version=7.1", {}, {}, {{"Authorization", "Bearer " + token.access_token.reveal()}})
            .status;
    }

    /// A failure of the server, with the numbers that its support asks for.
    static void must_fail(const azdo::result<oauth::token>& got, failure_kind kind, const std::string& error, int number) {
        BOOST_REQUIRE(!got);
        BOOST_TEST((got.error().kind == kind));
        BOOST_TEST(got.error().type_key == error);
        BOOST_TEST(got.error().trace.find("error codes " + std::to_string(number)) != std::string::npos);
        BOOST_TEST(simulator::is_guid(got.error().correlation_id));
    }
};

} // namespace
} // namespace simulator_entra_flows

BOOST_FIXTURE_TEST_SUITE(simulator_entra_flows, with_library)

BOOST_AUTO_TEST_CASE(a_person_signs_in_and_the_token_is_renewed) {
    const auto got = sign_in();
    BOOST_REQUIRE(got);
    BOOST_TEST(got->scope == "499b84ac-1321-427f-aa17-267ca6975798/vso.work_write");
    BOOST_TEST((got->expires_at == now() + 86'399s)); // longer, since the library declares that it handles claims challenges
    BOOST_TEST(use(*got) == 200);
    const auto keys = azdo::call(oauth::get_keys{server.keys_url}, transport);
    BOOST_REQUIRE(keys);
    BOOST_TEST(oauth::verify_jwt(got->id_token.reveal(), *keys, oauth::usual_algorithms).has_value());
    clock.forward(24h);
    BOOST_TEST(use(*got) == 203);
    const auto renewed = renew(*got);
    BOOST_REQUIRE(renewed);
    BOOST_TEST((renewed->refresh_token != got->refresh_token));
    BOOST_TEST(use(*renewed) == 200);
    BOOST_TEST(renew(*renewed).has_value());
}

BOOST_AUTO_TEST_CASE(an_organization_leads_to_its_tenant) {
    const auto at_simulator = azdo::base_url{}.all(service.origin()) | transport;
    BOOST_TEST(azdo::call(oauth::find_tenant{"fabrikam"}, at_simulator).value() == fabrikam);
    change([](auto&, auto& data) { data.find_organization("fabrikam")->tenant = std::string{entra::no_tenant}; });
    BOOST_TEST((azdo::call(oauth::find_tenant{"fabrikam"}, at_simulator).error().kind == failure_kind::not_found));
    const auto found = azdo::call(oauth::discover{service.origin() + '/' + fabrikam + "/v2.0"}, transport);
    BOOST_REQUIRE(found);
    BOOST_TEST(found->token_url == server.token_url);
    BOOST_TEST(found->keys_url == server.keys_url);
}

BOOST_AUTO_TEST_CASE(id_tokens_that_are_not_accepted) {
    const std::vector<std::pair<std::string, std::string>> wrong{{"nonce", "another"}, {"aud", "another app"},
        {"iss", service.origin() + '/' + entra::tenant_id_of("contoso.example") + "/v2.0"}, {"sub", ""}};
    for (const auto& claim : wrong) {
        BOOST_TEST_CONTEXT(claim.first) {
            alter_id_token([&](auto& claims) { claims[claim.first] = claim.second; });
            const auto got = sign_in();
            BOOST_REQUIRE(!got);
            BOOST_TEST((got.error().kind == failure_kind::protocol));
        }
    }
    alter_id_token([](auto& claims) { claims["exp"] = claims["iat"].as_int64() - 3600; });
    BOOST_TEST((sign_in().error().kind == failure_kind::timed_out));
    alter_id_token([](auto&) {});
    BOOST_TEST(sign_in().has_value());
}

BOOST_AUTO_TEST_CASE(keys_that_rotated_are_fetched_again) {
    const auto keys = azdo::call(oauth::get_keys{server.keys_url}, transport).value();
    change([](auto& all, auto&) { all.rotate_keys(); });
    const auto id_token = sign_in().value().id_token;
    BOOST_TEST(!oauth::verify_jwt(id_token.reveal(), keys, oauth::usual_algorithms));
    const auto again = azdo::call(oauth::get_keys{server.keys_url}, transport).value();
    BOOST_TEST(oauth::verify_jwt(id_token.reveal(), again, oauth::usual_algorithms).has_value());
}

BOOST_AUTO_TEST_CASE(an_expired_and_a_wrong_secret) {
    const auto held = sign_in().value();
    change_app([&](auto& one) {
        one.secrets[0].until = clock.now();
        one.secrets.push_back({"new8Q~secret"});
    });
    must_fail(sign_in(), failure_kind::rejected, "invalid_client", 7000222);
    must_fail(renew(held), failure_kind::rejected, "invalid_client", 7000222);
    app.client_secret = secret<std::string>(std::string("new8Q~secret"));
    BOOST_TEST(renew(held).has_value()); // an Entra grant outlives the secret
    app.client_secret = secret<std::string>(std::string("wrong8Q~canary"));
    const auto got = as_itself();
    must_fail(got, failure_kind::rejected, "invalid_client", 7000215);
    BOOST_TEST(got.error().message.find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(callbacks_with_an_error) {
    const auto begun = begin();
    const auto kind_and_key = [&](const std::string& query) {
        const auto got = come_back(begun, query);
        return got ? std::string{"accepted"} : std::string{azdo::to_string(got.error().kind)} + ' ' + got.error().type_key;
    };
    BOOST_TEST(kind_and_key(browse(begun.url, norman, "deny")) == "access_denied access_denied");
    change([](auto&, auto& data) { data.tenants[0].users_may_consent = false; });
    BOOST_TEST(browse(begun.url, "christie@fabrikam.example").empty()); // the page "Need admin approval"
    BOOST_TEST(kind_and_key(browse(begun.url, "christie@fabrikam.example", "back")) == "access_denied access_denied");
    BOOST_TEST(kind_and_key(browse(begun.url)) == "accepted");    // the administrator
    BOOST_TEST(browse(begun.url, "zoe@contoso.example").empty()); // an account of another tenant sees a page
    auto without_pkce = begun.url;
    const auto at = without_pkce.find("&code_challenge=");
    without_pkce.erase(at, without_pkce.find('&', at + 1) - at);
    BOOST_TEST(kind_and_key(browse(without_pkce)) == "rejected invalid_request");
    change([](auto& all, auto&) {
        all.authorize_problems.push_back({"temporarily_unavailable", 90033, "A transient error has occurred."});
    });
    BOOST_TEST(kind_and_key(browse(begun.url)) == "unavailable temporarily_unavailable");
}

BOOST_AUTO_TEST_CASE(a_code_is_exchanged_once_and_with_its_verifier) {
    auto begun = begin();
    const auto query = browse(begun.url);
    const auto code = come_back(begun, query).value();
    begun.pending.code_verifier = begin().pending.code_verifier;
    must_fail(exchange(come_back(begun, query).value()), failure_kind::not_signed_in, "invalid_grant", 501481);
    BOOST_TEST(exchange(code).has_value());
    must_fail(exchange(code), failure_kind::not_signed_in, "invalid_grant", 54005);
}

BOOST_AUTO_TEST_CASE(grants_that_ended) {
    const auto held = sign_in().value();
    change([](auto& all, auto& data) { all.users_without_mfa.insert(data.users[0].id); });
    must_fail(renew(held), failure_kind::not_signed_in, "interaction_required", 50076);
    BOOST_TEST(renew(held).error().sub_key == "basic_action");
    change([&](auto& all, auto& data) {
        all.users_without_mfa.clear();
        all.revoke(data.users[0].id, clock.now());
    });
    must_fail(renew(held), failure_kind::not_signed_in, "invalid_grant", 50173);
    BOOST_TEST(renew(sign_in().value()).has_value());
}

BOOST_AUTO_TEST_CASE(a_device_signs_in) {
    change_app([](auto& one) { one.is_public = true; });
    app.client_secret = {};
    const auto run = [&](int polls_before_decision, const std::string& decision) {
        const auto device = azdo::call(oauth::request_device_code{server, app, oauth::entra_scopes("vso.work"), now()}, transport).value();
        std::vector<std::int64_t> waits;
        const auto time = [&] { return azdo::http::time_point{clock.milliseconds.load()}; };
        const azdo::blocking_driver driver(time, [&](azdo::http::time_point until, const azdo::http::stop_ref&) {
            waits.push_back((until.ms - time().ms) / 1000);
            clock.milliseconds = until.ms;
            if (static_cast<int>(waits.size()) != polls_before_decision) return;
            send("POST", "/common/oauth2/deviceauth", "user_code=" + device.user_code + "&user=" + norman + "&decision=" + decision,
                "application/x-www-form-urlencoded");
        });
        auto got = azdo::call(oauth::poll_device_code{server, app, device, now()}, transport, {.timeout = 60min}, driver);
        return std::pair{std::move(got), waits};
    };
    const auto good = run(3, "accept");
    BOOST_REQUIRE(good.first);
    BOOST_TEST(good.second == (std::vector<std::int64_t>{5, 5, 5}), boost::test_tools::per_element());
    BOOST_TEST(good.first->scope == "499b84ac-1321-427f-aa17-267ca6975798/vso.work");
    BOOST_TEST(use(*good.first) == 200);
    change([](auto& all, auto&) { all.token_problems.push_back({"slow_down", 70016, "OAuth 2.0 device flow error."}); });
    const auto slowed = run(3, "accept");
    BOOST_REQUIRE(slowed.first);
    BOOST_TEST(slowed.second == (std::vector<std::int64_t>{5, 10, 10}), boost::test_tools::per_element());
    BOOST_TEST((run(2, "deny").first.error().kind == failure_kind::access_denied));
    BOOST_TEST((run(-1, "accept").first.error().kind == failure_kind::timed_out));
}

BOOST_AUTO_TEST_CASE(an_app_signs_in_with_a_certificate) {
    clock.milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    const auto& made = entra::signing_key_number(5);
    const auto* der = reinterpret_cast<const unsigned char*>(made.der.data());
    const std::unique_ptr<X509, decltype(&X509_free)> x509{d2i_X509(nullptr, &der, static_cast<long>(made.der.size())), &X509_free};
    const auto certificate = pem_of([&](BIO* out) { PEM_write_bio_X509(out, x509.get()); });
    const secret<std::string> key{
        pem_of([&](BIO* out) { PEM_write_bio_PrivateKey(out, made.key.get(), nullptr, nullptr, 0, nullptr, nullptr); })};
    app.client_secret = {};
    for (const auto algorithm : {oauth::jws_algorithm::ps256, oauth::jws_algorithm::rs256}) {
        BOOST_TEST_INFO_SCOPE(to_string(algorithm));
        const auto read = oauth::signing_key::from_pem(key, algorithm, certificate).value();
        app.authentication = oauth::client_auth::assertion(oauth::certificate_assertion{read, oauth::system_entropy});
        change_app([](auto& one) { one.certificates.clear(); });
        must_fail(as_itself(), failure_kind::rejected, "invalid_client", 700027);
        change_app([&](auto& one) { one.certificates = {certificate}; });
        BOOST_TEST(as_itself().has_value());
        BOOST_TEST(sign_in().has_value());
    }
    clock.forward(10min); // the library's clock, not the server's, would have to be wrong for this
    const auto late = azdo::call(oauth::client_credentials{server, app, oauth::azure_devops_default_scope, now() - 11min}, transport);
    must_fail(late, failure_kind::rejected, "invalid_client", 700024);

    const auto by = [&](const entra::signing_key& signer, const std::string& audience, const std::string& jti = {}) {
        const auto text = entra::sign_jwt({signer.key, made.der, made.kid},
            {{"iss", app.client_id}, {"sub", app.client_id}, {"aud", audience}, {"jti", jti}, {"exp", entra::epoch(clock.now() + 5min)}});
        app.authentication = oauth::client_auth::assertion(
            [text](const oauth::assertion_target&) -> azdo::result<secret<std::string>> { return secret<std::string>(std::string(text)); });
        return as_itself();
    };
    BOOST_TEST(by(made, server.token_url).has_value());
    must_fail(by(made, "https://login.microsoftonline.com/common/oauth2/v2.0/token"), failure_kind::rejected, "invalid_client", 700023);
    must_fail(by(entra::signing_key_number(6), server.token_url), failure_kind::rejected, "invalid_client", 700027);
    must_fail(by(entra::signing_key_number(6), server.token_url, "one"), failure_kind::rejected, "invalid_client", 700027);
    BOOST_TEST(by(made, server.token_url, "one").has_value()); // a refused assertion does not use it up
    must_fail(by(made, server.token_url, "one"), failure_kind::rejected, "invalid_client", 50027);
    BOOST_TEST(by(made, server.token_url, "two").has_value());

    // Each is remembered until it could not be used any more: 5 minutes, and 5 of tolerance.
    const auto remembered = [&] {
        std::size_t count = 0;
        service.with_entra([&](entra::world& all, simulator::state&) { count = all.assertions.size(); });
        return count;
    };
    clock.forward(10min - 1s);
    must_fail(by(made, server.token_url, "one"), failure_kind::rejected, "invalid_client", 50027);
    BOOST_TEST(remembered() == 2u);
    clock.forward(1s);
    BOOST_TEST(by(made, server.token_url, "one").has_value());
    BOOST_TEST(remembered() == 1u);
    service.with_entra([](entra::world& all, simulator::state&) { all.most_assertions = 3; });
    for (int i = 0; i < 10; ++i) {
        clock.forward(1s);
        BOOST_TEST(by(made, server.token_url, "number " + std::to_string(i)).has_value());
        BOOST_TEST(remembered() <= 3u);
    }
    must_fail(by(made, server.token_url, "number 9"), failure_kind::rejected, "invalid_client", 50027);
}

BOOST_AUTO_TEST_CASE(a_job_signs_in_with_a_federated_token) {
    const auto& key = entra::signing_key_number(6);
    const auto path = std::filesystem::temp_directory_path() / ("federated-" + std::to_string(::getpid()));
    std::int64_t until = entra::epoch(clock.now() + 5min);
    const auto write = [&](const std::string& subject, const std::string& audience, const entra::signing_key& by) {
        std::ofstream{path} << entra::sign_jwt(by, {{"iss", "https://issuer.example"}, {"sub", subject}, {"aud", audience}, {"exp", until}})
                            << '\n';
    };
    change_app([&](auto& one) {
        one.federated = {{"https://issuer.example", "job", "api://AzureADTokenExchange",
            json::serialize(json::object{{"keys", json::array{entra::public_jwk(key)}}})}};
    });
    app.client_secret = {};
    app.authentication = oauth::client_auth::assertion(oauth::federated_token_file{path.string()});
    write("job", "api://AzureADTokenExchange", key);
    BOOST_TEST(as_itself().has_value());
    write("another job", "api://AzureADTokenExchange", key);
    must_fail(as_itself(), failure_kind::rejected, "invalid_client", 700213);
    write("job", "api://another", key);
    must_fail(as_itself(), failure_kind::rejected, "invalid_client", 700212);
    write("job", "api://AzureADTokenExchange", entra::signing_key_number(5));
    must_fail(as_itself(), failure_kind::rejected, "invalid_client", 5001256);
    until = entra::epoch(clock.now() - 5min);
    write("job", "api://AzureADTokenExchange", key);
    must_fail(as_itself(), failure_kind::rejected, "invalid_client", 700024);
    until = std::numeric_limits<std::int64_t>::max();
    write("job", "api://AzureADTokenExchange", key);
    BOOST_TEST(as_itself().has_value());
    change_app([](auto& one) { one.federated.clear(); });
    must_fail(as_itself(), failure_kind::rejected, "invalid_client", 700211);
    std::filesystem::remove(path);
}

BOOST_AUTO_TEST_CASE(an_api_acts_for_its_caller) {
    change_app([](auto& one) { one.exposes = "access"; });
    const auto person = sign_in("api://" + registered.client_id + "/access").value();
    const auto ask = [&] {
        return azdo::call(oauth::on_behalf_of{server, app, person.access_token, oauth::entra_scopes("vso.work_write"), now()}, transport);
    };
    must_fail(ask(), failure_kind::not_signed_in, "invalid_grant", 65001);
    BOOST_TEST(ask().error().sub_key == "consent_required");
    BOOST_REQUIRE(sign_in());
    const auto got = ask();
    BOOST_REQUIRE(got);
    BOOST_TEST(use(*got) == 200);
    change([](auto& all, auto& data) { all.blocked_users.insert(data.users[0].id); });
    must_fail(ask(), failure_kind::not_signed_in, "invalid_grant", 53003);
}

BOOST_AUTO_TEST_SUITE_END()
