// SPDX-License-Identifier: BSL-1.0
#include "program_log.hpp"

#include <utility>

namespace callback_server {

azdo::result<program_log::target> program_log::open(const log_settings& with) {
    target made{with, {}};
    if (with.folder.empty()) return made;
    auto file = line_log::open(with.folder + "/callback_server.log");
    if (!file) {
        azdo::failure why = std::move(file).error();
        why.message += " (apiServer.logger.directory): make the folder, or leave it out to log to the console";
        return why;
    }
    made.file = *std::move(file);
    return made;
}

void program_log::use(target next) {
    const std::scoped_lock lock(mutex_);
    std::swap(now_, next);
}

void program_log::write(std::string_view line) const {
    const target to = now();
    const bool written = to.file && to.file->write(line);
    if (!written || to.with.console) console_(line);
}

azdo::result<void> program_log::reopen() const {
    const target to = now();
    return to.file ? to.file->reopen() : azdo::result<void>();
}

} // namespace callback_server
