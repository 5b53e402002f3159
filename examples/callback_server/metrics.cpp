// SPDX-License-Identifier: BSL-1.0
#include "metrics.hpp"

#include <algorithm>
#include <charconv>
#include <functional>

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

void metrics::count(counters& in, std::string_view what) {
    const auto there = in.find(what);
    if (there != in.end())
        ++there->second;
    else
        in.emplace(what, 1);
}

void metrics::count_request(std::string_view route, int status, seconds took) {
    const std::scoped_lock lock(mutex_);
    ++requests_[{std::string(route), status}];
    durations& all = durations_[std::string(route)];
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), took.count());
    ++all.counts[static_cast<std::size_t>(bound - bounds.begin())];
    all.sum += took.count();
}

void metrics::count_sign_in(std::string_view outcome) {
    const std::scoped_lock lock(mutex_);
    count(sign_ins_, outcome);
}

void metrics::count_refresh(std::string_view outcome) {
    const std::scoped_lock lock(mutex_);
    count(refreshes_, outcome);
}

void metrics::count_reload(bool accepted) {
    const std::scoped_lock lock(mutex_);
    count(reloads_, accepted ? "accepted" : "refused");
}

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
    const auto add_counters = [&](std::string_view name, std::string_view by, std::string_view help, const counters& all) {
        add_head(out, name, "counter", help);
        for (const auto& [what, count] : all) add(out, name, label(by, what), std::to_string(count));
    };
    add_head(out, "callback_server_requests_total", "counter", "Requests by route and status.");
    for (const auto& [what, count] : requests_)
        add(out, "callback_server_requests_total", label("route", what.first) + "," + label("status", std::to_string(what.second)),
            std::to_string(count));
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
    add_counters("callback_server_sign_ins_total", "outcome", "Sign-ins that returned to the callback, by outcome.", sign_ins_);
    add_counters("callback_server_refreshes_total", "outcome", "Renewals of access tokens, by outcome.", refreshes_);
    add_counters("callback_server_reloads_total", "outcome", "New versions of the configuration file, by outcome.", reloads_);
    add_head(out, "callback_server_expiry_days", "gauge", "Days until a secret or certificate expires; negative after that.");
    for (const auto& [what, when] : expiries_) {
        const double days = std::chrono::duration<double, std::ratio<86'400>>(when - now).count();
        add(out, "callback_server_expiry_days", label("what", what), number(days));
    }
    return out;
}

} // namespace callback_server
