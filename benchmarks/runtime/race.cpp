// SPDX-License-Identifier: BSL-1.0
#include "race.hpp"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numeric>

namespace benchmarks {
namespace {
double processor_time_ns() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

double time_of(const contender& one) {
    const double begin = processor_time_ns();
    for (std::size_t i = 0; i < one.repetitions; ++i) one.run();
    return processor_time_ns() - begin;
}

void choose_repetitions(contender& one, double sample_ns) {
    one.run();
    for (double took = time_of(one); took < sample_ns; took = time_of(one)) {
        const double wanted = static_cast<double>(one.repetitions) * std::clamp(1.2 * sample_ns / (took + 1), 1.5, 100.0);
        one.repetitions = static_cast<std::size_t>(std::ceil(wanted));
    }
}

double quantile(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    const double at = part * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], at - static_cast<double>(below));
}

measured compare(const std::string& task, const contender& ours, const contender& theirs) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.samples.size(); ++i) ratios.push_back(ours.samples[i] / theirs.samples[i]);
    measured made{task, theirs.peer, quantile(ours.samples, 0.5), quantile(theirs.samples, 0.5)};
    made.ratio = made.azdo_ns / made.peer_ns;
    made.spread = (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2;
    return made;
}
} // namespace

std::vector<measured> race(const std::string& task, std::vector<contender> contenders, const effort& given, random_numbers& random) {
    for (contender& one : contenders) choose_repetitions(one, given.sample_ns);
    std::vector<std::size_t> order(contenders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (int round = 0; round < given.rounds; ++round) {
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.between(0, i - 1)]);
        for (const std::size_t i : order) contenders[i].samples.push_back(time_of(contenders[i]) / static_cast<double>(contenders[i].repetitions));
    }
    std::vector<measured> all;
    for (std::size_t i = 1; i < contenders.size(); ++i) all.push_back(compare(task, contenders.front(), contenders[i]));
    return all;
}

} // namespace benchmarks
