// SPDX-License-Identifier: BSL-1.0
#include "shares.hpp"

#include <algorithm>

namespace callback_server {
namespace {

bool same_client(const errand& a, const errand& b) { return !a.client.empty() && a.client == b.client; }
bool same_person(const errand& a, const errand& b) { return !a.person.empty() && a.person == b.person; }

} // namespace

int work_shares::may_wait(const errand& what, const std::vector<const errand*>& waiting) const {
    if (!what.outward) return 0;
    std::size_t all = 0, of_client = 0, of_person = 0;
    for (const errand* one : waiting) {
        if (!one->outward) continue;
        ++all;
        if (same_client(*one, what)) ++of_client;
        if (same_person(*one, what)) ++of_person;
    }
    if (of_client >= limits_.waiting_of_client || of_person >= limits_.waiting_of_person) return 429;
    return all >= limits_.waiting ? 503 : 0;
}

bool work_shares::may_begin(const errand& what) const {
    if (working_.size() >= limits_.threads) return false;
    if (!what.outward) return true;
    std::size_t all = 0, anonymous = 0, of_client = 0, of_person = 0;
    for (const errand& one : working_) {
        if (!one.outward) continue;
        ++all;
        if (one.person.empty()) ++anonymous;
        if (same_client(one, what)) ++of_client;
        if (same_person(one, what)) ++of_person;
    }
    return all < limits_.outward && of_client < limits_.outward_of_client && of_person < limits_.outward_of_person &&
           (!what.person.empty() || anonymous < limits_.outward_anonymous);
}

std::size_t work_shares::rank(const errand& what) const {
    if (!what.outward) return 0;
    return static_cast<std::size_t>(std::count_if(working_.begin(), working_.end(),
        [&](const errand& one) { return one.outward && (same_client(one, what) || same_person(one, what)); }));
}

std::size_t work_shares::next_of(const std::vector<const errand*>& waiting) const {
    std::size_t best = waiting.size(), lowest = 0;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        if (!may_begin(*waiting[i])) continue;
        const std::size_t here = rank(*waiting[i]);
        if (best != waiting.size() && here >= lowest) continue;
        best = i;
        lowest = here;
    }
    return best;
}

void work_shares::end(const errand& what) {
    const auto same = [&](const errand& one) {
        return one.client == what.client && one.person == what.person && one.outward == what.outward;
    };
    const auto found = std::find_if(working_.begin(), working_.end(), same);
    if (found != working_.end()) working_.erase(found);
}

bool rate_share::take(const std::string& client, std::chrono::milliseconds now) {
    if (client.empty()) return true;
    auto found = all_.find(client);
    if (found == all_.end()) {
        make_room(now);
        found = all_.emplace(client, bucket{burst_, now}).first;
    }
    bucket& mine = found->second;
    mine = {left_at(mine, now), now};
    if (mine.left < 1) return false;
    mine.left -= 1;
    return true;
}

double rate_share::left_at(const bucket& one, std::chrono::milliseconds now) const {
    const std::chrono::duration<double> passed = std::max(now - one.at, std::chrono::milliseconds(0));
    return std::min(burst_, one.left + passed.count() * a_second_);
}

void rate_share::make_room(std::chrono::milliseconds now) {
    if (all_.size() < clients_) return;
    std::erase_if(all_, [&](const auto& one) { return left_at(one.second, now) >= burst_; });
    if (all_.size() < clients_) return;
    all_.erase(std::max_element(
        all_.begin(), all_.end(), [&](const auto& a, const auto& b) { return left_at(a.second, now) < left_at(b.second, now); }));
}

} // namespace callback_server
