// SPDX-License-Identifier: BSL-1.0
// A person signs in at another device (RFC 8628), at Microsoft Entra ID.
#include "connect.hpp"

#include <azdo/oauth.hpp>

int main(int count, char** arguments) {
    if (count < 3) return std::cerr << "usage: device_code TENANT CLIENT_ID\n", 2;
    namespace oauth = azdo::oauth;
    const oauth::authorization_server server = oauth::entra{arguments[1]};
    const oauth::app app{.client_id = arguments[2]};
    const azdo::httplib_transport transport;
    const auto device =
        azdo::call(oauth::request_device_code{server, app, oauth::entra_scopes("vso.work"), oauth::wall_clock()}, transport);
    if (!device) return report(device.error());
    std::cout << "Open " << device->verification_uri << " and enter " << device->user_code << std::endl;
    const auto token =
        azdo::call(oauth::poll_device_code{server, app, *device, oauth::wall_clock()}, transport, {.timeout = std::chrono::minutes(15)});
    if (!token) return report(token.error());
    const azdo::client api{
        variable("AZDO_ORGANIZATION"), oauth::refreshing_credential{server, app, oauth::memory_token_store{*token}, oauth::wall_clock}};
    const auto data = azdo::call(azdo::get_connection_data{}, api);
    if (!data) return report(data.error());
    std::cout << "signed in as " << data->authenticated_user.provider_display_name << '\n';
}
