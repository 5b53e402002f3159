// SPDX-License-Identifier: BSL-1.0
// Requests and responses as values. Building one sends nothing; a transport sends it.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/headers.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::http {

namespace detail {
/// True for an absolute `http://` or `https://` URL of visible ASCII characters, with a host, without user information or a fragment.
constexpr bool is_target(std::string_view target) noexcept {
    for (char c : target)
        if (c <= 0x20 || c >= 0x7f || c == '#' || c == '"' || c == '<' || c == '>' || c == '\\') return false;
    const std::size_t scheme = target.substr(0, 8) == "https://" ? 8 : target.substr(0, 7) == "http://" ? 7 : 0;
    if (scheme == 0) return false;
    const azdo::detail::cut_address read = azdo::detail::cut(target.substr(scheme));
    return !read.host.empty() && read.authority.find('@') == std::string_view::npos;
}
} // namespace detail

/// A request as a value: method, absolute URL, headers, body, deadline, stop token and body source or sink.
///
/// Example:
/// ```
/// auto made = azdo::http::request::make(azdo::http_method::get, "https://dev.azure.com/acme/_apis/projects");
/// if (made) made->set_header("Accept", "application/json");
/// ```
/// Target and headers share one buffer. There is no `<<`: headers hold credentials. A request that held a credential wipes its buffers when
/// it is destroyed, grows or is assigned.
///
/// Failures: `invalid_input` for a target that is not an absolute http or https URL, and for CR, LF, NUL or other control characters in a
/// target, a header name or a header value; the request is then unchanged.
class request {
public:
    time_point deadline = never;                    ///< by when the whole exchange has to end
    stop_ref stop{};                                ///< ends the exchange early
    body_source* source = nullptr;                  ///< read instead of `body()` while sending
    body_sink* sink = nullptr;                      ///< takes the body of a 2xx response instead of `response::body`
    bool once = false;                              ///< its content is good for one attempt: `retry` repeats it only if not a byte was sent
    int attempts = 0;                               ///< how often `retry` sends it at most; 0: as often as the policy says
    int attempt = 1;                                ///< which attempt of `retry` this is, for those who observe it
    std::chrono::milliseconds waited{0};            ///< how long `retry` has waited with it, and `throttle` before this attempt
    const endpoint_description* endpoint = nullptr; ///< of the operation that it was made from: `choose_version` reads its versions

    request() = default;
    static result<request> make(http_method method, std::string_view target) {
        request made;
        made.method_ = method;
        if (auto set = made.set_target(target); !set) return std::move(set).error();
        return made;
    }
    request(const request&) = default;
    AZDO_NOINLINE request(request&& other) noexcept // the destructor of `other` wipes what is left of a credential there
        : deadline(other.deadline), stop(std::move(other.stop)), source(other.source), sink(other.sink), once(other.once),
          attempts(other.attempts), attempt(other.attempt), waited(other.waited), endpoint(other.endpoint), method_(other.method_),
          secret_(other.secret_), target_size_(std::exchange(other.target_size_, 0)), head_(std::move(other.head_)),
          body_(std::move(other.body_)) {}
    request& operator=(request other) noexcept {
        swap(other);
        return *this;
    }
    ~request() {
        if (!secret_) return;
        wipe(head_);
        wipe(body_);
    }

    http_method method() const noexcept { return method_; }
    void set_method(http_method method) noexcept { method_ = method; }

    /// The absolute URL.
    std::string_view target() const noexcept { return {head_.data(), target_size_}; }
    AZDO_NOINLINE result<void> set_target(std::string_view target) {
        if (!detail::is_target(target))
            return fail(failure_kind::invalid_input,
                "the request's target is not an absolute http or https URL of visible ASCII characters "
                "without user information or a fragment; nothing was sent");
        replace(0, target_size_, target);
        target_size_ = target.size();
        return {};
    }

    header_list headers() const noexcept { return header_list(std::string_view(head_).substr(target_size_)); }
    /// Sets a header, replacing all others of that name.
    AZDO_NOINLINE result<void> set_header(std::string_view name, std::string_view value) {
        if (auto good = check_header(name, value); !good) return good;
        remove_header(name);
        append_header(name, value);
        return {};
    }
    /// As `set_header`, for a credential: from now on every buffer of this request is wiped.
    result<void> set_header(std::string_view name, const secret<std::string>& value) {
        hold_secrets();
        return set_header(name, std::string_view(value.reveal()));
    }
    AZDO_NOINLINE void remove_header(std::string_view name) {
        for (std::size_t at = target_size_; at < head_.size();) {
            const std::size_t end = head_.find('\n', at) + 1;
            if (same_ignoring_case(std::string_view(head_).substr(at, head_.find(':', at) - at), name))
                head_.erase(at, end - at);
            else
                at = end;
        }
    }

    /// The body as text; empty when there is none or a source is set.
    const std::string& body() const noexcept { return body_; }
    /// Sets the body and its `Content-Type`.
    AZDO_NOINLINE result<void> set_body(std::string body, std::string_view content_type) {
        if (auto set = set_header("Content-Type", content_type); !set) return set;
        if (secret_) wipe(body_);
        body_ = std::move(body);
        return {};
    }
    /// As `set_body`, for a body with a credential in it, such as a client secret: from now on every buffer of this request is wiped.
    result<void> set_body(secret<std::string> body, std::string_view content_type) {
        hold_secrets();
        return set_body(std::string(body.reveal()), content_type);
    }
    /// Declares that what is added from now on has to be wiped.
    void hold_secrets() noexcept { secret_ = true; }
    bool holds_secrets() const noexcept { return secret_; }

