// SPDX-License-Identifier: BSL-1.0
// A program that keeps a grant in PostgreSQL. There is no server here: it is told so.
#include <azdo/postgresql/token_store.hpp>

#include <chrono>
#include <iostream>
#include <string>
#include <utility>

namespace oauth = azdo::oauth;
namespace postgresql = azdo::postgresql;

int main() {
    if (postgresql::connection_string::parse_argument("postgresql://app:word@db.example.com/app"))
        return std::cerr << "a password was accepted\n", 1;
    auto key = oauth::seal_key::from_entropy(oauth::system_entropy);
    auto where = postgresql::connection_string::parse_argument("host=/nowhere dbname=app");
    if (!key || !where) return std::cerr << "no database could be named\n", 1;
    const postgresql::database in{*std::move(where), {*std::move(key)}, {.operation = std::chrono::milliseconds(10)}};
    const auto held = postgresql::token_store{in, {.user = "ada"}}.read();
    if (held || !postgresql::is_retryable(held.error())) return std::cerr << "a database that is away was not reported\n", 1;
}
