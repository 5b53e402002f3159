// SPDX-License-Identifier: BSL-1.0
// `response_framing`: reads the raw bytes of an HTTP/1.1 response and passes on only canonical ones, so that the parser of an HTTP library
// never sees malformed bytes from a hostile or broken server. It does no input or output itself.
#pragma once

#include <azdo/core/min_max.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/transport/field_lines.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

/// The output of `response_framing`: a message for a parser, or only its body.
enum class framing_output : unsigned char { message, body };

/// How a body is encoded (RFC 9110 section 8.4): `gzip` is the only coding that this library requests.
enum class content_coding : unsigned char { identity, gzip, other };

/// Reads one response, however its bytes are split into pieces.
///
/// Example:
/// ```
/// response_framing framing(http_method::get);
/// std::string safe;                                     // for the parser
/// while (!framing.is_complete()) {
///     const std::string_view bytes = receive();
///     auto done = bytes.empty() ? framing.end_of_connection(true) : framing.take(bytes, safe);
///     if (!done) return done.error();
///     parse(safe); safe.clear();
/// }
/// ```
/// What `take` appends is always in this form:
/// - the head, once it is complete: `HTTP/1.1 NNN ` without a reason phrase, and of the fields only `Content-Encoding: gzip` and the one
///   that frames the body: `Content-Length: N`, `Transfer-Encoding: chunked`, or neither. A response to HEAD and a 204 or 304 have neither.
///   `headers()` has all fields as they were received, but none of an interim response.
/// - the body: unchanged, or as chunks without extensions and trailers.
/// With `framing_output::body` it appends only the bytes of the body.
///
/// Interim responses (1xx except 101) are skipped. Everything is strict: lines end with CRLF; no obsolete line folding; a field name is
/// directly followed by its colon; exactly one Content-Length, or exactly one `Transfer-Encoding: chunked`, or neither (RFC 9112 section
/// 6.3). It holds at most 2 * `head_limit` bytes, whatever is received.
///
/// Failures: `transport`. The message never quotes the peer. After a failure every further call fails too.
class response_framing {
public:
    static constexpr std::size_t head_limit = 64 * 1024; ///< bytes of all heads, including interim ones; the same again for the trailers
    static constexpr std::size_t status_line_limit = 1024;
    static constexpr std::size_t chunk_line_limit = 1024; ///< a chunk's size and its extensions
    static constexpr unsigned interim_limit = 16;

    explicit response_framing(http_method method, framing_output output = framing_output::message) noexcept
        : method_(method), output_(output) {}

    /// Takes received bytes, and appends to `out` the bytes that a parser may see. Bytes after the end of the response are dropped, and
    /// noted as surplus.
    result<void> take(std::string_view received, std::string& out) {
        while (!received.empty() && state_ != state::complete && state_ != state::failed) {
            if (state_ == state::body || state_ == state::chunk_data || state_ == state::body_until_end)
                take_body(received, out);
            else
                take_line(received, out);
        }
        if (state_ == state::complete && !received.empty()) has_surplus_ = true;
        return outcome();
    }
    /// The peer has ended the connection: `clean` for a FIN, and over TLS for a close_notify; not for a reset, or a FIN without
    /// close_notify. After `cut_upload` it does not matter: a server that has not read the whole request resets the connection when it
    /// closes it. Then a response with a status of 400 or more is accepted without proof that its body is complete, and any other is
    /// refused.
    result<void> end_of_connection(bool clean) {
        if (upload_is_cut_) clean = status_ >= 400;
        if (state_ == state::body_until_end && clean) state_ = state::complete;
        if (state_ != state::complete) refuse("the connection ended before the response was complete");
        return outcome();
    }

    /// True when the head of the final response has been read: then `status()` and `headers()` are known.
    bool head_is_complete() const noexcept { return head_is_complete_; }
    int status() const noexcept { return status_; }
    /// All fields of the head in the order and spelling in which they were received. A view, valid for the lifetime of this object.
    http::header_list headers() const noexcept { return http::header_list(fields_.lines()); }
    /// The Content-Length of the body; nullopt for a body of unknown length, and for a response without a body.
    std::optional<std::uint64_t> body_length() const noexcept {
        return ends_by_ == end_mark::length ? std::optional(*fields_.content_length()) : std::nullopt;
    }

