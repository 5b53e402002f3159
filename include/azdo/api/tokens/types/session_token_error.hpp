// SPDX-License-Identifier: BSL-1.0
// A type of the area tokens. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::tokens {

/// `SessionTokenError`
enum class session_token_error {
    none,
    display_name_required,
    invalid_display_name,
    invalid_valid_to,
    invalid_scope,
    user_id_required,
    invalid_user_id,
    invalid_user_type,
    access_denied,
    failed_to_issue_access_token,
    invalid_client,
    invalid_client_type,
    invalid_client_id,
    invalid_target_accounts,
    host_authorization_not_found,
    authorization_not_found,
    failed_to_update_access_token,
    source_not_supported,
    invalid_source_ip,
    invalid_source,
    duplicate_hash,
    ssh_policy_disabled,
    invalid_token,
    token_not_found,
    invalid_authorization_id,
    failed_to_read_tenant_policy,
    global_pat_policy_violation,
    full_scope_pat_policy_violation,
    pat_lifespan_policy_violation,
    invalid_token_type,
    invalid_audience,
    invalid_subject,
    deployment_host_not_supported,
    disable_pat_creation_policy_violation,
    failed_to_read_org_policy,
    global_pat_creation_blocked,
    expired_pat_cannot_be_extended,
};

template <class E = session_token_error>
constexpr auto enumerators(session_token_error) {
    return std::to_array<azdo::enumerator<E>>({
        {session_token_error::none, "none"},
        {session_token_error::display_name_required, "displayNameRequired"},
        {session_token_error::invalid_display_name, "invalidDisplayName"},
        {session_token_error::invalid_valid_to, "invalidValidTo"},
        {session_token_error::invalid_scope, "invalidScope"},
        {session_token_error::user_id_required, "userIdRequired"},
        {session_token_error::invalid_user_id, "invalidUserId"},
        {session_token_error::invalid_user_type, "invalidUserType"},
        {session_token_error::access_denied, "accessDenied"},
        {session_token_error::failed_to_issue_access_token, "failedToIssueAccessToken"},
        {session_token_error::invalid_client, "invalidClient"},
        {session_token_error::invalid_client_type, "invalidClientType"},
        {session_token_error::invalid_client_id, "invalidClientId"},
        {session_token_error::invalid_target_accounts, "invalidTargetAccounts"},
        {session_token_error::host_authorization_not_found, "hostAuthorizationNotFound"},
        {session_token_error::authorization_not_found, "authorizationNotFound"},
        {session_token_error::failed_to_update_access_token, "failedToUpdateAccessToken"},
        {session_token_error::source_not_supported, "sourceNotSupported"},
        {session_token_error::invalid_source_ip, "invalidSourceIP"},
        {session_token_error::invalid_source, "invalidSource"},
        {session_token_error::duplicate_hash, "duplicateHash"},
        {session_token_error::ssh_policy_disabled, "sshPolicyDisabled"},
        {session_token_error::invalid_token, "invalidToken"},
        {session_token_error::token_not_found, "tokenNotFound"},
        {session_token_error::invalid_authorization_id, "invalidAuthorizationId"},
        {session_token_error::failed_to_read_tenant_policy, "failedToReadTenantPolicy"},
        {session_token_error::global_pat_policy_violation, "globalPatPolicyViolation"},
        {session_token_error::full_scope_pat_policy_violation, "fullScopePatPolicyViolation"},
        {session_token_error::pat_lifespan_policy_violation, "patLifespanPolicyViolation"},
        {session_token_error::invalid_token_type, "invalidTokenType"},
        {session_token_error::invalid_audience, "invalidAudience"},
        {session_token_error::invalid_subject, "invalidSubject"},
        {session_token_error::deployment_host_not_supported, "deploymentHostNotSupported"},
        {session_token_error::disable_pat_creation_policy_violation, "disablePatCreationPolicyViolation"},
        {session_token_error::failed_to_read_org_policy, "failedToReadOrgPolicy"},
        {session_token_error::global_pat_creation_blocked, "globalPATCreationBlocked"},
        {session_token_error::expired_pat_cannot_be_extended, "expiredPatCannotBeExtended"},
    });
}

} // namespace azdo::inline v1::api::tokens
