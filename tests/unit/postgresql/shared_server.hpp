// SPDX-License-Identifier: BSL-1.0
// One server for all suites of this room, and a database of it.
#pragma once

#include "../oauth/store/store_suite.hpp"
#include "database_server.hpp"

#include <azdo/postgresql/database.hpp>

#include <chrono>
#include <string>
#include <utility>

namespace test {

/// It starts when it is first used. A suite that kills or suspends a server has its own.
inline database_server& shared_server() {
    static database_server server{{.tcp = true}};
    return server;
}
inline azdo::postgresql::database open_database(const database_server& server, azdo::oauth::seal_keys keys = store_suite::keys_of('k'),
    azdo::postgresql::database_options options = {}, azdo::postgresql::resources with = {}) {
    return azdo::postgresql::database{
        azdo::postgresql::connection_string::parse(server.address()).value(), std::move(keys), options, std::move(with)};
}
/// Fresh tables.
struct fresh_tables {
    database_server& server = shared_server();
    azdo::postgresql::database in = (server.query("DROP SCHEMA IF EXISTS azdo CASCADE"), open_database(server));

    fresh_tables() { in.prepare().value(); }
};

} // namespace test
