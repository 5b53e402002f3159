// SPDX-License-Identifier: BSL-1.0
#include "corrections.hpp"

namespace generate_api {
namespace {

using kind = correction_kind;

// clang-format off
constexpr correction table[] = {
    {kind::operation, "core", "GetProjects", "list_projects", "the name under which the documentation knows it (Projects - List)"},

    {kind::operation, "advancedSecurity", "GetEstimatedBillablePushersDetailsForOrg2", "get_estimated_billable_pushers_of_organization", "shorter than the vendor's name"},
    {kind::operation, "advancedSecurity", "GetEstimatedBillablePushersDetailsForProject2", "get_estimated_billable_pushers_of_project", "shorter than the vendor's name"},
    {kind::operation, "advancedSecurity", "GetEstimatedBillableCommittersDetailsForRepo2", "get_estimated_billable_committers_of_repository", "shorter than the vendor's name"},
    {kind::operation, "artifactsPackageTypes", "GetContentScopedPackageAsync", "download_scoped_package", "the name under which the documentation knows it"},
    {kind::operation, "artifactsPackageTypes", "GetContentUnscopedPackageAsync", "download_package", "the name under which the documentation knows it"},
    {kind::operation, "artifactsPackageTypes", "GetReadmeScopedPackageAsync", "get_scoped_package_readme", "the name under which the documentation knows it"},
    {kind::operation, "artifactsPackageTypes", "GetReadmeUnscopedPackageAsync", "get_package_readme", "the name under which the documentation knows it"},
    {kind::operation, "artifactsPackageTypes", "PackageDelete", "delete_package_version", "the name under which the documentation knows it"},
    {kind::operation, "processadmin", "Export", "export_process_template", "the name under which the documentation knows it"},
    {kind::operation, "artifactsPackageTypes", "RestorePackageVersionFromRecycleBin", "restore_package_version", "nothing else is restored from"},
    {kind::operation, "artifactsPackageTypes", "RestoreScopedPackageVersionFromRecycleBin", "restore_scoped_package_version", "nothing else is restored from"},
    {kind::operation, "artifactsPackageTypes", "GetPackageVersionMetadataFromRecycleBin", "get_package_version_from_recycle_bin", "the name under which the documentation knows it"},
    {kind::operation, "artifactsPackageTypes", "GetScopedPackageVersionMetadataFromRecycleBin", "get_scoped_package_version_from_recycle_bin", "the name under which the documentation knows it"},
    {kind::operation, "serviceEndpoint", "GetServiceEndpointsWithRefreshedAuthentication", "get_refreshed_service_endpoints", "shorter than the vendor's name"},
    {kind::operation, "testResults", "GetTestLogStoreEndpointDetailsForSubResultLog", "get_test_log_store_endpoint_of_sub_result", "shorter than the vendor's name"},
    {kind::operation, "testResults", "GetTestLogStoreEndpointDetailsForResultLog", "get_test_log_store_endpoint_of_result", "as GetTestLogStoreEndpointDetailsForSubResultLog"},
    {kind::operation, "testResults", "GetTestLogStoreEndpointDetailsForBuildLog", "get_test_log_store_endpoint_of_build", "as GetTestLogStoreEndpointDetailsForSubResultLog"},
    {kind::operation, "testResults", "GetTestLogStoreEndpointDetailsForRunLog", "get_test_log_store_endpoint_of_run", "as GetTestLogStoreEndpointDetailsForSubResultLog"},
    {kind::operation, "testResults", "TestLogStoreEndpointDetailsForResult", "create_test_log_store_endpoint_of_result", "it creates the file"},
    {kind::operation, "testResults", "TestLogStoreEndpointDetailsForBuild", "create_test_log_store_endpoint_of_build", "it creates the file"},
    {kind::operation, "testResults", "TestLogStoreEndpointDetailsForRun", "create_test_log_store_endpoint_of_run", "it creates the file"},

    {kind::operation, "wit", "head QueryById", "head_query_by_id", "GET has the same name"},

    {kind::qualifier, "artifactsPackageTypes", "Cargo", "cargo", "each package type has the same operations"},
    {kind::qualifier, "artifactsPackageTypes", "Maven", "maven", "each package type has the same operations"},
    {kind::qualifier, "artifactsPackageTypes", "Npm", "npm", "each package type has the same operations"},
    {kind::qualifier, "artifactsPackageTypes", "NuGet", "nuget", "each package type has the same operations"},
    {kind::qualifier, "artifactsPackageTypes", "Python", "pypi", "each package type has the same operations, and the addresses say pypi"},
    {kind::qualifier, "artifactsPackageTypes", "Universal", "universal", "each package type has the same operations"},
    {kind::qualifier, "artifactsPackageTypes", "cargoApi-AzureArtifacts", "cargo", "one word for the package type"},
    {kind::qualifier, "artifactsPackageTypes", "pyPiApi", "pypi", "one word for the package type"},
    {kind::qualifier, "advancedSecurity", "advancedSecurity.Reporting", "dashboard", "the shapes of the summary dashboard; reporting.json has others"},

    {kind::operation, "symbol", "CreateRequestsAsync", "create_request", "it creates one"},
    {kind::operation, "symbol", "GetRequestsRequestIdAsync", "get_request", "shorter than the vendor's name"},
    {kind::operation, "symbol", "GetRequestsRequestNameAsync", "get_request_by_name", "shorter than the vendor's name"},
    {kind::operation, "symbol", "UpdateRequestsRequestIdAsync", "update_request", "shorter than the vendor's name"},
    {kind::operation, "symbol", "UpdateRequestsRequestNameAsync", "update_request_by_name", "shorter than the vendor's name"},
    {kind::operation, "symbol", "DeleteRequestsRequestIdAsync", "delete_request", "shorter than the vendor's name"},
    {kind::operation, "symbol", "DeleteRequestsRequestNameAsync", "delete_request_by_name", "shorter than the vendor's name"},
    {kind::operation, "symbol", "GetSymSrvDebugEntryClientKeyAsync", "get_debug_entry_by_client_key", "shorter than the vendor's name"},
    {kind::operation, "symbol", "GetClient", "download_symbol_client", "it is a program to download, not a client of this library"},
    {kind::operation, "symbol", "HeadClient", "head_symbol_client", "as GetClient"},
    {kind::operation, "symbol", "CreateRequestsRequestIdDebugEntriesAsync", "create_debug_entries", "shorter than the vendor's name"},
    {kind::operation, "symbol", "CreateRequestsRequestNameDebugEntriesAsync", "create_debug_entries_by_name", "shorter than the vendor's name"},
    {kind::name, "wit", "WorkItemField2", "lockable_work_item_field", "it adds isLocked to WorkItemField"},
    {kind::name, "wit", "AccountRecentActivityWorkItemModel2", "account_recent_activity_work_item", "a digit says nothing"},
    {kind::name, "wiki", "WikiV2", "wiki", "a version says nothing"},
    {kind::name, "wiki", "WikiCreateParametersV2", "wiki_create_parameters", "a version says nothing"},
    {kind::name, "*", "KubernetesResourceCreateParametersExistingEndpoint", "kubernetes_resource_of_endpoint", "shorter than the vendor's name"},

    {kind::group, "build", "Authorizedresources", "authorized_resources", "several words"},
    {kind::group, "distributedTask", "Agentclouds", "agent_clouds", "several words"},
    {kind::group, "distributedTask", "Agentcloudtypes", "agent_cloud_types", "several words"},
    {kind::group, "distributedTask", "Deploymentgroups", "deployment_groups", "several words"},
    {kind::group, "distributedTask", "Elasticpoollogs", "elastic_pool_logs", "several words"},
    {kind::group, "distributedTask", "Elasticpools", "elastic_pools", "several words"},
    {kind::group, "distributedTask", "Oidctoken", "oidc_token", "several words"},
    {kind::group, "distributedTask", "Poolpermissions", "pool_permissions", "several words"},
    {kind::group, "distributedTask", "Securefiles", "secure_files", "several words"},
    {kind::group, "distributedTask", "Taskgroups", "task_groups", "several words"},
    {kind::group, "distributedTask", "Variablegroups", "variable_groups", "several words"},
    {kind::group, "distributedTask", "Yamlschema", "yaml_schema", "several words"},
    {kind::group, "environments", "Environmentaccesstoken", "environment_access_token", "several words"},
    {kind::group, "environments", "Environmentdeploymentrecords", "environment_deployment_records", "several words"},
    {kind::group, "environments", "Vmresource", "vm_resource", "several words"},
    {kind::group, "securityRoles", "Roleassignments", "role_assignments", "several words"},
    {kind::group, "securityRoles", "Roledefinitions", "role_definitions", "several words"},
    {kind::group, "serviceEndpoint", "Endpointproxy", "endpoint_proxy", "several words"},
    {kind::group, "serviceEndpoint", "Executionhistory", "execution_history", "several words"},
    {kind::group, "testResults", "Codecoverage", "code_coverage", "several words"},
    {kind::group, "testResults", "Extensionfields", "extension_fields", "several words"},
    {kind::group, "testResults", "Filecoverage", "file_coverage", "several words"},
    {kind::group, "testResults", "Resultdetailsbybuild", "result_details_by_build", "several words"},
    {kind::group, "testResults", "Resultdetailsbyrelease", "result_details_by_release", "several words"},
    {kind::group, "testResults", "Resultgroupsbybuild", "result_groups_by_build", "several words"},
    {kind::group, "testResults", "Resultgroupsbyrelease", "result_groups_by_release", "several words"},
    {kind::group, "testResults", "Resultsbybuild", "results_by_build", "several words"},
    {kind::group, "testResults", "Resultsbypipeline", "results_by_pipeline", "several words"},
    {kind::group, "testResults", "Resultsbyrelease", "results_by_release", "several words"},
    {kind::group, "testResults", "Resultsummarybybuild", "result_summary_by_build", "several words"},
    {kind::group, "testResults", "Resultsummarybypipeline", "result_summary_by_pipeline", "several words"},
    {kind::group, "testResults", "Resultsummarybyrelease", "result_summary_by_release", "several words"},
    {kind::group, "testResults", "Resultsummarybyrequirement", "result_summary_by_requirement", "several words"},
    {kind::group, "testResults", "Runsummary", "run_summary", "several words"},
    {kind::group, "testResults", "Tagsummary", "tag_summary", "several words"},
    {kind::group, "testResults", "Testai", "test_ai", "several words"},
    {kind::group, "testResults", "Testattachments", "test_attachments", "several words"},
    {kind::group, "testResults", "Testfailuretype", "test_failure_type", "several words"},
    {kind::group, "testResults", "Testlog", "test_log", "several words"},
    {kind::group, "testResults", "Testlogstoreendpoint", "test_log_store_endpoint", "several words"},
    {kind::group, "testResults", "Testsettings", "test_settings", "several words"},
    {kind::group, "testResults", "Workitems", "work_items", "several words"},
    {kind::group, "wit", "Recyclebin", "recycle_bin", "several words"},
    {kind::group, "work", "Backlogconfiguration", "backlog_configuration", "several words"},
    {kind::group, "work", "Boardcolumns", "board_columns", "several words"},
    {kind::group, "work", "Boardparents", "board_parents", "several words"},
    {kind::group, "work", "Boardrows", "board_rows", "several words"},
    {kind::group, "work", "Boardusersettings", "board_user_settings", "several words"},
    {kind::group, "work", "Cardrulesettings", "card_rule_settings", "several words"},
    {kind::group, "work", "Cardsettings", "card_settings", "several words"},
    {kind::group, "work", "Chartimages", "chart_images", "several words"},
    {kind::group, "work", "Deliverytimeline", "delivery_timeline", "several words"},
    {kind::group, "work", "Iterationcapacities", "iteration_capacities", "several words"},
    {kind::group, "work", "Processconfiguration", "process_configuration", "several words"},
    {kind::group, "work", "Teamdaysoff", "team_days_off", "several words"},
    {kind::group, "work", "Teamfieldvalues", "team_field_values", "several words"},
    {kind::group, "work", "Teamsettings", "team_settings", "several words"},
    {kind::group, "work", "Workitemsorder", "work_items_order", "several words"},

    {kind::type, "*", "JsonPatchDocument", "azdo::json::patch", "an RFC 6902 document is no type of one area"},
    {kind::type, "*", "JObject", "azdo::json::raw", "a value of any form; described are the members of the class that holds it in the service"},
    {kind::type, "*", "JToken", "azdo::json::raw", "a value of any form; described are the members of the class that holds it in the service"},
    {kind::type, "*", "ReferenceLinks", "std::map<std::string, azdo::json::raw>", "the links stand in the object itself, not in a member `links`; one is an object or a list of objects"},
    {kind::type, "*", "PropertiesCollection", "std::map<std::string, azdo::json::raw>", "the properties stand in the object itself; described are the members of the class that holds them in the service"},
    {kind::type, "*", "IdentityDescriptor", "std::string", "on the wire it is one text, `type;identifier`"},

    {kind::member, "wit", "WorkItemTemplate.fields", "std::map<std::string, azdo::json::raw>", "the published example has an identity, an object, among the texts"},
    {kind::member, "wit", "WorkItemUpdate.id", "std::int64_t", "a published example has an id beyond 32 bits"},
    {kind::parameter_type, "wit", "updateNumber", "std::int64_t", "as WorkItemUpdate.id"},
    {kind::type, "delegatedAuth", "JsonWebToken", "azdo::secret<std::string>", "on the wire it is one text, the encoded token, and a credential"},
    {kind::member, "delegatedAuth", "Registration.secret", "azdo::secret<std::string>", "a credential"},
    {kind::member, "delegatedAuth", "Registration.alternativeSecret", "azdo::secret<std::string>", "a credential"},

    {kind::member, "tokens", "PatToken.token", "azdo::secret<std::string>", "a credential"},
    {kind::member, "tokenAdmin", "SessionToken.token", "azdo::secret<std::string>", "a credential"},
    {kind::member, "tokenAdmin", "SessionToken.alternateToken", "azdo::secret<std::string>", "a credential"},
    {kind::member, "hooks", "SessionToken.token", "azdo::secret<std::string>", "a credential"},
    {kind::member, "distributedTask", "TaskHubOidcToken.oidcToken", "azdo::secret<std::string>", "a credential"},
    {kind::member, "distributedTask", "TaskAgentCloud.sharedSecret", "azdo::secret<std::string>", "a credential"},
    {kind::member, "pipelines", "RepositoryResourceParameters.token", "azdo::secret<std::string>", "a credential"},
    {kind::member, "testResults", "TestLogStoreEndpointDetails.endpointSASUri", "azdo::secret<std::string>", "a credential: the signature in the address gives access"},
    {kind::result, "environments", "GenerateEnvironmentAccessToken", "azdo::secret<std::string>", "a credential, one JSON text"},

    {kind::result, "symbol", "GetDebugEntryContentAsync", "std::string", "described without a type: a stream, by the words of its response"},
    {kind::result, "symbol", "GetSymSrvDebugEntryClientKeyAsync", "azdo::json::raw", "described without a type: the entry's metadata as JSON, by the words of its response"},
    {kind::result, "symbol", "CheckAvailabilityAsync", "void", "its status is the answer"},

    {kind::result, "build", "GetBadge", "std::string", "described as a JSON text: it is an SVG image"},
    {kind::result, "build", "GetBuildBadge", "std::string", "as GetBadge"},
    {kind::result, "build", "GetStatusBadge", "std::string", "as GetBadge"},
    {kind::result, "testResults", "GetCoverageStatusBadge", "std::string", "as GetBadge of builds"},
    {kind::accept, "build", "GetBadge", "image/svg+xml", "as GetBadge of artifacts"},
    {kind::accept, "build", "GetBuildBadge", "image/svg+xml", "as GetBadge of artifacts"},
    {kind::accept, "build", "GetStatusBadge", "image/svg+xml", "as GetBadge of artifacts"},
    {kind::accept, "testResults", "GetCoverageStatusBadge", "image/svg+xml", "as GetBadge of artifacts"},

    {kind::addition, "profile", "Profile.displayName", "std::string", "the published example has it"},
    {kind::addition, "profile", "Profile.publicAlias", "std::string", "the published example has it"},
    {kind::addition, "profile", "Profile.emailAddress", "std::string", "the published example has it"},

    {kind::body, "security", "SetAccessControlEntries", "@AccessControlEntriesToSet@", "described as a JObject; the published examples have these members"},
    {kind::addition, "security", "AccessControlEntriesToSet.token", "std::string", "as SetAccessControlEntries"},
    {kind::addition, "security", "AccessControlEntriesToSet.merge", "bool", "as SetAccessControlEntries"},
    {kind::addition, "security", "AccessControlEntriesToSet.accessControlEntries", "std::vector<@AccessControlEntryToSet@>", "as SetAccessControlEntries"},
    {kind::addition, "security", "AccessControlEntryToSet.descriptor", "std::string", "a type of its own: AccessControlEntry is only in answers, which always have allow and deny"},
    {kind::addition, "security", "AccessControlEntryToSet.allow", "std::int32_t", "as descriptor"},
    {kind::addition, "security", "AccessControlEntryToSet.deny", "std::int32_t", "as descriptor"},

    {kind::addition, "graph", "GraphGroupCreationContext.displayName", "std::string", "a group of the organization or project (GraphGroupVstsCreationContext)"},
    {kind::addition, "graph", "GraphGroupCreationContext.description", "std::string", "as displayName"},
    {kind::addition, "graph", "GraphGroupCreationContext.mailAddress", "std::string", "a group of the directory (GraphGroupMailAddressCreationContext)"},
    {kind::addition, "graph", "GraphGroupCreationContext.originId", "std::string", "a group of the directory (GraphGroupOriginIdCreationContext)"},
    {kind::addition, "graph", "GraphUserCreationContext.principalName", "std::string", "a user of the directory (GraphUserPrincipalNameCreationContext)"},
    {kind::addition, "graph", "GraphUserCreationContext.mailAddress", "std::string", "a user of the directory (GraphUserMailAddressCreationContext)"},
    {kind::addition, "graph", "GraphUserCreationContext.origin", "std::string", "a user of another provider (GraphUserOriginIdCreationContext)"},
    {kind::addition, "graph", "GraphUserCreationContext.originId", "std::string", "as origin"},
    {kind::addition, "graph", "GraphServicePrincipalCreationContext.originId", "std::string", "a service principal of the directory (GraphServicePrincipalOriginIdCreationContext)"},

    {kind::always_sent, "distributedTask", "DeploymentGroup.id", "plain", "its identity"},
    {kind::always_sent, "distributedTask", "DeploymentMachine.id", "plain", "its identity"},
    {kind::always_sent, "distributedTask", "VariableGroup.id", "plain", "its identity"},
    {kind::always_sent, "git", "GitBranchStats.aheadCount", "plain", "a count"},
    {kind::always_sent, "git", "GitBranchStats.behindCount", "plain", "a count"},
    {kind::always_sent, "git", "GitCommitDiffs.aheadCount", "plain", "a count"},
    {kind::always_sent, "git", "GitCommitDiffs.behindCount", "plain", "a count"},
    {kind::always_sent, "release", "Deployment.id", "plain", "its identity"},
    {kind::always_sent, "search", "CodeSearchResponse.count", "plain", "a count"},
    {kind::always_sent, "search", "PackageSearchResponseContent.count", "plain", "a count"},
    {kind::always_sent, "search", "WorkItemSearchResponse.count", "plain", "a count"},
    {kind::always_sent, "search", "Filter.resultCount", "plain", "a count"},
    {kind::always_sent, "security", "AccessControlEntry.allow", "plain", "the bits, 0 if nothing is allowed"},
    {kind::always_sent, "security", "AccessControlEntry.deny", "plain", "the bits, 0 if nothing is denied"},
    {kind::always_sent, "security", "AccessControlList.inheritPermissions", "plain", "false without inheritance"},
    {kind::always_sent, "security", "ActionDefinition.bit", "plain", "the value of the permission in allow and deny"},
    {kind::always_sent, "test", "TestRun.id", "plain", "its identity"},
    {kind::always_sent, "testPlan", "SuiteEntry.id", "plain", "its identity"},
    {kind::always_sent, "testPlan", "TestConfiguration.id", "plain", "its identity"},
    {kind::always_sent, "testPlan", "TestPlan.id", "plain", "its identity"},
    {kind::always_sent, "testPlan", "TestPlan.revision", "plain", "the state of the plan"},
    {kind::always_sent, "testPlan", "TestSuite.id", "plain", "its identity"},
    {kind::always_sent, "testPlan", "TestVariable.id", "plain", "its identity"},
    {kind::always_sent, "tfvc", "TfvcChangesetRef.changesetId", "plain", "its identity"},
    {kind::always_sent, "tfvc", "TfvcLabel.id", "plain", "its identity"},
    {kind::always_sent, "tfvc", "TfvcLabelRef.id", "plain", "its identity"},
    {kind::always_sent, "tokens", "PatToken.validFrom", "plain", "the token has a term"},
    {kind::always_sent, "tokens", "PatToken.validTo", "plain", "the token has a term"},
    {kind::always_sent, "wiki", "WikiPageStat.count", "plain", "a count"},
    {kind::always_sent, "wit", "CommentList.count", "plain", "a count"},
    {kind::always_sent, "wit", "CommentList.totalCount", "plain", "a count"},
    {kind::always_sent, "wit", "WorkItemDeleteReference.id", "plain", "its identity"},
    {kind::always_sent, "wit", "WorkItemReference.id", "plain", "its identity"},
    {kind::always_sent, "wit", "WorkItemUpdate.id", "plain", "its identity"},
    {kind::always_sent, "wit", "WorkItemUpdate.rev", "plain", "the state that it led to"},
    {kind::always_sent, "wit", "WorkItemUpdate.workItemId", "plain", "the work item that it belongs to"},
    {kind::always_sent, "work", "ReorderResult.id", "plain", "its identity"},
    {kind::always_sent, "work", "WorkItemReference.id", "plain", "its identity"},

    {kind::parameter, "wit", "contentRangeHeader", "Content-Range", "the header's name on the wire (the description's own words for the parameter say so)"},
    {kind::parameter, "wiki", "Version", "If-Match", "the ETag of the page goes into If-Match"},
    {kind::left_out, "wiki", "CreateOrUpdatePage.Version", "?", "a page that is created has no ETag yet"},
    {kind::left_out, "wiki", "UpdatePageById.Version", "?", "without it the page is written whatever its version is"},
    {kind::parameter_type, "extensionManagement", "assetTypes", "std::string", "one text, `*` or types separated by colons, as its words say"},
    {kind::placeholder, "wit", "query", "*", "a query's id or its path with the slashes of its folders, as in the published examples"},
    {kind::placeholder, "wit", "path", "*", "the path of a node below its structure group, one segment a level, as in the published examples"},
    {kind::list, "dashboard", "GetDashboardsByProject", "dashboardEntries", "the published example has this key"},
    {kind::list, "wit", "GetClassificationNodes", "one", "the published examples of one node have it without a list"},
    {kind::list, "testResults", "GetTestResultLogsAsync", "one", "the published example has one log without a list"},
    {kind::list, "testResults", "GetTestRunLogsAsync", "one", "as GetTestResultLogsAsync"},
    {kind::list, "testResults", "GetTestLogsForBuildAsync", "one", "as GetTestResultLogsAsync"},

    {kind::member, "serviceEndpoint", "EndpointAuthorization.parameters", "std::map<std::string, azdo::secret<std::string>>", "they hold credentials"},
    {kind::member, "distributedTask", "TaskSourceDefinitionBase.authKey", "azdo::secret<std::string>", "a credential"},
    {kind::member, "build", "TaskSourceDefinitionBase.authKey", "azdo::secret<std::string>", "a credential"},
    {kind::member, "release", "TaskSourceDefinitionBase.authKey", "azdo::secret<std::string>", "a credential"},

    {kind::elements, "wit", "GetWorkItems", "azdo::optional", "with errorPolicy=omit an item that is not found is null in the list"},
    {kind::elements, "wit", "GetWorkItemsBatch", "azdo::optional", "as GetWorkItems"},
    {kind::elements, "wit", "GetClassificationNodes", "azdo::optional", "as GetWorkItems"},
    {kind::elements, "wit", "GetQueriesBatch", "azdo::optional", "as GetWorkItems"},
    {kind::elements, "ims", "ReadIdentities", "azdo::optional", "an identity that is not found is null, so that the list matches what was asked for"},
    {kind::segment, "*", "team", "?", "without it the default team of the project is meant, as in the published examples"},
    {kind::member, "notification", "NotificationEventFieldType.operators", "std::vector<azdo::json::raw>", "the published example has names where objects are described"},
    {kind::host, "*", "{service}dev.azure.com", "dev.azure.com", "the template lacks a dot, and the service part is empty for every operation"},
};
// clang-format on

} // namespace

std::string_view corrections::find(correction_kind kind, std::string_view where) {
    for (const correction& one : table) {
        if (one.kind != kind || one.where != where || (one.area != area_ && one.area != "*")) continue;
        used_.insert(&one);
        return one.is;
    }
    return {};
}

std::vector<std::pair<std::string, std::string_view>> corrections::additions(const std::string& definition) {
    std::vector<std::pair<std::string, std::string_view>> found;
    for (const correction& one : table) {
        if (one.kind != kind::addition || one.area != area_ || one.where.rfind(definition + ".", 0) != 0) continue;
        used_.insert(&one);
        found.emplace_back(one.where.substr(definition.size() + 1), one.is);
    }
    return found;
}

std::string corrections::unused() const {
    std::string list;
    for (const correction& one : table)
        if (one.area == area_ && !used_.count(&one)) list += "\n  " + std::string(one.where) + " → " + std::string(one.is);
    return list;
}

} // namespace generate_api
