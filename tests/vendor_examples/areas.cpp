// SPDX-License-Identifier: BSL-1.0
// The areas that have published examples. Written by examples/generate_api.
#include "registry.hpp"

namespace published {

void register_account(registry& into);
void register_approvals_and_checks(registry& into);
void register_audit(registry& into);
void register_build(registry& into);
void register_core(registry& into);
void register_dashboard(registry& into);
void register_distributed_task(registry& into);
void register_extension_management(registry& into);
void register_favorite(registry& into);
void register_git(registry& into);
void register_graph(registry& into);
void register_hooks(registry& into);
void register_ims(registry& into);
void register_member_entitlement_management(registry& into);
void register_notification(registry& into);
void register_policy(registry& into);
void register_processadmin(registry& into);
void register_processes(registry& into);
void register_profile(registry& into);
void register_release(registry& into);
void register_search(registry& into);
void register_security(registry& into);
void register_security_roles(registry& into);
void register_service_endpoint(registry& into);
void register_status(registry& into);
void register_symbol(registry& into);
void register_test(registry& into);
void register_test_plan(registry& into);
void register_test_results(registry& into);
void register_tfvc(registry& into);
void register_token_admin(registry& into);
void register_tokens(registry& into);
void register_wiki(registry& into);
void register_wit(registry& into);
void register_work(registry& into);

std::vector<registered_area> list_areas() {
    return {
        {"account", &register_account},
        {"approvalsAndChecks", &register_approvals_and_checks},
        {"audit", &register_audit},
        {"build", &register_build},
        {"core", &register_core},
        {"dashboard", &register_dashboard},
        {"distributedTask", &register_distributed_task},
        {"extensionManagement", &register_extension_management},
        {"favorite", &register_favorite},
        {"git", &register_git},
        {"graph", &register_graph},
        {"hooks", &register_hooks},
        {"ims", &register_ims},
        {"memberEntitlementManagement", &register_member_entitlement_management},
        {"notification", &register_notification},
        {"policy", &register_policy},
        {"processadmin", &register_processadmin},
        {"processes", &register_processes},
        {"profile", &register_profile},
        {"release", &register_release},
        {"search", &register_search},
        {"security", &register_security},
        {"securityRoles", &register_security_roles},
        {"serviceEndpoint", &register_service_endpoint},
        {"status", &register_status},
        {"symbol", &register_symbol},
        {"test", &register_test},
        {"testPlan", &register_test_plan},
        {"testResults", &register_test_results},
        {"tfvc", &register_tfvc},
        {"tokenAdmin", &register_token_admin},
        {"tokens", &register_tokens},
        {"wiki", &register_wiki},
        {"wit", &register_wit},
        {"work", &register_work},
    };
}

} // namespace published
