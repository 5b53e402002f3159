// SPDX-License-Identifier: BSL-1.0
// Measures one task for ourselves and its peers: in rounds, each in an order of its own, by processor time. Every sample is taken in a
// process of its own, warmed up, so that no peer meets the heap that another has left behind.
#pragma once

#include "payload.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace benchmarks {

struct effort {
    int rounds = 0;
    double sample_ns = 0; ///< about how long one sample takes
};

/// One peer of a task. The first of a race is ourselves.
struct contender {
    std::string peer;
    std::function<void()> run;
    std::size_t repetitions = 1;
    std::vector<double> samples{}; ///< nanoseconds for one run, a round each
};

/// The ratio of medians, and half of the distance between the quartiles of the rounds' ratios.
struct measured {
    std::string task;
    std::string peer;
    double azdo_ns = 0;
    double peer_ns = 0;
    double ratio = 0;
    double spread = 0;
};

std::vector<measured> race(const std::string& task, std::vector<contender> contenders, const effort& given, random_numbers& random);

} // namespace benchmarks
