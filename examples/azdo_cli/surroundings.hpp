// SPDX-License-Identifier: BSL-1.0
// The program's access to the outside world: streams, the terminal, variables, the person's wish to stop.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/any_transport.hpp>

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <stop_token>
#include <string>
#include <string_view>

namespace azdo_cli {

struct surroundings {
    std::istream& in;
    std::ostream& out;                                     ///< the requested output
    std::ostream& error;                                   ///< failures, progress, `--verbose`
    std::function<std::string(const char* name)> variable; ///< of the environment; empty where it is not set
    azdo::any_transport transport;
    std::size_t width = 0;       ///< columns of the terminal that shows `out`; 0: it is none, and nothing is cut
    std::size_t error_width = 0; ///< the same of `error`, where progress is shown
    bool colour = false;         ///< the terminal of `out` shows colours
    std::function<azdo::result<std::string>(std::string_view ask)> line{}; ///< reads a line that is not shown while it is typed
    std::stop_token stop{};                                                ///< Ctrl+C was pressed, or the terminal was closed
};

} // namespace azdo_cli
