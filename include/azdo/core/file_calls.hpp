// SPDX-License-Identifier: BSL-1.0
// The system calls that saving a file needs, as an interface, so that a test can make each of them fail.
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <fcntl.h>
#include <new>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace azdo::inline v1 {

/// The real system calls (POSIX.1-2008, and `flock`). Each returns what the system returns: negative, with `errno` set, for an error.
///
/// Example: `struct full_disk : azdo::file_calls { ssize_t write(int, const void*, std::size_t) override { return errno = ENOSPC, -1; } };`
///
/// Requirement: an override sets `errno` when it returns a negative value. Callers retry after `EINTR` and continue after a short read or
/// write.
class file_calls {
public:
    file_calls() = default;
    file_calls(const file_calls&) = delete;
    file_calls& operator=(const file_calls&) = delete;
    virtual ~file_calls() = default;

    virtual int open(const char* path, int flags, mode_t mode) { return ::open(path, flags, mode); }
    virtual int close(int file) { return ::close(file); }
    virtual ssize_t read(int file, void* to, std::size_t size) { return ::read(file, to, size); }
    virtual ssize_t write(int file, const void* from, std::size_t size) { return ::write(file, from, size); }
    virtual off_t seek(int file, off_t offset) { return ::lseek(file, offset, SEEK_SET); }
    virtual int truncate(int file, off_t size) { return ::ftruncate(file, size); }
    /// Reserves disk space for writing up to `size` bytes; the content and the size stay. Fails with ENOTSUP where that is impossible.
    virtual int reserve(int file, off_t size) {
#if defined(__linux__)
        return ::fallocate(file, FALLOC_FL_KEEP_SIZE, 0, size);
#else
        static_cast<void>(file), static_cast<void>(size);
        return errno = ENOTSUP, -1;
#endif
    }
    /// Returns when the content is on the disk.
    virtual int sync(int file) {
#if defined(F_FULLFSYNC)
        if (::fcntl(file, F_FULLFSYNC) == 0) return 0; // on such systems fsync does not wait for the disk
#endif
        return ::fsync(file);
    }
    virtual int set_owner(int file, uid_t user, gid_t group) { return ::fchown(file, user, group); }
    virtual int set_mode(int file, mode_t mode) { return ::fchmod(file, mode); }
    virtual int status(int file, struct stat& to) { return ::fstat(file, &to); }
    /// The status of a path, without following a link in its last part.
    virtual int link_status(const char* path, struct stat& to) { return ::lstat(path, &to); }
    virtual ssize_t read_link(const char* path, char* to, std::size_t size) { return ::readlink(path, to, size); }
    virtual int make_folder(const char* path, mode_t mode) { return ::mkdir(path, mode); }
    virtual int rename(const char* from, const char* to) { return std::rename(from, to); }
    virtual int link(const char* from, const char* to) { return ::link(from, to); }
    virtual int unlink(const char* path) { return ::unlink(path); }
    virtual int lock(int file, int how) { return ::flock(file, how); }
};

/// The real system calls, shared.
inline file_calls& system_files() noexcept {
    alignas(file_calls) static unsigned char place[sizeof(file_calls)];
    static file_calls* const calls = ::new (place) file_calls; // never destroyed: a static object may own a descriptor
    return *calls;
}

/// Repeats a call that a signal interrupted.
template <class Call>
auto repeated(Call&& call) -> decltype(call()) {
    for (;;) {
        const auto done = call();
        if (done >= 0 || errno != EINTR) return done;
    }
}

} // namespace azdo::inline v1
