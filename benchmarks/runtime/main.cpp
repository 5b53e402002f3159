// SPDX-License-Identifier: BSL-1.0
// Checks that every peer agrees with azdo, then measures. Prints lines of task, peer, azdo's ns, the peer's ns, ratio and spread, separated
// by tabs.
#include "codec.hpp"
#include "payload.hpp"
#include "race.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <malloc.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace benchmarks {
namespace {
template <class T>
std::vector<T>& offered() {
    static std::vector<T> all;
    return all;
}
/// Keeps azdo in front.
template <class T>
bool keep_offer(const T& one) {
    auto& all = offered<T>();
    const bool ours = std::string_view(one.peer) == "azdo";
    all.insert(ours ? all.begin() : all.end(), one);
    return true;
}
} // namespace

bool offer(const work_item_codec& codec) { return keep_offer(codec); }
bool offer(const small_codec& codec) { return keep_offer(codec); }
bool offer(const view_codec& codec) { return keep_offer(codec); }
bool offer(const request_builder& builder) { return keep_offer(builder); }
bool offer(const query_reader& reader) { return keep_offer(reader); }

namespace {
struct settings {
    bool quick = false;
    bool check_only = false;
    std::uint64_t seed = 1;
    std::size_t size = 200;
    std::string only{};
};

[[noreturn]] void disagree(std::string_view peer, std::string_view about) {
    throw std::runtime_error("The peer \"" + std::string(peer) + "\" has another result than azdo: " + std::string(about));
}

work_items decode(const work_item_codec& with, const std::string& text) {
    if (with.decode) return with.decode(text);
    work_items made;
    with.decode_into(text, made);
    return made;
}
std::string padded(std::string_view text) {
    std::string copy;
    copy.reserve(text.size() + padding);
    return copy.assign(text);
}

/// Some peers get the last digit of a double wrong; that is reported, and everything else is compared.
bool is_equal_but_for_last_digits(work_items a, const work_items& b) {
    for (std::size_t i = 0; i < std::min(a.value.size(), b.value.size()); ++i) {
        double& rank = a.value[i].fields.stack_rank;
        if (std::abs(rank - b.value[i].fields.stack_rank) <= 4e-16 * std::abs(rank)) rank = b.value[i].fields.stack_rank;
    }
    return a == b;
}
void expect_equal(const char* peer, const work_items& got, const work_items& expected, std::string_view about) {
    if (got == expected) return;
    if (!is_equal_but_for_last_digits(got, expected)) disagree(peer, about);
    std::fprintf(stderr, "note: %s gets the last digit of some doubles wrong (%.*s)\n", peer, static_cast<int>(about.size()), about.data());
}

struct texts {
    std::string plain;
    std::string shuffled;
    std::string not_ascii;
    std::string config;
    benchmarks::patch patch;
    work_items items;
    work_items not_ascii_items{};
    services configuration{};
};

void check(const work_item_codec& one, const texts& given, const std::string& encoded) {
    const work_item_codec& ours = offered<work_item_codec>().front();
    if (one.decode_into) {
        expect_equal(one.peer, decode(one, given.plain), given.items, "decoded work items");
        expect_equal(one.peer, decode(one, given.shuffled), given.items, "decoded work items with keys shuffled");
        expect_equal(one.peer, decode(one, given.not_ascii), given.not_ascii_items, "decoded work items in Cyrillic and Han");
        expect_equal(one.peer, decode(one, encoded), given.items, "what azdo encoded, decoded");
        work_items reused = given.items;
        one.decode_into(given.plain, reused);
        expect_equal(one.peer, reused, given.items, "work items decoded into an old object");
    }
    std::string buffer;
    if (!one.encode) return;
    if (decode(ours, padded(one.encode(given.items, buffer))) != given.items) disagree(one.peer, "encoded work items");
    if (decode(ours, padded(one.encode(given.not_ascii_items, buffer))) != given.not_ascii_items)
        disagree(one.peer, "encoded work items in Cyrillic and Han");
}

texts make_texts(const settings& given) {
    texts made{payload(given.seed).work_items(given.size), payload(given.seed, true).work_items(given.size),
        payload(given.seed, false, script::cyrillic_and_han).work_items(given.size), payload(given.seed).config(),
        payload(given.seed).patch(), {}};
    made.not_ascii_items = decode(offered<work_item_codec>().front(), made.not_ascii);
    made.items = decode(offered<work_item_codec>().front(), made.plain);
    if (made.items.value.size() != given.size) throw std::runtime_error("azdo decoded another number of work items than there are");
    offered<small_codec>().front().decode_config(made.config, made.configuration);
    return made;
}

void check_all(const texts& given) {
    std::string buffer;
    const std::string encoded = padded(offered<work_item_codec>().front().encode(given.items, buffer));
    for (const work_item_codec& one : offered<work_item_codec>()) check(one, given, encoded);
    for (const view_codec& one : offered<view_codec>())
        if (!one.equals(given.plain, given.items)) disagree(one.peer, "work items decoded into views");
    const std::string patch(offered<small_codec>().front().encode_patch(given.patch, buffer));
    for (const small_codec& one : offered<small_codec>()) {
        services got;
        one.decode_config(given.config, got);
        if (got != given.configuration) disagree(one.peer, "the decoded configuration");
        if (one.encode_patch && one.encode_patch(given.patch, buffer) != patch) disagree(one.peer, "the encoded patch");
    }
    for (const request_builder& one : offered<request_builder>())
        if (one.text() != offered<request_builder>().front().text()) disagree(one.peer, "the request");
    for (const query_reader& one : offered<query_reader>())
        if (one.text() != offered<query_reader>().front().text()) disagree(one.peer, "a page of a query");
}

std::vector<contender> decoders(const std::string& text) {
    std::vector<contender> all;
    for (const work_item_codec& one : offered<work_item_codec>())
        if (one.decode_into) {
            all.push_back({one.peer, [&one, &text] {
                               const work_items made = decode(one, text);
                               keep(&made);
                           }});
        }
    return all;
}
std::vector<contender> reusing_decoders(const texts& given) {
    std::vector<contender> all;
    for (const work_item_codec& one : offered<work_item_codec>())
        if (one.decode_into) {
            all.push_back({one.peer, [&one, &given, reused = given.items]() mutable {
                               one.decode_into(given.plain, reused);
                               keep(&reused);
                           }});
        }
    return all;
}
/// Decoders into views, compared with the peers' decoders into owned strings.
std::vector<contender> viewing_decoders(const texts& given) {
    std::vector<contender> all = decoders(given.plain);
    const view_codec& ours = offered<view_codec>().front();
    all.front().run = [&ours, &given] { ours.decode(given.plain); };
    return all;
}
std::vector<contender> encoders(const work_items& items) {
    std::vector<contender> all;
    for (const work_item_codec& one : offered<work_item_codec>())
        if (one.encode)
            all.push_back({one.peer, [&one, &items, buffer = std::string()]() mutable { keep(one.encode(items, buffer).data()); }});
    return all;
}
std::vector<contender> config_decoders(const texts& given) {
    std::vector<contender> all;
    for (const small_codec& one : offered<small_codec>())
        all.push_back({one.peer, [&one, &given] {
                           if (one.read_config) return one.read_config(given.config);
                           services made;
                           one.decode_config(given.config, made);
                           keep(&made);
                       }});
    return all;
}
std::vector<contender> patch_encoders(const texts& given) {
    std::vector<contender> all;
    for (const small_codec& one : offered<small_codec>())
        if (one.encode_patch)
            all.push_back(
                {one.peer, [&one, &given, buffer = std::string()]() mutable { keep(one.encode_patch(given.patch, buffer).data()); }});
    return all;
}
std::vector<contender> request_builders() {
    std::vector<contender> all;
    for (const request_builder& one : offered<request_builder>()) all.push_back({one.peer, one.build});
    return all;
}

std::vector<contender> query_readers() {
    std::vector<contender> all;
    for (const query_reader& one : offered<query_reader>()) all.push_back({one.peer, one.read});
    return all;
}

void measure_all(const texts& given, const settings& how) {
    const effort spent = how.quick ? effort{21, 3e6} : effort{61, 6e6};
    random_numbers random(how.seed);
    const auto run = [&](const std::string& task, std::vector<contender> contenders) {
        if (!how.only.empty() && ("," + how.only + ",").find("," + task + ",") == std::string::npos) return;
        for (const measured& one : race(task, std::move(contenders), spent, random))
            std::printf(
                "%s\t%s\t%.1f\t%.1f\t%.4f\t%.4f\n", one.task.c_str(), one.peer.c_str(), one.azdo_ns, one.peer_ns, one.ratio, one.spread);
        std::fflush(stdout);
    };
    run("decode_owned", decoders(given.plain));
    run("decode_shuffled", decoders(given.shuffled));
    run("decode_reused", reusing_decoders(given));
    run("decode_views", viewing_decoders(given));
    run("encode", encoders(given.items));
    run("decode_not_ascii", decoders(given.not_ascii));
    run("encode_not_ascii", encoders(given.not_ascii_items));
    run("decode_config", config_decoders(given));
    run("encode_patch", patch_encoders(given));
    run("build_request", request_builders());
    run("query_page", query_readers());
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
        else if (argument == "--check")
            given.check_only = true;
        else if (argument == "--seed")
            given.seed = std::stoull(value());
        else if (argument == "--size")
            given.size = std::stoull(value());
        else if (argument == "--tasks")
            given.only = value();
        else
            throw std::runtime_error(
                "unknown argument " + std::string(argument) + "; known: --quick --check --seed N --size N --tasks NAME,…");
    }
    return given;
}

