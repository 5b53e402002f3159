// SPDX-License-Identifier: BSL-1.0
// A loopback server over TLS, in a separate process: it sends the same batches of work items to every client of `workitemsbatch`, lists of
// any length, and the responses that the vendor's client needs first. It does as little as possible, so that the clients are measured.
#pragma once

#include "../../tests/unit/transport/servers.hpp"
#include "../runtime/payload.hpp"

#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <netinet/tcp.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace benchmarks {

/// The server's responses.
class pull_answers {
public:
    pull_answers(std::uint64_t seed, std::size_t lot) {
        for (std::uint64_t i = 0; i < 4; ++i) lots_.push_back(loopback::reply("200 OK", payload(seed + i).work_items(lot), json));
        for (std::size_t i = 0; i < lot; ++i) items_.push_back(payload(seed + 4 + i).one_work_item());
        for (const std::string& one : items_) all_ += one + ",";
    }
    bool answer(const std::string& asked, loopback::connection& to) {
        const std::string_view line = std::string_view(asked).substr(0, asked.find('\r'));
        if (line.starts_with("POST /acme/_apis/wit/")) return to.write(lots_[next_++ % lots_.size()]);
        if (line.starts_with("GET /acme/_apis/items?count=")) return list(std::stoul(std::string(line.substr(28))), to);
        if (line.starts_with("OPTIONS /acme/_apis/Location"))
            return to.write(location("e81700f7-3be2-46de-8624-2eb35882fcaa", "Location", "ResourceAreas", "_apis/{resource}/{areaId}"));
        if (line.starts_with("OPTIONS /acme/_apis/wit"))
            return to.write(location("908509b6-4248-4475-a1cd-829139ba419f", "wit", "workItemsBatch", "{project}/_apis/{area}/{resource}"));
        if (line.starts_with("GET /acme/_apis/ResourceAreas"))
            return to.write(loopback::reply("200 OK", R"({"count":0,"value":[]})", json));
        return to.write(loopback::reply("404 Not Found", "{}", json));
    }

private:
    static constexpr std::string_view json = "Content-Type: application/json\r\n";
    static std::string location(const std::string& id, const std::string& area, const std::string& resource, const std::string& route) {
        return loopback::reply("200 OK",
            R"({"count":1,"value":[{"id":")" + id + R"(","area":")" + area + R"(","resourceName":")" + resource + R"(","routeTemplate":")" +
                route + R"(","resourceVersion":1,"minVersion":"4.1","maxVersion":"7.2","releasedVersion":"7.1"}]})",
            json);
    }
    /// A list in one response whose length is not announced.
    bool list(std::size_t count, loopback::connection& to) const {
        const auto chunk = [&](std::string_view text) {
            char size[20];
            std::snprintf(size, sizeof size, "%zx\r\n", text.size());
            return to.write(std::string(size).append(text).append("\r\n"));
        };
        bool good = to.write("HTTP/1.1 200 OK\r\n" + std::string(json) + "Transfer-Encoding: chunked\r\n\r\n") &&
                    chunk("{\"count\":" + std::to_string(count) + ",\"value\":[");
        for (; good && count > items_.size(); count -= items_.size()) good = chunk(all_);
        for (std::size_t i = 0; good && i < count; ++i) good = chunk(items_[i]) && (i + 1 == count || chunk(","));
        return good && chunk("]}") && to.write("0\r\n\r\n");
    }

    std::vector<std::string> lots_{};
    std::vector<std::string> items_{};
    std::string all_{};
    std::size_t next_ = 0;
};

/// The server's process. `certificate_file` is the certificate that its clients must trust.
class pull_server {
public:
    pull_server(std::uint64_t seed, std::size_t lot) {
        int ends[2];
        if (pipe(ends) != 0) throw std::runtime_error("no pipe to the server");
        process_ = fork();
        if (process_ == 0) {
            close(ends[0]);
            serve(pull_answers(seed, lot), ends[1]);
        }
        close(ends[1]);
        if (read(ends[0], &port_, sizeof port_) != sizeof port_) throw std::runtime_error("the server does not start");
        close(ends[0]);
    }
    pull_server(const pull_server&) = delete;
    pull_server& operator=(const pull_server&) = delete;
    ~pull_server() {
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
    }
    int port() const noexcept { return port_; }
    const std::string& certificate_file() const noexcept { return own_.path; }

private:
    [[noreturn]] void serve(pull_answers answers, int ready) const {
        std::signal(SIGPIPE, SIG_IGN);
        const loopback::context_ptr tls(SSL_CTX_new(TLS_server_method()));
        SSL_CTX_use_certificate(tls.get(), own_.x509.get());
        SSL_CTX_use_PrivateKey(tls.get(), own_.key.get());
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const plain = reinterpret_cast<sockaddr*>(&address);
        if (::bind(listener, plain, size) != 0 || ::listen(listener, 64) != 0 || ::getsockname(listener, plain, &size) != 0) _exit(1);
        const int port = ntohs(address.sin_port);
        if (::write(ready, &port, sizeof port) != sizeof port) _exit(1);
        for (;;) {
            const int socket = ::accept(listener, nullptr, nullptr);
            if (socket < 0) continue;
            const int at_once = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
            std::thread([socket, context = tls.get(), answers]() mutable {
                loopback::connection one(socket, context, 256 << 10);
                while (one.is_ready()) {
                    const std::string asked = one.read_request();
                    if (asked.empty() || !answers.answer(asked, one)) return;
                }
            }).detach();
        }
    }

    loopback::certificate own_{"DNS:localhost,IP:127.0.0.1"};
    pid_t process_ = 0;
    int port_ = 0;
};

} // namespace benchmarks
