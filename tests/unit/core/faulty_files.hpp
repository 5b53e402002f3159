// SPDX-License-Identifier: BSL-1.0
// The system's file calls, one of which fails or kills the process.
#pragma once

#include <azdo/core/file_calls.hpp>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <string>
#include <vector>

class faulty_files final : public azdo::file_calls {
public:
    enum class fault { none, error, short_write, kill_before, kill_after };

    faulty_files() = default;
    /// Call number `at`, from 0, goes wrong.
    faulty_files(fault what, int at, int error = 0) : what_(what), at_(at), error_(error) {}

    /// The names of the calls so far.
    const std::vector<std::string>& seen() const { return seen_; }
    /// True when the call that goes wrong has been reached.
    bool went_wrong() const { return at_ >= 0 && static_cast<int>(seen_.size()) > at_; }

    int open(const char* path, int flags, mode_t mode) override {
        return faulty("open", [&] { return file_calls::open(path, flags, mode); });
    }
    int close(int file) override {
        const int done = faulty("close", [&] { return file_calls::close(file); });
        if (done < 0) file_calls::close(file); // as on Linux: closed, whatever close returns
        return done;
    }
    ssize_t read(int file, void* to, std::size_t size) override {
        return faulty("read", [&] { return file_calls::read(file, to, size); });
    }
    ssize_t write(int file, const void* from, std::size_t size) override {
        const bool cut = what_ == fault::short_write && static_cast<int>(seen_.size()) == at_;
        return faulty("write", [&] { return file_calls::write(file, from, cut && size > 1 ? size / 2 : size); });
    }
    off_t seek(int file, off_t offset) override {
        return faulty("seek", [&] { return file_calls::seek(file, offset); });
    }
    int truncate(int file, off_t size) override {
        return faulty("truncate", [&] { return file_calls::truncate(file, size); });
    }
    int reserve(int file, off_t size) override {
        return faulty("reserve", [&] { return file_calls::reserve(file, size); });
    }
    int sync(int) override {
        return faulty("sync", [] { return 0; }); // its effect is invisible, and it is slow
    }
    int set_owner(int file, uid_t user, gid_t group) override {
        return faulty("set_owner", [&] { return file_calls::set_owner(file, user, group); });
    }
    int set_mode(int file, mode_t mode) override {
        return faulty("set_mode", [&] { return file_calls::set_mode(file, mode); });
    }
    int status(int file, struct stat& to) override {
        return faulty("status", [&] { return file_calls::status(file, to); });
    }
    int link_status(const char* path, struct stat& to) override {
        return faulty("link_status", [&] { return file_calls::link_status(path, to); });
    }
    ssize_t read_link(const char* path, char* to, std::size_t size) override {
        return faulty("read_link", [&] { return file_calls::read_link(path, to, size); });
    }
    int make_folder(const char* path, mode_t mode) override {
        return faulty("make_folder", [&] { return file_calls::make_folder(path, mode); });
    }
    int rename(const char* from, const char* to) override {
        return faulty("rename", [&] { return file_calls::rename(from, to); });
    }
    int link(const char* from, const char* to) override {
        return faulty("link", [&] { return file_calls::link(from, to); });
    }
    int unlink(const char* path) override {
        return faulty("unlink", [&] { return file_calls::unlink(path); });
    }
    int lock(int file, int how) override {
        return faulty("lock", [&] { return file_calls::lock(file, how); });
    }

    /// Also makes every call of this name fail with this error.
    void refuse(std::string name, int error) { refused_ = std::move(name), refused_error_ = error; }

private:
    template <class Call>
    auto faulty(const char* name, Call call) -> decltype(call()) {
        const bool now = static_cast<int>(seen_.size()) == at_;
        seen_.emplace_back(name);
        if (refused_ == name) return errno = refused_error_, -1;
        if (now && what_ == fault::kill_before) std::raise(SIGKILL);
        if (now && what_ == fault::error) return errno = error_, -1;
        const auto done = call();
        if (now && what_ == fault::kill_after) std::raise(SIGKILL);
        return done;
    }

    fault what_ = fault::none;
    int at_ = -1;
    int error_ = 0;
    std::string refused_{};
    int refused_error_ = 0;
    std::vector<std::string> seen_{};
};
