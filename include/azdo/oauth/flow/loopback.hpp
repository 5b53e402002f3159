// SPDX-License-Identifier: BSL-1.0
// Sign-in for a program on a person's own machine: the browser comes back to the program itself. This is the protocol without sockets;
// those are in transport/loopback_listener.hpp.
//
// | requirement | test in tests/unit/oauth/flow/loopback.cpp |
// |---|---|
// | `http://localhost` with any port at Entra ID, the address elsewhere (RFC 8252 section 7.3) | redirect_uris |
// | requests from other pages or programs do not end the sign-in | values_of_other_sign_ins, hosts_that_are_others |
// | one callback, accepted like any other | it_ends_with_the_callback, it_ends_with_a_denial, a_callback_counts_once |
// | an address that leads to the authorization page once | the_address_that_starts_it_works_once, opened_twice_it_ends |
// | pages show nothing of the request, load nothing and are not cached | every_answer_is_guarded |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/pending.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// How a redirect URI names this machine.
enum class loopback_name : unsigned char {
    localhost, ///< as registered at Entra ID ("Mobile and desktop applications", `http://localhost`)
    ipv4,      ///< `127.0.0.1`, which no resolver can redirect: RFC 8252 section 8.3 recommends it
    ipv6,      ///< `[::1]`
};

/// The redirect URI of a program that listens on a port of this machine. Servers accept any port, but no other difference (RFC 8252 section
/// 7.3).
///
/// Example: `app.redirect_uri = oauth::loopback_redirect_uri(49152);` is `http://localhost:49152`
inline std::string loopback_redirect_uri(int port, loopback_name name = loopback_name::localhost, std::string_view path = {}) {
    const char* const host = name == loopback_name::localhost ? "localhost" : name == loopback_name::ipv4 ? "127.0.0.1" : "[::1]";
    return std::string("http://").append(host).append(1, ':').append(std::to_string(port)).append(path);
}

/// The response to a browser.
struct loopback_reply {
    std::string text{};   ///< the whole response, status line and headers included
    bool is_last = false; ///< the sign-in has come back: stop listening
};

namespace detail {
/// A response that loads nothing, is not cached and sends no Referer to other sites.
inline std::string loopback_response(std::string_view status, std::string_view header, std::string_view page) {
    std::string made("HTTP/1.1 ");
    made.append(status).append(header);
    made.append("\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ").append(std::to_string(page.size()));
    made.append(
        "\r\nContent-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        "\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n");
    return made.append(page);
}
inline std::string loopback_page(std::string_view status, std::string_view title, std::string_view text) {
    std::string page =
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        "<meta name=\"color-scheme\" content=\"light dark\"><title>";
    page.append(title)
        .append("</title></head><body><main><h1>")
        .append(title)
        .append("</h1><p>")
        .append(text)
        .append("</p></main></body></html>\n");
    return loopback_response(status, {}, page);
}

/// The method, target and `Host` of a request's head, as views into it. Nothing if it is not a request.
struct request_head {
    std::string_view method, target, host;
};
inline std::optional<request_head> read_request_head(std::string_view head) {
    const std::string_view line = head.substr(0, head.find("\r\n"));
    const std::size_t first = line.find(' '), last = line.rfind(' ');
    if (first == line.npos || first == last || !line.substr(last + 1).starts_with("HTTP/1.")) return std::nullopt;
    request_head read{line.substr(0, first), line.substr(first + 1, last - first - 1), {}};
    int hosts = 0;
    for (std::size_t at = head.find("\r\n"); at != head.npos; at = head.find("\r\n", at)) {
        at += 2;
        const std::string_view field = head.substr(at, head.find("\r\n", at) - at);
        if (field.size() < 5 || !http::same_ignoring_case(field.substr(0, 5), "host:")) continue;
        read.host = field.substr(5);
        while (!read.host.empty() && read.host.front() == ' ') read.host.remove_prefix(1);
        ++hosts;
    }
    if (hosts != 1) return std::nullopt;
    return read;
}
} // namespace detail

/// A sign-in that comes back to this machine: pass it the heads of the requests that arrive, and send what it returns.
///
/// Example:
/// ```
/// auto listener = azdo::loopback_listener::open();
/// if (!listener) return listener.error();
/// app.redirect_uri = oauth::loopback_redirect_uri(listener->port());
/// auto begun = oauth::authorize(server, app, {.scopes = scopes}, oauth::system_entropy, oauth::wall_clock());
/// if (!begun) return begun.error();
/// oauth::loopback_sign_in waiting{*begun, oauth::wall_clock};
/// auto opened = oauth::open_browser(waiting.start_url());                 // if that fails, show begun->url to the person
/// auto served = listener->serve(waiting, {.timeout = std::chrono::minutes(10)});
/// auto code = std::move(waiting).code();                                  // for exchange_code
/// ```
/// Any page and any program on the machine can send requests here: only one with the state of this sign-in ends it. The first such request
/// does, whatever it brings.
template <time_source Clock>
class loopback_sign_in {
public:
    loopback_sign_in(pending_sign_in pending, Clock clock) : pending_(std::move(pending)), clock_(std::move(clock)) {}
    loopback_sign_in(begun_sign_in begun, Clock clock) : loopback_sign_in(std::move(begun.pending), std::move(clock)) {
        if (http::is_header_value(begun.url)) url_ = secret<std::string>(std::move(begun.url));
    }

