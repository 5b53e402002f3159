// SPDX-License-Identifier: BSL-1.0
// `upload_file`: uploads an attachment of a work item, in chunks where it is large, and goes on after an interruption.
#pragma once

#include <azdo/api/wit/attachments.hpp>
#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/long_running.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// How `upload_file` sends.
struct upload_options {
    std::uint64_t chunked_above = 60u << 20; ///< larger files are sent in chunks, bytes; 0: all but empty ones
    std::uint64_t chunk_size = 16u << 20;    ///< bytes
    /// Pauses after an interruption, and how many in a row end the upload.
    polling_pace pace{};
    int restarts = 3; ///< how often an upload whose chunks the service no longer continues is begun again
};

/// How far a chunked upload has come: a described value, which can be stored to go on in another process.
struct upload_position {
    std::string id{};            ///< of the attachment; empty: not begun
    std::uint64_t next_byte = 0; ///< all bytes before it have arrived

    bool operator==(const upload_position&) const = default;
    template <class self = upload_position>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(azdo::as::required), azdo::field<"nextByte", &self::next_byte>());
    }
};

namespace detail {
/// A text as a source.
class text_source final : public http::body_source {
public:
    explicit text_source(std::string_view text) noexcept : text_(text) {}
    std::uint64_t size() const override { return text_.size(); }
    bool rewind() override {
        at_ = 0;
        return true;
    }
    result<std::size_t> read(char* to, std::size_t capacity) override {
        const std::size_t got = text_.copy(to, capacity, at_);
        at_ += got;
        return got;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

/// The source of one chunk after another. It goes back to the start of the whole only when a chunk is sent again.
class chunk_source final : public http::body_source {
public:
    explicit chunk_source(http::body_source& whole) noexcept : whole_(whole) {}
    /// Takes the bytes from `begin` to before `end` as the next chunk.
    void select(std::uint64_t begin, std::uint64_t end) noexcept { begin_ = begin, end_ = end; }

    std::uint64_t whole_size() const { return whole_.size(); }
    std::uint64_t size() const override { return end_ - begin_; }
    bool rewind() override {
        if (position_ == begin_) return true;
        if (!position_ || *position_ > begin_) {
            position_.reset();
            if (!whole_.rewind()) return false;
            position_ = 0;
        }
        while (*position_ < begin_) { // a failure to read appears again while sending
            char skipped[16 * 1024];
            const auto got = whole_.read(skipped, static_cast<std::size_t>(std::min<std::uint64_t>(begin_ - *position_, sizeof skipped)));
            if (!got || *got == 0) return position_.reset(), false;
            *position_ += *got;
        }
        return true;
    }
    result<std::size_t> read(char* to, std::size_t capacity) override {
        const std::uint64_t at = position_.value_or(begin_);
        auto got = whole_.read(to, static_cast<std::size_t>(std::min<std::uint64_t>(capacity, end_ - at)));
        if (got)
            position_ = at + *got;
        else
            position_.reset();
        return got;
    }

private:
    http::body_source& whole_;
    std::uint64_t begin_ = 0, end_ = 0;
    std::optional<std::uint64_t> position_{}; ///< of the whole; absent: it must be rewound
};

/// What an upload does next.
enum class upload_turn : unsigned char { go_on, wait, end };

/// Which bytes an upload sends next, and what an answer changes.
class upload_walk {
public:
    upload_walk(std::uint64_t size, const upload_options& options, const upload_position& from)
        : size_(size), options_(options), pauses_(options.pace), restarts_(options.restarts) {
        if (is_chunked() && from.next_byte < size) at_ = from;
        may_have_arrived_ = !at_.id.empty();
    }
    std::uint64_t size() const noexcept { return size_; }
    bool is_chunked() const noexcept { return size_ > options_.chunked_above; }
    const upload_position& at() const noexcept { return at_; }
    /// The bytes to send. A chunked upload begins without any.
    std::uint64_t begin() const noexcept { return at_.next_byte; }
    std::uint64_t end() const noexcept {
        if (!is_chunked()) return size_;
        if (at_.id.empty()) return 0;
        return at_.next_byte + std::min(std::max<std::uint64_t>(options_.chunk_size, 1), size_ - at_.next_byte);
    }
    upload_turn arrived(const std::string& id) {
        pauses_.go_on(false);
        may_have_arrived_ = false;
        if (!is_chunked()) return upload_turn::end;
        const bool begins = at_.id.empty();
        at_.next_byte = end();
        if (begins) at_.id = id;
        return !begins && at_.next_byte == size_ ? upload_turn::end : upload_turn::go_on;
    }
    upload_turn failed(const failure& why) {
        const bool is_refused = why.status == 400 || why.status == 404 || why.status == 409 || why.status == 416;
        if (is_refused && (may_have_arrived_ || at_.next_byte != 0) && restarts_-- > 0) {
            at_ = upload_position();
            may_have_arrived_ = false;
            return upload_turn::go_on;
        }
        if (!pauses_.go_on(true) || !may_pass(why)) return upload_turn::end;
        may_have_arrived_ = !at_.id.empty() && (may_have_arrived_ || !why.nothing_sent);
        return upload_turn::wait;
    }
    std::chrono::milliseconds pause(std::optional<std::chrono::seconds> asked) noexcept { return pauses_.next(asked); }

private:
    std::uint64_t size_;
    const upload_options& options_;
    poll_pauses pauses_;
    int restarts_;
    upload_position at_{};
    bool may_have_arrived_ = false; ///< the chunk to send now was sent before
};

/// `bytes 0-39999/50000`
AZDO_OUT_OF_LINE inline std::string content_range(std::uint64_t begin, std::uint64_t end, std::uint64_t size) {
    return joined({"bytes ", digits_of(begin), "-", digits_of(end - 1), "/", digits_of(size)});
}
} // namespace detail

/// Uploads a file as an attachment, which is not linked to a work item yet (see `attach_file`). A step for `call` and `co_call`.
///
/// Example:
/// ```
/// auto file = azdo::http::file_source::open("build.log");
/// azdo::http::upload_progress told(*file, [](std::uint64_t sent, std::uint64_t size) { std::cout << sent << " of " << size << '\n'; });
/// auto stored = azdo::call(azdo::upload_file{.project = "p", .body = told, .file_name = "build.log"}, api, {.timeout = std::chrono::hours(1)});
/// ```
/// A small file is one request. A larger one is sent in chunks; after an interruption the chunk that was under way is sent again. The service
/// cannot be asked how much has arrived: if it does not continue with the chunk, because it had arrived after all, the upload begins again
/// under a new id. An unlinked attachment has no effect, so that nothing is doubled. The file name may have any characters.
///
/// `saved` is called after each chunk; store the position as JSON (`json::encode`), and pass it as `from` to go on in another process.
///
/// Requirement: a source lives as long as the call and can rewind. Failures: as `call`; `protocol` when the service gives no id;
/// `invalid_input` for a source that ends early or cannot rewind.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/upload-chunk
struct upload_file {
    using operation_type = api::wit::create_attachment;
    using result_type = api::wit::attachment_reference;

