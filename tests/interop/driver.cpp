// SPDX-License-Identifier: BSL-1.0
// The library's side of the interoperability tests: reads commands from standard input, one JSON object per line, and answers each with one
// line. Sleeps end only when the other side says so.
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/oauth.hpp>
#include <azdo/transport/httplib.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {
namespace oauth = azdo::oauth;
using azdo::secret;

/// A command: its name, and the members that it needs.
struct command {
    std::string name{};
    std::string algorithm{}, key{}, certificate{}, kid{}, audience{};
    std::string token{};
    azdo::json::raw keys{};
    std::vector<std::string> allowed{};
    std::string issuer{}, tenant{}, authority{};
    std::string client_id{}, client_secret{}, redirect_uri{}, authentication{};
    std::string scopes{}, query{}, code{}, resource{}, endpoint{}, identity_header{};

    static constexpr auto schema() {
        using c = command;
        return azdo::describe(azdo::field<"name", &c::name>(azdo::as::required), azdo::field<"algorithm", &c::algorithm>(),
            azdo::field<"key", &c::key>(), azdo::field<"certificate", &c::certificate>(), azdo::field<"kid", &c::kid>(),
            azdo::field<"audience", &c::audience>(), azdo::field<"token", &c::token>(), azdo::field<"keys", &c::keys>(),
            azdo::field<"allowed", &c::allowed>(), azdo::field<"issuer", &c::issuer>(), azdo::field<"tenant", &c::tenant>(),
            azdo::field<"authority", &c::authority>(), azdo::field<"client_id", &c::client_id>(),
            azdo::field<"client_secret", &c::client_secret>(), azdo::field<"redirect_uri", &c::redirect_uri>(),
            azdo::field<"authentication", &c::authentication>(), azdo::field<"scopes", &c::scopes>(), azdo::field<"query", &c::query>(),
            azdo::field<"code", &c::code>(), azdo::field<"resource", &c::resource>(), azdo::field<"endpoint", &c::endpoint>(),
            azdo::field<"identity_header", &c::identity_header>(), azdo::refuse_unknown());
    }
};

struct reply {
    bool ok = true;
    std::string text{};
    std::string kind{}, type_key{}; ///< of a failure
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"ok", &reply::ok>(), azdo::field<"text", &reply::text>(), azdo::field<"kind", &reply::kind>(),
            azdo::field<"type_key", &reply::type_key>());
    }
};
reply said(std::string text) { return {.text = std::move(text)}; }
reply failed(const azdo::failure& why) { return {false, why.message, azdo::to_string(why.kind), why.type_key}; }

void tell(const reply& what) { std::cout << azdo::json::encode(what) << std::endl; }
std::optional<command> read_command() {
    std::string line;
    if (!std::getline(std::cin, line)) return std::nullopt;
    return azdo::json::decode<command>(line).value();
}

class session {
public:
    reply run(const command& asked) {
        const auto found = commands().find(asked.name);
        if (found == commands().end()) return {false, "no such command: " + asked.name};
        return std::invoke(found->second, *this, asked);
    }

private:
    using method = reply (session::*)(const command&);
    static const std::map<std::string, method>& commands() {
        static const std::map<std::string, method> all = {{"sign", &session::sign}, {"verify", &session::verify},
            {"app", &session::take_app}, {"discover", &session::discover}, {"entra", &session::entra}, {"authorize", &session::authorize},
            {"callback", &session::callback}, {"refresh", &session::refresh}, {"keep", &session::keep},
            {"refresh_kept", &session::refresh_kept}, {"client_credentials", &session::client_credentials},
            {"on_behalf_of", &session::on_behalf_of}, {"device", &session::device}, {"poll", &session::poll},
            {"managed_identity", &session::managed_identity}};
        return all;
    }

    static azdo::result<oauth::signing_key> key_of(const command& asked) {
        const auto algorithm = oauth::algorithm_named(asked.algorithm);
        if (!algorithm) return azdo::fail(azdo::failure_kind::invalid_input, "no such algorithm");
        auto key = oauth::signing_key::from_pem(secret<std::string>(std::string(asked.key)), *algorithm, asked.certificate);
        if (key) key->set_kid(asked.kid);
        return key;
    }
    reply sign(const command& asked) {
        auto key = key_of(asked);
        if (!key) return failed(key.error());
        const auto made = oauth::certificate_assertion{*key, oauth::system_entropy}({asked.client_id, asked.audience, oauth::wall_clock()});
        return made ? said(made->reveal()) : failed(made.error());
    }
    reply verify(const command& asked) {
        const auto set = asked.keys.as<oauth::json_web_key_set>();
        if (!set) return failed(set.error());
        const auto keys = oauth::verification_keys(*set);
        if (!keys) return failed(keys.error());
        std::vector<oauth::jws_algorithm> allowed;
        for (const auto& one : asked.allowed) allowed.push_back(oauth::algorithm_named(one).value());
        const auto token = oauth::verify_jwt(asked.token, *keys, allowed);
        if (!token) return failed(token.error());
        const auto claims = azdo::json::decode<oauth::jwt_claims>(token->payload());
        if (!claims) return failed(claims.error());
        const auto times = oauth::check_times(*claims, oauth::wall_clock());
        return times ? said(token->payload()) : failed(times.error());
    }

