// SPDX-License-Identifier: BSL-1.0
#include "http_answer.hpp"

#include <algorithm>
#include <string_view>

namespace callback_server {
namespace {

std::string_view reason_of(int status) {
    switch (status) {
    case 200: return "OK";
    case 303: return "See Other";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Answer";
    }
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

void add(std::string& out, std::string_view name, std::string_view value) {
    if (value.empty() || std::any_of(value.begin(), value.end(), is_control)) return;
    (((out += name) += ": ") += value) += "\r\n";
}

} // namespace

std::string to_bytes(const web_answer& answer, const header_lines& headers, bool with_body) {
    const std::string_view body = answer.body.empty() ? std::string_view("\n") : std::string_view(answer.body);
    std::string out;
    out.reserve(2048 + body.size());
    (((out += "HTTP/1.1 ") += std::to_string(answer.status)) += ' ') += reason_of(answer.status);
    out += "\r\n";
    for (const auto& one : headers) add(out, one.first, one.second);
    add(out, "Location", answer.location);
    add(out, "Allow", answer.allow);
    if (answer.retry_after.count() > 0) add(out, "Retry-After", std::to_string(answer.retry_after.count()));
    if (answer.clears_cache) add(out, "Clear-Site-Data", "\"cache\""); // not "cookies": other sites share the host
    for (const std::string& one : answer.cookies) add(out, "Set-Cookie", one);
    add(out, "Connection", "close");
    add(out, "Content-Type", answer.content_type);
    add(out, "Content-Length", std::to_string(body.size()));
    out += "\r\n";
    if (with_body) out += body;
    return out;
}

} // namespace callback_server
