// SPDX-License-Identifier: BSL-1.0
// The command line.
#pragma once

#include "ip_address.hpp"

#include <azdo/core/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// An address to listen on.
struct listen_address {
    std::string host;
    int port;

    std::string text() const { return (host.find(':') != host.npos ? "[" + host + "]" : host) + ":" + std::to_string(port); }
};

struct options {
    std::string config_file{}; ///< empty: not given
    std::optional<int> port{};
    std::string seal_key_file{}; ///< empty: random keys
    std::string token_folder{};  ///< empty: grants are kept in memory
    std::string store{};         ///< a connection string of PostgreSQL; empty: what replicas share is on this machine
    bool prepare = false;        ///< only make or upgrade the tables there
    std::vector<ip_network> trusted_proxies{};
    bool hsts = true;                        ///< `Strict-Transport-Security` under https
    bool core_dumps = false;                 ///< whether a crash may write the memory, with its secrets, to a file
    bool allow_authority = false;            ///< accept an authority that is not one of Entra ID's known clouds
    std::string service{};                   ///< where Azure DevOps Services are; empty: their own hosts
    bool simulate = false;                   ///< use the simulator even if the environment names a file
    bool demo = false;                       ///< the same, without a browser
    std::string access_log{};                ///< a file, or `-`; empty: none
    std::optional<listen_address> metrics{}; ///< where the metrics are served; nothing: nowhere
    bool help = false;
};

extern const std::string_view usage;

/// Failures: `invalid_input` with a sentence that says what is wrong.
azdo::result<options> read_options(const std::vector<std::string>& arguments);

} // namespace callback_server
