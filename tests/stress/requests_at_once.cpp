// SPDX-License-Identifier: BSL-1.0
// Thousands of requests under way at once, on one thread of Boost.Asio, to a server in another process: how much memory each takes, and
// that nothing of them is left, neither after their answers nor after a cancellation in the middle.
#include "size.hpp"

#include <azdo/http/base_url.hpp>
#include <azdo/http/client.hpp>
#include <azdo/transport/asio.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/test/unit_test.hpp>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <malloc.h>
#include <memory>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

BOOST_AUTO_TEST_SUITE(stress_requests_at_once)

using namespace std::chrono_literals;

namespace {
struct ping {
    using result_type = void;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/ping", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &ping::organization>(azdo::as::path)); }
};

/// The program of the other process: it answers only when `wanted` requests wait for it and a byte has come from `order`. It allocates
/// nothing, since it runs after a fork.
[[noreturn]] void serve(int listening, int report, int order, int wanted) {
    constexpr int most = 20'000;
    static std::array<char, most> ends{}; // how much of the blank line after a request's head has arrived, by descriptor
    static std::array<int, most> waiting{};
    const int events = ::epoll_create1(0);
    const auto watch = [&](int which) {
        epoll_event one{};
        one.events = EPOLLIN;
        one.data.fd = which;
        ::epoll_ctl(events, EPOLL_CTL_ADD, which, &one);
    };
    watch(listening);
    watch(order);
    int count = 0;
    for (static std::array<epoll_event, 512> ready{};;) {
        const int found = ::epoll_wait(events, ready.data(), static_cast<int>(ready.size()), -1);
        for (int i = 0; i < found; ++i) {
            const int which = ready[static_cast<std::size_t>(i)].data.fd;
            char bytes[4096];
            if (which == listening) {
                const int peer = ::accept(listening, nullptr, nullptr);
                if (peer < 0 || peer >= most) ::_exit(1);
                ends[static_cast<std::size_t>(peer)] = 0;
                watch(peer);
                continue;
            }
            const ssize_t size = ::read(which, bytes, sizeof bytes);
            if (which == order) {
                if (size <= 0) ::_exit(0);
                constexpr char answer[] = "HTTP/1.1 204 No Content\r\n\r\n";
                for (int at = 0; bytes[0] == 'a' && at < count; ++at)
                    (void)!::send(waiting[static_cast<std::size_t>(at)], answer, sizeof answer - 1, MSG_NOSIGNAL);
                count = 0;
                continue;
            }
            if (size <= 0) {
                ::close(which);
                continue;
            }
            for (ssize_t at = 0; at < size; ++at) {
                char& seen = ends[static_cast<std::size_t>(which)];
                seen = bytes[at] == "\r\n\r\n"[static_cast<std::size_t>(seen)] ? static_cast<char>(seen + 1) : bytes[at] == '\r' ? 1 : 0;
                if (seen != 4) continue;
                seen = 0;
                waiting[static_cast<std::size_t>(count++)] = which;
                if (count == wanted) (void)!::write(report, "n", 1);
            }
        }
    }
}

struct other_process {
    int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int report[2]{}, order[2]{};
    int port = 0;
    pid_t id = 0;

    explicit other_process(int wanted) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        BOOST_REQUIRE(::bind(listening, reinterpret_cast<const sockaddr*>(&address), size) == 0);
        BOOST_REQUIRE(::listen(listening, 4096) == 0);
        BOOST_REQUIRE(::getsockname(listening, reinterpret_cast<sockaddr*>(&address), &size) == 0);
        port = ntohs(address.sin_port);
        BOOST_REQUIRE(::pipe(report) == 0);
        BOOST_REQUIRE(::pipe(order) == 0);
        id = ::fork();
        BOOST_REQUIRE(id >= 0);
        if (id == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            ::close(order[1]);
            serve(listening, report[1], order[0], wanted);
        }
        for (const int one : {listening, report[1], order[0]}) ::close(one);
    }
    other_process(const other_process&) = delete;
    other_process& operator=(const other_process&) = delete;
    ~other_process() {
        for (const int one : {report[0], order[1]}) ::close(one);
        ::kill(id, SIGKILL);
        ::waitpid(id, nullptr, 0);
    }
    bool has_all() const {
        pollfd news{report[0], POLLIN, 0};
        char byte = 0;
        return ::poll(&news, 1, 0) == 1 && ::read(report[0], &byte, 1) == 1;
    }
    void tell(char what) const { BOOST_REQUIRE(::write(order[1], &what, 1) == 1); }
};

struct flag {
    std::atomic<bool> asked{false};
    bool stop_requested() const noexcept { return asked; }
};

