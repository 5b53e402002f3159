// SPDX-License-Identifier: BSL-1.0
// A program that needs azdo::api: it calls an operation over its own transport, here a fixed answer.
#include <azdo/devops/connection_data.hpp>
#include <azdo/http/call.hpp>

#include <iostream>

int main() {
    const auto transport = [](const azdo::http::request& asked) -> azdo::result<azdo::http::response> {
        const bool known = asked.target().find("/acme/_apis/connectionData") != std::string_view::npos;
        azdo::http::response answer(known ? 200 : 404, R"({"authenticatedUser": {"providerDisplayName": "Ada"}})");
        answer.add_header("Content-Type", "application/json");
        return answer;
    };
    const auto me = azdo::call(azdo::get_connection_data{.organization = "acme"}, transport);
    if (!me || me->authenticated_user.display_name() != "Ada") {
        std::cerr << "the answer was not understood\n";
        return 1;
    }
}
