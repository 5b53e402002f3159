// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <charconv>
#include <cstddef>
#include <utility>

namespace callback_server {
namespace {

azdo::failure wrong(std::string message) { return azdo::fail(azdo::failure_kind::invalid_input, std::move(message)); }

azdo::result<int> read_port(const std::string& text) {
    int port = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), port);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || port < 1 || port > 65535)
        return wrong("--port takes a number from 1 to 65535, not \"" + text + "\"");
    return port;
}

/// Takes an option that has a value. Requirement: `takes_value(name)`.
azdo::result<void> take_value(options& read, std::string_view name, const std::string& value) {
    if (name == "--config") read.config_file = value;
    if (name == "--tokens") read.token_folder = value;
    if (name == "--seal-keys") read.seal_key_file = value;
    if (name == "--port") {
        auto port = read_port(value);
        if (!port) return std::move(port).error();
        read.port = *port;
    }
    if (name == "--trusted-proxy") {
        const auto network = ip_network::parse(value);
        if (!network)
            return wrong("--trusted-proxy takes an address or a network such as 10.0.0.0/8 or 2001:db8::/32, without bits beyond its "
                         "length, not \"" +
                         value + "\"");
        read.trusted_proxies.push_back(*network);
    }
    return {};
}

bool takes_value(std::string_view name) {
    return name == "--config" || name == "--port" || name == "--seal-keys" || name == "--tokens" || name == "--trusted-proxy";
}

/// Takes an option without a value; false for another.
bool take_switch(options& read, std::string_view name) {
    if (name == "--help" || name == "-h") return read.help = true;
    if (name == "--demo") return read.demo = true;
    if (name == "--simulate") return read.simulate = true;
    if (name == "--core-dumps") return read.core_dumps = true;
    if (name == "--no-hsts") return read.hsts = false, true;
    return false;
}

} // namespace

const std::string_view usage = R"(usage: callback_server [--config FILE | --simulate] [--port N] [--seal-keys FILE] [--tokens FOLDER] [--demo] [--help]
  --config FILE   the codestream-services-config.json to use; without it, the file that CSSVC_CFG_FILE names
  --simulate      starts a simulated Azure DevOps in this process and uses that, as it does where no file is named at all
  --port N        the port to listen on (8080 with the simulator; otherwise apiServer.port or apiServer.securePort)
  --seal-keys FILE  keys for what is sealed, one a line, the newest first: of mode 0600, such as `head -c 32 /dev/urandom | base64`
                  makes one. Without it the key is random and ends with the process: sign-ins under way end, too, and no second
                  server can finish what this one began
  --tokens FOLDER  keeps grants in this folder, encrypted (needs --seal-keys); without it, in memory
  --trusted-proxy CIDR  a proxy in front of this server, such as 10.0.0.0/8 or 127.0.0.1 (may be repeated): limits count the
                  client that its X-Forwarded-For names. Without it, they count whoever connects
  --no-hsts       leaves out Strict-Transport-Security, which tells browsers to use https alone for this host for a year
  --core-dumps    lets a crash write a core file, which holds secrets
  --demo          goes the whole way without a browser, with the simulator: one line a step, the last one is the address
                  of the created work item
  --help          prints this
Stop it with Ctrl+C.
)";

azdo::result<options> read_options(const std::vector<std::string>& arguments) {
    options read;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        if (take_switch(read, name)) continue;
        if (!takes_value(name)) return wrong("\"" + name + "\" is no option of callback_server; --help lists them");
        if (i + 1 == arguments.size() || arguments[i + 1].empty()) return wrong(name + " needs a value behind it");
        if (auto taken = take_value(read, name, arguments[++i]); !taken) return std::move(taken).error();
    }
    if (!read.token_folder.empty() && read.seal_key_file.empty())
        return wrong("--tokens needs --seal-keys: with a random key nobody could open the grants after a restart");
    if (read.demo && !read.config_file.empty()) return wrong("--demo runs with the simulator: leave out --config");
    if (read.simulate && !read.config_file.empty()) return wrong("--simulate uses no configuration file: leave out --config or --simulate");
    return read;
}

} // namespace callback_server
