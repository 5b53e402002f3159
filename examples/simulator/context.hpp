// SPDX-License-Identifier: BSL-1.0
// The caller, the organization and the time of a request, passed to every function that reads or changes work items.
#pragma once

#include "state.hpp"

#include <string>

namespace simulator {

struct context {
    state& data;
    organization& org;
    const user& caller;
    std::string origin; ///< `http://127.0.0.1:PORT`
    time_point now;

    std::string base() const { return origin + '/' + percent_encode(org.name); }
};

} // namespace simulator