    /// True for a response that has a body of at least one byte, or of unknown length.
    bool has_body() const noexcept { return ends_by_ != end_mark::none && body_length() != std::uint64_t{0}; }
    /// `gzip` for exactly that (or `x-gzip`, ignoring case); `identity` values are ignored, and everything else is `other`.
    content_coding coding() const noexcept {
        content_coding found = content_coding::identity;
        for (const http::header one : headers()) {
            if (!http::same_ignoring_case(one.name, "Content-Encoding")) continue;
            if (one.value.empty() || http::same_ignoring_case(one.value, "identity")) continue;
            const bool is_gzip = http::same_ignoring_case(one.value, "gzip") || http::same_ignoring_case(one.value, "x-gzip");
            if (!is_gzip || found != content_coding::identity) return content_coding::other;
            found = content_coding::gzip;
        }
        return found;
    }
    /// The last bytes of the body so far, at most eight.
    std::string_view body_tail() const noexcept { return {tail_, tail_size_}; }

    /// True when the end of the response was received: proved by a length, by the last chunk, or because it has no body; for a response
    /// that ends with the connection, by a clean end of the connection.
    bool is_complete() const noexcept { return state_ == state::complete; }
    /// True for a response without a length or a last chunk: only the end of the connection ends it.
    bool ends_with_connection() const noexcept { return ends_by_ == end_mark::connection; }
    /// True when the server does not want the rest of a request that is still being sent: its final response is an error or a redirect
    /// (RFC 9110 section 10.1.1, RFC 9112 section 9.5), or it is malformed. A server that responds with 2xx may still be reading.
    bool refuses_upload() const noexcept { return state_ == state::failed || (head_is_complete_ && status_ >= 300); }
    /// Notes that only a part of the request was sent, so that the connection cannot be used again.
    void cut_upload() noexcept { upload_is_cut_ = true; }

    /// True when bytes were received after the end of the response.
    bool has_surplus() const noexcept { return has_surplus_; }
    /// True when the connection may carry another exchange: the response is complete, nothing followed it, and neither side ends the
    /// connection. False after a request that was cut short, and after a 204 that announces a body, which it cannot have (RFC 9110 section
    /// 15.3.5): the server may still send that body.
    bool may_be_reused() const noexcept {
        const bool announces_body = status_ == 204 && (fields_.is_chunked() || fields_.content_length().value_or(0) != 0);
        return is_complete() && !has_surplus_ && !upload_is_cut_ && !ends_with_connection() && is_http_1_1_ && !fields_.wants_close() &&
               !announces_body;
    }

private:
    enum class state : unsigned char {
        status_line,
        field_line,
        body,
        body_until_end,
        chunk_size,
        chunk_data,
        chunk_end,
        trailer,
        complete,
        failed
    };
    enum class end_mark : unsigned char { none, length, last_chunk, connection };
    static constexpr const char* longer_than_its_size = "a chunk of the server's response is longer than its size";

    result<void> outcome() const {
        if (state_ == state::failed) return fail(failure_kind::transport, fault_);
        return {};
    }
    void refuse(const char* why) {
        state_ = state::failed;
        fault_ = why;
    }
    bool is_of_head() const noexcept { return state_ == state::status_line || state_ == state::field_line; }
    const char* too_long() const noexcept {
        if (state_ == state::status_line && line_limit() == status_line_limit) return "the server's status line is longer than 1 kB";
        if (is_of_head()) return "the head of the server's response is longer than 64 kB";
        if (state_ == state::trailer) return "the trailers of the server's response are longer than 64 kB";
        if (state_ == state::chunk_end) return longer_than_its_size;
        return "a chunk of the server's response has an overlong size line";
    }
    std::size_t line_limit() const noexcept {
        switch (state_) {
        case state::status_line: return std::min(status_line_limit, head_limit - head_size_);
        case state::field_line:
        case state::trailer: return head_limit - head_size_;
        case state::chunk_end: return 2;
        default: return chunk_line_limit;
        }
    }

