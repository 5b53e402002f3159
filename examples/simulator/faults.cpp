// SPDX-License-Identifier: BSL-1.0
#include "faults.hpp"

#include "rest.hpp"
#include "vendor_error.hpp"

namespace simulator {
namespace {

void add_rate_headers(http_reply& reply, std::chrono::seconds delay, time_point now) {
    const auto reset = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()) + delay;
    const std::string seconds = std::to_string(delay.count());
    reply.headers.emplace_back("Retry-After", seconds);
    reply.headers.emplace_back("X-RateLimit-Resource", "Concurrency");
    reply.headers.emplace_back("X-RateLimit-Delay", seconds + ".000");
    reply.headers.emplace_back("X-RateLimit-Limit", "200");
    reply.headers.emplace_back("X-RateLimit-Remaining", "0");
    reply.headers.emplace_back("X-RateLimit-Reset", std::to_string(reset.count()));
}

} // namespace

std::optional<http_reply> faults::take_answer(bool below_apis, time_point now) {
    if (take(answered_)) return answer_;
    if (take(html_)) return sign_in_page();
    if (!below_apis || !take(throttled_.count)) return std::nullopt;
    http_reply out{429};
    out.body = error_body(throttled());
    add_rate_headers(out, throttled_.delay, now);
    return out;
}

std::optional<http_reply> faults::lose(http_reply reply) {
    if (!take(lost_)) return reply;
    if (lost_status_ == 0) return std::nullopt;
    return http_reply{lost_status_, "text/html", "<html><body>The service is not available.</body></html>"};
}

void faults::add_delay_hint(http_reply& reply, time_point now) {
    if (reply.status < 300 && reply.status != 203 && take(delayed_.count)) add_rate_headers(reply, delayed_.delay, now);
}

} // namespace simulator