int open_descriptors() {
    int count = 0;
    for ([[maybe_unused]] const auto& one : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
    return count;
}
std::int64_t resident_bytes() {
    std::ifstream from("/proc/self/statm");
    std::int64_t total = 0, resident = 0;
    from >> total >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}
/// Allows this process and its children as many descriptors as the test needs.
void need_descriptors(int wanted) {
    rlimit limit{};
    BOOST_REQUIRE(::getrlimit(RLIMIT_NOFILE, &limit) == 0);
    const auto needed = static_cast<rlim_t>(wanted);
    BOOST_REQUIRE_MESSAGE(limit.rlim_max >= needed, "THIS TEST CANNOT RUN: it has a socket for each of its requests and needs "
                                                        << wanted << " descriptors, but the hard limit is " << limit.rlim_max
                                                        << ". Raise it: as root `ulimit -Hn " << wanted
                                                        << "`, or `docker run --ulimit nofile=" << wanted << "`.");
    if (limit.rlim_cur >= needed) return;
    limit.rlim_cur = needed;
    BOOST_REQUIRE(::setrlimit(RLIMIT_NOFILE, &limit) == 0);
}

struct outcome {
    int good = 0, cancelled = 0, other = 0;
    std::int64_t bytes_each = 0; ///< resident memory, while all wait for their answers
    int frames = 0;              ///< coroutines that have not been destroyed
};
/// Counts the coroutine frames that hold it.
struct frame {
    int* count;
    explicit frame(int& all) : count(&all) { ++all; }
    frame(frame&& other) noexcept : count(std::exchange(other.count, nullptr)) {}
    frame& operator=(frame&&) = delete;
    ~frame() {
        if (count != nullptr) --*count;
    }
};
template <class Api>
boost::asio::awaitable<void> ask(const Api& api, const flag& stop, outcome& seen, [[maybe_unused]] frame one) {
    const ping wanted{.organization = "acme"};
    const auto got = co_await azdo::co_call(wanted, api, {.timeout = 120s, .stop = stop});
    (got ? seen.good : got.error().kind == azdo::failure_kind::cancelled ? seen.cancelled : seen.other) += 1;
}
/// Begins so many requests, waits until the server has all of them, and then lets it answer them, or cancels them.
template <class Api>
outcome run(const Api& api, const other_process& server, int count, bool cancel) {
    outcome seen;
    flag stop;
    {
        boost::asio::io_context loop(1);
        ::malloc_trim(0);
        const std::int64_t before = resident_bytes();
        for (int i = 0; i < count; ++i) boost::asio::co_spawn(loop, ask(api, stop, seen, frame(seen.frames)), boost::asio::detached);
        const auto end = std::chrono::steady_clock::now() + 120s;
        bool all = false;
        while (!all && std::chrono::steady_clock::now() < end) {
            loop.run_for(20ms);
            all = server.has_all();
        }
        BOOST_TEST(all, "the server has all " << count << " requests");
        BOOST_TEST(seen.frames == count);
        seen.bytes_each = (resident_bytes() - before) / count;
        if (cancel) stop.asked = true;
        server.tell(cancel ? 'c' : 'a');
        loop.run();
        BOOST_TEST(loop.stopped()); // no timer and no socket is waited for
    }
    return seen;
}
} // namespace

BOOST_AUTO_TEST_CASE(memory_is_flat_and_nothing_is_left) {
    const int count = stress::times(500, 5'000);
    need_descriptors(count + 200);
    const other_process server(count);
    const int at_first = open_descriptors();
    std::int64_t in_use = 0;
    {
        const auto api = azdo::base_url{}.all("http://127.0.0.1:" + std::to_string(server.port)) | azdo::asio_transport{};
        for (const bool cancel : {false, true, false, true, false}) {
            const outcome seen = run(api, server, count, cancel);
            BOOST_TEST(seen.good == (cancel ? 0 : count));
            BOOST_TEST(seen.cancelled == (cancel ? count : 0));
            BOOST_TEST(seen.other == 0);
            BOOST_TEST(seen.frames == 0);
            BOOST_TEST(seen.bytes_each < 48 * 1024, seen.bytes_each);
            BOOST_TEST(open_descriptors() <= at_first + 16); // connections that are kept
            const auto now = static_cast<std::int64_t>(::mallinfo2().uordblks);
            if (in_use != 0) BOOST_TEST(now < in_use + 256 * 1024, now << " bytes in use, before " << in_use);
            in_use = in_use == 0 ? now : in_use;
            BOOST_TEST_MESSAGE(count << (cancel ? " cancelled, " : " answered, ") << seen.bytes_each << " bytes of memory for each");
        }
    }
    BOOST_TEST(open_descriptors() == at_first);
}

BOOST_AUTO_TEST_SUITE_END()
