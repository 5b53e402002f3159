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

} // namespace

const std::string_view usage = R"(usage: callback_server [--config FILE] [--port N] [--seal-keys FILE] [--tokens FOLDER] [--demo] [--help]
  --config FILE   the codestream-services-config.json to use; without it, the file that CSSVC_CFG_FILE names.
                  Without a file, or without an Azure DevOps app in it, a simulated Azure DevOps is started in this process
  --port N        the port to listen on (8080 with the simulator; otherwise apiServer.port or apiServer.securePort)
  --seal-keys FILE  keys for what is sealed, one a line, the newest first: of mode 0600, such as `head -c 32 /dev/urandom | base64`
                  makes one. Without it the key is random and ends with the process: sign-ins under way end, too, and no second
                  server can finish what this one began
  --tokens FOLDER  keeps grants in this folder, encrypted (needs --seal-keys); without it, in memory
  --demo          goes the whole way without a browser, with the simulator: one line a step, the last one is the address
                  of the created work item
  --help          prints this
Stop it with Ctrl+C.
)";

azdo::result<options> read_options(const std::vector<std::string>& arguments) {
    options read;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        if (name == "--help" || name == "-h") {
            read.help = true;
        } else if (name == "--demo") {
            read.demo = true;
        } else if (name == "--config" || name == "--port" || name == "--seal-keys" || name == "--tokens") {
            if (i + 1 == arguments.size() || arguments[i + 1].empty()) return wrong(name + " needs a value behind it");
            const std::string& value = arguments[++i];
            if (name != "--port") {
                (name == "--config" ? read.config_file : name == "--tokens" ? read.token_folder : read.seal_key_file) = value;
                continue;
            }
            auto port = read_port(value);
            if (!port) return std::move(port).error();
            read.port = *port;
        } else {
            return wrong("\"" + name + "\" is no option of callback_server; --help lists them");
        }
    }
    if (!read.token_folder.empty() && read.seal_key_file.empty())
        return wrong("--tokens needs --seal-keys: with a random key nobody could open the grants after a restart");
    if (read.demo && !read.config_file.empty()) return wrong("--demo runs with the simulator: leave out --config");
    return read;
}

} // namespace callback_server
