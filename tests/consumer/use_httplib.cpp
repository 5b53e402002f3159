// SPDX-License-Identifier: BSL-1.0
// A program that needs azdo::httplib: it calls a real address. There is no listener at it, and the failure says so.
#include <azdo/http/message.hpp>
#include <azdo/transport/httplib.hpp>

#include <iostream>

int main() {
    const auto asked = azdo::http::request::make(azdo::http_method::get, "http://127.0.0.1:1/acme/_apis/projects");
    const auto answer = azdo::httplib_transport{}(*asked);
    if (answer || answer.error().kind != azdo::failure_kind::transport) {
        std::cerr << "a refused connection was not reported\n";
        return 1;
    }
}
