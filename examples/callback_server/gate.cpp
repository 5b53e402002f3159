// SPDX-License-Identifier: BSL-1.0
#include "gate.hpp"

#include "client_side.hpp"
#include "forwarded_for.hpp"
#include "worker_pool.hpp"

#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>

#include <poll.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <list>
#include <map>
#include <mutex>
#include <string_view>
#include <thread>
#include <utility>

namespace callback_server {
namespace {

using clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds draining_time{1'000};
constexpr int connections_a_round = 256; // then the connections already accepted get their turn

/// A request being answered by a worker; it may outlive its connection.
struct exchange {
    http_request request{};
    errand what{};
    std::string answer{};
};

enum class phase : unsigned char { reading, waiting, working, answering, draining, done };

struct link {
    client_side client;
    std::optional<ip_address> peer;
    std::string counted; ///< the client that limits count; empty: only the global limits apply
    clock::time_point deadline;
    incoming_request incoming;
    phase is = phase::reading;
    std::shared_ptr<exchange> job{};
    std::string answer{};
    std::size_t sent = 0;
    clock::time_point since{}; ///< when sending the answer began
};

std::chrono::milliseconds milliseconds_of(clock::time_point time) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
}

} // namespace

struct gate::implementation {
    gate_limits limits{};
    descriptor listening{};
    int port = 0;
    tls_context tls{}; ///< guarded by `mutex`; null: plain http
    gate_handler handler{};
    descriptor wake_reader{}, wake_writer{};
    std::atomic<bool> ending{false}, finishing{false};
    std::mutex mutex{};
    std::condition_variable idle{};
    bool is_idle = false;                              ///< no connection is left after `finish`; guarded by `mutex`
    std::vector<std::shared_ptr<exchange>> answered{}; ///< by the workers
    std::list<link> links{};
    work_shares shares{};
    rate_share rates{1, 1};
    std::thread thread{};
    std::unique_ptr<worker_pool> workers{};

    ~implementation() {
        ending = true;
        wake();
        if (thread.joinable()) thread.join();
        workers.reset(); // first: they still write to this object
    }
    bool finish(std::chrono::milliseconds longest) {
        if (!thread.joinable()) return true;
        finishing = true;
        wake();
        std::unique_lock lock(mutex);
        return idle.wait_for(lock, longest, [this] { return is_idle; });
    }
    void wake() const { static_cast<void>(!::write(wake_writer.get(), "x", 1)); }

    void run() {
        std::vector<pollfd> watched;
        while (!ending) {
            watch(watched);
            ::poll(watched.data(), static_cast<nfds_t>(watched.size()), wait_ms());
            std::size_t at = 2;
            for (link& one : links)
                if (watched[at++].revents != 0) go_on(one);
            if (watched[0].revents != 0) take_answers();
            end_overdue();
            forget_ended();
            if (watched[1].revents != 0) take_connections();
            begin_work();
            if (finishing) wind_up(); // now that everything that has arrived was read
        }
    }

    void watch(std::vector<pollfd>& watched) const {
        watched.clear();
        watched.push_back({wake_reader.get(), POLLIN, 0});
        watched.push_back({can_take_another() ? listening.get() : -1, POLLIN, 0});
        for (const link& one : links) {
            const bool is_watched = one.is == phase::reading || one.is == phase::answering || one.is == phase::draining;
            watched.push_back({is_watched ? one.client.number() : -1, one.client.waits_for(), 0});
        }
    }
    int wait_ms() const {
        auto next = clock::now() + std::chrono::milliseconds(links.size() < limits.connections ? 1000 : 50);
        for (const link& one : links) next = std::min(next, one.deadline);
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - clock::now()).count();
        return static_cast<int>(std::clamp<decltype(left)>(left, 0, 1000));
    }

    /// Stops listening, and ends the connections on which no request has begun.
    void wind_up() {
        { const descriptor closed = std::exchange(listening, descriptor()); }
        for (link& one : links)
            if (one.is == phase::reading && one.incoming.empty()) end(one);
        forget_ended();
        if (!links.empty()) return;
        const std::scoped_lock lock(mutex);
        is_idle = true;
        idle.notify_all();
    }