    /// Moves bytes up to a line's end from `received` to `line_`, and reads the line when it is complete.
    AZDO_COLD void take_line(std::string_view& received, std::string& out) {
        const std::size_t room = line_limit() - line_.size();
        const std::size_t end = received.substr(0, room).find('\n');
        if (end == received.npos && received.size() >= room) return refuse(too_long());
        const std::size_t size = end == received.npos ? received.size() : end + 1;
        line_.append(received.substr(0, size));
        received.remove_prefix(size);
        if (end == std::string_view::npos) return;
        if (is_of_head() || state_ == state::trailer) head_size_ += line_.size();
        std::string_view line = line_;
        line.remove_suffix(1);
        if (line.empty() || line.back() != '\r') return refuse("a line of the server's response does not end with CRLF");
        line.remove_suffix(1);
        read_line(line, out);
        line_.clear();
    }
    AZDO_COLD void read_line(std::string_view line, std::string& out) {
        switch (state_) {
        case state::status_line: return read_status_line(line);
        case state::field_line: return line.empty() ? end_head(out) : note(fields_.add(line));
        case state::chunk_size: return read_chunk_size(line, out);
        case state::chunk_end: return end_chunk(line, out);
        default: return line.empty() ? end_trailers(out) : note(field_lines::check(line));
        }
    }
    void note(const char* fault) {
        if (fault != nullptr) refuse(fault);
    }

    /// `HTTP/1.1 200 OK`; the blank after the status may be missing together with the reason phrase.
    AZDO_COLD void read_status_line(std::string_view line) {
        constexpr std::string_view start = "HTTP/1.";
        const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
        const bool well_formed = line.size() >= 12 && line.substr(0, start.size()) == start && (line[7] == '0' || line[7] == '1') &&
                                 line[8] == ' ' && is_digit(line[9]) && is_digit(line[10]) && is_digit(line[11]) &&
                                 (line.size() == 12 || line[12] == ' ') && http::is_header_value(line);
        if (!well_formed) return refuse("the server's response does not begin with a status line of HTTP/1.1 or 1.0");
        is_http_1_1_ = line[7] == '1';
        status_ = (line[9] - '0') * 100 + (line[10] - '0') * 10 + (line[11] - '0');
        if (status_ < 100 || status_ > 599) return refuse("the status of the server's response is not between 100 and 599");
        if (status_ == 101) return refuse("the server wants to switch protocols (101), which was not requested");
        state_ = state::field_line;
    }
    AZDO_COLD void end_head(std::string& out) {
        if (const char* const fault = fields_.framing_fault(is_http_1_1_)) return refuse(fault);
        if (status_ < 200) return end_interim();
        head_is_complete_ = true;
        ends_by_ = how_it_ends();
        write_head(out);
        head_size_ = 0; // the trailers have their own limit
        begin_body();
    }
    void end_interim() {
        if (++interims_ > interim_limit) return refuse("the server sends too many interim responses (1xx)");
        fields_ = {};
        state_ = state::status_line;
    }
    /// RFC 9112 section 6.3.
    end_mark how_it_ends() const noexcept {
        if (method_ == http_method::head || status_ == 204 || status_ == 304) return end_mark::none;
        if (fields_.is_chunked()) return end_mark::last_chunk;
        return fields_.content_length() ? end_mark::length : end_mark::connection;
    }
    AZDO_COLD void write_head(std::string& out) const {
        if (output_ == framing_output::body) return;
        append(out, "HTTP/1.1 ");
        append(out, digits_of(static_cast<std::uint64_t>(status_)));
        append(out, " \r\n");
        if (coding() == content_coding::gzip) append(out, "Content-Encoding: gzip\r\n");
        if (ends_by_ == end_mark::last_chunk) append(out, "Transfer-Encoding: chunked\r\n");
        if (ends_by_ == end_mark::length) {
            append(out, "Content-Length: ");
            append(out, digits_of(*fields_.content_length()));
            append(out, "\r\n");
        }
        append(out, "\r\n");
    }
    void begin_body() noexcept {
        switch (ends_by_) {
        case end_mark::none: state_ = state::complete; break;
        case end_mark::connection: state_ = state::body_until_end; break;
        case end_mark::last_chunk: state_ = state::chunk_size; break;
        case end_mark::length:
            left_ = *fields_.content_length();
            state_ = left_ == 0 ? state::complete : state::body;
            break;
        }
    }

