// SPDX-License-Identifier: BSL-1.0
// Prints the credential's owner, as the organization knows them.
#include "connect.hpp"

int main() {
    const auto data = azdo::call(azdo::get_connection_data{}, connect());
    if (!data) return report(data.error());
    std::cout << data->authenticated_user.provider_display_name << '\n';
}