    // Making room for connections.
    bool may_be_ended(const link& one) const {
        return one.is == phase::reading || one.is == phase::draining ||
               (one.is == phase::answering && clock::now() >= one.since + limits.reading);
    }
    bool can_take_another() const {
        return links.size() < limits.connections ||
               std::any_of(links.begin(), links.end(), [this](const link& one) { return may_be_ended(one); });
    }
    std::size_t connections_of(const std::string& client) const {
        return static_cast<std::size_t>(
            std::count_if(links.begin(), links.end(), [&](const link& one) { return one.is != phase::done && one.counted == client; }));
    }
    static void end(link& one) {
        one.client.close();
        one.is = phase::done;
    }
    /// Ends a client's oldest connection that may be ended; false if there is none.
    bool end_oldest_of(const std::string& client, const link* except = nullptr) {
        const auto oldest = std::find_if(
            links.begin(), links.end(), [&](const link& one) { return &one != except && one.counted == client && may_be_ended(one); });
        if (oldest == links.end()) return false;
        end(*oldest);
        return true;
    }
    /// Ends a connection of the client that has the most of those that may be ended.
    bool make_room() {
        std::map<std::string, std::size_t> counts;
        for (const link& one : links)
            if (may_be_ended(one)) ++counts[one.counted];
        const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        return most != counts.end() && end_oldest_of(std::string(most->first));
    }
    void forget_ended() {
        links.remove_if([](const link& one) { return one.is == phase::done; });
    }

    void take_connections() {
        for (int i = 0; i < connections_a_round && can_take_another(); ++i) {
            arrival came = accept_at(listening.get());
            if (!came.socket && (errno == EMFILE || errno == ENFILE)) { // frees a descriptor for the next attempt
                make_room();
                return forget_ended();
            }
            if (!came.socket) return;
            if (!take(std::move(came))) continue;
            go_on(links.back());
        }
        forget_ended();
    }
    bool take(arrival came) {
        if (!came.peer || !set_nonblocking(came.socket.get())) return false;
        const auto client = client_address(*came.peer, {}, handler.trusted_proxies);
        std::string counted = client ? client->client() : std::string();
        const bool welcome = counted.empty() || (rates.take(counted, milliseconds_of(clock::now())) &&
                                                    (connections_of(counted) < limits.connections_of_client || end_oldest_of(counted)));
        forget_ended();
        if (!welcome || (links.size() >= limits.connections && !make_room())) return turn_away(std::move(came.socket)), false;
        forget_ended();
        links.push_back({client_side(std::move(came.socket), certificate().get()), came.peer, std::move(counted),
            clock::now() + limits.request, incoming_request(limits.sizes)});
        return true;
    }

    tls_context certificate() {
        const std::scoped_lock lock(mutex);
        return tls;
    }

    // Processing a request.
    void go_on(link& one) {
        switch (one.is) {
        case phase::reading: return read_request(one);
        case phase::answering: return write_answer(one);
        case phase::draining: return drain(one);
        case phase::waiting:
        case phase::working:
        case phase::done: return;
        }
    }
    static void enter(link& one, phase next, std::chrono::milliseconds time) {
        one.is = next;
        one.deadline = clock::now() + time;
    }

