// SPDX-License-Identifier: BSL-1.0
// Replaces a file as a whole or not at all: a reader finds the old or the new content, even if the program is killed at any moment.
#pragma once

#include <azdo/core/file_calls.hpp>
#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/result.hpp>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace azdo::inline v1 {

/// The permissions and the owner of a file.
struct file_rights {
    mode_t mode = 0600;                   ///< permission bits; until the content is complete they are 0600
    uid_t user = static_cast<uid_t>(-1);  ///< -1: the system's default
    gid_t group = static_cast<gid_t>(-1); ///< -1: the system's default
};

/// The folder of a path: the part before its last slash, or `.`.
inline std::string folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) return ".";
    return std::string(path.substr(0, slash == 0 ? 1 : slash));
}

/// Writes a whole text at the file's current position. False, with `errno` set, after an error.
inline bool write_whole(file_calls& calls, int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = repeated([&] { return calls.write(file, text.data(), text.size()); });
        if (written <= 0) return written == 0 ? (errno = EIO, false) : false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Flushes a folder, so that renames in it survive a crash. False, with `errno` set, after an error; true where the file system cannot.
inline bool sync_folder(file_calls& calls, const std::string& folder) {
    owned_descriptor opened(calls, repeated([&] { return calls.open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0); }));
    if (!opened) return errno == EACCES; // writable but not readable: it cannot be synced
    return repeated([&] { return calls.sync(opened.get()); }) == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// The new content of a file, in a temporary file in the same folder (`.NAME.azdo-…`, created with mode 0600, never through a link). The
/// destructor removes it unless it has replaced the file.
///
/// Example:
/// ```
/// azdo::staged_file next("/etc/app/tokens.json", azdo::system_files());
/// if (!next.write(text, {}) || !next.take_place()) return next.why();
/// ```
/// A program that is killed between `write` and `take_place` leaves the temporary file; it may be deleted.
/// Requirement: the path does not name a symbolic link (the link itself would be replaced).
class staged_file {
public:
    staged_file(std::string path, file_calls& calls) : path_(std::move(path)), folder_(folder_of(path_)), calls_(&calls) {}
    staged_file(const staged_file&) = delete;
    staged_file& operator=(const staged_file&) = delete;
    ~staged_file() { discard(); }

    /// Creates the temporary file, writes it, sets its owner and mode, and waits until it is on the disk.
    bool write(std::string_view text, const file_rights& rights) { return begin() && append(text) && finish(rights); }
    /// Creates the temporary file, empty; one that was begun before is removed. For content that arrives in pieces.
    bool begin() {
        discard();
        file_ = owned_descriptor(*calls_, create());
        return file_ || failed("a temporary file beside it cannot be created");
    }
    /// Writes the next bytes. Requirement: `begin`.
    bool append(std::string_view bytes) { return write_whole(*calls_, file_.get(), bytes) || failed("it cannot be written"); }
    /// Sets owner and mode, and waits until the content is on the disk. Requirement: `begin`.
    bool finish(const file_rights& rights) {
        const int fd = file_.get();
        const bool has_owner = rights.user != static_cast<uid_t>(-1) || rights.group != static_cast<gid_t>(-1);
        if (has_owner && repeated([&] { return calls_->set_owner(fd, rights.user, rights.group); }) != 0)
            return failed("its owner cannot be kept");
        if (repeated([&] { return calls_->set_mode(fd, rights.mode); }) != 0) return failed("its mode cannot be set");
        if (repeated([&] { return calls_->sync(fd); }) != 0) return failed("it cannot be flushed to the disk");
        if (!file_.close()) return failed("it cannot be written");
        return true;
    }
    /// Replaces the file with the temporary one. Then every reader sees the new content, whatever `is_lasting` says.
    bool take_place() {
        if (repeated([&] { return calls_->rename(temporary_.c_str(), path_.c_str()); }) != 0) return failed("it cannot be replaced");
        return placed();
    }
    /// As `take_place`, but never replaces a file: fails with `EEXIST` if there is one.
    bool take_free_place() {
        if (calls_->link(temporary_.c_str(), path_.c_str()) != 0) {
            const bool no_links = errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK;
            struct stat there {};
            if (!no_links) return failed("it cannot be created");
            if (calls_->link_status(path_.c_str(), there) == 0) return errno = EEXIST, failed("it cannot be created");
            return take_place();
        }
        calls_->unlink(temporary_.c_str());
        return placed();
    }
    void discard() noexcept {
        if (temporary_.empty()) return;
        const int was = errno;
        file_.close();
        repeated([&] { return calls_->unlink(temporary_.c_str()); });
        temporary_.clear();
        errno = was;
    }

    /// False when the folder could not be flushed to the disk: after a power failure the old content may be back.
    bool is_lasting() const noexcept { return lasting_; }
    /// The `errno` of the last error.
    int error_number() const noexcept { return error_; }
    /// The last error as a failure of kind `storage`.
    failure why() const {
        return fail(
            failure_kind::storage, "the file was not saved: " + std::string(step_) + " (" + std::generic_category().message(error_) + ")");
    }

private:
    int create() {
        static std::atomic<unsigned> next{0};
        const std::size_t slash = path_.rfind('/');
        const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
        const std::string start = path_.substr(0, name) + "." + path_.substr(name, 180) + ".azdo-" + std::to_string(::getpid()) + "-";
        for (int attempts = 0;; ++attempts) {
            const std::string candidate = start + std::to_string(next++);
            const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
            const int file = repeated([&] { return calls_->open(candidate.c_str(), flags, 0600); });
            if (file >= 0) temporary_ = candidate;
            if (file >= 0 || errno != EEXIST || attempts == 1000) return file;
        }
    }
    bool placed() {
        temporary_.clear();
        lasting_ = azdo::sync_folder(*calls_, folder_);
        return true;
    }
    bool failed(const char* step) {
        error_ = errno;
        step_ = step;
        discard();
        return false;
    }

    std::string path_;
    std::string folder_;
    file_calls* calls_;
    std::string temporary_{};
    owned_descriptor file_{};
    const char* step_ = "";
    int error_ = 0;
    bool lasting_ = true;
};

/// Replaces or creates a file: temporary file in the same folder, `fsync`, `rename`, `fsync` of the folder.
///
/// Example: `auto saved = azdo::write_atomically("/var/lib/app/token.json", text);`
///
/// Failures: `storage`; the old file is then unchanged, and no temporary file is left.
inline result<void> write_atomically(
    const std::string& path, std::string_view text, const file_rights& rights = {}, file_calls& calls = system_files()) {
    staged_file next(path, calls);
    if (!next.write(text, rights) || !next.take_place()) return next.why();
    return {};
}

} // namespace azdo::inline v1