    /// An address of this machine that leads to the authorization page once; empty if this sign-in was made without that page's address, or
    /// OpenSSL fails. It holds no state, so it may be an argument of a process, which other users of the machine can read. Opening it a
    /// second time ends the sign-in with `access_denied`: another program was faster than the browser, or the other way round.
    std::string start_url() const {
        const auto home = http::split_url(pending_.redirect_uri);
        const std::string path = start_path();
        return home && !path.empty() ? std::string(home->origin()).append(path) : std::string();
    }

    /// Answers a request, given its head from the request line to the empty line.
    loopback_reply operator()(std::string_view head) {
        const auto came = detail::read_request_head(head);
        if (!came) return wrong("400 Bad Request");
        if (came->method != "GET") return wrong("405 Method Not Allowed");
        const auto home = http::split_url(pending_.redirect_uri);
        if (!home || !http::same_ignoring_case(came->host, home->origin().substr(home->scheme.size() + 3)))
            return wrong("421 Misdirected Request");
        if (const std::string start = start_path(); !start.empty() && came->target == start) return lead_on();
        const std::string_view path = came->target.substr(0, came->target.find('?'));
        if (path != (home->path.empty() ? "/" : home->path)) return wrong("404 Not Found");
        const std::string_view query = came->target.substr(path.size());
        auto read = read_callback(query);
        if (!read || !(read->state == pending_.state)) return wrong("400 Bad Request");
        if (outcome_) return wrong("409 Conflict");
        outcome_ = accept_callback(pending_, *std::move(read), clock_());
        return *outcome_ ? loopback_reply{detail::loopback_page(
                                              "200 OK", "You are signed in", "You can close this window and go back to the program."),
                               true}
                         : loopback_reply{
                               detail::loopback_page("200 OK", "The sign-in did not work", "Go back to the program: it says why."), true};
    }

    /// The outcome. Failures: those of `accept_callback`; `not_signed_in` until the browser has come back.
    result<authorization_code> code() && {
        if (outcome_) return *std::move(outcome_);
        return fail(failure_kind::not_signed_in, "the browser has not come back from the sign-in");
    }

private:
    /// The path of `start_url`: unguessable, and it does not reveal the state.
    std::string start_path() const {
        if (url_.empty()) return {};
        const secret<std::string> text("start of a sign-in\n" + pending_.state.reveal());
        const sha256_digest digest = sha256(text.reveal());
        return digest.valid ? "/start/" + base64url_encode(digest.view().substr(0, 16)) : std::string();
    }
    /// The reply to `start_url`.
    loopback_reply lead_on() {
        if (outcome_) return wrong("409 Conflict");
        if (!std::exchange(is_started_, true))
            return {detail::loopback_response("303 See Other", "\r\nLocation: " + url_.reveal(), {}), false};
        outcome_ = fail(failure_kind::access_denied,
            "the address of this sign-in was opened twice: another program of this machine may know it. Begin again");
        return {detail::loopback_page("409 Conflict", "The sign-in did not work", "Go back to the program: it says why."), true};
    }
    static loopback_reply wrong(std::string_view status) {
        return {
            detail::loopback_page(status, "This is not the sign-in", "The program is waiting for a sign-in that it began itself."), false};
    }

    pending_sign_in pending_;
    Clock clock_;
    secret<std::string> url_{}; ///< of the authorization page, with the state; empty: not known
    bool is_started_ = false;
    std::optional<result<authorization_code>> outcome_{};
};

} // namespace azdo::inline v1::oauth
