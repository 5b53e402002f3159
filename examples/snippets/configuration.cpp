// SPDX-License-Identifier: BSL-1.0
// Reads codestream-services-config.json and prints which callback its app must be registered with.
#include <azdo/config.hpp>
#include <azdo/oauth/from_config.hpp>

#include <iostream>

int main(int count, char** arguments) {
    if (count < 2) return std::cerr << "usage: configuration FILE\n", 2;
    const auto services = azdo::config::load(arguments[1], azdo::config::process_environment);
    if (!services) return std::cerr << services.error().message << '\n', 1; // FILE:LINE:COLUMN: error: /pointer: what to do
    const auto configured = azdo::oauth::app_from(*services);
    if (!configured) return std::cerr << configured.error().message << '\n', 1;
    std::cout << "register this callback: " << configured->app.redirect_uri << '\n';
}
