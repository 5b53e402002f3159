// SPDX-License-Identifier: BSL-1.0
#include "../core/faulty_files.hpp"
#include "../failure_in.hpp"
#include "temporary_folder.hpp"

#include <azdo/config/save.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

BOOST_AUTO_TEST_SUITE(config_save)

using namespace azdo::config;
using azdo::failure_kind;
using fault = faulty_files::fault;

namespace {
const std::string before = "{\"text\": \"" + std::string(6000, 'o') + "\"}\n";
const std::string longer = "{\"text\": \"" + std::string(9000, 'n') + "\"}\n";
const std::string shorter = "{\"text\": \"n\"}\n";

std::string content(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
struct stat status_of(const std::filesystem::path& path) {
    struct stat now {};
    BOOST_REQUIRE(::lstat(path.c_str(), &now) == 0);
    return now;
}
unsigned mode_of(const std::filesystem::path& path) { return status_of(path).st_mode & 07777u; }
std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}
void is_failure(const azdo::result<saved>& done, failure_kind kind, std::string_view message) {
    BOOST_REQUIRE(!done);
    BOOST_TEST(to_string(done.error().kind) == to_string(kind));
    BOOST_TEST(done.error().message == message);
}
/// Files cannot be created in one folder.
struct read_only_folder final : azdo::file_calls {
    std::string folder;
    explicit read_only_folder(const std::filesystem::path& path) : folder(path.string() + "/") {}
    int open(const char* path, int flags, mode_t mode) override {
        if ((flags & O_CREAT) != 0 && std::string_view(path).starts_with(folder)) return errno = EACCES, -1;
        return file_calls::open(path, flags, mode);
    }
};
/// Runs another writer's action while the temporary file is being flushed to disk.
template <class F>
struct meanwhile final : azdo::file_calls {
    F act;
    explicit meanwhile(F f) : act(std::move(f)) {}
    int sync(int file) override {
        act();
        return file_calls::sync(file);
    }
};
constexpr std::string_view changed = "the file was changed by another program since it was read: read it again, then repeat";
} // namespace

BOOST_AUTO_TEST_CASE(a_new_file) {
    const temporary_folder folder;
    const auto done = save(folder.path() / "a.json", "{}", std::nullopt);
    BOOST_REQUIRE(done);
    BOOST_TEST(done->path == (folder.path() / "a.json").string());
    BOOST_CHECK(done->how == save_method::replaced);
    BOOST_TEST(done->note.empty());
    BOOST_TEST(content(folder.path() / "a.json") == "{}");
    BOOST_TEST(mode_of(folder.path() / "a.json") == 0600u);
    is_failure(save(folder.path() / "a.json", "{}", std::nullopt), failure_kind::conflict,
        "a file with this name has been created meanwhile: read it first");
    is_failure(save(folder.path() / "none" / "a.json", "{}", std::nullopt), failure_kind::storage,
        "the file was not saved: a temporary file beside it cannot be created (No such file or directory)");
    BOOST_TEST(files_in(folder.path()) == 1u);
}

BOOST_AUTO_TEST_CASE(owner_and_mode_stay) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    BOOST_REQUIRE(::chmod(path.c_str(), 0640) == 0);
    const bool root = ::geteuid() == 0;
    if (root) BOOST_REQUIRE(::chown(path.c_str(), 1234, 4321) == 0);
    const auto old = status_of(path);
    const auto done = save(path, longer, before);
    BOOST_REQUIRE(done);
    const auto now = status_of(path);
    BOOST_TEST(content(path) == longer);
    BOOST_TEST(mode_of(path) == 0640u);
    BOOST_TEST(now.st_uid == old.st_uid);
    BOOST_TEST(now.st_gid == old.st_gid);
    BOOST_TEST(now.st_uid == (root ? 1234u : ::geteuid()));
    BOOST_TEST(now.st_ino != old.st_ino);
    BOOST_TEST(files_in(folder.path()) == 1u);
}

