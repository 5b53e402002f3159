// SPDX-License-Identifier: BSL-1.0
#include "metrics_listener.hpp"

#include "http_answer.hpp"
#include "http_request.hpp"
#include "message.hpp"

#include <string_view>
#include <utility>

namespace callback_server {
namespace {

std::string plain(int status, std::string_view type, std::string body, bool with_body = true) {
    web_answer made;
    made.status = status;
    made.content_type = type;
    made.body = std::move(body);
    if (status == 405) made.allow = "GET, HEAD";
    return to_bytes(made, {{"X-Content-Type-Options", "nosniff"}, {"Cache-Control", "no-store"}}, with_body);
}

std::string refusal(int status) { return plain(status, "text/plain; charset=utf-8", "not accepted\n"); }

} // namespace

azdo::result<std::unique_ptr<metrics_listener>> metrics_listener::open(
    const std::string& host, int port, std::shared_ptr<const metrics> counted, std::function<azdo::sys_time()> clock) {
    gate_limits few;
    few.connections = few.connections_of_client = 16;
    few.shares.threads = 1;
    auto front = gate::bind(host, port, "", "", few);
    if (!front) return std::move(front).error();
    gate_handler handler;
    handler.answer = [counted = std::move(counted), clock = std::move(clock)](const http_request& asked, const std::string&) {
        const bool head = asked.method == "HEAD";
        if (asked.method != "GET" && !head) return refusal(405);
        if (asked.target != "/metrics") return refusal(404);
        return plain(200, "text/plain; version=0.0.4; charset=utf-8", counted->text(clock()), !head);
    };
    handler.judge = [](const http_request&, const std::string& client) { return errand{client, {}, false}; };
    handler.refuse_head = [](const http_request&) { return refusal(417); };
    handler.refuse = [](int status) { return refusal(status); };
    std::unique_ptr<metrics_listener> made(new metrics_listener(*std::move(front)));
    if (auto opened = made->front_->open(std::move(handler)); !opened) return std::move(opened).error();
    return made;
}

} // namespace callback_server
