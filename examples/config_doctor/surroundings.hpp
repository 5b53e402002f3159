// SPDX-License-Identifier: BSL-1.0
// A subcommand's access to the outside world: streams, variables, a clock, the network.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/message.hpp>

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace config_doctor {

struct surroundings {
    std::istream& in;
    std::ostream& out;   ///< the requested output
    std::ostream& error; ///< errors of the command itself
    std::function<std::optional<std::string>(std::string_view name)> environment;
    std::function<azdo::sys_time()> now;
    bool terminal = false;           ///< `out` is a terminal, read by a person
    bool colour = false;             ///< that terminal shows colours
    std::function<bool()> goes_on{}; ///< asked by `watch`; empty: until the program is stopped
    std::function<azdo::result<azdo::http::response>(const azdo::http::request&)> send{}; ///< for `rotate`; empty if nothing can be sent
    std::function<void(bool shown)> echo{}; ///< shows or hides what is typed; empty if `in` is not a terminal
};

} // namespace config_doctor
