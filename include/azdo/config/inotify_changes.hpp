// SPDX-License-Identifier: BSL-1.0
// Waits for changes of a file with inotify (Linux), on all folders on its path.
#pragma once

#include <azdo/config/file_changes.hpp>
#include <azdo/core/owned_descriptor.hpp>

#if defined(__linux__)

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <climits>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <memory>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

/// A name in a folder that affects where a path leads; empty: the folder's own place in the tree.
struct watched_name {
    std::filesystem::path folder;
    std::string name;
    bool operator==(const watched_name&) const = default;
};

/// All names that affect where a path leads: the file, each symbolic link on the way (to folders too), their targets, and the first name
/// that is missing; and each folder on the way, which may be moved.
///
/// Example: for `/etc/app/config.json` -> `..data/config.json` with `..data` -> `..2026_04_11` these are the folders `/etc` and `/etc/app`,
/// `config.json` and `..data` in the latter, and the folder `/etc/app/..2026_04_11` with `config.json` in it.
inline std::vector<watched_name> names_on_the_way(const std::filesystem::path& path) {
    constexpr int most_links = 40; // as in Linux
    std::vector<watched_name> found;
    std::error_code wrong;
    std::filesystem::path at = "/";
    std::vector<std::filesystem::path> left; // in reverse: the last one is next
    const auto add = [&](std::filesystem::path folder, std::string name) {
        watched_name one{std::move(folder), std::move(name)};
        if (std::find(found.begin(), found.end(), one) == found.end()) found.push_back(std::move(one));
    };
    const auto push = [&](const std::filesystem::path& more) {
        std::vector<std::filesystem::path> parts;
        for (const auto& part : more.relative_path())
            if (!part.empty() && part != ".") parts.push_back(part);
        left.insert(left.end(), parts.rbegin(), parts.rend());
    };
    push(std::filesystem::absolute(path, wrong));
    for (int links = 0; !left.empty();) {
        const std::filesystem::path name = std::move(left.back());
        left.pop_back();
        if (name == "..") {
            at = at.parent_path();
            continue;
        }
        const auto kind = std::filesystem::symlink_status(at / name, wrong).type();
        const bool link = kind == std::filesystem::file_type::symlink && ++links <= most_links;
        if (link || left.empty() || kind != std::filesystem::file_type::directory) add(at, name.string());
        if (link) {
            const auto target = std::filesystem::read_symlink(at / name, wrong);
            if (target.is_absolute()) at = "/";
            push(target);
        } else if (kind != std::filesystem::file_type::directory) {
            break; // the file itself, or a missing name
        } else {
            at /= name;
            add(at, {});
        }
    }
    return found;
}

/// Notifications by inotify. The set of watched names is recomputed after each change.
class inotify_changes final : public file_changes {
public:
    /// Null if inotify cannot be used (its limits are reached, or the system lacks it).
    static std::unique_ptr<inotify_changes> of(const std::filesystem::path& path) {
        std::unique_ptr<inotify_changes> made(new inotify_changes(path));
        if (!made->inotify_ || !made->wake_ || !made->watch()) return nullptr;
        return made;
    }
    bool wait(std::chrono::milliseconds longest) override {
        const auto end = std::chrono::steady_clock::now() + longest;
        for (;;) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
            const auto most = static_cast<std::chrono::milliseconds::rep>(INT_MAX);
            pollfd ready[2]{{inotify_.get(), POLLIN, 0}, {wake_.get(), POLLIN, 0}};
            const int count = ::poll(ready, 2, static_cast<int>(std::clamp<std::chrono::milliseconds::rep>(left.count(), 0, most)));
            if (count < 0 && errno != EINTR) return true;
            if (count > 0 && ready[1].revents != 0) {
                std::uint64_t wakes = 0;
                if (::read(wake_.get(), &wakes, sizeof wakes) > 0) return false;
            }
            if (count > 0 && ready[0].revents != 0 && concerns()) {
                all_ = watch();
                return true;
            }
            if (std::chrono::steady_clock::now() >= end) return !all_ && (all_ = watch(), true);
        }
    }
    void wake() override {
        const std::uint64_t one = 1;
        static_cast<void>(!::write(wake_.get(), &one, sizeof one));
    }

private:
    struct folder {
        int id;
        std::vector<std::string> names;
    };

    explicit inotify_changes(std::filesystem::path path)
        : path_(std::move(path)), inotify_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)), wake_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

    /// Watches the folders of all names on the way, and no others. Repeats until nothing changed meanwhile. False if a folder of a name
    /// that matters cannot be watched.
    bool watch() {
        constexpr std::uint32_t of_itself = IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_MASK_ADD;
        constexpr std::uint32_t of_names = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB | of_itself;
        bool all = true;
        for (int attempts = 0; attempts < 8; ++attempts) {
            const std::vector<watched_name> names = names_on_the_way(path_);
            std::vector<folder> now;
            all = true;
            for (const watched_name& one : names) {
                const int id = ::inotify_add_watch(inotify_.get(), one.folder.c_str(), one.name.empty() ? of_itself : of_names);
                all = all && (id >= 0 || one.name.empty()); // a folder without read permission cannot be watched
                if (id < 0) continue;
                const auto same = std::find_if(now.begin(), now.end(), [&](const folder& known) { return known.id == id; });
                if (same == now.end())
                    now.push_back({id, {one.name}});
                else
                    same->names.push_back(one.name);
            }
            for (const folder& old : folders_)
                if (std::none_of(now.begin(), now.end(), [&](const folder& one) { return one.id == old.id; }))
                    ::inotify_rm_watch(inotify_.get(), old.id);
            folders_ = std::move(now);
            if (names == names_on_the_way(path_)) break;
        }
        return all;
    }
    /// Reads all pending events. True if one concerns a name on the way.
    bool concerns() {
        bool any = false;
        alignas(inotify_event) std::array<char, 4096> bytes;
        for (ssize_t size = 0; (size = ::read(inotify_.get(), bytes.data(), bytes.size())) > 0;) {
            for (const char* at = bytes.data(); at < bytes.data() + size;) {
                inotify_event event;
                std::memcpy(&event, at, sizeof event);
                const std::string_view name = event.len == 0 ? std::string_view() : std::string_view(at + sizeof event);
                any = any || (event.mask & IN_Q_OVERFLOW) != 0 || concerns(event.wd, name);
                at += sizeof event + event.len;
            }
        }
        return any;
    }
    bool concerns(int id, std::string_view name) const {
        const auto one = std::find_if(folders_.begin(), folders_.end(), [&](const folder& known) { return known.id == id; });
        if (one == folders_.end()) return false;
        return name.empty() || std::find(one->names.begin(), one->names.end(), name) != one->names.end();
    }

    std::filesystem::path path_;
    owned_descriptor inotify_;
    owned_descriptor wake_;
    std::vector<folder> folders_{};
    bool all_ = true; ///< everything is watched; otherwise each wait ends with a check
};

} // namespace azdo::inline v1::config

#endif