    void take_body(std::string_view& received, std::string& out) {
        const bool is_bounded = state_ != state::body_until_end;
        const std::size_t size = is_bounded && left_ < received.size() ? static_cast<std::size_t>(left_) : received.size();
        out.append(received.substr(0, size));
        note_tail(received.substr(0, size));
        received.remove_prefix(size);
        if (!is_bounded) return;
        left_ -= size;
        if (left_ == 0) state_ = state_ == state::body ? state::complete : state::chunk_end;
    }
    void note_tail(std::string_view bytes) noexcept {
        if (bytes.size() < sizeof tail_) {
            const std::size_t kept = std::min(tail_size_, sizeof tail_ - bytes.size());
            std::copy(tail_ + (tail_size_ - kept), tail_ + tail_size_, tail_);
            tail_size_ = kept;
        } else {
            tail_size_ = 0;
            bytes.remove_prefix(bytes.size() - sizeof tail_);
        }
        tail_size_ += bytes.copy(tail_ + tail_size_, bytes.size());
    }
    /// Hexadecimal digits, then nothing or a semicolon and an extension.
    void read_chunk_size(std::string_view line, std::string& out) {
        constexpr std::string_view digits = "0123456789abcdef";
        left_ = 0;
        std::size_t at = 0;
        for (; at < line.size() && digits.find(lower(line[at])) != digits.npos; ++at) {
            if (left_ > std::numeric_limits<std::int64_t>::max() / 16)
                return refuse("a chunk of the server's response is impossibly large");
            left_ = left_ * 16 + digits.find(lower(line[at]));
        }
        const std::size_t extension = std::min(line.find_first_not_of(" \t", at), line.size());
        const bool ends_well = at == line.size() || (extension < line.size() && line[extension] == ';' && http::is_header_value(line));
        if (at == 0 || !ends_well) return refuse("a chunk of the server's response has a malformed size line");
        if (left_ == 0) {
            state_ = state::trailer;
            return;
        }
        state_ = state::chunk_data;
        write_chunk_size(out);
    }
    void write_chunk_size(std::string& out) const {
        if (output_ == framing_output::body) return;
        char digits[16];
        std::size_t first = sizeof digits;
        for (std::uint64_t rest = left_; rest != 0; rest /= 16) digits[--first] = "0123456789abcdef"[rest % 16];
        out.append(digits + first, sizeof digits - first).append("\r\n");
    }
    void end_chunk(std::string_view line, std::string& out) {
        if (!line.empty()) return refuse(longer_than_its_size);
        if (output_ == framing_output::message) append(out, "\r\n");
        state_ = state::chunk_size;
    }
    void end_trailers(std::string& out) {
        if (output_ == framing_output::message) append(out, "0\r\n\r\n");
        state_ = state::complete;
    }

    http_method method_;
    framing_output output_;
    state state_ = state::status_line;
    end_mark ends_by_ = end_mark::none;
    bool is_http_1_1_ = false, head_is_complete_ = false, has_surplus_ = false, upload_is_cut_ = false;
    int status_ = 0;
    unsigned interims_ = 0;
    std::size_t head_size_ = 0;
    std::uint64_t left_ = 0;
    std::size_t tail_size_ = 0;
    char tail_[8]{};
    const char* fault_ = "";
    std::string line_{}; // the received part of an unfinished line
    field_lines fields_{};
};

} // namespace azdo::inline v1::detail
