// SPDX-License-Identifier: BSL-1.0
// `content_check`: checks the content of a download while it arrives, such as against a hash.
#pragma once

#include <azdo/core/result.hpp>

#include <string_view>

namespace azdo::inline v1::http {

/// Checks bytes that arrive one after another. `oauth::sha256_check` is one.
///
/// Example: `azdo::http::file_sink to("report.pdf", {.check = &check});`
class content_check {
public:
    content_check() = default;
    content_check(const content_check&) = delete;
    content_check& operator=(const content_check&) = delete;
    virtual ~content_check() = default;

    /// The content begins, also after an attempt that was not completed.
    virtual void restart() = 0;
    /// The next bytes.
    virtual void take(std::string_view bytes) = 0;
    /// Called after the last byte. A failure ends the download, and no file is written.
    virtual result<void> finish() = 0;
};

} // namespace azdo::inline v1::http
