// SPDX-License-Identifier: BSL-1.0
// A program signs in as itself: an app of Entra ID that is a user of the organization, with its client secret.
#include "connect.hpp"

#include <azdo/oauth.hpp>

int main(int count, char** arguments) {
    if (count < 3 || variable("CLIENT_SECRET").empty())
        return std::cerr << "usage: CLIENT_SECRET=… service_principal TENANT CLIENT_ID [AUTHORITY]\n", 2;
    namespace oauth = azdo::oauth;
    oauth::entra tenant{arguments[1]};
    if (count > 3) tenant.authority = arguments[3]; // another cloud
    const oauth::app app{.client_id = arguments[2], .client_secret = azdo::secret<std::string>(variable("CLIENT_SECRET"))};
    const auto fetch = [=](azdo::sys_time now) { return oauth::client_credentials{tenant, app, oauth::azure_devops_default_scope, now}; };

    const std::string server = variable("AZDO_SERVER"), organization = variable("AZDO_ORGANIZATION");
    const azdo::client api = server.empty() ? azdo::client{organization, oauth::token_credential{fetch, oauth::wall_clock}}
                                            : azdo::client{azdo::server{server, organization},
                                                  oauth::token_credential{fetch, oauth::wall_clock, {.servers = {{server}}}}};
    const auto data = azdo::call(azdo::get_connection_data{}, api);
    if (!data) return report(data.error());
    std::cout << "signed in as " << data->authenticated_user.provider_display_name << '\n';
}
