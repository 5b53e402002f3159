// SPDX-License-Identifier: BSL-1.0
// A program that needs only azdo::config: it describes its own struct, reads it from a text and writes it back.
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/version.hpp>

#include <iostream>
#include <string>

struct devops_app {
    std::string app_client_id;
    bool disabled = false;

    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"appClientId", &devops_app::app_client_id>(azdo::as::required), azdo::field<"disabled", &devops_app::disabled>());
    }
};

int main() {
    const auto app = azdo::json::decode<devops_app>(R"({"appClientId": "7ab1", "disabled": true})");
    const auto fault = azdo::json::decode<devops_app>(R"({"disabled": true})");
    if (!app || fault || azdo::json::encode(*app) != R"({"appClientId":"7ab1","disabled":true})") {
        std::cerr << "azdo " AZDO_VERSION_STRING " does not read what it writes\n";
        return 1;
    }
}
