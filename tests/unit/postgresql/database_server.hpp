// SPDX-License-Identifier: BSL-1.0
// A PostgreSQL server of the test's own: its cluster, socket and log are in a temporary folder, it runs as an ordinary user, and it ends with
// the test. The machine's own server is never used.
#pragma once

#include "../config/temporary_folder.hpp"

#include <libpq-fe.h>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <grp.h>
#include <iterator>
#include <memory>
#include <netinet/in.h>
#include <pwd.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace test {

/// Example: `test::database_server server;  auto got = postgresql::database::open(server.address(), keys);`
class database_server {
public:
    struct settings {
        bool tcp = false;                    ///< also listen on 127.0.0.1, at `port()`
        bool durable = false;                ///< fsync: for tests that kill the server
        std::vector<std::string> more{};     ///< further settings: `ssl=on`
        std::string authentication{};        ///< the content of pg_hba.conf; empty: anybody on the socket
        const database_server* of = nullptr; ///< a standby of this server: started from its base backup, following it
    };

    database_server() : database_server(settings{}) {}
    explicit database_server(settings wanted) : settings_(std::move(wanted)) {
        give_to_user(folder_.path());
        if (settings_.of != nullptr)
            run({program("pg_basebackup"), "-D", data(), "-d", settings_.of->address(), "-X", "stream", "-R", "-c", "fast", "--no-sync"});
        else
            run({"cp", "-a", empty_cluster(), data()});
        if (!settings_.authentication.empty()) std::ofstream(data() + "/pg_hba.conf") << settings_.authentication;
        if (settings_.tcp) port_ = free_port();
        start();
    }
    database_server(const database_server&) = delete;
    database_server& operator=(const database_server&) = delete;
    ~database_server() { kill(); }

    /// True where Debian's package postgresql is installed.
    static bool is_installed() { return !folder_of_programs().empty(); }

    /// A connection string for its socket. The user owns the database.
    std::string address() const { return "host=" + folder_.path().string() + " port=" + port() + " user=azdo dbname=postgres"; }
    /// The folder of its socket, data and certificates; its user may read it.
    const std::filesystem::path& folder() const noexcept { return folder_.path(); }
    std::string port() const { return std::to_string(port_); }
    pid_t process() const noexcept { return process_; }

