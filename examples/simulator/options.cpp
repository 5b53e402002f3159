// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include "text.hpp"

#include <command_line/parse.hpp>

namespace simulator {

const std::string_view usage =
    "usage: simulator [--port N] [--seed FILE] [--https CA_FILE] [--edition NAME] [--virtual-directory NAME]\n"
    "                                             serve on http://127.0.0.1:N (a free port without --port), or on\n"
    "                                             https, with a certificate of the authority written to CA_FILE;\n"
    "                                             as services (the default), server-7.1, server-7.0 or server-6.0,\n"
    "                                             a server below /tfs or another virtual directory\n"
    "       simulator --print-seed                print the built-in seed, to be changed and given as --seed\n"
    "       simulator --print-app                 print the registered demo app\n"
    "       simulator --print-entra-app           print the demo app that is registered at Entra ID\n"
    "       simulator --print-token               print a personal access token that every simulator accepts,\n"
    "                                             as the first user of its seed\n";

namespace {
CLI::Validator one_of_the_editions() {
    const auto judge = [](const std::string& name) {
        return std::string(edition_named(name) ? "" : "expected services, server-7.1, server-7.0 or server-6.0");
    };
    return CLI::Validator(judge, "", "");
}
CLI::Validator one_segment() {
    const auto judge = [](const std::string& name) {
        return std::string(
            name.find('/') == name.npos && name.front() != '_' && is_utf8(name) ? "" : "expected one segment of a path, such as tfs");
    };
    return CLI::Validator(judge, "", "");
}
} // namespace

invocation read_invocation(const std::vector<std::string>& arguments) {
    invocation read;
    std::string named = "services";
    bool seed = false, app = false, entra_app = false, token = false, help = false;
    CLI::App line;
    command_line::only_what_is_added(line);
    std::vector<CLI::Option*> others{command_line::add_single(line, "--port", read.port)->check(command_line::whole_number(0, 65535)),
        command_line::add_single(line, "--seed", read.seed_file), command_line::add_single(line, "--https", read.ca_file),
        command_line::add_single(line, "--edition", named)->check(one_of_the_editions()),
        command_line::add_single(line, "--virtual-directory", read.virtual_directory)->check(one_segment())};
    const auto add_print = [&](const char* name, bool& to) {
        CLI::Option* const made = command_line::add_switch(line, name, to);
        for (CLI::Option* const other : others) made->excludes(other);
        others.push_back(made);
    };
    add_print("--print-seed", seed);
    add_print("--print-app", app);
    add_print("--print-entra-app", entra_app);
    add_print("--print-token", token);
    command_line::add_switch(line, "-h,--help", help);
    try {
        command_line::parse(line, arguments);
    } catch (const command_line::usage_error& why) {
        throw std::invalid_argument(why.what());
    }
    read.is = edition_named(named).value();
    if (read.is != edition::services && read.virtual_directory.empty()) read.virtual_directory = "tfs";
    read.what = help        ? task::print_usage
                : seed      ? task::print_seed
                : app       ? task::print_app
                : entra_app ? task::print_entra_app
                : token     ? task::print_token
                            : task::serve;
    return read;
}

} // namespace simulator
