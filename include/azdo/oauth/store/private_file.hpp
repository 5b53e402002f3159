// SPDX-License-Identifier: BSL-1.0
// Files and folders that only this user can access: a key or a token is never read through a link, from another user's file, or from a file
// that others can access.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/read_to_end.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>

#include <cerrno>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace azdo::inline v1::oauth {

/// A file lock (`flock`), released when this object is destroyed, and by the system when the process ends.
class file_lock {
public:
    explicit file_lock(owned_descriptor file, file_calls& calls) noexcept : file_(std::move(file)), calls_(&calls) {}
    file_lock(file_lock&&) noexcept = default;
    file_lock& operator=(file_lock&&) = delete;
    ~file_lock() {
        if (file_) static_cast<void>(calls_->lock(file_.get(), LOCK_UN)); // a forked child may hold the same open file
    }
    /// The descriptor of the locked file.
    int file() const noexcept { return file_.get(); }

private:
    owned_descriptor file_;
    file_calls* calls_;
};

namespace detail {
inline failure file_trouble(const std::string& path, std::string_view why) {
    return fail(failure_kind::storage, path + ": " + std::string(why));
}
inline failure file_error(const std::string& path, std::string_view what, int error) {
    return file_trouble(path, std::string(what) + " (" + std::generic_category().message(error) + ")");
}

/// Checks that the owner is this user or root, and that nobody else has access.
inline result<void> check_private(const std::string& path, const struct stat& found, std::string_view mode_wanted) {
    if (found.st_uid != ::geteuid() && found.st_uid != 0)
        return file_trouble(path, "it belongs to another user, so its content cannot be trusted: remove it, or change its owner");
    if ((found.st_mode & 077) != 0)
        return file_trouble(path, "users other than its owner may access it: run chmod " + std::string(mode_wanted) +
                                      ", and replace what it holds if others could read it");
    return {};
}

/// The `type_key` of a permanent failure: what is there, instead of a file of this user with the right content, can only be replaced. A
/// temporary system error (no descriptors left, no memory) has none.
inline constexpr const char* unusable_file = "unusable_file";
inline failure made_unusable(failure why) {
    why.type_key = unusable_file;
    return why;
}

/// What is wrong with a file that was opened, or could not be; success for a regular file that only this user can access.
inline result<void> judge_private(const std::string& path, const owned_descriptor& file, bool may_have_any_mode, file_calls& calls) {
    if (!file && errno == ENOENT) return fail(failure_kind::not_found, path + ": there is no such file");
    if (!file && (errno == ELOOP || errno == EMLINK))
        return made_unusable(file_trouble(path, "it is a symbolic link, which is not followed: put the file itself there"));
    if (!file && (errno == EACCES || errno == EPERM)) return made_unusable(file_error(path, "it cannot be opened", errno));
    if (!file) return file_error(path, "it cannot be opened", errno);
    struct stat found {};
    if (calls.status(file.get(), found) != 0) return file_error(path, "its status cannot be read", errno);
    if (!S_ISREG(found.st_mode)) return made_unusable(file_trouble(path, "it is not a regular file"));
    if (may_have_any_mode) found.st_mode &= ~static_cast<mode_t>(077);
    if (auto good = check_private(path, found, "600"); !good) return made_unusable(std::move(good).error());
    return {};
}

/// Opens a regular file that only this user can access. `may_have_any_mode`: for a file without content, such as a lock, only the owner
/// matters.
/// Failures: `not_found`, and those of `read_private_file`.
inline result<owned_descriptor> open_private(const std::string& path, int flags, file_calls& calls, bool may_have_any_mode = false) {
    owned_descriptor file = open_without_waiting(path.c_str(), flags | O_NOFOLLOW, calls);
    if (auto good = judge_private(path, file, may_have_any_mode, calls); !good) return std::move(good).error();
    return file;
}

/// Opens a file, creating it if necessary, and locks it. Nothing if the lock is taken and `how` has `LOCK_NB`.
inline result<std::optional<file_lock>> lock_private(const std::string& path, int how, bool may_have_any_mode, file_calls& calls) {
    auto opened = open_private(path, O_RDWR | O_CREAT, calls, may_have_any_mode);
    if (!opened) return std::move(opened).error();
    if (repeated([&] { return calls.lock(opened->get(), how); }) == 0)
        return std::optional<file_lock>(std::in_place, *std::move(opened), calls);
    if (errno == EWOULDBLOCK) return std::optional<file_lock>();
    return file_error(path, "it cannot be locked", errno);
}

/// Checks that only this user can access a folder (mode 0700). Failures: `storage`.
inline result<void> check_private_folder(const std::string& path, file_calls& calls) {
    struct stat found {};
    if (calls.link_status(path.c_str(), found) != 0) return file_error(path, "the status of the folder cannot be read", errno);
    if (S_ISLNK(found.st_mode)) return file_trouble(path, "it is a symbolic link, which is not followed: name the folder itself");
    if (!S_ISDIR(found.st_mode)) return file_trouble(path, "it is not a folder");
    return check_private(path, found, "700");
}
/// As above, after creating the folder if necessary; its parent has to exist. Removes trailing slashes from `path`.
inline result<void> make_private_folder(std::string& path, file_calls& calls) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    if (calls.make_folder(path.c_str(), 0700) != 0 && errno != EEXIST) return file_error(path, "the folder cannot be created", errno);
    return check_private_folder(path, calls);
}

