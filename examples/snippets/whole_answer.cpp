// SPDX-License-Identifier: BSL-1.0
// The whole answer of a call: its value, status, rate limit and the id under which the service's support finds it.
#include "connect.hpp"

#include <azdo/api/core/projects.hpp>

int main() {
    const azdo::client api = connect();
    const auto got = azdo::call(azdo::with_response{azdo::api::core::list_projects{}}, api);
    if (!got) return report(got.error());
    std::cout << got->status() << ": " << got->value.value.size() << " projects, request " << got->correlation_id() << '\n';
    if (const auto limit = got->rate_limit(); limit.remaining)
        std::cout << *limit.remaining << " units are left for " << limit.resource << '\n';
}