    void read_request(link& one) {
        char part[4096];
        std::size_t size = 0;
        for (;;) {
            const moved came = one.client.read(part, sizeof part, size);
            if (came == moved::later) return;
            if (came == moved::over) return end(one);
            const auto state = one.incoming.add({part, size});
            azdo::wipe(part, size);
            if (state == incoming_request::state::refused) return answer_with(one, handler.refuse(one.incoming.refusal()));
            if (state == incoming_request::state::complete) return queue(one);
            if (one.incoming.wants_continue() && !invite(one)) return;
        }
    }
    /// Invites a client that waits for `100 Continue` to send the body (RFC 9110 section 10.1.1). False if the connection is finished.
    bool invite(link& one) {
        std::string refused = handler.refuse_head(one.incoming.head());
        if (!refused.empty()) return answer_with(one, std::move(refused)), false;
        constexpr std::string_view text = "HTTP/1.1 100 Continue\r\n\r\n"; // the first bytes written: they fit
        std::size_t size = 0;
        if (one.client.write(text.data(), text.size(), size) == moved::some && size == text.size()) return true;
        return end(one), false;
    }
    void queue(link& one) {
        one.job = std::make_shared<exchange>();
        one.job->request = one.incoming.take();
        one.incoming = incoming_request(limits.sizes);
        if (one.counted.empty()) count_forwarded(one);
        one.job->what = handler.judge(one.job->request, one.counted);
        const int refusal = shares.may_wait(one.job->what, errands_of(waiting()));
        if (refusal != 0) return answer_with(one, handler.refuse(refusal));
        enter(one, phase::waiting, limits.turn);
        begin_work(); // so that the next request of this round is judged by an up-to-date queue
    }
    /// Behind a proxy, a connection counts for a client as soon as the proxy has named the client.
    void count_forwarded(link& one) {
        const auto client = client_address(*one.peer, one.job->request.values("X-Forwarded-For"), handler.trusted_proxies);
        if (!client) return;
        one.counted = client->client();
        if (connections_of(one.counted) > limits.connections_of_client) end_oldest_of(one.counted, &one);
    }
    std::vector<link*> waiting() {
        std::vector<link*> all;
        for (link& one : links)
            if (one.is == phase::waiting) all.push_back(&one);
        return all;
    }
    static std::vector<const errand*> errands_of(const std::vector<link*>& of) {
        std::vector<const errand*> all;
        all.reserve(of.size());
        for (const link* one : of) all.push_back(&one->job->what);
        return all;
    }
    void begin_work() {
        for (auto all = waiting(); !all.empty();) {
            const std::size_t next = shares.next_of(errands_of(all));
            if (next == all.size()) return;
            begin(*all[next]);
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(next));
        }
    }
    void begin(link& one) {
        shares.begin(one.job->what);
        enter(one, phase::working, limits.work);
        workers->run([this, job = one.job] {
            job->answer = handler.answer(job->request, job->what.client);
            {
                const std::scoped_lock lock(mutex);
                answered.push_back(job);
            }
            wake();
        });
    }
    void take_answers() {
        char part[64];
        static_cast<void>(!::read(wake_reader.get(), part, sizeof part));
        std::vector<std::shared_ptr<exchange>> came;
        {
            const std::scoped_lock lock(mutex);
            came.swap(answered);
        }
        for (const auto& job : came) shares.end(job->what);
        for (link& one : links)
            if (one.is == phase::working && std::find(came.begin(), came.end(), one.job) != came.end())
                answer_with(one, std::move(one.job->answer));
    }
    void answer_with(link& one, std::string answer) {
        one.job.reset();
        one.answer = std::move(answer);
        one.since = clock::now();
        enter(one, phase::answering, limits.answer);
        write_answer(one);
    }
    void write_answer(link& one) {
        while (one.sent < one.answer.size()) {
            std::size_t size = 0;
            const moved went = one.client.write(one.answer.data() + one.sent, one.answer.size() - one.sent, size);
            if (went == moved::later) return;
            if (went == moved::over) return end(one);
            one.sent += size;
        }
        azdo::wipe(one.answer);
        one.client.finish_writing();
        enter(one, phase::draining, draining_time);
        drain(one);
    }
    /// Reads whatever the client still sends: closing with unread data would discard the answer.
    static void drain(link& one) {
        char part[4096];
        std::size_t size = 0;
        for (int i = 0; i < 64; ++i) {
            const moved came = one.client.read(part, sizeof part, size);
            azdo::wipe(part, came == moved::some ? size : 0);
            if (came == moved::later) return;
            if (came == moved::over) return end(one);
        }
    }
    void end_overdue() {
        const auto now = clock::now();
        for (link& one : links) {
            if (one.is == phase::done || now < one.deadline) continue;
            if (one.is == phase::reading && !one.incoming.empty())
                answer_with(one, handler.refuse(408));
            else if (one.is == phase::waiting)
                answer_with(one, handler.refuse(503));
            else if (one.is == phase::working)
                answer_with(one, handler.refuse(504));
            else
                end(one);
        }
    }
};