std::size_t count_strings(const std::string& text, bool (*wanted)(std::string_view)) {
    std::size_t count = 0;
    for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 1)) {
        const std::size_t begin = ++at;
        while (text[at] != '"') at += text[at] == '\\' ? 2 : 1;
        count += wanted(std::string_view(text).substr(begin, at - begin)) ? 1 : 0;
    }
    return count;
}
void tell(const texts& given) {
    const std::size_t escaped = count_strings(given.plain, [](std::string_view one) { return one.find('\\') != one.npos; });
    const std::size_t foreign =
        count_strings(given.plain, [](std::string_view one) { return std::any_of(one.begin(), one.end(), [](char c) { return c < 0; }); });
    std::fprintf(stderr, "payload: %zu work items in %zu kB, %zu strings with escapes, %zu not ASCII; configuration %zu B\n",
        given.items.value.size(), given.plain.size() / 1000, escaped, foreign, given.config.size());
    for (const work_item_codec& one : offered<work_item_codec>())
        if (*one.version) std::fprintf(stderr, "peer: %s %s%s\n", one.peer, one.version, one.encode ? "" : " (this version only decodes)");
}
} // namespace
} // namespace benchmarks

int main(int count, char** arguments) try {
    // Freed memory stays with the process, for every peer: otherwise most of a decode into a new object would be the kernel's page faults.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    const auto given = benchmarks::read_arguments(count, arguments);
    const auto texts = benchmarks::make_texts(given);
    benchmarks::tell(texts);
    benchmarks::check_all(texts);
    std::fputs("every peer's results equal ours\n", stderr);
    if (!given.check_only) benchmarks::measure_all(texts, given);
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return EXIT_FAILURE;
}
