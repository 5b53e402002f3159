// SPDX-License-Identifier: BSL-1.0
#include "faults.hpp"

#include "rest.hpp"
#include "vendor_error.hpp"

namespace simulator {
namespace {

void add_rate_headers(http_reply& reply, int seconds, time_point now) {
    const auto reset = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count() + seconds;
    reply.headers.emplace_back("Retry-After", std::to_string(seconds));
    reply.headers.emplace_back("X-RateLimit-Resource", "Concurrency");
    reply.headers.emplace_back("X-RateLimit-Delay", std::to_string(seconds) + ".000");
    reply.headers.emplace_back("X-RateLimit-Limit", "200");
    reply.headers.emplace_back("X-RateLimit-Remaining", "0");
    reply.headers.emplace_back("X-RateLimit-Reset", std::to_string(reset));
}

} // namespace

std::optional<http_reply> faults::take_answer(bool below_apis, time_point now) {
    if (take(answered_)) return answer_;
    if (take(html_)) return sign_in_page();
    if (!below_apis || !take(throttled_.count)) return std::nullopt;
    http_reply out{429};
    out.body = error_body(throttled());
    add_rate_headers(out, throttled_.seconds, now);
    return out;
}

void faults::add_delay_hint(http_reply& reply, time_point now) {
    if (reply.status < 300 && reply.status != 203 && take(delayed_.count)) add_rate_headers(reply, delayed_.seconds, now);
}

} // namespace simulator
