// SPDX-License-Identifier: BSL-1.0
// Failures that a test can order, and the service's correlation and rate headers.
#pragma once

#include "http.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace simulator {

class faults {
public:
    void throttle(int count, std::chrono::seconds delay) { throttled_ = {count, delay}; }
    void hint_delay(int count, std::chrono::seconds delay) { delayed_ = {count, delay}; }
    void answer_html(int count) { html_ = count; }
    void drop(int count) { dropped_ = count; }
    void lose_answer(int count, int status) {
        lost_ = count;
        lost_status_ = status;
    }
    void answer(int count, http_reply reply) {
        answered_ = count;
        answer_ = std::move(reply);
    }

    bool take_drop() { return take(dropped_); }
    /// What becomes of the answer to a request that was carried out: empty for none.
    std::optional<http_reply> lose(http_reply reply);
    /// An answer that replaces the real one.
    std::optional<http_reply> take_answer(bool below_apis, time_point now);
    void add_delay_hint(http_reply& reply, time_point now);

private:
    struct timed {
        int count = 0;
        std::chrono::seconds delay{};
    };
    static bool take(int& count) { return count > 0 && count-- > 0; }

    timed throttled_, delayed_;
    int html_ = 0, dropped_ = 0, answered_ = 0, lost_ = 0, lost_status_ = 0;
    http_reply answer_;
};

} // namespace simulator