namespace {
azdo::result<tls_context> load_certificate(const std::string& certificate_file, const std::string& key_file) {
    if (auto made = make_tls(certificate_file, key_file)) return made;
    return azdo::fail(
        azdo::failure_kind::storage, "the certificate " + certificate_file + " (ssl.certfile) and its key " + key_file +
                                         " (ssl.keyfile) cannot be used: both must be readable PEM files that belong together");
}

/// A certificate that browsers would refuse does not replace one in use.
azdo::result<void> check_validity(const tls_context& tls, azdo::sys_time now, const std::string& file) {
    const validity when = validity_of(tls.get());
    const auto refused = [&](const std::string& why) {
        return azdo::fail(azdo::failure_kind::storage, "the certificate " + file + " (ssl.certfile) " + why);
    };
    if (when.ends && *when.ends <= now) return refused("expired at " + azdo::format_time(*when.ends) + ": renew it");
    if (when.begins && *when.begins > now)
        return refused("is not valid before " + azdo::format_time(*when.begins) + ": check the clock of this machine");
    return {};
}
} // namespace

gate::gate(std::unique_ptr<implementation> self) : self_(std::move(self)) {}
gate::~gate() = default;

int gate::port() const noexcept { return self_->port; }

azdo::result<std::unique_ptr<gate>> gate::bind(
    const std::string& host, int port, const std::string& certificate_file, const std::string& key_file, const gate_limits& limits) {
    auto made = std::make_unique<implementation>();
    made->limits = limits;
    made->rates = rate_share(limits.connections_a_second, limits.connection_burst);
    if (!certificate_file.empty()) {
        auto tls = load_certificate(certificate_file, key_file);
        if (!tls) return std::move(tls).error();
        made->tls = *std::move(tls);
    }
    made->listening = listen_at(host, port);
    if (!made->listening)
        return azdo::fail(azdo::failure_kind::invalid_input,
            "port " + std::to_string(port) + " of " + host + " is taken or not permitted: choose another with --port");
    made->port = port_of(made->listening.get());
    int pipe[2];
    if (::pipe(pipe) != 0) return azdo::fail(azdo::failure_kind::unavailable, "the system has no file descriptors left: raise its limit");
    made->wake_reader = descriptor(pipe[0]);
    made->wake_writer = descriptor(pipe[1]);
    set_nonblocking(pipe[0]);
    set_nonblocking(pipe[1]);
    return std::unique_ptr<gate>(new gate(std::move(made)));
}

azdo::result<void> gate::use_certificate(const std::string& certificate_file, const std::string& key_file, azdo::sys_time now) {
    auto tls = load_certificate(certificate_file, key_file);
    if (!tls) return std::move(tls).error();
    if (auto valid = check_validity(*tls, now, certificate_file); !valid) return valid;
    const std::scoped_lock lock(self_->mutex);
    self_->tls = *std::move(tls);
    return {};
}

std::optional<azdo::sys_time> gate::certificate_expiry() const {
    const tls_context now = self_->certificate();
    return now ? validity_of(now.get()).ends : std::nullopt;
}

bool gate::finish(std::chrono::milliseconds longest) { return self_->finish(longest); }

azdo::result<void> gate::open(gate_handler handler) {
    implementation& self = *self_;
    self.handler = std::move(handler);
    self.workers = std::make_unique<worker_pool>(self.limits.shares.threads, self.limits.stack_size);
    if (self.workers->size() < self.limits.shares.threads)
        return azdo::fail(azdo::failure_kind::unavailable, "the system cannot create more threads: raise its limit");
    self.shares = work_shares(self.limits.shares);
    self.thread = std::thread([&self] { self.run(); });
    return {};
}

} // namespace callback_server
