// SPDX-License-Identifier: BSL-1.0
// Three replicas of the callback server behind nginx, which takes turns, with PostgreSQL and a simulated Entra ID and Azure DevOps.
#pragma once

#include "../unit/config/temporary_folder.hpp"
#include "../unit/postgresql/database_server.hpp"

#include <callback_server/client_side.hpp>
#include <callback_server/settings.hpp>
#include <simulator/server.hpp>

#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <netinet/in.h>
#include <spawn.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

extern char** environ;

namespace stress {

/// A program that runs until it is killed. What it says goes to a file.
class child_program {
public:
    child_program() = default;
    child_program(const child_program&) = delete;
    child_program& operator=(const child_program&) = delete;
    ~child_program() { kill(); }

    void start(const std::vector<std::string>& words, const std::string& log) {
        std::vector<char*> arguments;
        for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
        const int failed = ::posix_spawnp(&id_, arguments[0], &actions, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        if (failed != 0) throw std::runtime_error(words.front() + " does not start");
    }
    void kill(int signal = SIGKILL) {
        if (id_ > 0) ::kill(id_, signal), ::waitpid(id_, nullptr, 0);
        id_ = 0;
    }

private:
    pid_t id_ = 0;
};

class replicated_site {
public:
    static constexpr std::size_t replicas = 3;

    /// `program`: the callback server's path.
    explicit replicated_site(std::string program) : program_(std::move(program)), port_(free_port()) {
        for (int& one : ports_) one = free_port();
        simulated_.with_entra([this](simulator::entra::world&, simulator::state& data) {
            data.apps.front().redirect_uris = {origin() + std::string(callback_server::callback_path)};
        });
        run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 "
            "-days 1 -keyout " +
            path("site.key") + " -out " + path("site.pem"));
        run("sh -c 'umask 077; head -c 32 /dev/urandom | base64 > " + path("seal.keys") + "'");
        write_configuration();
        auto words = command(0);
        words.emplace_back("--prepare");
        std::string line;
        for (const std::string& word : words) line += "'" + word + "' ";
        run(line);
        for (std::size_t i = 0; i < replicas; ++i) start(i);
        front_.start({nginx(), "-p", folder_.path().string(), "-c", path("nginx.conf")}, path("nginx.log"));
        wait_for(port_, "nginx");
    }
    replicated_site(const replicated_site&) = delete;
    replicated_site& operator=(const replicated_site&) = delete;

    static bool is_possible() { return test::database_server::is_installed() && std::filesystem::exists(nginx()); }

    std::string origin() const { return "https://127.0.0.1:" + std::to_string(port_); }
    /// The certificate of `origin`.
    std::string certificate() const { return path("site.pem"); }
    test::database_server& database() noexcept { return database_; }
    void kill(std::size_t replica) { programs_[replica].kill(); }
    void start(std::size_t replica) {
        programs_[replica].start(command(replica), path("replica.log"));
        wait_for(ports_[replica], "callback_server");
    }
    /// What the replicas said.
    std::string log() const { return text_of("replica.log"); }

private:
    static std::string nginx() { return "/usr/sbin/nginx"; }
    static int free_port() {
        const callback_server::descriptor free_one = callback_server::listen_at("127.0.0.1", 0);
        return callback_server::port_of(free_one.get());
    }
    std::string path(const std::string& name) const { return (folder_.path() / name).string(); }
    std::string text_of(const std::string& name) const {
        std::ifstream from(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(from), {}};
    }
    void run(const std::string& line) const {
        if (std::system((line + " >>" + path("run.log") + " 2>&1").c_str()) != 0)
            throw std::runtime_error(line + " failed: " + text_of("run.log"));
    }
    static bool accepts(int port) {
        const callback_server::descriptor to(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return ::connect(to.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    void wait_for(int port, const std::string& what) const {
        for (int tries = 0; tries < 2000; ++tries) {
            if (accepts(port)) return;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        throw std::runtime_error(what + " does not listen: " + text_of("replica.log") + text_of("nginx.log"));
    }
    std::vector<std::string> command(std::size_t replica) const {
        return {program_, "--config", path("services.json"), "--port", std::to_string(ports_[replica]), "--seal-keys", path("seal.keys"),
            "--store", database_.address(), "--trusted-proxy", "127.0.0.1", "--allow-authority", "--service", simulated_.origin()};
    }
    void write_configuration() const {
        const auto app = simulator::entra::demo_app();
        folder_.file("services.json", R"({"apiServer":{"publicApiUrl":")" + origin() +
                                          R"("},"integrations":{"devops":{"cloud":{"tenantId":"fabrikam.example","appClientId":")" +
                                          app.client_id + R"(","appClientSecret":")" + app.secrets[0].value + R"(","authority":")" +
                                          simulated_.origin() + "\"}}}}");
        std::string upstream, temporary;
        for (const int one : ports_) upstream += "        server 127.0.0.1:" + std::to_string(one) + " max_fails=0;\n";
        for (const char* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            temporary += std::string("    ") + kind + "_temp_path " + path("nginx-") + kind + ";\n";
        folder_.file("nginx.conf",
            "daemon off;\npid " + path("nginx.pid") + ";\nerror_log " + path("nginx.log") + ";\n" +
                (::geteuid() == 0 ? "user root;\n" : "") + "events {}\nhttp {\n    access_log off;\n" + temporary +
                "    upstream replicas {\n" + upstream + "    }\n    server {\n        listen 127.0.0.1:" + std::to_string(port_) +
                " ssl;\n        ssl_certificate " + path("site.pem") + ";\n        ssl_certificate_key " + path("site.key") + R"(;
        location / {
            proxy_pass http://replicas;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_connect_timeout 2s;
            error_page 502 504 =503 @away;
        }
        location @away {
            default_type text/html;
            return 503 "<!doctype html><title>Begin again</title><h1>Begin again</h1><p>This server is restarting. Begin again at the <a href=\"/\">start page</a>.";
        }
    }
}
)");
    }

    std::string program_;
    temporary_folder folder_{};
    test::database_server database_{};
    simulator::server simulated_{{.apps = {simulator::demo_app()}}};
    int port_;
    std::array<int, replicas> ports_{};
    std::array<child_program, replicas> programs_{};
    child_program front_{};
};

} // namespace stress