    std::string organization{};
    azdo::optional<std::string> project{};
    http::upload body{};
    std::string file_name;
    azdo::optional<std::string> area_path{};
    upload_options options{};
    upload_position from{};
    std::function<void(const upload_position&)> saved{};

    conversation<result_type> converse(next_t next, std::string_view owner = {}) const {
        detail::text_source text(body.bytes());
        result_type begun;
        detail::chunk_source part(body.source() != nullptr ? *body.source() : text);
        detail::upload_walk state(part.whole_size(), options, from);
        for (;;) {
            part.select(state.begin(), state.end());
            result<http::request> request = request_for(state, part, owner);
            if (!request) co_return std::move(request).error();
            request->attempts = 1; // this loop repeats, since it must know what was sent
            result<http::response> got = co_await next(*std::move(request));
            const auto asked = got ? http::retry_after(got->headers()) : got.error().retry_after;
            result<result_type> answer = got ? detail::parse_answer<api::wit::create_attachment>(*got) : result<result_type>(got.error());
            if (answer && state.at().id.empty() && answer->id.empty())
                co_return fail(failure_kind::protocol, "the service gave no id for the attachment");
            const detail::upload_turn turn = answer ? state.arrived(answer->id) : state.failed(answer.error());
            if (answer && saved && !state.at().id.empty()) saved(state.at());
            if (answer && begun.id.empty()) begun = *answer;
            if (answer && answer->url.empty()) answer = begun; // the answer to a chunk may be empty
            if (turn == detail::upload_turn::end) co_return answer;
            if (turn == detail::upload_turn::go_on) continue;
            const http::time_point time = co_await current_time{};
            co_await wait_until{time.after(state.pause(asked))};
        }
    }

private:
    result<http::request> request_for(const detail::upload_walk& state, http::body_source& part, std::string_view owner) const {
        if (!state.at().id.empty()) {
            const api::wit::upload_attachment chunk{.organization = organization,
                .project = project,
                .id = state.at().id,
                .body = part,
                .content_range = detail::content_range(state.begin(), state.end(), state.size()),
                .file_name = file_name};
            return azdo::to_request(chunk, owner);
        }
        api::wit::create_attachment whole{
            .organization = organization, .project = project, .body = part, .file_name = file_name, .area_path = area_path};
        if (state.is_chunked()) whole.upload_type = "chunked";
        return azdo::to_request(whole, owner);
    }
};

} // namespace azdo::inline v1
