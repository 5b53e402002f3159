// SPDX-License-Identifier: BSL-1.0
#include "responder.hpp"

#include "sign_in_pages.hpp"

#include <azdo/http/headers.hpp>
#include <azdo/http/url.hpp>

#include <algorithm>
#include <cstddef>
#include <exception>
#include <utility>

namespace callback_server {
namespace {

constexpr std::size_t body_limit = request_limits{}.body;

using stopwatch = std::chrono::steady_clock;

std::string policy_of(const settings& configured) {
    std::string targets = "'self'";
    for (const std::string& one : configured.form_targets) (targets += ' ') += one;
    return "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action " + targets;
}

header_lines headers_of(const settings& configured) {
    header_lines made{{"Content-Security-Policy", policy_of(configured)}, {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"}, {"Cache-Control", "no-store"}, {"X-Frame-Options", "DENY"},
        {"Cross-Origin-Opener-Policy", "same-origin"}, {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"}};
    if (configured.here.https && configured.hsts)
        made.emplace_back("Strict-Transport-Security", "max-age=31536000"); // not includeSubDomains: subdomains may belong to others
    return made;
}

/// Makes the method or path safe for a log line: visible ASCII only. The query is never logged.
std::string shown(std::string_view text) {
    text = text.substr(0, std::min<std::size_t>(text.find('?'), 200));
    std::string out = text.empty() ? "-" : std::string(text);
    for (char& c : out)
        if (c <= 0x20 || c >= 0x7f) c = '?';
    return out;
}

web_answer refusal(int status, std::string_view title, std::string why) {
    return show(failure_page({}, title, {{std::move(why)}}, "/", "To the start page"), status);
}

web_answer busy(int status, std::string why) {
    web_answer made = refusal(status, "Too much at once", std::move(why));
    made.retry_after = std::chrono::seconds(5);
    return made;
}

web_answer refusal_of(int status) {
    switch (status) {
    case 408: return refusal(status, "Too slow", "The request did not arrive in time: try again.");
    case 414: return refusal(status, "Not accepted", "This address is too long.");
    case 417: return refusal(status, "Not accepted", "This request has an expectation that this server does not support.");
    case 429: return busy(status, "Too many of your requests are already waiting: try again in a few seconds.");
    case 431: return refusal(status, "Not accepted", "The headers of this request are too large.");
    case 503: return busy(status, "The server is too busy: try again in a few seconds.");
    case 504: return refusal(status, "Too slow", "The answer took too long. A change may or may not have been carried out.");
    default: return refusal(status, "Not accepted", "This server could not read the request.");
    }
}

bool is_form(std::string_view content_type) {
    std::string_view type = content_type.substr(0, content_type.find(';'));
    while (type.ends_with(' ')) type.remove_suffix(1);
    return azdo::http::same_ignoring_case(type, "application/x-www-form-urlencoded");
}

std::optional<std::size_t> length_of(std::string_view digits) {
    if (digits.empty() || digits.size() > 9 || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return std::stoul(std::string(digits));
}

/// Joins repeated values into one that matches nothing.
std::string joined(const std::vector<std::string_view>& values) {
    std::string all;
    for (const std::string_view one : values) (all += all.empty() ? "" : ", ") += one;
    return all;
}

provenance provenance_of(const http_request& request) {
    return {request.method == "POST", request.scheme, request.host, joined(request.values("Origin")),
        std::string(request.value("Sec-Fetch-Site"))};
}

web_request asked_by(const http_request& request, const std::string& client) {
    web_request asked;
    asked.is_post = request.method == "POST";
    const std::size_t question = std::min(request.target.find('?'), request.target.size());
    asked.path = request.target.substr(0, question);
    if (question < request.target.size()) asked.query = request.target.substr(question + 1);
    asked.cookies = request.value("Cookie");
    asked.client = client;
    return asked;
}

} // namespace

responder::responder(settings configured, surroundings around, grants kept)
    : around_(around), headers_(headers_of(configured)), pages_(std::move(configured), std::move(around), std::move(kept)) {}

std::string responder::answer(const http_request& request, const std::string& client) {
    const auto begin = stopwatch::now();
    web_answer made;
    try {
        auto refused = refuse(request);
        made = refused ? *std::move(refused) : ask(request, client);
    } catch (const std::exception&) { // its message may contain anything
        made = refusal(
            500, "That did not work", "This server had an internal error. Try again; if that does not help, tell its administrator.");
    }
    log(request.method, request.target, made.status, begin);
    return to_bytes(made, headers_, request.method != "HEAD");
}

std::string responder::refuse(int status) const {
    log({}, {}, status, stopwatch::now());
    return to_bytes(refusal_of(status), headers_);
}

std::string responder::refuse_head(const http_request& head) const {
    auto refused = refuse(head);
    if (!refused) refused = pages_.refuse_address(asked_by(head, {}));
    if (!refused) return {};
    log(head.method, head.target, refused->status, stopwatch::now());
    return to_bytes(*refused, headers_, head.method != "HEAD");
}

errand responder::judge(const http_request& request, const std::string& client) const {
    errand what{client, {}, false};
    if (refuse(request)) return what;
    const web_request asked = asked_by(request, client);
    what.person = pages_.person_of(asked);
    what.outward = pages_.asks_the_service(asked);
    return what;
}

std::optional<web_answer> responder::refuse(const http_request& request) const {
    const bool post = request.method == "POST";
    const settings& configured = pages_.configured();
    switch (callback_server::judge(configured.here, provenance_of(request))) {
    case verdict::unknown_host:
        if (!post && request.scheme != "https" && is_another_loopback_name(configured.here, request.host))
            return see_other(configured.here.origin + "/");
        return refusal(421, "Wrong address", "This server answers only at " + configured.here.origin + ": open that address.");
    case verdict::foreign_origin: return refusal(403, "Not accepted", "This form was sent by another website. Nothing was changed.");
    case verdict::welcome: break;
    }
    if (!post && request.method != "GET" && request.method != "HEAD") {
        web_answer made = refusal(405, "Not accepted", "This server supports GET, HEAD and POST.");
        made.allow = "GET, HEAD, POST";
        return made;
    }
    if (!post) return std::nullopt;
    const auto length = length_of(request.value("Content-Length"));
    if (!length || !request.values("Transfer-Encoding").empty()) return refusal(411, "Not accepted", "A form must state its length.");
    if (*length > body_limit) return refusal(413, "Too much", "This form is too large: shorten the texts.");
    if (!is_form(request.value("Content-Type")) || !request.values("Content-Encoding").empty())
        return refusal(415, "Not accepted", "This server accepts only forms.");
    return std::nullopt;
}

web_answer responder::ask(const http_request& request, const std::string& client) {
    web_request asked = asked_by(request, client);
    auto form = azdo::http::parse_query(request.body, 32);
    if (!form) return refusal(400, "Not accepted", "This form is damaged: open the page again and repeat it.");
    asked.form = *std::move(form);
    return pages_.answer(asked);
}

void responder::log(std::string_view method, std::string_view target, int status, stopwatch::time_point begin) const {
    if (!around_.log) return;
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(stopwatch::now() - begin).count();
    around_.log(shown(method) + " " + shown(target) + " " + std::to_string(status) + " " + std::to_string(ms) + " ms");
}

} // namespace callback_server
