// SPDX-License-Identifier: BSL-1.0
#include "fixture.hpp"

#include "../config/temporary_folder.hpp"
#include "../core/faulty_files.hpp"

#include <azdo/oauth/entropy.hpp>
#include <azdo/oauth/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <csignal>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace azdo::oauth;
using azdo::failure_kind;

namespace {
using sealed_store = file_token_store<system_entropy_t>;

token named(const std::string& name) {
    return {azdo::secret<std::string>("access-canary-" + name), azdo::secret<std::string>("refresh-canary-" + name), "vso.work_write",
        fixture::noon};
}
seal_keys keys_of(char c) { return {*seal_key::from_secret(azdo::secret<std::string>(std::string(32, c)))}; }

struct setting {
    temporary_folder outer{};
    std::string path = (outer.path() / "tokens").string();
    connection_key key{.user = "ada", .team = "engines"};

    token_folder folder(azdo::file_calls& calls = azdo::system_files()) const { return token_folder::open(path, calls).value(); }
    sealed_store sealed(azdo::file_calls& calls = azdo::system_files()) const { return {folder(calls), key, keys_of('k'), system_entropy}; }
    plain_file_token_store plain(azdo::file_calls& calls = azdo::system_files()) const {
        return plain_file_token_store{folder(calls), key};
    }