BOOST_AUTO_TEST_CASE(nothing_is_written_where_nothing_changed) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    const auto old = status_of(path);
    const auto done = save(path, before, before);
    BOOST_REQUIRE(done);
    BOOST_CHECK(done->how == save_method::unchanged);
    BOOST_TEST(status_of(path).st_ino == old.st_ino);
}

BOOST_AUTO_TEST_CASE(of_a_link_the_target_is_replaced) {
    const temporary_folder folder;
    std::filesystem::create_directories(folder.path() / "real" / "deep");
    std::filesystem::create_directory(folder.path() / "links");
    const auto path = folder.path() / "real" / "a.json";
    std::ofstream(path) << before;
    std::filesystem::create_symlink("../a.json", folder.path() / "real" / "deep" / "one");
    std::filesystem::create_symlink(folder.path() / "real" / "deep" / "one", folder.path() / "links" / "two");
    std::filesystem::create_symlink("links/two", folder.path() / "three");
    const auto done = save(folder.path() / "three", longer, before);
    BOOST_REQUIRE(done);
    BOOST_TEST(done->path == (folder.path() / "real" / "deep" / ".." / "a.json").string());
    BOOST_TEST(content(path) == longer);
    BOOST_TEST(std::filesystem::is_symlink(folder.path() / "three"));
    BOOST_TEST(std::filesystem::is_symlink(folder.path() / "links" / "two"));
    BOOST_TEST(std::filesystem::is_symlink(folder.path() / "real" / "deep" / "one"));
    BOOST_TEST(!std::filesystem::is_symlink(path));
}

BOOST_AUTO_TEST_CASE(links_that_lead_nowhere) {
    const temporary_folder folder;
    std::filesystem::create_symlink("none.json", folder.path() / "dangling");
    is_failure(save(folder.path() / "dangling", "{}", std::nullopt), failure_kind::not_found,
        "the symbolic link leads to " + (folder.path() / "none.json").string() + ", where there is no file");
    BOOST_TEST(!std::filesystem::exists(folder.path() / "none.json"));
    std::filesystem::create_symlink("b", folder.path() / "a");
    std::filesystem::create_symlink("a", folder.path() / "b");
    is_failure(save(folder.path() / "a", "{}", "x"), failure_kind::storage, "the symbolic links form a loop");
    is_failure(save(folder.path(), "{}", "x"), failure_kind::storage, "this is a folder, not a file");
    is_failure(save("/dev/null", "{}", ""), failure_kind::storage, "this is a device or pipe, not a file");
    const auto file = folder.file("file", "");
    is_failure(save(file / "a", "{}", std::nullopt), failure_kind::storage, "the file cannot be accessed (Not a directory)");
}

BOOST_AUTO_TEST_CASE(a_change_by_another_user_is_a_conflict) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    for (const std::string& other : {before + " ", before.substr(1), std::string(before.size(), 'x'), std::string()}) {
        BOOST_TEST_INFO_SCOPE(other);
        folder.file("a.json", other);
        is_failure(save(path, longer, before), failure_kind::conflict, changed);
        BOOST_TEST(content(path) == other);
    }
    std::filesystem::remove(path);
    is_failure(save(path, longer, before), failure_kind::conflict, "the file was deleted since it was read");
    BOOST_TEST(files_in(folder.path()) == 0u);
}

BOOST_AUTO_TEST_CASE(a_change_while_it_is_saved_is_a_conflict_too) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    meanwhile written([&] { folder.file("a.json", "other"); });
    is_failure(save(path, longer, before, {}, written), failure_kind::conflict, changed);
    BOOST_TEST(content(path) == "other");
    folder.file("a.json", before);
    meanwhile replaced([&] {
        folder.file("b.json", before);
        std::filesystem::rename(folder.path() / "b.json", path);
    });
    is_failure(save(path, longer, before, {}, replaced), failure_kind::conflict, changed);
    meanwhile deleted([&] { std::filesystem::remove(path); });
    is_failure(save(path, longer, before, {}, deleted), failure_kind::conflict, changed);
    meanwhile appeared([&] { folder.file("a.json", "other"); });
    is_failure(save(path, longer, std::nullopt, {}, appeared), failure_kind::conflict,
        "a file with this name has been created meanwhile: read it first");
    BOOST_TEST(content(path) == "other");
    BOOST_TEST(files_in(folder.path()) == 1u);
}

