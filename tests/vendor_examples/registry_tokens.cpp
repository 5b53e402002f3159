// SPDX-License-Identifier: BSL-1.0
// The operations of the area tokens that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/tokens/pats.hpp>

namespace published {

void register_tokens(registry& into) {
    into.add("Pats_Revoke", azdo::api::tokens::revoke{.organization = {}, .authorization_id = {}});
    into.add("Pats_Get", azdo::api::tokens::get_pat{.organization = {}, .authorization_id = {}});
    into.add("Pats_Create", azdo::api::tokens::create_pat{.organization = {}, .body = {}});
    into.add("Pats_Update", azdo::api::tokens::update_pat{.organization = {}, .body = {}});
    into.add("Pats_List", azdo::api::tokens::list_pats{.organization = {}});
}

} // namespace published