    friend void swap(request& a, request& b) noexcept { a.swap(b); }
    template <class Stream>
    friend Stream& operator<<(Stream&, const request&) = delete; // a request is never printed: it may hold a credential

private:
    friend class request_writer;

    AZDO_COLD static result<void> check_header(std::string_view name, std::string_view value) {
        if (!is_header_name(name))
            return fail(failure_kind::invalid_input, "a header name has a character that is not allowed there; nothing was sent");
        if (is_header_value(value)) return {};
        std::string message("the value of the header ");
        message.append(name).append(" has a line break or another control character; nothing was sent");
        return fail(failure_kind::invalid_input, std::move(message));
    }
    AZDO_NOINLINE void append_header(std::string_view name, std::string_view value) {
        make_room(name.size() + value.size() + 2);
        head_.append(name).append(":").append(value).append("\n");
    }
    void replace(std::size_t at, std::size_t size, std::string_view text) {
        make_room(text.size());
        head_.replace(at, size, text);
    }
    /// Grows the buffer without leaving a copy of a credential in the old one.
    void make_room(std::size_t more) {
        if (head_.capacity() - head_.size() < more) grow(more);
    }
    AZDO_OUT_OF_LINE void grow(std::size_t more) {
        std::string bigger;
        bigger.reserve(2 * head_.size() + more);
        bigger.assign(head_);
        if (secret_) wipe(head_);
        head_ = std::move(bigger);
        if (secret_) wipe(bigger);
    }
    AZDO_NOINLINE void swap(request& other) noexcept {
        std::swap(deadline, other.deadline);
        std::swap(stop, other.stop);
        std::swap(source, other.source);
        std::swap(sink, other.sink);
        std::swap(once, other.once);
        std::swap(attempts, other.attempts);
        std::swap(attempt, other.attempt);
        std::swap(waited, other.waited);
        std::swap(endpoint, other.endpoint);
        std::swap(method_, other.method_);
        std::swap(secret_, other.secret_);
        std::swap(target_size_, other.target_size_);
        head_.swap(other.head_);
        body_.swap(other.body_);
    }

    http_method method_ = http_method::get;
    bool secret_ = false;
    std::size_t target_size_ = 0;
    std::string head_{}; // the target, then a line `name:value\n` for each header
    std::string body_{};
};

/// A response as a value.
///
/// Examples: `response.status == 200 && response.headers().find("content-type") == "application/json"`,
/// `azdo::http::response fake{429, "", {{"Retry-After", "7"}}};`
class response {
public:
    int status = 0;
    std::string body{}; ///< empty when the request had a sink and the status is 2xx

    response() = default;
    response(int code, std::string text) : status(code), body(std::move(text)) {}
    /// With headers, each added by `add_header`.
    response(int code, std::string text, std::initializer_list<header> all) : response(code, std::move(text)) {
        for (const header& one : all) add_header(one.name, one.value);
    }

    header_list headers() const noexcept { return header_list(head_); }
    /// Adds a header as received. Control characters become blanks; a header whose name is not a token is dropped.
    AZDO_NOINLINE void add_header(std::string_view name, std::string_view value) {
        if (!is_header_name(name)) return;
        while (!value.empty() && (value.front() == ' ' || value.front() == '\t')) value.remove_prefix(1);
        while (!value.empty() && (value.back() == ' ' || value.back() == '\t')) value.remove_suffix(1);
        head_.append(name).append(1, ':');
        for (char c : value) head_ += is_header_value({&c, 1}) ? c : ' ';
        head_ += '\n';
    }
    /// Replaces a secret by `*` wherever body and headers repeat it, also escaped as in JSON and percent-encoded, so that a message made of
    /// them does not show it. A secret of fewer than 8 characters is left alone.
    AZDO_OUT_OF_LINE void mask(const secret<std::string>& hidden) noexcept {
        if (hidden.size() < 8) return;
        for (std::string* text : {&body, &head_})
            for (std::size_t at = 0; at < text->size();) {
                const std::size_t size = size_of_repetition(std::string_view(*text).substr(at), hidden.reveal());
                for (std::size_t i = at; i < at + size; ++i) (*text)[i] = '*';
                at += size == 0 ? 1 : size;
            }
    }

private:
    /// How many characters at the front of a text spell `wanted`: literally, as `\/` or `\u002b` in JSON, or as `%2B` in an address; 0 for
    /// any other text.
    static std::size_t size_of(std::string_view text, char wanted) noexcept {
        const auto is_wanted = [&](std::size_t at) {
            if (text.size() < at + 2) return false;
            const int high = azdo::detail::hex_digit(text[at]), low = azdo::detail::hex_digit(text[at + 1]);
            return high >= 0 && low >= 0 && high * 16 + low == static_cast<unsigned char>(wanted);
        };
        if (text.empty()) return 0;
        if (text.front() == '%' && is_wanted(1)) return 3;
        if (text.substr(0, 4) == "\\u00" && is_wanted(4)) return 6;
        if (text.size() > 1 && text.front() == '\\' && text[1] == wanted) return 2;
        return text.front() == wanted ? 1 : 0;
    }
    /// The size of the repetition of `hidden` at the front of a text, in any of these spellings; 0 when the text does not repeat it.
    static std::size_t size_of_repetition(std::string_view text, std::string_view hidden) noexcept {
        std::size_t size = 0;
        for (const char c : hidden) {
            const std::size_t one = size_of(text.substr(size), c);
            if (one == 0) return 0;
            size += one;
        }
        return size;
    }

    std::string head_{}; // a line `name:value\n` for each header
};

} // namespace azdo::inline v1::http
