// SPDX-License-Identifier: BSL-1.0
// The simulator's command line.
#pragma once

#include "editions.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace simulator {

enum class task { serve, print_seed, print_app, print_entra_app, print_token, print_usage };

struct invocation {
    task what = task::serve;
    std::uint16_t port = 0;  ///< 0: a free one
    std::string seed_file{}; ///< empty: the built-in seed
    std::string ca_file{};   ///< where to write the certificate authority of https; empty: http
    edition is = edition::services;
    std::string virtual_directory{}; ///< without the option, `tfs` on a server and none on the Services
};

extern const std::string_view usage;

/// Reads the arguments that follow the program's name.
///
/// Failures: throws `std::invalid_argument` with a sentence that says what is wrong and repeats no values.
invocation read_invocation(const std::vector<std::string>& arguments);

} // namespace simulator
