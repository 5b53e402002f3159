// SPDX-License-Identifier: BSL-1.0
#include "renewed_files.hpp"

#include <sys/stat.h>

#include <utility>

namespace callback_server {

renewed_files::file_states renewed_files::states_of(const std::vector<std::string>& files) {
    file_states all;
    for (const std::string& file : files) {
        struct stat is {};
        const bool there = ::stat(file.c_str(), &is) == 0;
        all.push_back(there ? file_state{is.st_dev, is.st_ino, is.st_size, is.st_ctim.tv_sec, is.st_ctim.tv_nsec} : file_state{});
    }
    return all;
}

void renewed_files::look(const std::vector<std::string>& files, bool always, const reader& read, const speaker& say) {
    if (files != files_) {
        files_ = files;
        are_used_ = false;
        said_.clear();
        seen_.clear();
    }
    if (files.empty()) return;
    file_states now = states_of(files); // before reading: a later change is seen by the next look
    const bool changed = !are_used_ || now != used_;
    if (!changed) said_.clear();
    if (!changed && !always) return;
    if (always) said_.clear();
    const bool settled = now == seen_ || always;
    seen_ = now;
    if (const auto done = read(); !done) {
        const bool is_known = said_ == done.error().message && said_of_ == now;
        if (!settled || is_known) return;
        said_ = done.error().message;
        said_of_ = std::move(now);
        return say(said_ + ". The last good one stays in use.");
    }
    if (changed && (are_used_ || !said_.empty())) say(news_);
    said_.clear();
    used_ = std::move(now);
    are_used_ = true;
}

} // namespace callback_server
