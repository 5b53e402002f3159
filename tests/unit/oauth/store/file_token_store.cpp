// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include "../../config/temporary_folder.hpp"
#include "../../core/faulty_files.hpp"
#include "store_suite.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

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

namespace oauth_file_token_store {
using namespace azdo::oauth;
using azdo::base64url_decode;
using azdo::failure_kind;

namespace {
using sealed_store = file_token_store<system_entropy_t>;

using store_suite::keys_of;
using store_suite::named;

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
} // namespace
} // namespace oauth_file_token_store

BOOST_FIXTURE_TEST_SUITE(oauth_file_token_store, setting)

BOOST_AUTO_TEST_CASE(behaviour_that_all_stores_share) {
    const memory_token_store memory;
    store_suite::check_token_store([&] { return memory; });
    store_suite::check_token_store([&] { return plain(); });
    BOOST_REQUIRE(std::filesystem::remove(file()));
    store_suite::check_token_store([&] { return sealed(); });
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
    BOOST_TEST(all.size() == 2u); // only those with a grant
    for (const auto& one : all) BOOST_TEST((one->key() == ada.key() || one->key() == bob.key()));
}

BOOST_AUTO_TEST_CASE(one_is_encrypted_and_the_other_says_that_it_is_not) {
    BOOST_TEST(sealed().compare_and_swap(0, named("a")).has_value());
    BOOST_TEST(sealed().choose("fabrikam").has_value());
    for (const char* visible : {"canary", "fabrikam", "ada", "engines", "access_token"})
        BOOST_TEST_CONTEXT(visible) BOOST_TEST(content().find(visible) == std::string::npos);
    BOOST_TEST((sealed_store::all(folder(), keys_of('k'), system_entropy)->at(0)->read()->value == named("a")));
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

namespace {
/// Contents that cannot be opened, made from a good one.
std::vector<std::string> damaged(const std::string& good, bool sealed) {
    std::vector<std::string> all{std::string(), good.substr(1), good.substr(0, good.size() - 2), good + "A",
        good.substr(0, good.size() / 2), "{}", "{", "null", "{\"generation\":1}", std::string(300 * 1024, 'x')};
    std::string other = good;
    other[good.size() / 2] = other[good.size() / 2] == 'A' ? 'B' : 'A';
    if (sealed) all.push_back(other);
    if (sealed) all.push_back("A2" + good.substr(2)); // another version
    if (!sealed) all.push_back("{\"connection\":{\"user\":\"eve\"},\"generation\":1}");
    if (!sealed) all.push_back("{\"connection\":{\"user\":\"ada\",\"team\":\"engines\"},\"generation\":18446744073709551615}");
    if (!sealed)
        all.push_back(
            R"({"connection":{"user":"ada","team":"engines"},"generation":1,"grant":{"access_token":"a","expires_at":"0000-12-31T19:00:00Z"}})");
    return all;
}
} // namespace

BOOST_AUTO_TEST_CASE(an_unreadable_grant_is_a_failure_and_is_kept_until_its_owner_signs_in_or_out) {
    const auto check = [&](const auto& store, bool is_sealed) {
        BOOST_TEST(store.sign_out().has_value());
        const auto first = store.compare_and_swap(0, named("a")).value();
        const std::string good = content();
        for (const std::string& bad : damaged(good, is_sealed)) {
            BOOST_TEST_INFO_SCOPE(bad);
            overwrite(bad);
            const auto got = store.read();
            BOOST_REQUIRE(!got);
            BOOST_CHECK(got.error().kind == (bad.size() > 256 * 1024 ? failure_kind::too_large : failure_kind::storage));
            BOOST_TEST(got.error().message.find("canary") == std::string::npos);
            BOOST_TEST((store.look().value() == connection{.is_unusable = true}));
            BOOST_TEST(store.look()->is_dead(azdo::earliest_time));
            BOOST_TEST(!store.choose("contoso").has_value());
            BOOST_TEST(!store.compare_and_swap(first, named("refreshed")).has_value()); // a refresh does not know what it would replace
            BOOST_TEST(content() == bad);

            const auto replaced = store.compare_and_swap(0, named("b")); // a sign-in does
            BOOST_REQUIRE(replaced);
            BOOST_TEST((store.read()->value == named("b")));
            BOOST_CHECK(store.compare_and_swap(0, named("c")).error().kind == failure_kind::conflict);
            for (const std::uint64_t old : {std::uint64_t{1}, first, first + 1}) // of a refresh in progress
                BOOST_TEST_CONTEXT(old) BOOST_CHECK(store.compare_and_swap(old, named("c")).error().kind == failure_kind::conflict);
            BOOST_TEST(store.compare_and_swap(*replaced, named("c")).value() == *replaced + 1);
            overwrite(bad);
            BOOST_TEST(keep(store, named("e")).has_value());
            BOOST_TEST((store.read()->value == named("e")));
            BOOST_TEST((store.look().value() == connection{.signed_in = true}));
            BOOST_TEST(keep(store, named("f")).has_value());
            BOOST_TEST((store.read()->value == named("f")));

            overwrite(bad);
            BOOST_TEST(store.sign_out().has_value());
            BOOST_CHECK(store.read().error().kind == failure_kind::not_signed_in);
            BOOST_TEST((store.look().value() == connection{}));
            BOOST_TEST(store.compare_and_swap(0, named("d")).has_value());
            overwrite(good);
            BOOST_TEST((store.read()->value == named("a")));
        }
    };
    check(sealed(), true);
    BOOST_REQUIRE(std::filesystem::remove(file()));
    check(plain(), false);
}

BOOST_AUTO_TEST_CASE(a_grant_whose_key_was_taken_out) {
    BOOST_TEST(sealed().compare_and_swap(0, named("a")).has_value());
    const std::string old = content();
    const sealed_store without{folder(), key, keys_of('n'), system_entropy};
    BOOST_CHECK(without.read().error().kind == failure_kind::storage);
    BOOST_TEST(without.read().error().message.find("Sign in again") != std::string::npos);
    BOOST_TEST(without.compare_and_swap(0, named("b")).has_value());
    BOOST_TEST((without.read()->value == named("b")));
    overwrite(old);
    BOOST_TEST(without.sign_out().has_value());
    BOOST_CHECK(without.read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(content() != old);
}

BOOST_AUTO_TEST_CASE(all_gives_a_result_for_each) {
    const auto of = [&](const char* user) { return sealed_store{folder(), {.user = user}, keys_of('k'), system_entropy}; };
    for (const char* user : {"a", "b", "c", "d"})
        BOOST_TEST_CONTEXT(user) BOOST_TEST(of(user).compare_and_swap(0, named(user)).has_value());
    BOOST_TEST(of("d").sign_out().has_value());
    const auto bytes_of = [&](const char* user) { return path + "/" + token_folder::name_of({.user = user}).value() + ".token"; };
    std::ofstream(bytes_of("b"), std::ios::binary) << "damaged";
    ::chmod(bytes_of("c").c_str(), 0644);
    const auto all = sealed_store::all(folder(), keys_of('k'), system_entropy).value();
    BOOST_TEST(all.size() == 3u);
    int opened = 0;
    for (const auto& one : all) {
        if (one) BOOST_TEST(one->key().user == "a");
        if (!one) BOOST_CHECK(one.error().kind == failure_kind::storage);
        opened += one ? 1 : 0;
    }
    BOOST_TEST(opened == 1);
    const auto none = sealed_store::all(folder(), keys_of('n'), system_entropy).value();
    for (const auto& one : none) BOOST_TEST(!one.has_value());
    const token_folder here = folder();
    std::filesystem::permissions(path, std::filesystem::perms::all);
    BOOST_CHECK(sealed_store::all(here, keys_of('k'), system_entropy).error().kind == failure_kind::storage);
}

BOOST_AUTO_TEST_CASE(a_grant_in_the_place_of_another_connection_is_refused) {
    BOOST_TEST(sealed().compare_and_swap(0, named("a")).has_value());
    const std::string mine = file();
    const connection_key ada = key;
    key.user = "bob";
    std::filesystem::copy_file(mine, file());
    ::chmod(file().c_str(), 0600);
    BOOST_CHECK(sealed().read().error().kind == failure_kind::storage);
    BOOST_TEST(sealed().compare_and_swap(0, named("b")).has_value()); // bob signs in
    BOOST_TEST((sealed().read()->value == named("b")));
    key = ada;
    BOOST_TEST((sealed().read()->value == named("a")));
    key.user = "eve";
    BOOST_TEST(plain().compare_and_swap(0, named("plain")).has_value());
    const std::string plain_file = file();
    key.user = "mallory";
    std::filesystem::copy_file(plain_file, file());
    ::chmod(file().c_str(), 0600);
    BOOST_CHECK(plain().read().error().kind == failure_kind::storage);
    int refused = 0;
    const auto all = plain_file_token_store::all(folder()).value();
    for (const auto& one : all) refused += one ? 0 : 1;
    BOOST_TEST(refused == 3); // two of them are sealed
    BOOST_TEST(plain().sign_out().has_value());
    BOOST_CHECK(plain().read().error().kind == failure_kind::not_signed_in);
}

BOOST_AUTO_TEST_CASE(files_stored_by_0_1_0_can_be_opened) { // bytes written by the code of that version
    static_cast<void>(folder());
    overwrite(
        "AWLn64AYGRobHB0eHyAhIiOhOMPwlrBZcag5JosF0RUuywIhtecBnqrokrG4weiembcBDHA-O2zllEA7kJKX2ZbyWeHyfh1qBndR7Vw6lLLCdmRm8xiMRtXaf43U508j"
        "BZecqtLMbIhF7X3EMoc_-vpWzJG2GE3AiioGxm-Z-m7Jg5H5Cz79MyDNYkbpz5l9vBHWRgAANlY_RTNBKneOFJABh_"
        "nd3YTgA6ZHcI7mbsYqXbTaOu7N8O6xAxqBGwQoIR3S"
        "aBvt-FztS8egHiqgSKoOe-2j_BVLcMgZp-GudD-j2JTPzRSu5mRNPQq2UW3tpU7JxBZl_YHbZ-B6Js-"
        "JZeImD5rhyOBjHw7ZiNnBMuN6MyDXCeEjTmNw75pGsP8wKx8qxyo7"
        "G_4I");
    ::chmod(file().c_str(), 0600);
    BOOST_TEST((sealed().read()->value == named("a")));
    BOOST_TEST(sealed().read()->generation == 7u);
    BOOST_TEST((sealed().look().value() == connection{"fabrikam", true}));
    BOOST_TEST((sealed_store::all(folder(), keys_of('k'), system_entropy)->at(0)->key() == key));
    BOOST_TEST(sealed().compare_and_swap(7, named("b")).value() == 8u);
    BOOST_TEST(base64url_decode(content())->front() == 2); // sealed again, as the new version
    BOOST_TEST((sealed().look().value() == connection{"fabrikam", true}));
}

BOOST_AUTO_TEST_CASE(an_end_that_cannot_be_written_is_not_stored) {
    token far = named("a");
    for (const azdo::sys_time end : {azdo::sys_time::max(), azdo::latest_time + azdo::ticks{1}}) {
        BOOST_TEST_INFO_SCOPE(end.time_since_epoch().count());
        far.expires_at = end;
        BOOST_TEST(sealed().sign_out().has_value());
        BOOST_TEST(sealed().compare_and_swap(0, far).has_value());
        BOOST_CHECK(sealed().read()->value.expires_at == azdo::latest_time);
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_this_users_alone_is_refused_and_may_be_replaced) {
    BOOST_TEST(sealed().compare_and_swap(0, named("a")).has_value());
    BOOST_REQUIRE(::chmod(file().c_str(), 0644) == 0);
    BOOST_TEST(sealed().read().error().message.find("chmod 600") != std::string::npos);
    BOOST_CHECK(sealed().compare_and_swap(1, named("b")).error().kind == failure_kind::storage);
    BOOST_REQUIRE(::chmod(file().c_str(), 0600) == 0);
    BOOST_TEST((sealed().read()->value == named("a")));
    for (const mode_t mode : {0644u, 0660u, 0000u}) {
        BOOST_TEST_INFO_SCOPE(mode);
        BOOST_REQUIRE(::chmod(file().c_str(), mode) == 0);
        ::chmod((file().substr(0, file().size() - 5) + "lock").c_str(), 0644); // as a backup restores it
        BOOST_TEST(sealed().compare_and_swap(sealed().read() ? sealed().read()->generation : 0, named("b")).has_value());
        BOOST_TEST((sealed().read()->value == named("b")));
    }
    outer.file("elsewhere", "untouched");
    BOOST_REQUIRE(std::filesystem::remove(file()));
    BOOST_REQUIRE(::symlink((outer.path() / "elsewhere").c_str(), file().c_str()) == 0);
    BOOST_CHECK(sealed().read().error().kind == failure_kind::storage);
    BOOST_TEST(sealed().compare_and_swap(0, named("c")).has_value()); // the link is replaced, not what it points to
    BOOST_TEST(std::filesystem::file_size(outer.path() / "elsewhere") == 9u);
    // A temporary error is not a reason to replace a grant.
    for (const char* call : {"open", "status", "lock", "link_status"}) {
        BOOST_TEST_INFO_SCOPE(call);
        faulty_files full;
        const auto store = sealed(full);
        full.refuse(call, EMFILE);
        BOOST_CHECK(store.compare_and_swap(0, named("lost")).error().kind == failure_kind::storage);
        BOOST_CHECK(store.sign_out().error().kind == failure_kind::storage);
        BOOST_TEST((sealed().read()->value == named("c")));
    }
    faulty_files seen;
    BOOST_CHECK(sealed(seen).compare_and_swap(0, named("lost")).error().kind == failure_kind::conflict);
    int failed = 0;
    for (std::size_t at = 2; at < seen.seen().size(); ++at) { // each of these calls, also when reading the grant
        if (seen.seen()[at] != "open" && seen.seen()[at] != "status") continue;
        faulty_files full(faulty_files::fault::error, static_cast<int>(at), EMFILE);
        BOOST_CHECK(sealed(full).compare_and_swap(0, named("lost")).error().kind == failure_kind::storage);
        BOOST_TEST((sealed().read()->value == named("c")));
        ++failed;
    }
    BOOST_TEST(failed == 4);
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
