// SPDX-License-Identifier: BSL-1.0
// The operations of the area account that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/account/accounts.hpp>

namespace published {

void register_account(registry& into) {
    into.add("Accounts_List", azdo::api::account::get_accounts{});
}

} // namespace published
