// SPDX-License-Identifier: BSL-1.0
// A program that needs azdo::asio: it calls an operation without blocking. There is no listener at that address, and the failure says so.
#include <azdo/http/message.hpp>
#include <azdo/transport/asio.hpp>
#include <azdo/transport/loopback_listener.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <iostream>

struct ping {
    using result_type = int;
    static azdo::result<azdo::http::request> to_request() {
        return azdo::http::request::make(azdo::http_method::get, "http://127.0.0.1:1/ping");
    }
    static azdo::result<int> parse(const azdo::http::response& got) { return got.status; }
};

int main() {
    boost::asio::io_context context;
    const azdo::asio_transport transport;
    bool refused = false;
    const auto talk = [&]() -> boost::asio::awaitable<void> {
        const auto status = co_await azdo::co_call(ping{}, transport);
        refused = !status && status.error().kind == azdo::failure_kind::transport;
    };
    boost::asio::co_spawn(context, talk(), [](const std::exception_ptr& thrown) {
        if (thrown) std::rethrow_exception(thrown);
    });
    context.run();
    if (!azdo::loopback_listener::open()) {
        std::cerr << "no port for a browser\n";
        return 1;
    }
    if (!refused) {
        std::cerr << "a refused connection was not reported\n";
        return 1;
    }
}
