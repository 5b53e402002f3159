// SPDX-License-Identifier: BSL-1.0
// Saves an edited file: the result is all of the new text or all of the old one, and another writer's change is never overwritten.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace azdo::inline v1::config {

enum class save_method : unsigned char {
    replaced,  ///< a new file replaced it (or it was created)
    in_place,  ///< it could not be replaced and was overwritten; the old text is in `saved::copy`
    unchanged, ///< it already had this text
};

struct saved {
    std::string path{}; ///< of the file itself, after following symbolic links
    save_method how = save_method::replaced;
    std::string copy{}; ///< `in_place`: the file that holds the old text
    std::string note{}; ///< a sentence to show to the user; empty if nothing unusual happened
};

struct save_options {
    /// Where to put the copy of a file that has to be overwritten in a folder that cannot be written. Empty: such a file is not saved.
    std::string copy_folder{};
};

namespace detail {

inline std::string system_words(int error) { return " (" + std::generic_category().message(error) + ")"; }

/// Follows symbolic links; relative targets start from the link's own folder.
inline result<std::string> follow_links(std::string path, file_calls& calls, std::optional<struct stat>& found) {
    constexpr int most_links = 40; // as in Linux
    for (int links = 0;; ++links) {
        struct stat now {};
        found.reset();
        if (repeated([&] { return calls.link_status(path.c_str(), now); }) != 0) {
            if (errno != ENOENT) return fail(failure_kind::storage, "the file cannot be accessed" + system_words(errno));
            if (links > 0) return fail(failure_kind::not_found, "the symbolic link leads to " + path + ", where there is no file");
            return path;
        }
        found = now;
        if (!S_ISLNK(now.st_mode)) return path;
        if (links == most_links) return fail(failure_kind::storage, "the symbolic links form a loop");
        std::array<char, 4096> target; // Linux's PATH_MAX
        const ssize_t size = repeated([&] { return calls.read_link(path.c_str(), target.data(), target.size()); });
        if (size < 0) return fail(failure_kind::storage, "the symbolic link cannot be read" + system_words(errno));
        const std::string_view to(target.data(), static_cast<std::size_t>(size));
        const std::size_t slash = path.rfind('/');
        path = to.substr(0, 1) == "/" || slash == path.npos ? std::string(to) : path.substr(0, slash + 1).append(to);
    }
}

/// One save of one existing file.
class saving {
public:
    saving(std::string path, std::string_view text, std::string_view before, const save_options& options, file_calls& calls)
        : path_(std::move(path)), text_(text), before_(before), options_(options), calls_(calls),
          file_(calls, repeated([&] { return calls.open(path_.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0); })) {}

    result<saved> run() {
        if (!file_) return fail(failure_kind::storage, "the file cannot be read" + system_words(errno));
        if (repeated([&] { return calls_.lock(file_.get(), LOCK_EX | LOCK_NB); }) != 0 && errno == EWOULDBLOCK)
            return fail(failure_kind::conflict, "another program is saving this file at this moment: read it again, then repeat");
        if (auto same = still_the_same(); !same) return std::move(same).error();
        if (text_ == before_) return saved{path_, save_method::unchanged};
        staged_file next(path_, calls_);
        const file_rights rights{status_.st_mode & 07777, status_.st_uid, status_.st_gid};
        if (!next.write(text_, rights)) return otherwise(next);
        if (auto same = still_the_same(); !same) return std::move(same).error();
        if (!next.take_place()) return otherwise(next);
        saved done{path_};
        if (!next.is_lasting())
            done.note = "saved, but its folder could not be flushed to disk: after a power cut the old text may be back";
        return done;
    }

private:
    /// Compares the file with the text that was read from it. The bytes identify a version of the file.
    result<void> still_the_same() {
        struct stat named {};
        if (repeated([&] { return calls_.status(file_.get(), status_); }) != 0 ||
            repeated([&] { return calls_.link_status(path_.c_str(), named); }) != 0)
            return errno == ENOENT ? changed() : unreadable();
        if (named.st_ino != status_.st_ino || named.st_dev != status_.st_dev) return changed();
        if (!S_ISREG(status_.st_mode)) return fail(failure_kind::storage, "this is a device or pipe, not a file");
        if (repeated([&] { return calls_.seek(file_.get(), 0); }) != 0) return unreadable();
        std::array<char, 4096> part;
        std::size_t at = 0;
        for (;;) {
            const ssize_t size = repeated([&] { return calls_.read(file_.get(), part.data(), part.size()); });
            if (size < 0) return unreadable();
            const std::string_view got(part.data(), static_cast<std::size_t>(size));
            const bool same = before_.substr(at, got.size()) == got;
            wipe(part.data(), got.size());
            at += got.size();
            if (size == 0 && at == before_.size()) return {};
            if (size == 0 || !same) return changed();
        }
    }
    static result<void> changed() {
        return fail(failure_kind::conflict, "the file was changed by another program since it was read: read it again, then repeat");
    }
    static result<void> unreadable() { return fail(failure_kind::storage, "the file cannot be read again" + system_words(errno)); }

