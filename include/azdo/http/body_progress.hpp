// SPDX-License-Identifier: BSL-1.0
// `upload_progress` and `download_progress`: a source and a sink that report how many bytes have passed.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/conversation.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace azdo::inline v1::http {

namespace detail {
/// Calls a report. Failures: its exception.
template <class Report, class... Numbers>
result<void> report_to(Report& report, Numbers... numbers) {
    try {
        report(numbers...);
        return {};
    } catch (...) {
        return azdo::detail::current_exception_as_failure();
    }
}
} // namespace detail

/// A source that reads from another one and reports its progress: `report(sent, size)`, in bytes, after each piece. A further attempt to send
/// begins at 0, which is reported, too.
///
/// Example:
/// ```
/// azdo::http::upload_progress told(source, [](std::uint64_t sent, std::uint64_t size) { std::cout << sent << " of " << size << '\n'; });
/// auto stored = azdo::call(create_attachment{.project = "p", .body = told, .file_name = "log.txt"}, api);
/// ```
/// Requirement: the source outlives this. Failures: those of the source; an exception of the report ends the call as a failure without its
/// text (a `failure_exception` as its failure). To cancel the upload, the report requests a stop of the call.
template <std::invocable<std::uint64_t, std::uint64_t> Report>
class upload_progress final : public body_source {
public:
    upload_progress(body_source& from, Report report) : from_(from), report_(std::move(report)) {}

    std::uint64_t size() const override { return from_.size(); }
    bool rewind() override {
        if (!from_.rewind()) return false;
        if (std::exchange(sent_, 0) != 0) report();
        return true;
    }
    result<std::size_t> read(char* to, std::size_t capacity) override {
        result<std::size_t> got = from_.read(to, capacity);
        if (got && *got != 0) {
            sent_ += *got;
            report();
        }
        if (!reported_) return std::exchange(reported_, {}).error();
        return got;
    }

private:
    void report() {
        if (auto done = detail::report_to(report_, sent_, from_.size()); !done) reported_ = std::move(done);
    }

    body_source& from_;
    Report report_;
    std::uint64_t sent_ = 0;
    result<void> reported_{}; ///< `rewind` cannot fail for a report: the next `read` does
};

/// A sink that writes to another one and reports its progress: `report(received)`, in bytes, after each piece. A further attempt begins at 0,
/// which is reported, too. The size of a download, if the service tells it, is in the answer (`with_response`), after the body.
///
/// Example:
/// ```
/// azdo::http::download_progress told(sink, [](std::uint64_t received) { std::cout << received << " bytes\n"; });
/// auto got = azdo::call(get_attachment{.id = id}, api, {.sink = &told});
/// ```
/// Requirement: the sink outlives this. Failures: those of the sink; exceptions of the report as for `upload_progress`.
template <std::invocable<std::uint64_t> Report>
class download_progress final : public body_sink {
public:
    download_progress(body_sink& to, Report report) : to_(to), report_(std::move(report)) {}

    result<void> restart() override {
        result<void> done = to_.restart();
        if (done && std::exchange(received_, 0) != 0) return detail::report_to(report_, received_);
        return done;
    }
    result<void> write(std::string_view bytes) override {
        result<void> done = to_.write(bytes);
        if (!done || bytes.empty()) return done;
        received_ += bytes.size();
        return detail::report_to(report_, received_);
    }

private:
    body_sink& to_;
    Report report_;
    std::uint64_t received_ = 0;
};

} // namespace azdo::inline v1::http