    std::string file() const { return path + "/" + token_folder::name_of(key).value() + ".token"; }
    std::string content() const {
        std::ifstream in(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void overwrite(const std::string& text) const { std::ofstream(file(), std::ios::binary) << text; }
};

/// What holds for every store of connections; `again()` opens the same one anew.
template <class Open>
void check_store(Open again) {
    static_assert(connection_store<decltype(again())>);
    const auto store = again();
    BOOST_CHECK(store.read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST((store.look().value() == connection{}));
    BOOST_CHECK(store.compare_and_swap(1, named("x")).error().kind == failure_kind::conflict);
    const auto first = store.compare_and_swap(0, named("a")).value();
    BOOST_TEST(again().read()->generation == first);
    BOOST_TEST((again().read()->value == named("a")));
    const auto second = store.compare_and_swap(first, named("b")).value();
    BOOST_TEST(second > first);
    for (const std::uint64_t old : {std::uint64_t{0}, first, second + 1})
        BOOST_CHECK(store.compare_and_swap(old, named("c")).error().kind == failure_kind::conflict);
    BOOST_TEST((again().read()->value == named("b")));

    // An organization alone is no connection; it outlives sign-outs and new authorizations.
    BOOST_TEST(again().look()->signed_in);
    BOOST_TEST(!again().look()->is_connected());
    BOOST_TEST(store.choose("fabrikam").has_value());
    BOOST_TEST(again().look()->is_connected());
    BOOST_TEST((again().read()->value == named("b")));
    BOOST_TEST(again().read()->generation == second); // a refresh that is on its way is not disturbed
    BOOST_TEST(store.sign_out().has_value());
    BOOST_CHECK(store.read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST((again().look().value() == connection{"fabrikam", false}));
    BOOST_TEST(!again().look()->is_connected());
    const auto third = store.compare_and_swap(0, named("d")).value();
    BOOST_TEST(third > second); // no generation comes back
    BOOST_TEST((again().look().value() == connection{"fabrikam", true}));
    BOOST_TEST(store.choose("contoso").has_value());
    BOOST_TEST(again().look()->organization == "contoso");
    BOOST_TEST((again().read()->value == named("d")));
}
} // namespace

BOOST_FIXTURE_TEST_SUITE(oauth_file_token_store, setting)

BOOST_AUTO_TEST_CASE(what_every_store_does) {
    const memory_token_store memory;
    check_store([&] { return memory; });
    check_store([&] { return plain(); });
    BOOST_REQUIRE(std::filesystem::remove(file()));
    check_store([&] { return sealed(); });
}

BOOST_AUTO_TEST_CASE(an_organization_may_come_before_the_sign_in) {
    BOOST_TEST(sealed().choose("fabrikam").has_value());
    BOOST_TEST(!sealed().look()->is_connected());
    BOOST_CHECK(sealed().read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(sealed().compare_and_swap(0, named("a")).has_value());
    BOOST_TEST(sealed().look()->is_connected());
}

BOOST_AUTO_TEST_CASE(connections_do_not_disturb_each_other) {
    const plain_file_token_store ada{folder(), {"ada", "engines"}}, other_team{folder(), {"ada", "wheels"}},
        bob{folder(), {"bob", "engines"}}, server{folder(), {"ada", "engines", "tfs.example.com/tfs"}};
    BOOST_TEST(ada.compare_and_swap(0, named("a")).has_value());
    for (const auto* store : {&other_team, &bob, &server}) BOOST_CHECK(store->read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(bob.compare_and_swap(0, named("b")).has_value());
    BOOST_TEST(other_team.choose("fabrikam").has_value());
    BOOST_TEST((ada.read()->value == named("a")));
    BOOST_TEST(ada.look()->organization.empty());
    const auto all = plain_file_token_store::all(folder()).value();
    BOOST_TEST(all.size() == 2u); // those with a grant
    for (const auto& one : all) BOOST_TEST((one.key() == ada.key() || one.key() == bob.key()));
}

BOOST_AUTO_TEST_CASE(one_is_encrypted_and_the_other_says_that_it_is_not) {
    BOOST_TEST(sealed().compare_and_swap(0, named("a")).has_value());
    BOOST_TEST(sealed().choose("fabrikam").has_value());
    for (const char* visible : {"canary", "fabrikam", "ada", "engines", "access_token"})
        BOOST_TEST(content().find(visible) == std::string::npos);
    BOOST_TEST((sealed_store::all(folder(), keys_of('k'), system_entropy)->at(0).read()->value == named("a")));
    BOOST_REQUIRE(std::filesystem::remove(file()));
    BOOST_TEST(plain().compare_and_swap(0, named("a")).has_value());
    BOOST_TEST(content().find("access-canary-a") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(keys_can_be_rotated) {
    BOOST_TEST(sealed().compare_and_swap(0, named("a")).has_value());
    seal_keys both = keys_of('n');
    both.previous.push_back(keys_of('k').current);
    const sealed_store rotated{folder(), key, both, system_entropy}, only_new{folder(), key, keys_of('n'), system_entropy};
    BOOST_TEST((rotated.read()->value == named("a")));
    BOOST_CHECK(only_new.read().error().kind == failure_kind::storage);
    BOOST_TEST(rotated.choose("fabrikam").has_value()); // sealed with the newest key from now on
    BOOST_TEST((only_new.read()->value == named("a")));
}

BOOST_AUTO_TEST_CASE(a_changed_moved_or_damaged_file_is_refused_and_kept) {
    BOOST_TEST(sealed().compare_and_swap(0, named("a")).has_value());
    const std::string good = content();
    const auto refused = [&](const auto& store) {
        const auto got = store.read();
        BOOST_REQUIRE(!got);
        BOOST_CHECK(got.error().kind == failure_kind::storage);
        BOOST_TEST(got.error().message.find("canary") == std::string::npos);
        BOOST_CHECK(store.compare_and_swap(0, named("b")).error().kind == failure_kind::storage); // nothing is written over it
        BOOST_CHECK(store.sign_out().error().kind == failure_kind::storage);
    };
    for (const std::string& bad : {std::string(), good.substr(1), good.substr(0, good.size() - 2), good + "A", std::string("{}")}) {
        overwrite(bad);
        refused(sealed());
        BOOST_TEST(content() == bad);
    }
    overwrite(good);
    BOOST_TEST(sealed().read().has_value());
    const std::string mine = file();
    key.user = "bob";
    std::filesystem::copy_file(mine, file());
    ::chmod(file().c_str(), 0600);
    refused(sealed());
    BOOST_REQUIRE(std::filesystem::remove(file()));
    BOOST_TEST(plain().compare_and_swap(0, named("plain")).has_value());
    const std::string plain_text = content();
    key.user = "eve";
    BOOST_TEST(plain().compare_and_swap(0, named("other")).has_value());
    for (const std::string& bad :
        {plain_text, std::string("{"), std::string("null"), std::string("{\"generation\":1}"), plain_text.substr(0, 40)}) {
        overwrite(bad);
        refused(plain());
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_this_users_alone_is_refused) {
    BOOST_TEST(sealed().compare_and_swap(0, named("a")).has_value());
    BOOST_REQUIRE(::chmod(file().c_str(), 0644) == 0);
    BOOST_TEST(sealed().read().error().message.find("chmod 600") != std::string::npos);
    BOOST_CHECK(sealed().compare_and_swap(1, named("b")).error().kind == failure_kind::storage);
    BOOST_REQUIRE(::chmod(file().c_str(), 0600) == 0);
    BOOST_TEST((sealed().read()->value == named("a")));
}

BOOST_AUTO_TEST_CASE(of_many_writers_at_once_one_wins_each_generation) {
    BOOST_TEST(sealed().compare_and_swap(0, named("0")).has_value());
    std::atomic<int> won = 0, lost = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&] {
            const auto mine = sealed();
            for (int i = 0; i < 5; ++i) {
                const auto at = mine.read();
                const auto done = mine.compare_and_swap(at->generation, named("t"));
                if (done)
                    ++won;
                else if (done.error().kind == failure_kind::conflict)
                    ++lost;
            }
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(won + lost == 40);
    BOOST_TEST(sealed().read()->generation == static_cast<std::uint64_t>(won) + 1);
}

BOOST_AUTO_TEST_CASE(each_call_of_the_system_fails_and_the_old_grant_stays) {
    BOOST_TEST(sealed().compare_and_swap(0, named("old")).has_value());
    faulty_files good;
    BOOST_REQUIRE(sealed(good).compare_and_swap(1, named("old")).has_value());
    const int calls = static_cast<int>(good.seen().size());
    BOOST_TEST(calls > 20);
    int failed = 0;
    for (const int error : {EIO, ENOSPC, EACCES, EMFILE})
        for (int at = 2; at < calls; ++at) { // the first two open the folder
            const auto before = sealed().read().value();
            faulty_files faulty(faulty_files::fault::error, at, error);
            const auto done = sealed(faulty).compare_and_swap(before.generation, named("new"));
            BOOST_TEST(faulty.went_wrong());
            const auto now = sealed().read().value();
            BOOST_TEST((now.value == (done ? named("new") : named("old"))), good.seen()[static_cast<std::size_t>(at)]);
            BOOST_TEST(now.generation == before.generation + (done ? 1 : 0));
            if (!done) BOOST_CHECK(done.error().kind == failure_kind::storage);
            if (!done) ++failed;
            BOOST_TEST(sealed().compare_and_swap(now.generation, named("old")).has_value()); // no lock is left behind
        }
    BOOST_TEST(failed > 40);
    for (const auto& one : std::filesystem::directory_iterator(path)) BOOST_TEST(one.path().filename().string().front() != '.');
}

BOOST_AUTO_TEST_CASE(killed_before_and_after_each_call_of_the_system) {
    BOOST_TEST(sealed().compare_and_swap(0, named("old")).has_value());
    faulty_files good;
    BOOST_REQUIRE(sealed(good).compare_and_swap(1, named("old")).has_value());
    int kept = 0, replaced = 0;
    for (const auto fault : {faulty_files::fault::kill_before, faulty_files::fault::kill_after})
        for (int at = 0; at < static_cast<int>(good.seen().size()); ++at) {
            const auto before = sealed().read().value();
            const pid_t child = ::fork();
            BOOST_REQUIRE(child >= 0);
            if (child == 0) {
                faulty_files faulty(fault, at);
                static_cast<void>(sealed(faulty).compare_and_swap(before.generation, named("new")));
                ::_exit(0);
            }
            int status = 0;
            BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
            BOOST_REQUIRE(WIFSIGNALED(status));
            const auto now = sealed().read();
            BOOST_REQUIRE_MESSAGE(now, "there is no token after a kill at call " << at);
            const bool is_new = now->value == named("new");
            BOOST_TEST((is_new || now->value == named("old")));
            BOOST_TEST(now->generation == before.generation + (is_new ? 1u : 0u));
            (is_new ? replaced : kept) += 1;
            BOOST_TEST(sealed().compare_and_swap(now->generation, named("old")).has_value());
        }
    BOOST_TEST(kept > 20);
    BOOST_TEST(replaced > 5);
    for (const auto& one : std::filesystem::directory_iterator(path)) BOOST_TEST(one.path().filename().string().front() != '.');
}

BOOST_AUTO_TEST_SUITE_END()
