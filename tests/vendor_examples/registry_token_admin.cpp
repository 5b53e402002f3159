// SPDX-License-Identifier: BSL-1.0
// The operations of the area tokenAdmin that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/token_admin/personal_access_tokens.hpp>
#include <azdo/api/token_admin/revocation_rules.hpp>
#include <azdo/api/token_admin/revocations.hpp>

namespace published {

void register_token_admin(registry& into) {
    into.add("Personal Access Tokens_List", azdo::api::token_admin::list_personal_access_tokens{.organization = {}, .subject_descriptor = {}});
    into.add("Revocation Rules_Create", azdo::api::token_admin::create_revocation_rule{.organization = {}, .body = {}});
    into.add("Revocations_Revoke Authorizations", azdo::api::token_admin::revoke_authorizations{.organization = {}, .body = {}});
}

} // namespace published
