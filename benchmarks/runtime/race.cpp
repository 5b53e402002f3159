// SPDX-License-Identifier: BSL-1.0
#include "race.hpp"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numeric>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace benchmarks {
namespace {
double processor_time_ns() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

/// Runs `work` in a separate process and returns its result.
template <class F>
double in_child(const F& work) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe to a child process");
    const pid_t child = fork();
    if (child == 0) {
        const double result = work();
        _exit(write(ends[1], &result, sizeof result) == sizeof result ? 0 : 1);
    }
    close(ends[1]);
    double result = 0;
    const bool came = child > 0 && read(ends[0], &result, sizeof result) == sizeof result;
    close(ends[0]);
    if (child > 0) waitpid(child, nullptr, 0);
    if (!came) throw std::runtime_error("a child process gave no measurement");
    return result;
}

double time_of(const contender& one, std::size_t repetitions) {
    const double begin = processor_time_ns();
    for (std::size_t i = 0; i < repetitions; ++i) one.run();
    return processor_time_ns() - begin;
}

std::size_t choose_repetitions(const contender& one, double sample_ns) {
    return static_cast<std::size_t>(in_child([&] {
        one.run();
        double repetitions = 1;
        for (;;) {
            const double took = time_of(one, static_cast<std::size_t>(repetitions)) + 1;
            if (took > sample_ns / 2) return std::max(1.0, std::round(repetitions * sample_ns / took));
            repetitions = std::ceil(repetitions * std::clamp(sample_ns / took, 1.5, 100.0));
        }
    }));
}

double sample(const contender& one) {
    return in_child([&] {
        time_of(one, one.repetitions / 8 + 2);
        return time_of(one, one.repetitions) / static_cast<double>(one.repetitions);
    });
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
    for (contender& one : contenders) one.repetitions = choose_repetitions(one, given.sample_ns);
    std::vector<std::size_t> order(contenders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (int round = 0; round < given.rounds; ++round) {
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.between(0, i - 1)]);
        for (const std::size_t i : order) contenders[i].samples.push_back(sample(contenders[i]));
    }
    std::vector<measured> all;
    for (std::size_t i = 1; i < contenders.size(); ++i) all.push_back(compare(task, contenders.front(), contenders[i]));
    return all;
}

} // namespace benchmarks
