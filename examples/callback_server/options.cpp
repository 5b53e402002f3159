// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <command_line/parse.hpp>

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace callback_server {
namespace {

azdo::failure wrong(std::string message) { return azdo::fail(azdo::failure_kind::invalid_input, std::move(message)); }

const CLI::Validator is_network(
    [](const std::string& text) {
        return std::string(
            ip_network::parse(text)
                ? ""
                : "expected an address or a network such as 10.0.0.0/8 or 2001:db8::/32, without bits beyond the prefix length");
    },
    "", "");

/// `127.0.0.1:9464` or `[::1]:9464`.
std::optional<listen_address> read_listen_address(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (colon == text.npos) return std::nullopt;
    std::string_view host = text.substr(0, colon);
    const std::string_view digits = text.substr(colon + 1);
    int port = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() || port < 1 || port > 65535) return std::nullopt;
    const bool in_brackets = host.starts_with('[') && host.ends_with(']');
    if (in_brackets) host = host.substr(1, host.size() - 2);
    const auto network = ip_network::parse(host);
    if (!network || host.find('/') != host.npos || in_brackets != (host.find(':') != host.npos)) return std::nullopt;
    return listen_address{std::string(host), port};
}

const CLI::Validator is_listen_address(
    [](const std::string& text) {
        return std::string(read_listen_address(text) ? "" : "expected an address and a port, such as 127.0.0.1:9464 or [::1]:9464");
    },
    "", "");

} // namespace

const std::string_view usage =
    R"(usage: callback_server [--config FILE | --simulate] [--port N] [--seal-keys FILE] [--tokens FOLDER | --store postgresql://…] [--service URL] [--demo] [--help]
  --config FILE   the codestream-services-config.json to use; without it, the file that CSSVC_CFG_FILE names
  --simulate      starts a simulated Azure DevOps in this process and uses that, as it does where no file is named at all
  --port N        the port to listen on (8080 with the simulator; otherwise apiServer.port or apiServer.securePort)
  --seal-keys FILE  sealing keys, one per line, the newest first: a file of mode 0600, such as `head -c 32 /dev/urandom | base64`
                  makes one. Without it the key is random and ends with the process: sign-ins under way end, too, and no second
                  server can finish what this one began
  --tokens FOLDER  keeps grants in this folder, encrypted (needs --seal-keys); without it, in memory
  --store postgresql://USER@HOST[,HOST]/DATABASE  keeps grants, sessions, sign-ins under way and used ones in PostgreSQL, for all replicas
                  (needs --seal-keys, the same for all). All forms and parameters of libpq, but no password: that is in a password file
                  (passfile, or ~/.pgpass) or in PGPASSWORD
  --prepare       makes the tables in the --store, or brings them up to date, and ends
  --trusted-proxy CIDR  a proxy in front of this server, such as 10.0.0.0/8 or 127.0.0.1 (may be repeated): limits count the
                  client that its X-Forwarded-For names. Without it, they count the address that connects
  --access-log FILE  appends one JSON object a request: time, client, method, route, status, bytes, milliseconds; - is the standard
                  output. SIGHUP opens the file again
  --metrics ADDRESS:PORT  serves counters for Prometheus under /metrics there, such as 127.0.0.1:9464; never on the public port
  --no-hsts       omits Strict-Transport-Security, which tells browsers to use only https for this host for a year
  --core-dumps    lets a crash write a core file, which holds secrets
  --allow-authority  accepts an "authority" in the file that is not one of Entra ID's known clouds, such as a simulator
  --service URL   where Azure DevOps Services are, such as a simulator: https://HOST, or http:// on this machine
  --demo          performs all steps without a browser, with the simulator: one line per step, the last one is the address
                  of the created work item
  --help          prints this
It follows the file while it runs, and its certificate; SIGHUP makes it look at once. Stop it with Ctrl+C or SIGTERM: it finishes the
requests that have begun. /healthz and /readyz say whether it runs and whether it can be used.
)";

azdo::result<options> read_options(const std::vector<std::string>& arguments) {
    options read;
    std::vector<std::string> proxies;
    std::string metrics;
    bool no_hsts = false;
    CLI::App app;
    command_line::only_what_is_added(app);
    command_line::add_single(app, "--config", read.config_file);
    command_line::add_single(app, "--port", read.port)->check(command_line::whole_number(1, 65535));
    command_line::add_single(app, "--seal-keys", read.seal_key_file);
    command_line::add_single(app, "--tokens", read.token_folder);
    command_line::add_single(app, "--store", read.store);
    command_line::add_switch(app, "--prepare", read.prepare);
    app.add_option("--trusted-proxy", proxies)->allow_extra_args(false)->check(is_network);
    command_line::add_single(app, "--access-log", read.access_log);
    command_line::add_single(app, "--metrics", metrics)->check(is_listen_address);
    command_line::add_switch(app, "--no-hsts", no_hsts);
    command_line::add_switch(app, "--core-dumps", read.core_dumps);
    command_line::add_switch(app, "--allow-authority", read.allow_authority);
    command_line::add_single(app, "--service", read.service);
    command_line::add_switch(app, "--simulate", read.simulate);
    command_line::add_switch(app, "--demo", read.demo);
    command_line::add_switch(app, "-h,--help", read.help);
    try {
        command_line::parse(app, arguments);
    } catch (const command_line::usage_error& why) {
        return wrong(std::string(why.what()) + "; callback_server --help lists the options");
    }
    read.hsts = !no_hsts;
    if (!metrics.empty()) read.metrics = read_listen_address(metrics);
    for (const std::string& proxy : proxies) read.trusted_proxies.push_back(*ip_network::parse(proxy));
    if (!read.token_folder.empty() && read.seal_key_file.empty())
        return wrong("--tokens needs --seal-keys: a random key could not open the grants after a restart");
    if (!read.store.empty() && read.seal_key_file.empty())
        return wrong("--store needs --seal-keys: other replicas could not open what a random key sealed");
    if (!read.store.empty() && !read.token_folder.empty()) return wrong("--store keeps the grants: leave out --tokens");
    if (read.prepare && read.store.empty()) return wrong("--prepare makes the tables of a store: add --store postgresql://…");
    if (read.demo && !read.config_file.empty()) return wrong("--demo runs with the simulator: leave out --config");
    if (read.simulate && !read.config_file.empty()) return wrong("--simulate uses no configuration file: leave out --config or --simulate");
    if ((read.demo || read.simulate) && (read.allow_authority || !read.service.empty()))
        return wrong("--allow-authority and --service go with a configuration file: leave out --demo and --simulate");
    return read;
}

} // namespace callback_server
