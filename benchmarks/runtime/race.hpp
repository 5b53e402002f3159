// SPDX-License-Identifier: BSL-1.0
// Measures one task for azdo and its peers: in rounds, each in a different order, by processor time. Every sample is taken in a separate
// process after a warm-up, so that no peer is affected by the heap of another.
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
    double sample_ns = 0; ///< approximate duration of one sample
};

/// One peer of a task. The first one of a race is azdo.
struct contender {
    std::string peer;
    std::function<void()> run;
    std::size_t repetitions = 1;
    std::vector<double> samples{}; ///< nanoseconds per run, one for each round
};

/// The ratio of the medians, and half the interquartile range of the rounds' ratios.
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
