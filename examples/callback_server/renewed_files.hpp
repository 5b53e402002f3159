// SPDX-License-Identifier: BSL-1.0
// Notices that files were renewed: written again in place, replaced, or reached through a symbolic link that was swapped.
#pragma once

#include <azdo/core/result.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// Files that belong together, such as a certificate and its key.
///
/// Each look asks the system about the files (stat). That follows every symbolic link, so it sees the links of certbot (to the file) and of
/// Kubernetes (to a folder on the way), and it works on every file system and without inotify, which network file systems and
/// folders that this user cannot read do not support. A certificate need not be renewed faster than once a second.
class renewed_files {
public:
    using reader = std::function<azdo::result<void>()>;
    using speaker = std::function<void(std::string_view)>;

    /// `news` is said when they were renewed.
    explicit renewed_files(std::string news) : news_(std::move(news)) {}

    /// Calls `read` if the files have changed since they were read last, if they are other files than before, or if `always` is set.
    /// Files that cannot be used are read again at each look. Why is said once, and not before they have stayed the same for two looks: a
    /// key is written a moment after its certificate.
    void look(const std::vector<std::string>& files, bool always, const reader& read, const speaker& say);

private:
    /// Of a file, after all links were followed; zeros: it cannot be reached.
    struct file_state {
        std::uint64_t device = 0, inode = 0;
        std::int64_t size = 0, changed_s = 0, changed_ns = 0;
        bool operator==(const file_state&) const = default;
    };
    using file_states = std::vector<file_state>;
    static file_states states_of(const std::vector<std::string>& files);

    std::string news_;
    std::vector<std::string> files_{};
    file_states used_{}, seen_{}; ///< when they were read last, and at the last look
    bool are_used_ = false;       ///< they have been read under these names
    std::string said_{};          ///< why they cannot be used
    file_states said_of_{};       ///< and which these were
};

} // namespace callback_server
