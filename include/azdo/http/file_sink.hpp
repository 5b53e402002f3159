// SPDX-License-Identifier: BSL-1.0
// `file_sink`: downloads into a file, which appears when it is complete.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/content_check.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::http {

/// What a `file_sink` checks before the file appears.
struct file_sink_options {
    std::optional<std::uint64_t> size{}; ///< the expected number of bytes
    content_check* check = nullptr;      ///< of the content, such as its hash; it must outlive the sink
    file_rights rights{};                ///< of the file
    file_calls* calls = nullptr;         ///< null: the system's
};

/// The destination of a download: a temporary file in the same folder, which `commit` puts in the place of the file. A reader finds the old
/// file or the whole new one.
///
/// Example:
/// ```
/// azdo::http::file_sink to("/var/lib/app/report.pdf");
/// auto got = azdo::call(get_attachment{.id = id}, api, {.sink = &to});
/// if (!got) return report(got.error());
/// if (auto saved = to.commit(); !saved) return report(saved.error());
/// ```
/// Without `commit`, or after a failure, the old file is unchanged and no temporary file is left.
/// Failures: `storage` when the file cannot be written; `protocol` from `commit` for a wrong size; those of the check.
class file_sink final : public body_sink {
public:
    explicit file_sink(std::string path, const file_sink_options& options = {})
        : file_(std::move(path), options.calls != nullptr ? *options.calls : system_files()), options_(options) {}

    result<void> restart() override {
        size_ = 0;
        if (options_.check != nullptr) options_.check->restart();
        begun_ = file_.begin();
        return begun_ ? result<void>() : file_.why();
    }
    result<void> write(std::string_view bytes) override {
        if (!begun_)
            if (auto made = restart(); !made) return made;
        size_ += bytes.size();
        if (options_.size && size_ > *options_.size) return wrong_size();
        if (options_.check != nullptr) options_.check->take(bytes);
        return file_.append(bytes) ? result<void>() : file_.why();
    }
    /// Checks size and content, and replaces the file. Call it once, after the call has succeeded.
    AZDO_OUT_OF_LINE result<void> commit() {
        if (!begun_)
            if (auto made = restart(); !made) return made;
        if (options_.size && size_ != *options_.size) return wrong_size();
        if (options_.check != nullptr)
            if (auto good = options_.check->finish(); !good) return file_.discard(), std::move(good);
        return file_.finish(options_.rights) && file_.take_place() ? result<void>() : file_.why();
    }
    /// The number of bytes so far.
    std::uint64_t size() const noexcept { return size_; }

private:
    AZDO_OUT_OF_LINE failure wrong_size() {
        file_.discard();
        begun_ = false;
        return fail(failure_kind::protocol, azdo::detail::joined({"the download has ", azdo::detail::digits_of(size_), " bytes or more; ",
                                                azdo::detail::digits_of(*options_.size), " were expected; no file was written"}));
    }

    staged_file file_;
    file_sink_options options_;
    std::uint64_t size_ = 0;
    bool begun_ = false;
};

} // namespace azdo::inline v1::http
