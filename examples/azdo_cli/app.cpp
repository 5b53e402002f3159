// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/app.hpp>

#include <azdo/config/environment.hpp>
#include <azdo/config/load.hpp>
#include <azdo/http/call.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/from_config.hpp>

#include <utility>

namespace azdo_cli {

namespace {

namespace oauth = azdo::oauth;

azdo::result<sign_in_app> app_in(const std::string& file, bool allow_authority, const surroundings& around) {
    const auto services = azdo::config::load(file, azdo::config::process_environment);
    if (!services) return services.error();
    auto configured = oauth::app_from(*services, {.allow_authority = allow_authority});
    if (configured) configured = azdo::call(oauth::resolve_app{*configured}, around.transport);
    if (!configured) return std::move(configured).error();
    if (!configured->tenant)
        return azdo::fail(azdo::failure_kind::invalid_input,
            file + ": its app is a legacy one, which cannot sign in people at a terminal: register one at Entra ID");
    return sign_in_app{std::move(configured->server), std::move(configured->app)};
}

} // namespace

azdo::result<sign_in_app> app_of(const account& of, const surroundings& around) {
    if (!of.config.empty()) return app_in(of.config, !of.authority.empty(), around);
    oauth::entra at{.tenant = of.tenant};
    if (!of.authority.empty()) at.authority = of.authority;
    if (auto good = check(at); !good) return std::move(good).error();
    return sign_in_app{at, {.client_id = of.client_id}};
}

} // namespace azdo_cli