    /// Overwrites the file if the reason it cannot be replaced is its location and not the disk.
    result<saved> otherwise(staged_file& next) {
        constexpr int of_the_place[] = {EBUSY, EXDEV, EACCES, EPERM, EROFS, ETXTBSY};
        if (std::find(std::begin(of_the_place), std::end(of_the_place), next.error_number()) == std::end(of_the_place)) return next.why();
        owned_descriptor file(
            calls_, repeated([&] { return calls_.open(path_.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0); }));
        if (!file) return next.why();
        saved done{path_, save_method::in_place};
        if (auto kept = keep_copy(done.copy, next); !kept) return std::move(kept).error();
        if (auto same = still_the_same(); !same) return std::move(same).error();
        if (!overwrite(file.get(), text_, before_.size())) return taken_back(file.get(), done.copy);
        done.note = "the file cannot be replaced" + system_words(next.error_number()) +
                    ", so it was overwritten; the old text is kept in " + done.copy;
        return done;
    }
    result<void> keep_copy(std::string& copy, const staged_file& next) {
        copy = path_ + ".before";
        staged_file beside(copy, calls_);
        if (beside.write(before_, {}) && beside.take_place()) return {};
        if (options_.copy_folder.empty())
            return fail(failure_kind::storage,
                next.why().message + "; it could be overwritten, but no copy can be kept beside it" + system_words(beside.error_number()));
        copy = options_.copy_folder + "/" + path_.substr(path_.rfind('/') + 1) + ".before";
        staged_file elsewhere(copy, calls_);
        if (elsewhere.write(before_, {}) && elsewhere.take_place()) return {};
        return fail(failure_kind::storage,
            "the file was not saved: no copy of it can be kept in " + options_.copy_folder + system_words(elsewhere.error_number()));
    }
    /// Writes the text in one call, padded with blanks to the old size, then truncates: readers can use the file between the two steps.
    bool overwrite(int file, std::string_view text, std::size_t old_size) {
        const std::size_t size = std::max(text.size(), old_size);
        if (repeated([&] { return calls_.reserve(file, static_cast<off_t>(size)); }) != 0 &&
            (errno == ENOSPC || errno == EDQUOT || errno == EFBIG))
            return false;
        std::string padded;
        padded.reserve(size);
        padded.append(text).append(size - text.size(), ' ');
        begun_ = true;
        const bool written = repeated([&] { return calls_.seek(file, 0); }) == 0 && write_whole(calls_, file, padded);
        wipe(padded);
        return written && repeated([&] { return calls_.truncate(file, static_cast<off_t>(text.size())); }) == 0 &&
               repeated([&] { return calls_.sync(file); }) == 0;
    }
    failure taken_back(int file, const std::string& copy) {
        const std::string words = system_words(errno);
        if (!begun_ || overwrite(file, before_, text_.size()))
            return fail(failure_kind::storage, "the file was not saved: it cannot be written" + words);
        return fail(failure_kind::storage, "the file was damaged when it could not be written" + words + ": the old text is in " + copy);
    }

    std::string path_;
    std::string_view text_;
    std::string_view before_;
    const save_options& options_;
    file_calls& calls_;
    owned_descriptor file_;
    struct stat status_ {};
    bool begun_ = false;
};

} // namespace detail

/// Saves the new text of a file that was read before, or of a new one.
///
/// Example:
/// ```
/// auto before = azdo::config::read_file(path);
/// if (!before) return before.error();
/// auto after = azdo::json::set_string(before->reveal(), "/integrations/devops/cloud/appClientId", id);
/// if (!after) return after.error();
/// auto done = azdo::config::save(path, *after, before->reveal());
/// if (done && !done->note.empty()) tell(done->note);
/// ```
/// `before` is exactly what was read; nullopt if there was no file. The new text goes to a temporary file in the same folder, which
/// replaces the file once it is on disk: a reader, or a restart after a kill at any moment, finds the old text or the new one. Owner and
/// mode are kept, and a new file has 0600; for a symbolic link, its target is replaced. (Hard links are broken, and access control lists
/// are not kept.) If a file cannot be replaced (it is a mount point, or its folder or owner forbids it), it is copied to `NAME.before` with
/// 0600 and then overwritten; `note` says so.
///
/// Failures: `conflict` if the file's bytes differ from `before`, it was deleted or created meanwhile, or another `save` is saving it
/// (`flock`): nothing is written; `not_found` for a dangling link; `storage` for anything else: the old text is kept.
inline result<saved> save(const std::filesystem::path& path, std::string_view text, std::optional<std::string_view> before,
    const save_options& options = {}, file_calls& calls = system_files()) {
    std::optional<struct stat> found;
    auto target = detail::follow_links(path.string(), calls, found);
    if (!target) return std::move(target).error();
    if (found && !S_ISREG(found->st_mode))
        return fail(
            failure_kind::storage, S_ISDIR(found->st_mode) ? "this is a folder, not a file" : "this is a device or pipe, not a file");
    if (found && !before) return fail(failure_kind::conflict, "a file with this name has been created meanwhile: read it first");
    if (!found && before) return fail(failure_kind::conflict, "the file was deleted since it was read");
    if (found) return detail::saving(*target, text, *before, options, calls).run();
    staged_file made(*target, calls);
    if (!made.write(text, {})) return made.why();
    if (!made.take_free_place()) {
        if (made.error_number() == EEXIST)
            return fail(failure_kind::conflict, "a file with this name has been created meanwhile: read it first");
        return made.why();
    }
    saved done{*target};
    if (!made.is_lasting()) done.note = "created, but its folder could not be flushed to disk: after a power cut it may be gone";
    return done;
}

} // namespace azdo::inline v1::config
