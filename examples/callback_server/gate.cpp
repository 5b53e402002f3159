// SPDX-License-Identifier: BSL-1.0
#include "gate.hpp"

#include "request_end.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <list>
#include <thread>
#include <utility>
#include <vector>

namespace callback_server {
namespace {

using clock = std::chrono::steady_clock;
using tls_context = std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)>;

constexpr std::size_t answer_limit = 4u << 20;
constexpr std::chrono::milliseconds draining_time{1'000};

class descriptor {
public:
    explicit descriptor(int number = -1) noexcept : number_(number) {}
    descriptor(descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    descriptor& operator=(descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int get() const noexcept { return number_; }
    explicit operator bool() const noexcept { return number_ >= 0; }

private:
    int number_;
};

bool set_nonblocking(int number) {
    const int flags = ::fcntl(number, F_GETFL);
    return flags >= 0 && ::fcntl(number, F_SETFL, flags | O_NONBLOCK) == 0 && ::fcntl(number, F_SETFD, FD_CLOEXEC) == 0;
}

descriptor listen_at(const std::string& host, int port) {
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found) != 0) return descriptor();
    const std::unique_ptr<addrinfo, void (*)(addrinfo*)> kept(found, ::freeaddrinfo);
    descriptor made(::socket(found->ai_family, SOCK_STREAM, 0));
    const int yes = 1; // and not SO_REUSEPORT, with which a second server would share the port without a word
    if (!made || ::setsockopt(made.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0 || !set_nonblocking(made.get()) ||
        ::bind(made.get(), found->ai_addr, found->ai_addrlen) != 0 || ::listen(made.get(), SOMAXCONN) != 0)
        return descriptor();
    return made;
}

int port_of(int listening) {
    sockaddr_storage at{};
    socklen_t size = sizeof at;
    if (::getsockname(listening, reinterpret_cast<sockaddr*>(&at), &size) != 0) return 0;
    return ntohs(at.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6&>(at).sin6_port : reinterpret_cast<sockaddr_in&>(at).sin_port);
}

tls_context make_tls(const std::string& certificate_file, const std::string& key_file) {
    tls_context made(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (!made || SSL_CTX_set_min_proto_version(made.get(), TLS1_2_VERSION) != 1 ||
        SSL_CTX_use_certificate_chain_file(made.get(), certificate_file.c_str()) != 1 ||
        SSL_CTX_use_PrivateKey_file(made.get(), key_file.c_str(), SSL_FILETYPE_PEM) != 1 || SSL_CTX_check_private_key(made.get()) != 1)
        return {nullptr, SSL_CTX_free};
    SSL_CTX_set_options(made.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(made.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    return made;
}

/// What came of an attempt to move bytes without waiting.
enum class moved : unsigned char { some, later, over };

/// The side of a connection that is turned to the client.
class client_side {
public:
    client_side(descriptor socket, SSL_CTX* tls) : socket_(std::move(socket)) {
        if (tls == nullptr) return;
        tls_.reset(SSL_new(tls));
        if (tls_) SSL_set_fd(tls_.get(), socket_.get());
        if (tls_) SSL_set_accept_state(tls_.get()); // the handshake is part of the first read
    }
    int number() const noexcept { return socket_.get(); }
    short waits_for() const noexcept { return waits_for_; }

    moved read(char* to, std::size_t room, std::size_t& size) {
        if (!tls_) return plain(::recv(socket_.get(), to, room, 0), POLLIN, size);
        ERR_clear_error(); // what another connection left is not this one's
        return sealed(SSL_read_ex(tls_.get(), to, room, &size));
    }
    moved write(const char* from, std::size_t length, std::size_t& size) {
        if (!tls_) return plain(::send(socket_.get(), from, length, MSG_NOSIGNAL), POLLOUT, size);
        ERR_clear_error();
        return sealed(SSL_write_ex(tls_.get(), from, length, &size));
    }
    void finish_writing() {
        ERR_clear_error();
        if (tls_) SSL_shutdown(tls_.get());
        ::shutdown(socket_.get(), SHUT_WR);
    }

private:
    moved plain(ssize_t done, short wait, std::size_t& size) {
        waits_for_ = wait;
        if (done > 0) return size = static_cast<std::size_t>(done), moved::some;
        return done < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) ? moved::later : moved::over;
    }
    moved sealed(int done) {
        if (done == 1) return moved::some;
        const int why = SSL_get_error(tls_.get(), done);
        waits_for_ = why == SSL_ERROR_WANT_WRITE ? POLLOUT : POLLIN;
        return why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE ? moved::later : moved::over;
    }

    descriptor socket_;
    std::unique_ptr<SSL, void (*)(SSL*)> tls_{nullptr, SSL_free};
    short waits_for_ = POLLIN;
};

enum class phase : unsigned char { reading, connecting, forwarding, working, answering, draining, done };

struct link {
    client_side client;
    clock::time_point deadline;
    phase is = phase::reading;
    descriptor inner{};
    std::string request{};
    std::string answer{};
    std::size_t sent = 0; ///< of the request to the server behind, then of the answer to the client
};

} // namespace

struct gate::implementation {
    gate_limits limits{};
    descriptor listening{};
    int port = 0;
    tls_context tls{nullptr, SSL_CTX_free};
    std::string inner_path{};
    refusing refuse{};
    descriptor wake_reader{}, wake_writer{};
    std::list<link> links{};
    std::thread thread{};

    ~implementation() {
        if (!thread.joinable()) return;
        static_cast<void>(!::write(wake_writer.get(), "x", 1));
        thread.join();
    }

    void run() {
        std::vector<pollfd> watched;
        for (;;) {
            watch(watched);
            ::poll(watched.data(), static_cast<nfds_t>(watched.size()), wait_ms());
            if (watched[0].revents != 0) return;
            std::size_t at = 2;
            for (link& one : links)
                if (const short came = watched[at++].revents; came != 0 || one.is == phase::connecting) go_on(one);
            end_overdue();
            links.remove_if([](const link& one) { return one.is == phase::done; });
            if (watched[1].revents != 0) take_connections();
        }
    }

    void watch(std::vector<pollfd>& watched) const {
        watched.clear();
        watched.push_back({wake_reader.get(), POLLIN, 0});
        watched.push_back({can_take_another() ? listening.get() : -1, POLLIN, 0});
        for (const link& one : links) watched.push_back(watched_of(one));
    }
    static pollfd watched_of(const link& one) {
        switch (one.is) {
        case phase::reading:
        case phase::answering:
        case phase::draining: return {one.client.number(), one.client.waits_for(), 0};
        case phase::forwarding: return {one.inner.get(), POLLOUT, 0};
        case phase::working: return {one.inner.get(), POLLIN, 0};
        case phase::connecting:
        case phase::done: break;
        }
        return {-1, 0, 0};
    }
    int wait_ms() const {
        auto next = clock::now() + std::chrono::seconds(1);
        for (const link& one : links)
            next = std::min(next, one.is == phase::connecting ? clock::now() + std::chrono::milliseconds(5) : one.deadline);
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - clock::now()).count();
        return static_cast<int>(std::clamp<decltype(left)>(left, 0, 1000));
    }

    static bool may_be_ended(const link& one) { return one.is == phase::reading || one.is == phase::draining; }
    bool can_take_another() const { return links.size() < limits.connections || std::any_of(links.begin(), links.end(), may_be_ended); }

    void take_connections() {
        while (can_take_another()) {
            descriptor came(::accept(listening.get(), nullptr, nullptr));
            if (!came && (errno == EMFILE || errno == ENFILE)) return end_oldest(); // so that the next attempt finds room
            if (!came) return;
            if (!set_nonblocking(came.get())) continue;
            if (links.size() >= limits.connections) end_oldest();
            links.push_back({client_side(std::move(came), tls.get()), clock::now() + limits.request});
            go_on(links.back());
        }
    }

    void end_oldest() {
        const auto oldest = std::find_if(links.begin(), links.end(), may_be_ended);
        if (oldest != links.end()) links.erase(oldest);
    }

    void go_on(link& one) {
        switch (one.is) {
        case phase::reading: return read_request(one);
        case phase::connecting: return connect(one);
        case phase::forwarding: return forward(one);
        case phase::working: return read_answer(one);
        case phase::answering: return write_answer(one);
        case phase::draining: return drain(one);
        case phase::done: return;
        }
    }
    void enter(link& one, phase next, std::chrono::milliseconds time) {
        one.is = next;
        one.sent = 0;
        one.deadline = clock::now() + time;
        go_on(one);
    }

    void read_request(link& one) {
        char part[4096];
        std::size_t size = 0;
        for (;;) {
            const moved came = one.client.read(part, sizeof part, size);
            if (came == moved::later) return;
            if (came == moved::over) return void(one.is = phase::done);
            one.request.append(part, size);
            const request_end end = find_request_end(one.request, limits.head_size, limits.body_size);
            if (end.is == request_end::state::too_large) return answer_with(one, refuse(431));
            if (end.is == request_end::state::incomplete) continue;
            one.request.resize(end.size);
            return enter(one, phase::connecting, limits.work);
        }
    }
    void connect(link& one) {
        sockaddr_un to{};
        to.sun_family = AF_UNIX;
        std::memcpy(to.sun_path, inner_path.c_str(), inner_path.size() + 1);
        if (!one.inner && working() >= limits.working) return;
        if (!one.inner) one.inner = descriptor(::socket(AF_UNIX, SOCK_STREAM, 0));
        if (!one.inner || !set_nonblocking(one.inner.get())) return void(one.is = phase::done);
        if (::connect(one.inner.get(), reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0)
            return enter(one, phase::forwarding, limits.work);
        if (errno != EAGAIN && errno != EINTR) one.is = phase::done; // otherwise: its queue is full; again soon
    }
    std::size_t working() const {
        return static_cast<std::size_t>(std::count_if(links.begin(), links.end(), [](const link& one) { return bool(one.inner); }));
    }
    void forward(link& one) {
        while (one.sent < one.request.size()) {
            const ssize_t size = ::send(one.inner.get(), one.request.data() + one.sent, one.request.size() - one.sent, MSG_NOSIGNAL);
            if (size < 0 && (errno == EAGAIN || errno == EINTR)) return;
            if (size < 0) break; // it has answered without reading on
            one.sent += static_cast<std::size_t>(size);
        }
        std::fill(one.request.begin(), one.request.end(), '\0');
        one.is = phase::working;
    }
    void read_answer(link& one) {
        char part[16 * 1024];
        for (;;) {
            const ssize_t size = ::recv(one.inner.get(), part, sizeof part, 0);
            if (size < 0 && (errno == EAGAIN || errno == EINTR)) return;
            if (size <= 0 || one.answer.size() > answer_limit) break;
            one.answer.append(part, static_cast<std::size_t>(size));
        }
        one.inner = descriptor();
        answer_with(one, std::move(one.answer));
    }
    void answer_with(link& one, std::string answer) {
        one.answer = std::move(answer);
        enter(one, phase::answering, limits.answer);
    }
    void write_answer(link& one) {
        while (one.sent < one.answer.size()) {
            std::size_t size = 0;
            const moved went = one.client.write(one.answer.data() + one.sent, one.answer.size() - one.sent, size);
            if (went == moved::later) return;
            if (went == moved::over) return void(one.is = phase::done);
            one.sent += size;
        }
        one.client.finish_writing();
        enter(one, phase::draining, draining_time);
    }
    /// Reads what the client still sends, so that closing does not take the answer away from it.
    void drain(link& one) {
        char part[4096];
        std::size_t size = 0;
        for (int i = 0; i < 64; ++i) {
            const moved came = one.client.read(part, sizeof part, size);
            if (came == moved::later) return;
            if (came == moved::over) return void(one.is = phase::done);
        }
    }
    void end_overdue() {
        const auto now = clock::now();
        for (link& one : links) {
            if (one.is == phase::done || now < one.deadline) continue;
            if (one.is == phase::reading && !one.request.empty())
                answer_with(one, refuse(408));
            else
                one.is = phase::done;
        }
    }
};

gate::gate(std::unique_ptr<implementation> self) : self_(std::move(self)) {}
gate::~gate() = default;

int gate::port() const noexcept { return self_->port; }

azdo::result<std::unique_ptr<gate>> gate::bind(
    const std::string& host, int port, const std::string& certificate_file, const std::string& key_file, const gate_limits& limits) {
    auto made = std::make_unique<implementation>();
    made->limits = limits;
    if (!certificate_file.empty()) {
        made->tls = make_tls(certificate_file, key_file);
        if (!made->tls)
            return azdo::fail(
                azdo::failure_kind::storage, "the certificate " + certificate_file + " (ssl.certfile) and its key " + key_file +
                                                 " (ssl.keyfile) cannot be used: both have to be readable PEM files that belong together");
    }
    made->listening = listen_at(host, port);
    if (!made->listening)
        return azdo::fail(azdo::failure_kind::invalid_input,
            "port " + std::to_string(port) + " of " + host + " is taken, or may not be used: choose another with --port");
    made->port = port_of(made->listening.get());
    int pipe[2];
    if (::pipe(pipe) != 0) return azdo::fail(azdo::failure_kind::unavailable, "the system has no more files to give: raise its limit");
    made->wake_reader = descriptor(pipe[0]);
    made->wake_writer = descriptor(pipe[1]);
    return std::unique_ptr<gate>(new gate(std::move(made)));
}

void gate::open(std::string inner_path, refusing refuse) {
    self_->inner_path = std::move(inner_path);
    self_->refuse = std::move(refuse);
    self_->thread = std::thread([self = self_.get()] { self->run(); });
}

} // namespace callback_server