    reply take_app(const command& asked) {
        app_ = {asked.client_id, secret<std::string>(std::string(asked.client_secret)), asked.redirect_uri};
        if (asked.authentication == "basic") app_.authentication = oauth::client_auth::secret_basic();
        if (asked.authentication == "federated")
            app_.authentication = oauth::client_auth::assertion(oauth::federated_token_file{asked.endpoint});
        if (asked.authentication == "assertion") {
            auto key = key_of(asked);
            if (!key) return failed(key.error());
            app_.authentication = oauth::client_auth::assertion(oauth::certificate_assertion{*key, oauth::system_entropy});
        }
        return {};
    }
    reply discover(const command& asked) {
        auto found = azdo::call(oauth::discover{asked.issuer}, transport_);
        if (!found) return failed(found.error());
        server_ = *std::move(found);
        auto keys = azdo::call(oauth::get_keys{server_.keys_url}, transport_);
        if (!keys) return failed(keys.error());
        keys_ = *std::move(keys);
        return {};
    }
    reply entra(const command& asked) {
        server_ = oauth::entra{asked.tenant, asked.authority};
        server_.claims_challenges = false; // the other side declares no capability either
        return {};
    }

    reply authorize(const command& asked) {
        auto begun = oauth::authorize(server_, app_, {.scopes = asked.scopes}, oauth::system_entropy, oauth::wall_clock());
        if (!begun) return failed(begun.error());
        pending_ = begun->pending;
        return said(begun->url);
    }
    reply callback(const command& asked) {
        const auto code = oauth::accept_callback(pending_,
            asked.query.empty() ? "code=" + asked.code + "&state=" + pending_.state.reveal() : asked.query, oauth::wall_clock(), guard_);
        if (!code) return failed(code.error());
        const auto got = take(azdo::call(oauth::exchange_code{server_, app_, *code, oauth::wall_clock()}, transport_));
        if (!got.ok || token_.id_token.empty() || keys_.empty()) return got;
        const auto verified = oauth::verify_jwt(token_.id_token.reveal(), keys_, oauth::usual_algorithms);
        return verified ? said(verified->payload()) : failed(verified.error());
    }
    reply refresh(const command& asked) {
        return take(azdo::call(oauth::refresh{server_, app_, token_, oauth::wall_clock(), asked.scopes}, transport_));
    }
    reply keep(const command&) {
        kept_ = token_;
        return {};
    }
    reply refresh_kept(const command&) { return take(azdo::call(oauth::refresh{server_, app_, kept_, oauth::wall_clock()}, transport_)); }
    reply client_credentials(const command& asked) {
        return take(azdo::call(oauth::client_credentials{server_, app_, asked.scopes, oauth::wall_clock()}, transport_));
    }
    reply on_behalf_of(const command& asked) {
        return take(
            azdo::call(oauth::on_behalf_of{server_, app_, secret<std::string>(std::string(asked.token)), asked.scopes, oauth::wall_clock()},
                transport_));
    }
    reply device(const command& asked) {
        auto made = azdo::call(oauth::request_device_code{server_, app_, asked.scopes, oauth::wall_clock()}, transport_);
        if (!made) return failed(made.error());
        device_ = *std::move(made);
        return said(device_.verification_uri + " " + device_.user_code);
    }
    /// Prints "sleeping" before each wait, and continues at the next line: the clock runs as usual, but skips the sleeps.
    reply poll(const command&) {
        std::int64_t leapt = 0;
        const auto clock = [&] { return azdo::steady_driver().now().after(std::chrono::milliseconds(leapt)); };
        const azdo::blocking_driver driver(clock, [&](azdo::http::time_point until, const azdo::http::stop_ref&) {
            const std::int64_t left = until.ms - clock().ms;
            tell({.text = "sleeping " + std::to_string((left + 500) / 1000)});
            read_command();
            leapt += left;
        });
        const oauth::poll_device_code step{server_, app_, device_, oauth::wall_clock()};
        return take(azdo::call(step, transport_, {.timeout = std::chrono::minutes(60)}, driver));
    }
    reply managed_identity(const command& asked) {
        oauth::managed_identity step{.resource = asked.resource, .now = oauth::wall_clock()};
        step.identity.client_id = asked.client_id;
        if (!asked.endpoint.empty()) step.endpoint.url = asked.endpoint;
        if (!asked.identity_header.empty()) step.endpoint.header = secret<std::string>(std::string(asked.identity_header));
        return take(azdo::call(step, transport_));
    }

    reply take(azdo::result<oauth::token> got) {
        if (!got) return failed(got.error());
        token_ = *std::move(got);
        return said(token_.scope);
    }

    azdo::httplib_transport transport_{};
    oauth::authorization_server server_{};
    oauth::app app_{};
    oauth::pending_sign_in pending_{};
    oauth::replay_guard guard_{};
    oauth::token token_{}, kept_{};
    oauth::device_authorization device_{};
    std::vector<oauth::verification_key> keys_{};
};
} // namespace

int main() {
    session one;
    while (const auto asked = read_command()) tell(one.run(*asked));
}
