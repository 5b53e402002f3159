// SPDX-License-Identifier: BSL-1.0
// Sends a GET with both transports, through the proxy that the environment names, and prints for each its status or its failure.
//
//   through_proxy URL CA_FILE [CERTIFICATE_FILE KEY_FILE]
#include <azdo/http/proxy.hpp>
#include <azdo/transport/asio.hpp>
#include <azdo/transport/httplib.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <iostream>
#include <optional>

namespace {
void print(const char* name, const azdo::result<azdo::http::response>& got) {
    std::cout << name << ' ';
    if (got)
        std::cout << got->status << '\n';
    else
        std::cout << got.error() << (got.error().nothing_sent ? "" : " (sent)") << '\n';
}
} // namespace

int main(int count, char** arguments) {
    if (count != 3 && count != 5) return 2;
    azdo::transport_options options{.ca_file = arguments[2], .proxy = azdo::proxy_from_environment()};
    if (count == 5) {
        options.client_certificate_file = arguments[3];
        options.client_key_file = arguments[4];
    }
    const auto request = azdo::http::request::make(azdo::http_method::get, arguments[1]);
    if (!request) return 2;
    print("httplib", azdo::httplib_transport{options}(*request));
    const azdo::asio_transport transport{options};
    boost::asio::io_context loop;
    std::optional<azdo::result<azdo::http::response>> got;
    boost::asio::co_spawn(
        loop, [&]() -> boost::asio::awaitable<void> { got.emplace(co_await transport(*request)); }, boost::asio::detached);
    loop.run();
    print("asio", *got);
}