BOOST_AUTO_TEST_CASE(of_two_simultaneous_saves_one_gets_a_conflict) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    bool inner_refused = false;
    meanwhile other([&] {
        const auto inner = save(path, shorter, before);
        inner_refused |=
            !inner && inner.error().message == "another program is saving this file at this moment: read it again, then repeat";
    });
    BOOST_TEST(save(path, longer, before, {}, other).has_value());
    BOOST_TEST(inner_refused);
    BOOST_TEST(content(path) == longer);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_replaced_is_overwritten_and_a_copy_is_kept) {
    const temporary_folder folder;
    const std::string copy = (folder.path() / "a.json.before").string();
    for (const std::string& text : {longer, shorter}) {
        BOOST_TEST_INFO_SCOPE(text);
        for (const auto& [call, error] : {std::pair{"rename", EBUSY}, {"rename", EXDEV}, {"set_owner", EPERM}, {"set_mode", EPERM}}) {
            BOOST_TEST_INFO_SCOPE(call);
            const auto path = folder.file("a.json", before);
            BOOST_REQUIRE(::chmod(path.c_str(), 0640) == 0);
            const auto old = status_of(path);
            struct one_file final : azdo::file_calls {
                std::string file, call;
                int error = 0;
                int refused(std::string_view name) { return call == name ? (errno = error, -1) : 0; }
                int rename(const char* from, const char* to) override {
                    return to == file && refused("rename") ? -1 : file_calls::rename(from, to);
                }
                int set_owner(int, uid_t, gid_t) override { return refused("set_owner"); }
                int set_mode(int at, mode_t mode) override {
                    return mode == 0640 && refused("set_mode") ? -1 : file_calls::set_mode(at, mode);
                }
            } calls;
            calls.file = path.string(), calls.call = call, calls.error = error;
            const auto done = save(path, text, before, {}, calls);
            BOOST_REQUIRE_MESSAGE(done, test::failure_in(done));
            BOOST_CHECK(done->how == save_method::in_place);
            BOOST_TEST(done->copy == copy);
            BOOST_TEST(done->note.starts_with("the file cannot be replaced ("));
            BOOST_TEST(done->note.ends_with("), so it was overwritten; the old text is kept in " + copy));
            BOOST_TEST(content(path) == text);
            BOOST_TEST(content(copy) == before);
            BOOST_TEST(mode_of(copy) == 0600u);
            BOOST_TEST(mode_of(path) == 0640u);
            BOOST_TEST(status_of(path).st_ino == old.st_ino);
            BOOST_TEST(files_in(folder.path()) == 2u);
        }
    }
}

BOOST_AUTO_TEST_CASE(in_a_read_only_folder_the_copy_is_written_elsewhere) {
    const temporary_folder folder, elsewhere;
    const auto path = folder.file("a.json", before);
    read_only_folder calls(folder.path());
    is_failure(save(path, longer, before, {}, calls), failure_kind::storage,
        "the file was not saved: a temporary file beside it cannot be created (Permission denied); it could be overwritten, but no copy "
        "can be kept "
        "beside "
        "it (Permission denied)");
    BOOST_TEST(content(path) == before);
    const auto done = save(path, longer, before, {.copy_folder = elsewhere.path().string()}, calls);
    BOOST_REQUIRE(done);
    BOOST_TEST(done->copy == (elsewhere.path() / "a.json.before").string());
    BOOST_TEST(content(done->copy) == before);
    BOOST_TEST(content(path) == longer);
    is_failure(save(path, before, longer, {.copy_folder = "/nonexistent"}, calls), failure_kind::storage,
        "the file was not saved: no copy of it can be kept in /nonexistent (No such file or directory)");
    BOOST_TEST(content(path) == longer);
}

