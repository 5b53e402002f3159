// SPDX-License-Identifier: BSL-1.0
// `file_source`: uploads a file without reading it into memory.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/read_to_end.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/body.hpp>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <string>
#include <system_error>
#include <utility>

namespace azdo::inline v1::http {

/// A regular file as the source of an upload. Its size is that at opening; a file that changes its size before it has been read is a failure.
///
/// Example:
/// ```
/// auto file = azdo::http::file_source::open("report.pdf");
/// if (!file) return report(file.error());
/// auto stored = azdo::call(create_attachment{.project = "p", .body = *file, .file_name = "report.pdf"}, api);
/// ```
/// Failures: `storage`.
class file_source final : public body_source {
public:
    AZDO_OUT_OF_LINE static result<file_source> open(const std::string& path, file_calls& calls = system_files()) {
        owned_descriptor file = open_without_waiting(path.c_str(), O_RDONLY, calls);
        struct stat now {};
        if (!file || repeated([&] { return calls.status(file.get(), now); }) != 0) return unread("opened", errno);
        if (!S_ISREG(now.st_mode)) return fail(failure_kind::storage, "only a regular file can be uploaded");
        return file_source(std::move(file), static_cast<std::uint64_t>(now.st_size), calls);
    }
    file_source(file_source&& other) noexcept
        : file_(std::move(other.file_)), calls_(other.calls_), size_(other.size_), position_(other.position_) {}

    std::uint64_t size() const override { return size_; }
    bool rewind() override {
        position_ = 0;
        return repeated([&] { return calls_->seek(file_.get(), 0); }) == 0;
    }
    AZDO_OUT_OF_LINE result<std::size_t> read(char* to, std::size_t capacity) override {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(capacity, size_ - position_));
        struct stat now {};
        if (position_ == size_ || wanted == 0) return std::size_t{0};
        const ssize_t got = repeated([&] { return calls_->read(file_.get(), to, wanted); });
        if (got < 0) return unread("read", errno);
        position_ += static_cast<std::uint64_t>(got);
        const bool at_end = got == 0 || position_ == size_;
        if (at_end && (repeated([&] { return calls_->status(file_.get(), now); }) != 0 || static_cast<std::uint64_t>(now.st_size) != size_))
            return fail(failure_kind::storage, "the file changed its size while it was being uploaded");
        return static_cast<std::size_t>(got);
    }

private:
    file_source(owned_descriptor file, std::uint64_t size, file_calls& calls) noexcept
        : file_(std::move(file)), calls_(&calls), size_(size) {}
    static failure unread(const char* what, int error) {
        return fail(failure_kind::storage,
            std::string("the file to upload cannot be ") + what + " (" + std::generic_category().message(error) + ")");
    }

    owned_descriptor file_;
    file_calls* calls_;
    std::uint64_t size_ = 0;
    std::uint64_t position_ = 0;
};

} // namespace azdo::inline v1::http
