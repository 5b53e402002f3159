// SPDX-License-Identifier: BSL-1.0
// Pulls many work items from a loopback server over TLS in batches, and reads long lists element by element. Prints lines of task, peer,
// azdo's number, the peer's number, ratio and spread, separated by tabs:
//   pull    discarded  the same bytes fetched by the same transport and discarded (ns)
//   pull    node       the vendor's Node client, if its script is given (ns)
//   stream  time       per element of the longest list, compared with a list of a hundredth of its length (ns)
//   stream  memory     peak memory while reading the longest list, compared with a list of one element (bytes)
#include "../runtime/described_work_items.hpp"
#include "../runtime/model.hpp"
#include "server.hpp"

#include <azdo/devops/in_batches.hpp>
#include <azdo/http/base_url.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/prefetch.hpp>
#include <azdo/http/stream_items.hpp>
#include <azdo/transport/httplib.hpp>

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <fstream>
#include <malloc.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace benchmarks {
namespace {
using item_page = azdo::page<work_item>;

struct batch_request {
    std::vector<std::int64_t> ids{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"ids", &batch_request::ids>()); }
};
/// `POST /{organization}/_apis/wit/workitemsbatch`, with the benchmarks' work items as its result
struct get_batch {
    using result_type = item_page;
    static constexpr auto endpoint =
        azdo::post("/{organization}/_apis/wit/workitemsbatch", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    batch_request body{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &get_batch::organization>(azdo::as::path), azdo::field<"body", &get_batch::body>(azdo::as::body));
    }
};
/// `GET /{organization}/_apis/items`: a list of any length
struct list_items {
    using result_type = item_page;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/items", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    std::int64_t count = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &list_items::organization>(azdo::as::path),
            azdo::field<"count", &list_items::count>(azdo::as::query));
    }
};

/// Receives a body and discards it.
class throw_away final : public azdo::http::body_sink {
public:
    azdo::result<void> restart() override { return {}; }
    azdo::result<void> write(std::string_view bytes) override {
        size += bytes.size();
        return {};
    }
    std::size_t size = 0;
};

double now_ns() { return static_cast<double>(std::chrono::steady_clock::now().time_since_epoch().count()); }
template <class T>
T value_of(azdo::result<T> got) {
    if (!got) throw std::runtime_error(got.error().message + " " + got.error().place.pointer);
    return *std::move(got);
}
std::vector<get_batch> lots_of(std::size_t items) {
    std::vector<std::int64_t> ids(items);
    for (std::size_t i = 0; i < items; ++i) ids[i] = static_cast<std::int64_t>(i + 1);
    std::vector<get_batch> lots;
    for (auto& lot : azdo::in_batches(ids)) lots.push_back({.organization = "acme", .body = {std::move(lot)}});
    return lots;
}

template <class Api>
void pull(const Api& api, std::size_t items, boost::asio::thread_pool& threads) {
    std::size_t seen = 0;
    const auto run = [&threads](auto work) { boost::asio::post(threads, std::move(work)); };
    for (auto&& lot : azdo::prefetch<azdo::result_memory::reuse>(lots_of(items), api, run, 3)) {
        if (!lot) throw std::runtime_error(lot.error().message);
        seen += lot->value.size();
    }
    if (seen != items) throw std::runtime_error("another number of work items than asked for");
}
template <class Api>
void pull_and_throw_away(const Api& api, std::size_t items) {
    throw_away sink;
    for (const get_batch& lot : lots_of(items)) value_of(azdo::call(azdo::detail::answer_of<get_batch>{lot}, api, {.sink = &sink}));
    if (sink.size == 0) throw std::runtime_error("nothing came");
}
/// The time that the vendor's client reports.
double pull_with_node(const std::string& script, const pull_server& server, std::size_t items) {
    const std::string command = "NODE_EXTRA_CA_CERTS='" + server.certificate_file() + "' node '" + script +
                                "' https://localhost:" + std::to_string(server.port()) + "/acme " + std::to_string(items);
    std::FILE* const output = popen(command.c_str(), "r");
    double took = 0;
    const int read = output ? std::fscanf(output, "%lf", &took) : 0;
    if (!output || pclose(output) != 0 || read != 1) throw std::runtime_error("the vendor's Node client failed");
    return took;
}

double quantile(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1) + 0.5)];
}
void print(const char* task, const char* peer, const std::vector<double>& ours, const std::vector<double>& theirs) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i) ratios.push_back(ours[i] / theirs[i]);
    const double a = quantile(ours, 0.5), b = quantile(theirs, 0.5);
    std::printf("%s\t%s\t%.1f\t%.1f\t%.4f\t%.4f\n", task, peer, a, b, a / b, (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2);
    std::fflush(stdout);
}