BOOST_AUTO_TEST_CASE(a_full_disk_does_not_cause_overwriting) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    faulty_files calls;
    calls.refuse("write", ENOSPC);
    is_failure(save(path, longer, before, {}, calls), failure_kind::storage,
        "the file was not saved: it cannot be written (No space left on device)");
    BOOST_TEST(content(path) == before);
    BOOST_TEST(files_in(folder.path()) == 1u);
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_synced_is_said_aloud) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    struct no_folder_sync final : azdo::file_calls {
        int syncs = 0;
        int sync(int file) override { return ++syncs % 2 == 0 ? (errno = EIO, -1) : file_calls::sync(file); }
    } calls;
    const auto done = save(path, longer, before, {}, calls);
    BOOST_REQUIRE(done);
    BOOST_TEST(done->note == "saved, but its folder could not be flushed to disk: after a power cut the old text may be back");
    const auto made = save(folder.path() / "b.json", "{}", std::nullopt, {}, calls);
    BOOST_REQUIRE(made);
    BOOST_TEST(made->note == "created, but its folder could not be flushed to disk: after a power cut it may be gone");
}

BOOST_AUTO_TEST_CASE(if_any_call_fails_the_previous_text_can_be_read) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    int reached = 0, failures = 0;
    const auto storm = [&](fault what, int error, const std::string& text, const char* refused) {
        for (int at = 0;; ++at) {
            folder.file("a.json", before);
            std::filesystem::remove(folder.path() / "a.json.before");
            faulty_files calls(what, at, error);
            if (*refused) calls.refuse(refused, EPERM);
            const auto done = save(path, text, before, {}, calls);
            if (!calls.went_wrong()) break;
            ++reached;
            BOOST_TEST_CONTEXT(
                calls.seen()[static_cast<std::size_t>(at)] << " number " << at << ", error " << error << ", refused: " << refused) {
                const std::string now = content(path);
                BOOST_TEST((now == (done ? text : before)));
                if (what == fault::short_write || error == EINTR) BOOST_TEST(done.has_value());
                if (!done) {
                    ++failures;
                    BOOST_CHECK(done.error().kind == failure_kind::storage);
                }
                for (const auto& one : std::filesystem::directory_iterator(folder.path())) {
                    BOOST_TEST_INFO_SCOPE(one.path().filename().string());
                    const bool left = one.path().filename().string().find(".azdo-") != std::string::npos;
                    if (left) std::filesystem::remove(one.path());
                    BOOST_TEST((!left || calls.seen()[static_cast<std::size_t>(at)] == "unlink"));
                }
            }
        }
    };
    for (const char* refused : {"", "set_owner"}) { // a refused set_owner makes `save` overwrite
        for (const int error : {EIO, ENOSPC, EINTR, EACCES}) storm(fault::error, error, longer, refused);
        storm(fault::short_write, 0, longer, refused);
        storm(fault::error, EIO, shorter, refused);
    }
    BOOST_TEST(reached > 300);
    BOOST_TEST(failures > 100);
}

BOOST_AUTO_TEST_CASE(a_new_file_and_every_fault) {
    const temporary_folder folder;
    const auto path = folder.path() / "a.json";
    for (int at = 0;; ++at) {
        std::filesystem::remove(path);
        faulty_files calls(fault::error, at, EIO);
        const auto done = save(path, longer, std::nullopt, {}, calls);
        if (!calls.went_wrong()) break;
        BOOST_TEST_CONTEXT(calls.seen()[static_cast<std::size_t>(at)]) {
            BOOST_TEST(std::filesystem::exists(path) == done.has_value());
            if (done) BOOST_TEST((content(path) == longer));
            if (calls.seen()[static_cast<std::size_t>(at)] != "unlink") BOOST_TEST(files_in(folder.path()) == (done ? 1u : 0u));
        }
        for (const auto& one : std::filesystem::directory_iterator(folder.path())) std::filesystem::remove(one.path());
    }
}

