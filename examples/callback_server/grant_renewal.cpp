// SPDX-License-Identifier: BSL-1.0
#include "grant_renewal.hpp"

#include "explain.hpp"

#include <iterator>
#include <utility>

namespace callback_server {
namespace {

constexpr std::size_t most_failures = 3;

/// True for a failure that says nothing about the grant: the same request may succeed later.
bool may_pass(const azdo::failure& why) {
    using azdo::failure_kind;
    switch (why.kind) {
    case failure_kind::invalid_input:
    case failure_kind::not_signed_in:
    case failure_kind::access_denied:
    case failure_kind::rejected: return false;
    default: return true;
    }
}

} // namespace

void grant_renewal::list() {
    if (!stored_) return;
    auto all = stored_();
    if (!all) {
        const std::string why = "The stored sign-ins cannot be renewed with the new Client Secret yet: " + all.error().message;
        if (std::exchange(said_, why) != why) say_(why);
        return;
    }
    stored_ = nullptr;
    for (auto& one : *all)
        if (one)
            left_.push_back(*std::move(one));
        else
            ++refused_;
}

void grant_renewal::settle(const azdo::result<void>& outcome, renewer tried, std::deque<renewer>& later) {
    failed_in_a_row_ = !outcome && may_pass(outcome.error()) ? failed_in_a_row_ + 1 : 0;
    if (outcome) return static_cast<void>(++renewed_);
    last_failure_ = without_message(outcome.error());
    if (failed_in_a_row_ > 0) return later.push_back(std::move(tried));
    ++refused_;
    if (outcome.error().type_key != "invalid_client") return;
    refused_ += left_.size() + later.size();
    left_.clear();
    later.clear();
}

void grant_renewal::run(const settings& with) {
    list();
    std::deque<renewer> later;
    failed_in_a_row_ = 0;
    while (!left_.empty() && failed_in_a_row_ < most_failures) {
        renewer next = std::move(left_.front());
        left_.pop_front();
        const azdo::result<void> outcome = next(with);
        settle(outcome, std::move(next), later);
        if (!outcome && outcome.error().kind == azdo::failure_kind::cancelled) break;
    }
    left_.insert(left_.end(), std::make_move_iterator(later.begin()), std::make_move_iterator(later.end()));
    if (stored_ && left_.empty() && renewed_ + refused_ == 0) return;
    std::string line =
        "Renewed with the new Client Secret: " + std::to_string(renewed_) + " sign-ins; not renewed: " + std::to_string(refused_);
    if (!left_.empty()) line += "; to be tried again: " + std::to_string(left_.size());
    if (std::exchange(said_, line) == line) return;
    say_(line);
    if (!left_.empty() || refused_ != 0)
        if (!last_failure_.empty()) say_("The last failure of a renewal: " + last_failure_);
}

} // namespace callback_server
