// SPDX-License-Identifier: BSL-1.0
// Prints the audit log, batch by batch.
#include "connect.hpp"

#include <azdo/api/audit/audit_log.hpp>

namespace audit = azdo::api::audit;

int main() {
    const azdo::client api = connect();
    audit::query_log batch{.batch_size = 2};
    for (;;) {
        const auto got = azdo::call(batch, api);
        if (!got) return report(got.error());
        for (const auto& one : got->decorated_audit_log_entries) std::cout << one.action_id << " by " << one.actor_upn << '\n';
        if (!got->has_more.value_or(false) || got->continuation_token.empty()) return 0;
        batch.continuation_token = got->continuation_token;
    }
}
