// SPDX-License-Identifier: BSL-1.0
// One operation, awaited with Boost.Asio. By hand: beast.cpp
#include <azdo/api/wit/work_items.hpp>
#include <azdo/azdo.hpp>
#include <azdo/transport/asio.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <cstdlib>
#include <iostream>

boost::asio::awaitable<void> show(const azdo::client& api) {
    const azdo::api::wit::get_work_item wanted{.id = 42, .fields = {"System.Title", "System.State"}};
    auto item = co_await azdo::co_call(wanted, api);
    if (!item)
        std::cerr << item.error() << '\n';
    else
        std::cout << item->url << '\n';
}

int main() {
    const char* token = std::getenv("AZDO_PAT");
    if (token == nullptr) return 2;
    azdo::client api{"acme", azdo::personal_access_token{azdo::secret<std::string>(token)}, azdo::asio_transport{}};
    boost::asio::io_context loop;
    boost::asio::co_spawn(loop, show(api), boost::asio::detached);
    loop.run();
}
