// SPDX-License-Identifier: BSL-1.0
#include "responder.hpp"

#include "sign_in_pages.hpp"

#include <azdo/core/time.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <utility>

namespace callback_server {
namespace {

constexpr std::size_t body_limit = request_limits{}.body;

using stopwatch = std::chrono::steady_clock;

std::string policy_of(const settings& with) {
    std::string targets = "'self'";
    for (const std::string& one : with.form_targets) (targets += ' ') += one;
    return "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action " + targets;
}

header_lines headers_of(const settings& with) {
    header_lines made{{"Content-Security-Policy", policy_of(with)}, {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"}, {"Cache-Control", "no-store"}, {"X-Frame-Options", "DENY"},
        {"Cross-Origin-Opener-Policy", "same-origin"}, {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"}};
    if (with.here.https && with.hsts)
        made.emplace_back("Strict-Transport-Security", "max-age=31536000"); // not includeSubDomains: subdomains may belong to others
    return made;
}

/// A line of the access log. Neither the address nor the query is in it: either may name a person or hold a code.
struct access_record {
    std::string time{}, client{}, method{}, route{};
    int status = 0;
    std::int64_t bytes = 0, milliseconds = 0;

    static constexpr auto schema() {
        using self = access_record;
        return azdo::describe(azdo::field<"time", &self::time>(), azdo::field<"client", &self::client>(),
            azdo::field<"method", &self::method>(), azdo::field<"route", &self::route>(),
            azdo::field<"status", &self::status>(azdo::as::required), azdo::field<"bytes", &self::bytes>(azdo::as::required),
            azdo::field<"milliseconds", &self::milliseconds>(azdo::as::required));
    }
};

/// Makes the method or path safe for a log line: visible ASCII only. The query is never logged.
std::string shown(std::string_view text) {
    text = text.substr(0, std::min<std::size_t>(text.find('?'), 200));
    std::string out = text.empty() ? "-" : std::string(text);
    for (char& c : out)
        if (c <= 0x20 || c >= 0x7f) c = '?';
    return out;
}

/// A method that is known; of others a client might make anything.
std::string known_method(std::string_view method) {
    for (const std::string_view one : {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT"})
        if (method == one) return std::string(one);
    return method.empty() ? "-" : "other";
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

responder::responder(std::shared_ptr<live_settings> live, surroundings around, std::shared_ptr<stores> shared)
    : around_(around), pages_(std::move(live), std::move(around), std::move(shared)) {}

std::string responder::answer(const http_request& request, const std::string& client) {
    exchange of{request.method, request.target, client};
    const settings_version with = pages_.configured();
    web_answer made;
    try {
        of.route = pages_.route_of(asked_by(request, {}));
        auto early = health(request);
        if (early)
            of.route = request.target;
        else
            early = refuse(request, *with);
        made = early ? *std::move(early) : ask(request, client, with);
    } catch (const std::exception&) { // its message may contain anything
        made = refusal(
            500, "That did not work", "This server had an internal error. Try again; if that does not help, tell its administrator.");
    }
    return send(of, made, *with);
}

std::string responder::refuse(int status) const { return send({}, refusal_of(status), *pages_.configured()); }

std::string responder::refuse_head(const http_request& head) const {
    const settings_version with = pages_.configured();
    auto refused = refuse(head, *with);
    if (!refused) refused = pages_.refuse_address(asked_by(head, {}));
    if (!refused) return {};
    return send({head.method, head.target, {}, pages_.route_of(asked_by(head, {}))}, *refused, *with);
}

std::optional<web_answer> responder::health(const http_request& request) const {
    if (request.method != "GET" && request.method != "HEAD") return std::nullopt;
    if (request.target != "/healthz" && request.target != "/readyz") return std::nullopt;
    const std::string fault = request.target == "/healthz" ? std::string() : pages_.fault();
    const bool good = fault.empty();
    web_answer made;
    made.status = good ? 200 : 503;
    made.content_type = "text/plain; charset=utf-8";
    made.body = good ? "ok\n" : fault + "\n";
    return made;
}

errand responder::judge(const http_request& request, const std::string& client) const {
    errand what{client, {}, false};
    if (refuse(request, *pages_.configured())) return what;
    const web_request asked = asked_by(request, client);
    what.person = pages_.person_of(asked);
    what.outward = pages_.asks_the_service(asked);
    return what;
}

std::optional<web_answer> responder::refuse(const http_request& request, const settings& with) const {
    const bool post = request.method == "POST";
    switch (callback_server::judge(with.here, provenance_of(request))) {
    case verdict::unknown_host:
        if (!post && request.scheme != "https" && is_another_loopback_name(with.here, request.host))
            return see_other(with.here.origin + "/");
        return refusal(421, "Wrong address", "This server answers only at " + with.here.origin + ": open that address.");
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

web_answer responder::ask(const http_request& request, const std::string& client, settings_version with) {
    web_request asked = asked_by(request, client);
    auto form = azdo::http::parse_query(request.body, 32);
    if (!form) return refusal(400, "Not accepted", "This form is damaged: open the page again and repeat it.");
    asked.form = *std::move(form);
    return pages_.answer(asked, std::move(with));
}

std::string responder::send(const exchange& of, const web_answer& answer, const settings& with) const {
    std::string bytes = to_bytes(answer, headers_of(with), of.method != "HEAD");
    const auto took = stopwatch::now() - of.began;
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    if (around_.counted) around_.counted->count_request(of.route, answer.status, took);
    if (around_.access_log)
        around_.access_log(azdo::json::encode(access_record{azdo::format_time(around_.clock()), std::string(of.client),
            known_method(of.method), of.route, answer.status, static_cast<std::int64_t>(bytes.size()), ms}));
    const bool is_probe = of.route == "/healthz" || of.route == "/readyz"; // every few seconds
    if (around_.log && (!is_probe || answer.status != 200))
        around_.log(shown(of.method) + " " + shown(of.target) + " " + std::to_string(answer.status) + " " + std::to_string(ms) + " ms");
    return bytes;
}

} // namespace callback_server
