// SPDX-License-Identifier: BSL-1.0
#include "metrics.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace callback_server {
namespace {

std::string number(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

void add_head(std::string& out, std::string_view name, std::string_view type, std::string_view help) {
    ((((out += "# HELP ") += name) += ' ') += help) += '\n';
    ((((out += "# TYPE ") += name) += ' ') += type) += '\n';
}

void add(std::string& out, std::string_view name, std::string_view labels, std::string_view value) {
    (((((out += name) += '{') += labels) += "} ") += value) += '\n';
}

/// `label="value"`; no value here has a character that would have to be escaped.
std::string label(std::string_view name, std::string_view value) { return (std::string(name) += "=\"").append(value) += '"'; }

} // namespace

void metrics::count(family of, std::string labels) {
    const std::scoped_lock lock(mutex_);
    ++counters_[{of, std::move(labels)}];
}

void metrics::count_request(std::string_view route, int status, seconds took) {
    count(family::requests, label("route", route) + "," + label("status", std::to_string(status)));
    const std::scoped_lock lock(mutex_);
    durations& all = durations_[std::string(route)];
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), took.count());
    ++all.counts[static_cast<std::size_t>(bound - bounds.begin())];
    all.sum += took.count();
}

void metrics::count_sign_in(std::string_view outcome) { count(family::sign_ins, label("outcome", outcome)); }

void metrics::count_refresh(std::string_view outcome) { count(family::refreshes, label("outcome", outcome)); }

void metrics::count_reload(bool accepted) { count(family::reloads, label("outcome", accepted ? "accepted" : "refused")); }

void metrics::set_expiry(std::string_view what, std::optional<azdo::sys_time> when) {
    const std::scoped_lock lock(mutex_);
    if (when)
        expiries_.insert_or_assign(std::string(what), *when);
    else if (const auto there = expiries_.find(what); there != expiries_.end())
        expiries_.erase(there);
}

std::string metrics::text(azdo::sys_time now) const {
    const std::scoped_lock lock(mutex_);
    std::string out;
    for (const auto& [of, name, help] : families) {
        add_head(out, name, "counter", help);
        for (auto at = counters_.lower_bound({of, {}}); at != counters_.end() && at->first.first == of; ++at)
            add(out, name, at->first.second, std::to_string(at->second));
    }
    constexpr std::string_view duration = "callback_server_request_duration_seconds";
    add_head(out, duration, "histogram", "Time to answer a request.");
    for (const auto& [route, all] : durations_) {
        std::uint64_t so_far = 0;
        for (std::size_t i = 0; i < all.counts.size(); ++i) {
            so_far += all.counts[i];
            add(out, std::string(duration) + "_bucket",
                label("route", route) + "," + label("le", i < bounds.size() ? number(bounds[i]) : "+Inf"), std::to_string(so_far));
        }
        add(out, std::string(duration) + "_sum", label("route", route), number(all.sum));
        add(out, std::string(duration) + "_count", label("route", route), std::to_string(so_far));
    }
    add_head(out, "callback_server_expiry_days", "gauge", "Days until a secret or certificate expires; negative after that.");
    for (const auto& [what, when] : expiries_) {
        const double days = std::chrono::duration<double, std::ratio<86'400>>(when - now).count();
        add(out, "callback_server_expiry_days", label("what", what), number(days));
    }
    return out;
}

} // namespace callback_server
