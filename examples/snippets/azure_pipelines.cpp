// SPDX-License-Identifier: BSL-1.0
// A step of a pipeline uses its job's token. The step maps it: `env: {SYSTEM_ACCESSTOKEN: $(System.AccessToken)}`.
#include "connect.hpp"

#include <azdo/config/environment.hpp>
#include <azdo/oauth.hpp>

int main() {
    namespace oauth = azdo::oauth;
    const std::string server = variable("AZDO_SERVER"), organization = variable("AZDO_ORGANIZATION");
    const azdo::client api = server.empty() ? azdo::client{organization, oauth::environment_credential{azdo::config::process_environment}}
                                            : azdo::client{azdo::server{server, organization},
                                                  oauth::environment_credential{azdo::config::process_environment, {{server}}}};
    const auto data = azdo::call(azdo::get_connection_data{}, api);
    if (!data) return report(data.error());
    std::cout << "signed in as " << data->authenticated_user.provider_display_name << '\n';
}