struct settings {
    std::string node{};
    std::string only{};
    std::size_t items = 20'000;
    std::uint64_t seed = 1;
    bool quick = false;
    bool wants(std::string_view task) const {
        return only.empty() || ("," + only + ",").find("," + std::string(task) + ",") != std::string::npos;
    }
};

template <class Api>
void measure_pull(const Api& api, const pull_server& server, const settings& given) {
    std::vector<double> ours, thrown_away, node;
    const auto timed = [](std::vector<double>& to, auto&& work) {
        const double begin = now_ns();
        work();
        to.push_back(now_ns() - begin);
    };
    boost::asio::thread_pool threads(2);
    pull(api, 3 * azdo::max_batch_size, threads);
    for (int round = 0; round < (given.quick ? 11 : 21); ++round) {
        if (round % 2 == 0) timed(ours, [&] { pull(api, given.items, threads); });
        timed(thrown_away, [&] { pull_and_throw_away(api, given.items); });
        if (round % 2 == 1) timed(ours, [&] { pull(api, given.items, threads); });
        if (!given.node.empty() && round % 3 == 0) node.push_back(pull_with_node(given.node, server, given.items));
    }
    print("pull", "discarded", ours, thrown_away);
    if (!node.empty()) print("pull", "node", ours, node);
}

/// The process's peak memory in bytes, since the last call with `begin_anew`.
double peak_memory(bool begin_anew) {
    if (begin_anew) std::ofstream("/proc/self/clear_refs") << "5";
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes * 1024;
        }
    return 0;
}

/// The cost of reading one list: memory, and processor time of this process, which does not include the server's.
struct streamed {
    std::int64_t count = 0;
    std::vector<double> element_ns{};
    std::vector<double> memory{};
};
template <class Api>
void stream(const Api& api, streamed& into) {
    const auto processor_ns = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
    };
    peak_memory(true);
    std::int64_t seen = 0, sum = 0;
    const double begin = processor_ns();
    value_of(azdo::stream_items(list_items{.organization = "acme", .count = into.count}, api,
        [&](work_item&& one) { ++seen, sum += one.id; }, {.timeout = std::chrono::minutes(10)}));
    into.element_ns.push_back((processor_ns() - begin) / static_cast<double>(into.count));
    into.memory.push_back(peak_memory(false));
    if (seen != into.count || sum <= 0) throw std::runtime_error("another number of elements than asked for");
}
template <class Api>
void measure_stream(const Api& api, const settings& given) {
    const std::int64_t longest = given.quick ? 100'000 : 1'000'000;
    std::vector<streamed> all;
    for (std::int64_t count = 1; count <= longest; count *= 10) all.push_back({.count = count});
    for (int round = 0; round < 3; ++round)
        for (streamed& one : all) stream(api, one);
    for (const streamed& one : all)
        std::fprintf(stderr, "stream: %8lld elements, %8.0f ns each, at most %.1f MB of memory in use\n", static_cast<long long>(one.count),
            quantile(one.element_ns, 0), quantile(one.memory, 1) / 1e6);
    const auto least = [](const streamed& one) { return std::vector<double>{quantile(one.element_ns, 0)}; }; // other programs only add
    print("stream", "time", least(all.back()), least(all[all.size() - 3]));
    print("stream", "memory", {quantile(all.back().memory, 1)}, {quantile(all.front().memory, 1)});
}

void measure(const settings& given) {
    const pull_server server(given.seed, azdo::max_batch_size);
    const azdo::httplib_transport transport({.ca_file = server.certificate_file()});
    const auto api = azdo::base_url{}.all("https://localhost:" + std::to_string(server.port())) | transport;
    if (given.wants("pull")) measure_pull(api, server, given);
    if (given.wants("stream")) measure_stream(api, given);
}

settings read_arguments(int count, char** arguments) {
    settings given;
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        const auto value = [&] {
            if (i + 1 == count) throw std::runtime_error("a value is missing after " + std::string(argument));
            return std::string(arguments[++i]);
        };
        if (argument == "--quick")
            given.quick = true;
        else if (argument == "--node")
            given.node = value();
        else if (argument == "--items")
            given.items = std::stoul(value());
        else if (argument == "--seed")
            given.seed = std::stoul(value());
        else if (argument == "--tasks")
            given.only = value();
        else
            throw std::runtime_error(
                "unknown argument " + std::string(argument) + "; known: --quick --node SCRIPT --items N --seed N --tasks NAME,…");
    }
    return given;
}
} // namespace
} // namespace benchmarks

int main(int count, char** arguments) try {
    // Freed memory stays with the process, for every C++ peer: otherwise much of a decode into a new object would be the kernel's page
    // faults.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    benchmarks::measure(benchmarks::read_arguments(count, arguments));
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return EXIT_FAILURE;
}
