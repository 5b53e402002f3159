// SPDX-License-Identifier: BSL-1.0
// A person signs in to a desktop program in the browser of the same machine (RFC 8252), at Microsoft Entra ID.
#include "connect.hpp"

#include <azdo/oauth.hpp>
#include <azdo/transport/loopback_listener.hpp>

int main(int count, char** arguments) {
    if (count < 3) return std::cerr << "usage: desktop_sign_in TENANT CLIENT_ID\n", 2;
    namespace oauth = azdo::oauth;
    auto listener = azdo::loopback_listener::open();
    if (!listener) return report(listener.error());
    const oauth::authorization_server server = oauth::entra{arguments[1]};
    const oauth::app app{.client_id = arguments[2], .redirect_uri = oauth::loopback_redirect_uri(listener->port())};
    const auto begun =
        oauth::authorize(server, app, {.scopes = oauth::entra_scopes("vso.work")}, oauth::system_entropy, oauth::wall_clock());
    if (!begun) return report(begun.error());
    oauth::loopback_sign_in waiting{*begun, oauth::wall_clock};
    if (const auto opened = oauth::open_browser(waiting.start_url()); !opened)
        std::cout << opened.error().message << ": " << begun->url << std::endl;
    if (const auto served = listener->serve(waiting, {.timeout = std::chrono::minutes(10)}); !served) return report(served.error());
    const auto code = std::move(waiting).code();
    if (!code) return report(code.error());
    const auto token = azdo::call(oauth::exchange_code{server, app, *code, oauth::wall_clock()}, azdo::httplib_transport{});
    if (!token) return report(token.error());
    const azdo::client api{
        variable("AZDO_ORGANIZATION"), oauth::refreshing_credential{server, app, oauth::memory_token_store{*token}, oauth::wall_clock}};
    const auto data = azdo::call(azdo::get_connection_data{}, api);
    if (!data) return report(data.error());
    std::cout << "signed in as " << data->authenticated_user.provider_display_name << '\n';
}
