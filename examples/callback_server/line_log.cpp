// SPDX-License-Identifier: BSL-1.0
#include "line_log.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace callback_server {
namespace {

/// Opens a log without waiting for the reader of a pipe. Refused with `ENXIO` unless it is a regular file or a character device.
descriptor open_log(const std::string& file) {
    descriptor opened(::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0640));
    struct stat is {};
    if (!opened || ::fstat(opened.get(), &is) != 0) return descriptor();
    if (S_ISREG(is.st_mode) || S_ISCHR(is.st_mode)) return opened;
    errno = ENXIO;
    return descriptor();
}

} // namespace

azdo::result<std::shared_ptr<line_log>> line_log::open(const std::string& file) {
    std::shared_ptr<line_log> made(new line_log(file));
    if (auto opened = made->reopen(); !opened) return std::move(opened).error();
    return made;
}

azdo::result<void> line_log::reopen() {
    descriptor opened = file_ == "-" ? descriptor(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)) : open_log(file_);
    if (!opened)
        return azdo::fail(azdo::failure_kind::storage,
            "the log " + file_ + " cannot be opened: " +
                (errno == ENXIO ? "it has to be a file, not a pipe or a socket" : std::string(std::strerror(errno))));
    const std::scoped_lock lock(mutex_);
    std::swap(to_, opened);
    return {};
}

bool line_log::write(std::string_view line) {
    std::string text(line);
    text += '\n';
    const std::scoped_lock lock(mutex_);
    ssize_t size = -1;
    do {
        size = ::write(to_.get(), text.data(), text.size());
    } while (size < 0 && errno == EINTR);
    return size == static_cast<ssize_t>(text.size());
}

} // namespace callback_server
