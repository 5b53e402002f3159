// SPDX-License-Identifier: BSL-1.0
// A world whose app is one of Entra ID, configured by a file.
#pragma once

#include "world.hpp"

#include <azdo/config/load.hpp>
#include <azdo/core/base64url.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/url.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callback_server_tests {

namespace entra = simulator::entra;

inline const std::string authorize_page = "/oauth2/v2.0/authorize";

/// The settings of a file with this installation, for a simulator.
inline void configure_entra(callback_server::settings& made, const std::string& tenant, const std::string& more = {}) {
    const entra::app app = entra::demo_app();
    const std::string origin = made.here.origin;
    azdo::config::diagnostics found;
    const auto services = azdo::config::parse<azdo::config::services_config>(
        R"({"apiServer":{"publicApiUrl":")" + origin + R"("},"integrations":{"devops":{"cloud":{"tenantId":")" + tenant +
            R"(","appClientId":")" + app.client_id + R"(","appClientSecret":")" + app.secrets[0].value + R"(","authority":")" + made.base +
            "\"" + more + "}}}}",
        "test.json", azdo::config::no_environment, found);
    if (!services) throw std::runtime_error(services.error().message);
    const callback_server::service_options how{.allow_authority = true, .service = made.base, .transport = azdo::httplib_transport{}};
    auto read = callback_server::settings_from(*services, std::nullopt, how);
    if (!read) throw std::runtime_error(read.error().message);
    read->sign_in_burst = made.sign_in_burst;
    read->keys = made.keys;
    made = *std::move(read);
}

/// The claims of a claims challenge, and its `WWW-Authenticate`.
inline const std::string demand = R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}}})";
inline std::string challenge_of(const std::string& claims) {
    return "Bearer error=\"insufficient_claims\", claims=\"" + azdo::base64url_encode(claims) + "\"";
}

/// Refuses the calls of the REST API with this `WWW-Authenticate`, for as long as it is not empty.
struct refusing_transport {
    std::shared_ptr<std::string> challenge = std::make_shared<std::string>();
    azdo::any_transport transport{azdo::httplib_transport{}};

    azdo::result<azdo::http::response> operator()(const azdo::http::request& sent) const {
        if (challenge->empty() || sent.target().find("/_apis/") == std::string_view::npos) return transport(sent);
        azdo::http::response made(401, R"({"message":"TF400813: The user 'Windows Live ID\\ada@live.com' is not authorized"})");
        made.add_header("Content-Type", "application/json");
        made.add_header("WWW-Authenticate", *challenge);
        return made;
    }
};

struct entra_world : world {
    refusing_transport refusing{};

    explicit entra_world(const std::string& tenant = "fabrikam.example", const std::string& more = {}, const world::change& changed = {},
        refusing_transport with = {})
        : world([&](callback_server::settings& made, callback_server::surroundings& around) {
              configure_entra(made, tenant, more);
              around.transport = with;
              if (changed) changed(made, around);
          }),
          refusing(with) {
        service().with_entra([&](entra::world&, simulator::state& data) { data.apps.front().redirect_uris = {callback()}; });
    }
    bool go_to_authorize(demo_browser& browser, const std::string& organization = "fabrikam") const {
        browser.open(origin() + "/");
        browser.submit("/connect", {{"organization", organization}});
        return !browser.form(authorize_page).action.empty();
    }
    std::string accept_only(demo_browser& browser, const std::string& decision = "accept") const {
        return browser.submit(authorize_page, {{"decision", decision}}, false).header("location");
    }
    /// As far as the page of Entra ID, and the decision there.
    seen_page decide(demo_browser& browser, const std::string& organization = "fabrikam", const std::string& decision = "accept") {
        if (!go_to_authorize(browser, organization)) return browser.current();
        return browser.submit(authorize_page, {{"decision", decision}});
    }
    std::size_t token_requests() const {
        std::size_t count = 0;
        for (const auto& one : const_cast<entra_world*>(this)->service().requests())
            count += one.target.ends_with("/oauth2/v2.0/token") ? 1u : 0u;
        return count;
    }
    /// The values of `claims` in the requests for the authorize page.
    std::vector<std::string> claims_asked() {
        std::vector<std::string> all;
        for (const auto& one : service().requests()) {
            const std::string_view target = one.target;
            if (one.method != "GET" || target.find(authorize_page + "?") == target.npos) continue;
            all.emplace_back(azdo::http::parse_query(target.substr(target.find('?') + 1), 32).value().find("claims"));
        }
        return all;
    }
    void order(const entra::problem& what, bool at_token = false) {
        service().with_entra(
            [&](entra::world& all, simulator::state&) { (at_token ? all.token_problems : all.authorize_problems).push_back(what); });
    }
};

} // namespace callback_server_tests