BOOST_AUTO_TEST_CASE(damage_is_said_where_nothing_helps) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    struct dying_disk final : azdo::file_calls {
        int truncates = 0;
        int set_owner(int, uid_t, gid_t) override { return errno = EPERM, -1; }
        int truncate(int, off_t) override { return ++truncates, errno = EIO, -1; }
    } calls;
    is_failure(save(path, longer, before, {}, calls), failure_kind::storage,
        "the file was damaged when it could not be written (Input/output error): the old text is in " + path.string() + ".before");
    BOOST_TEST(calls.truncates == 2);
    BOOST_TEST(content(path.string() + ".before") == before);
}

BOOST_AUTO_TEST_CASE(killed_at_any_call_the_old_or_the_new_text_is_there) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    int kills = 0;
    const auto trimmed = [](std::string text) { return text.erase(text.find_last_not_of(' ') + 1); };
    for (const std::string& text : {longer, shorter}) {
        for (const char* refused : {"", "set_owner"}) {
            for (const fault what : {fault::kill_before, fault::kill_after}) {
                for (int at = 0, status = 0;; ++at) {
                    folder.file("a.json", before);
                    const pid_t child = ::fork();
                    BOOST_REQUIRE(child >= 0);
                    if (child == 0) {
                        faulty_files calls(what, at);
                        if (*refused) calls.refuse(refused, EPERM);
                        static_cast<void>(save(path, text, before, {}, calls));
                        ::_exit(0);
                    }
                    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
                    if (!WIFSIGNALED(status)) break;
                    ++kills;
                    const std::string now = trimmed(content(path)); // an overwritten file may briefly have trailing blanks
                    BOOST_TEST_CONTEXT("call " << at << ", refused: " << refused) BOOST_TEST((now == before || now == text));
                }
            }
        }
    }
    BOOST_TEST(kills > 100);
}

BOOST_AUTO_TEST_CASE(killed_at_any_moment_the_old_or_the_new_text_is_there) {
    const char* const asked = std::getenv("AZDO_LONG");
    const int kills = asked && std::string_view(asked) == "ON" ? 2000 : 50;
    const temporary_folder folder;
    const auto path = folder.file("a.json", before);
    std::mt19937 random{4711};
    int both[2] = {0, 0};
    for (int i = 0; i < kills; ++i) {
        const std::string now = content(path);
        int saved[2];
        BOOST_REQUIRE(::pipe(saved) == 0);
        const pid_t child = ::fork();
        BOOST_REQUIRE(child >= 0);
        if (child == 0) {
            for (bool old = now == before;; old = !old)
                if (!save(path, old ? longer : before, old ? before : longer) || ::write(saved[1], "", 1) != 1) ::_exit(1);
        }
        ::close(saved[1]);
        char once = 0;
        BOOST_REQUIRE(::read(saved[0], &once, 1) == 1); // waits for the first save, however slow the disk is
        std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution<int>(100, 5000)(random)));
        BOOST_REQUIRE(::kill(child, SIGKILL) == 0);
        int status = 0;
        BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
        BOOST_REQUIRE(WIFSIGNALED(status));
        ::close(saved[0]);
        const std::string after = content(path);
        BOOST_REQUIRE((after == before || after == longer));
        ++both[after == longer];
        for (const auto& one : std::filesystem::directory_iterator(folder.path()))
            if (one.path() != path) std::filesystem::remove(one.path()); // left by the killed process
    }
    BOOST_TEST(both[0] > 0);
    BOOST_TEST(both[1] > 0);
}

BOOST_AUTO_TEST_SUITE_END()
