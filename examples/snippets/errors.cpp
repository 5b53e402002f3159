// SPDX-License-Identifier: BSL-1.0
// Tells the kinds of failures apart, because a program handles each differently.
#include "connect.hpp"

#include <azdo/api/wit.hpp>

int main() {
    const auto item = azdo::call(azdo::api::wit::get_work_item{.id = 1'000'000'000}, connect(), {.timeout = std::chrono::seconds(20)});
    if (item) return std::cout << "that many work items?\n", 1;
    switch (item.error().kind) {
    case azdo::failure_kind::not_found: std::cout << "no such work item\n"; break;
    case azdo::failure_kind::not_signed_in: std::cout << "sign in again\n"; return 1;
    case azdo::failure_kind::throttled:
    case azdo::failure_kind::timed_out: std::cout << "try again later\n"; return 1;
    default: return report(item.error());
    }
}