/// The whole content of an open file of at most `limit` bytes.
inline result<secret<std::string>> read_all(const std::string& path, int file, std::size_t limit, file_calls& calls) {
    auto text = read_to_end(file, limit, calls);
    if (!text) return made_unusable(file_error(path, "it cannot be read", errno));
    if (text->size() > limit)
        return made_unusable(fail(failure_kind::too_large, path + ": it is larger than " + std::to_string(limit) + " bytes"));
    return *std::move(text);
}
} // namespace detail

/// A warning if users other than this one (and root) may write to one of the folders that a secret file or folder is in, and so could
/// replace it. The sticky bit, as `/tmp` has it, prevents that. Empty: no warning.
///
/// Example: `if (const auto said = oauth::warning_about_folders_of("/etc/app/seal.keys"); !said.empty()) log(said);`
///
/// A replacement is refused anyway unless it belongs to this user. This is only a warning, because on many systems groups share folders.
inline std::string warning_about_folders_of(const std::string& path, file_calls& calls = system_files()) {
    for (std::string inner = path, folder = folder_of(path);; inner = folder, folder = folder_of(folder)) {
        struct stat found {};
        const bool known = calls.link_status((folder + "/.").c_str(), found) == 0; // follows a link to the folder
        const char* who = nullptr;
        if (known && (found.st_mode & 022) != 0 && (found.st_mode & S_ISVTX) == 0)
            who = "users other than its owner may write to the folder ";
        if (known && found.st_uid != ::geteuid() && found.st_uid != 0) who = "another user owns the folder ";
        if (who != nullptr) return who + folder + " and could replace " + inner + ": run chmod go-w, or use another folder";
        if (folder == "/" || folder == ".") return {};
    }
}

/// Reads a file that holds a secret.
///
/// Example: `auto text = oauth::read_private_file("/etc/app/cookie.key");`
///
/// Failures: `not_found`; `storage` for a symbolic link, an owner other than this user (or root), a mode that lets others in, a pipe or
/// device, a system error; `too_large`. The message contains the path, never the content.
inline result<secret<std::string>> read_private_file(
    const std::string& path, std::size_t limit = 64 * 1024, file_calls& calls = system_files()) {
    auto file = detail::open_private(path, O_RDONLY, calls);
    if (!file) return std::move(file).error();
    return detail::read_all(path, file->get(), limit, calls);
}

} // namespace azdo::inline v1::oauth
