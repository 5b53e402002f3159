// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <command_line/parse.hpp>

namespace simulator {

const std::string_view usage =
    "usage: simulator [--port N] [--seed FILE] [--https CA_FILE]\n"
    "                                             serve on http://127.0.0.1:N (a free port without --port), or on\n"
    "                                             https, with a certificate of the authority written to CA_FILE\n"
    "       simulator --print-seed                print the built-in seed, to be changed and given as --seed\n"
    "       simulator --print-app                 print the registered demo app\n"
    "       simulator --print-entra-app           print the demo app that is registered at Entra ID\n"
    "       simulator --print-token               print a personal access token that every simulator accepts,\n"
    "                                             as the first user of its seed\n";

invocation read_invocation(const std::vector<std::string>& arguments) {
    invocation read;
    bool seed = false, app = false, entra_app = false, token = false, help = false;
    CLI::App line;
    command_line::only_what_is_added(line);
    CLI::Option* const port = command_line::add_single(line, "--port", read.port)->check(command_line::whole_number(0, 65535));
    CLI::Option* const file = command_line::add_single(line, "--seed", read.seed_file);
    CLI::Option* const https = command_line::add_single(line, "--https", read.ca_file);
    CLI::Option* const print_seed = command_line::add_switch(line, "--print-seed", seed)->excludes(port)->excludes(file)->excludes(https);
    CLI::Option* const print_app =
        command_line::add_switch(line, "--print-app", app)->excludes(port)->excludes(file)->excludes(https)->excludes(print_seed);
    CLI::Option* const print_entra_app = command_line::add_switch(line, "--print-entra-app", entra_app)
                                             ->excludes(port)
                                             ->excludes(file)
                                             ->excludes(https)
                                             ->excludes(print_seed)
                                             ->excludes(print_app);
    command_line::add_switch(line, "--print-token", token)
        ->excludes(port)
        ->excludes(file)
        ->excludes(https)
        ->excludes(print_seed)
        ->excludes(print_app)
        ->excludes(print_entra_app);
    command_line::add_switch(line, "-h,--help", help);
    try {
        command_line::parse(line, arguments);
    } catch (const command_line::usage_error& why) {
        throw std::invalid_argument(why.what());
    }
    read.what = help        ? task::print_usage
                : seed      ? task::print_seed
                : app       ? task::print_app
                : entra_app ? task::print_entra_app
                : token     ? task::print_token
                            : task::serve;
    return read;
}

} // namespace simulator
