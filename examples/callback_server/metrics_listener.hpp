// SPDX-License-Identifier: BSL-1.0
// Serves the metrics under `/metrics` on an address of their own, which no browser reaches.
#pragma once

#include "gate.hpp"
#include "metrics.hpp"

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>

#include <functional>
#include <memory>
#include <string>

namespace callback_server {

/// Listens until destroyed.
class metrics_listener {
public:
    /// Failures: `invalid_input` if the port is taken.
    static azdo::result<std::unique_ptr<metrics_listener>> open(
        const std::string& host, int port, std::shared_ptr<const metrics> counted, std::function<azdo::sys_time()> clock);
    int port() const noexcept { return front_->port(); }

private:
    explicit metrics_listener(std::unique_ptr<gate> front) : front_(std::move(front)) {}
    std::unique_ptr<gate> front_;
};

} // namespace callback_server
