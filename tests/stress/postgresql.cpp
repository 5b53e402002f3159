// SPDX-License-Identifier: BSL-1.0
// The storms over PostgreSQL: 8 processes of 8 threads with one grant, 2,000 kills of a writer, 50 kills of the database server, 10
// failovers to a synchronous standby. Every grant that was acknowledged as stored is there afterwards.
#include "../unit/postgresql/database_server.hpp"
#include "kill_storm.hpp"
#include "refresh_storm.hpp"
#include "size.hpp"

#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/postgresql/connection_string.hpp>
#include <azdo/postgresql/database.hpp>
#include <azdo/postgresql/token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <random>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(stress_postgresql)

namespace {

namespace oauth = azdo::oauth;
namespace postgresql = azdo::postgresql;
using namespace std::chrono_literals;
using test::database_server;

/// Whether a primary and its standby flush to the disk, which takes most of the time.
bool is_durable() { return stress::times(0, 1) == 1; }

postgresql::database database_at(const std::string& address) {
    return postgresql::database{postgresql::connection_string::parse(address).value(),
        {oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k'))).value()}};
}
postgresql::token_store grant_in(const std::string& address, const std::string& user) { return {database_at(address), {.user = user}}; }

void refresh_in(const stress::registered& with, int expiries) {
    const database_server server;
    database_at(server.address()).prepare().value();
    stress::refresh_once_an_expiry(with, expiries, [&] { return grant_in(server.address(), "ada"); });
}

/// Writers in processes of their own, each with its own grant, that go on while servers come and go.
class writers {
public:
    static constexpr int count = 4;

    explicit writers(std::string address) : address_(std::move(address)) {
        for (int i = 0; i < count; ++i) grant_in(address_, name(i)).compare_and_swap(0, stress::numbered(0)).value();
        for (int i = 0; i < count; ++i) {
            const pid_t child = ::fork();
            BOOST_REQUIRE(child >= 0);
            if (child == 0) {
                write(i);
                ::_exit(0);
            }
            children_.push_back(child);
        }
    }
    writers(const writers&) = delete;
    writers& operator=(const writers&) = delete;
    ~writers() { finish(); }

    /// Waits until each writer was told `more` times that its grant was stored.
    void wait_for(int more) {
        std::array<int, count> from{};
        for (int i = 0; i < count; ++i) from[at(i)] = shared_->of[at(i)].saved;
        for (int i = 0; i < count; ++i)
            for (int tries = 0; shared_->of[at(i)].saved < from[at(i)] + more; ++tries) {
                BOOST_REQUIRE_MESSAGE(tries < 60'000, "writer " << i << " does not get on");
                std::this_thread::sleep_for(1ms);
            }
    }
    /// Ends the writers, and looks for what they were told was stored.
    void check() {
        finish();
        BOOST_TEST(shared_->lost == 0);
        for (int i = 0; i < count; ++i) {
            const auto held = grant_in(address_, name(i)).read();
            BOOST_REQUIRE_MESSAGE(held, test::failure_in(held));
            BOOST_TEST(stress::number_of(held->value) >= shared_->of[at(i)].saved);
            BOOST_TEST(stress::number_of(held->value) <= shared_->of[at(i)].started);
        }
    }
    int acknowledged() const {
        int all = 0;
        for (const stress::progress& one : shared_->of) all += one.saved;
        return all;
    }

private:
    struct ledger {
        std::array<stress::progress, count> of{};
        std::atomic<int> lost{0};
        std::atomic<bool> over{false};
    };
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    static std::string name(int i) { return "writer " + std::to_string(i); }

    void write(int i) const {
        stress::progress& mine = shared_->of[at(i)];
        const auto store = grant_in(address_, name(i));
        while (!shared_->over) {
            const auto held = store.read();
            if (!held && held.error().kind == azdo::failure_kind::not_signed_in) ++shared_->lost;
            if (!held) continue; // the database is away
            const int number = stress::number_of(held->value);
            if (number < mine.saved) ++shared_->lost;
            mine.started = number + 1;
            if (store.compare_and_swap(held->generation, stress::numbered(number + 1))) mine.saved = number + 1;
        }
    }
    void finish() {
        shared_->over = true;
        for (const pid_t child : children_) {
            int status = -1;
            BOOST_TEST(::waitpid(child, &status, 0) == child);
            BOOST_TEST(status == 0);
        }
        children_.clear();
    }

    std::string address_;
    stress::shared_memory<ledger> shared_{};
    std::vector<pid_t> children_{};
};

database_server::settings synchronous(const database_server* of = nullptr) {
    database_server::settings made;
    made.durable = is_durable();
    made.more = {"recovery_init_sync_method=syncfs", "synchronous_standby_names=*", "synchronous_commit=on"};
    made.of = of;
    return made;
}
/// A primary and its standby. Each has a place, which keeps its address when another server takes it.
class pair_of_servers {
public:
    pair_of_servers() {
        servers_[0] = std::make_unique<database_server>(synchronous());
        put(0);
        add_standby();
    }
    /// Both addresses: the one that can be written is used.
    std::string address() const { return "host=" + path(0) + "," + path(1) + " port=5432 user=azdo dbname=postgres"; }
    /// Kills the primary; the standby takes over, and gets a new standby.
    void fail_over() {
        servers_[primary_]->kill();
        servers_[1 - primary_]->promote();
        primary_ = 1 - primary_;
        add_standby();
    }

private:
    void add_standby() {
        const std::size_t place = 1 - primary_;
        servers_[place].reset();
        servers_[place] = std::make_unique<database_server>(synchronous(servers_[primary_].get()));
        put(place);
    }
    std::string path(std::size_t place) const { return (folder_.path() / std::to_string(place)).string(); }
    void put(std::size_t place) const {
        std::filesystem::remove(path(place));
        std::filesystem::create_directory_symlink(servers_[place]->folder(), path(place));
    }

    temporary_folder folder_{};
    std::array<std::unique_ptr<database_server>, 2> servers_{};
    std::size_t primary_ = 0;
};

} // namespace

BOOST_AUTO_TEST_CASE(one_refresh_an_expiry_for_any_number_of_threads_and_processes) {
    refresh_in(stress::legacy(), stress::times(25, 1000));
}
BOOST_AUTO_TEST_CASE(one_refresh_an_expiry_with_an_app_of_entra) { refresh_in(stress::of_entra(), stress::times(25, 1000)); }

BOOST_AUTO_TEST_CASE(a_kill_while_saving_leaves_the_old_or_the_new_token) {
    const int kills = stress::times(40, 2000);
    const database_server server;
    database_at(server.address()).prepare().value();
    BOOST_TEST(stress::kill_a_writer(kills, [&] { return grant_in(server.address(), "ada"); }) > kills / 4);
}

BOOST_AUTO_TEST_CASE(a_kill_of_the_server_loses_nothing_that_it_acknowledged) {
    const int kills = stress::times(3, 50);
    database_server server; // it need not flush to the disk: a kill is no loss of power
    database_at(server.address()).prepare().value();
    writers all(server.address());
    std::minstd_rand random(7);
    for (int kill = 0; kill < kills; ++kill) {
        all.wait_for(5);
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 20'000));
        server.kill();
        server.start();
    }
    all.wait_for(1);
    all.check();
    BOOST_TEST_MESSAGE(kills << " kills of the server, " << all.acknowledged() << " grants acknowledged: 0 lost");
}

BOOST_AUTO_TEST_CASE(a_failover_loses_nothing_that_was_acknowledged) {
    const int failovers = stress::times(1, 10);
    pair_of_servers both;
    database_at(both.address()).prepare().value();
    writers all(both.address());
    std::minstd_rand random(7);
    for (int n = 0; n < failovers; ++n) {
        all.wait_for(5);
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 20'000));
        both.fail_over();
    }
    all.wait_for(1);
    all.check();
    BOOST_TEST_MESSAGE(failovers << " failovers, " << all.acknowledged() << " grants acknowledged: 0 lost");
}

BOOST_AUTO_TEST_SUITE_END()