    void start() { start(settings_.durable); }
    /// `durable`: false starts faster after a kill, to look at what is left.
    void start(bool durable) {
        std::vector<std::string> words{program("postgres"), "-D", data(), "-k", folder_.path().string(), "-p", port()};
        std::vector<std::string> values{settings_.tcp ? "listen_addresses=127.0.0.1" : "listen_addresses=", "shared_buffers=16MB",
            "max_connections=100", "autovacuum=off", "max_wal_senders=4", durable ? "fsync=on" : "fsync=off"};
        values.insert(values.end(), settings_.more.begin(), settings_.more.end());
        for (const std::string& value : values) {
            words.emplace_back("-c");
            words.push_back(value);
        }
        process_ = begin(words, folder_.path().string() + "/log");
        for (int tries = 0; tries < 1500; ++tries) {
            if (PQping(address().c_str()) == PQPING_OK) return;
            if (::waitpid(process_, nullptr, WNOHANG) == process_) break;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        std::ifstream log(folder_.path() / "log");
        throw std::runtime_error("PostgreSQL does not start: " + std::string(std::istreambuf_iterator<char>(log), {}));
    }
    /// Ends it in an orderly way.
    void stop() { end(SIGINT, false); }
    /// Kills all of its processes at once, as a power loss of its machine would.
    void kill() { end(SIGKILL, true); }
    /// Suspends all of its processes, or lets them go on: its answers are then late.
    void suspend(bool on = true) const { ::kill(-process_, on ? SIGSTOP : SIGCONT); }
    /// Makes a standby a primary.
    void promote() { static_cast<void>(query("SELECT pg_promote(true, 30)")); }

    /// Runs SQL, and returns the first value of the last result.
    std::string query(const std::string& sql) const {
        const std::unique_ptr<PGconn, decltype(&PQfinish)> to(PQconnectdb(address().c_str()), &PQfinish);
        PQsetNoticeProcessor(
            to.get(), [](void*, const char*) {}, nullptr);
        const std::unique_ptr<PGresult, decltype(&PQclear)> got(PQexec(to.get(), sql.c_str()), &PQclear);
        const ExecStatusType status = PQresultStatus(got.get());
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) throw std::runtime_error(PQerrorMessage(to.get()));
        return PQntuples(got.get()) > 0 && PQnfields(got.get()) > 0 ? PQgetvalue(got.get(), 0, 0) : "";
    }
    /// All that is stored, as text: for tests that look for what must not be there.
    std::string dump() const {
        const std::string path = folder_.path().string() + "/dump";
        run({program("pg_dump"), "-d", address(), "-f", path});
        std::ifstream text(path);
        return {std::istreambuf_iterator<char>(text), {}};
    }
    /// Gives a file of this folder to the user of the server, with mode 0600.
    static void give_to_user(const std::filesystem::path& path) {
        if (::geteuid() != 0) return;
        const passwd* const user = ordinary_user();
        if (::chown(path.c_str(), user->pw_uid, user->pw_gid) != 0) throw std::system_error(errno, std::generic_category(), "chown");
    }

private:
    std::string data() const { return folder_.path().string() + "/data"; }
    void end(int signal, bool all) {
        if (process_ <= 0) return;
        ::kill(all ? -process_ : process_, signal);
        ::waitpid(process_, nullptr, 0);
        process_ = 0;
        if (!all) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(5)); // its children are other processes' to wait for
    }

    static std::string folder_of_programs() {
        for (const char* version : {"15", "16", "17", "14"}) {
            std::string path = std::string("/usr/lib/postgresql/") + version + "/bin";
            if (std::filesystem::exists(path + "/initdb")) return path;
        }
        return {};
    }
    static std::string program(std::string_view name) { return folder_of_programs().append(1, '/').append(name); }
    /// An empty cluster, made once for each process: a copy of it takes a fraction of the time.
    static const std::string& empty_cluster() {
        static const temporary_folder folder;
        static const std::string path = [] {
            if (!is_installed()) throw std::runtime_error("install PostgreSQL (Debian: postgresql)");
            give_to_user(folder.path());
            std::string made = folder.path().string() + "/empty";
            run({program("initdb"), "-D", made, "-U", "azdo", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync",
                "--no-instructions"});
            return made;
        }();
        return path;
    }
    static const passwd* ordinary_user() {
        const passwd* found = ::getpwnam("nobody");
        if (found == nullptr) throw std::runtime_error("there is no user nobody");
        return found;
    }
    static int free_port() {
        const int file = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        const bool good = ::bind(file, reinterpret_cast<const sockaddr*>(&address), size) == 0 &&
                          ::getsockname(file, reinterpret_cast<sockaddr*>(&address), &size) == 0;
        ::close(file);
        if (!good) throw std::runtime_error("no free port");
        return ntohs(address.sin_port);
    }

    /// Starts a program as an ordinary user, in a process group of its own; it ends with this process.
    static pid_t begin(const std::vector<std::string>& words, const std::string& log) {
        std::vector<char*> arguments;
        for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        const passwd* const user = ::geteuid() == 0 ? ordinary_user() : nullptr;
        const pid_t child = ::fork();
        if (child < 0) throw std::system_error(errno, std::generic_category(), "fork");
        if (child > 0) return child;
        ::setpgid(0, 0);
        const int to = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(::open("/dev/null", O_RDONLY), 0);
        ::dup2(to, 1);
        ::dup2(to, 2);
        for (int file = 3; file < 256; ++file) ::close(file);
        if (user != nullptr && (::setgroups(0, nullptr) != 0 || ::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0)) ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        if (::chdir("/") != 0) ::_exit(126);
        ::unsetenv("LC_ALL");
        ::unsetenv("PGOPTIONS");
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    static void run(const std::vector<std::string>& words) {
        const temporary_folder folder;
        const std::string log = folder.path().string() + "/log";
        int status = 0;
        const pid_t child = begin(words, log);
        if (::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0) return;
        std::ifstream text(log);
        throw std::runtime_error(words.front() + " failed: " + std::string(std::istreambuf_iterator<char>(text), {}));
    }

    settings settings_;
    temporary_folder folder_{};
    int port_ = 5432;
    pid_t process_ = 0;
};

} // namespace test
