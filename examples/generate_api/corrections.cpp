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
    {kind::operation, "artifactsPackageTypes", "RestorePackageVersionFromRecycleBin", "restore_package_version", "nothing else is restored from"},
    {kind::operation, "artifactsPackageTypes", "RestoreScopedPackageVersionFromRecycleBin", "restore_scoped_package_version", "nothing else is restored from"},
    {kind::operation, "artifactsPackageTypes", "GetPackageVersionMetadataFromRecycleBin", "get_package_version_from_recycle_bin", "the name under which the documentation knows it"},
    {kind::operation, "artifactsPackageTypes", "GetScopedPackageVersionMetadataFromRecycleBin", "get_scoped_package_version_from_recycle_bin", "the name under which the documentation knows it"},
    {kind::operation, "serviceEndpoint", "GetServiceEndpointsWithRefreshedAuthentication", "get_refreshed_service_endpoints", "shorter than the vendor's name"},
    {kind::operation, "testResults", "GetTestLogStoreEndpointDetailsForSubResultLog", "get_test_log_store_endpoint_of_sub_result", "shorter than the vendor's name"},
    {kind::operation, "testResults", "GetTestLogStoreEndpointDetailsForResultLog", "get_test_log_store_endpoint_of_result", "as GetTestLogStoreEndpointDetailsForSubResultLog"},
    {kind::operation, "testResults", "GetTestLogStoreEndpointDetailsForBuildLog", "get_test_log_store_endpoint_of_build", "as GetTestLogStoreEndpointDetailsForSubResultLog"},
    {kind::operation, "testResults", "GetTestLogStoreEndpointDetailsForRunLog", "get_test_log_store_endpoint_of_run", "as GetTestLogStoreEndpointDetailsForSubResultLog"},

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

    {kind::operation, "symbol", "CreateRequestsRequestIdDebugEntriesAsync", "create_debug_entries", "shorter than the vendor's name"},
    {kind::operation, "symbol", "CreateRequestsRequestNameDebugEntriesAsync", "create_debug_entries_by_name", "shorter than the vendor's name"},
    {kind::name, "wit", "WorkItemField2", "lockable_work_item_field", "it adds isLocked to WorkItemField"},
    {kind::name, "wit", "AccountRecentActivityWorkItemModel2", "account_recent_activity_work_item", "a digit says nothing"},
    {kind::name, "*", "KubernetesResourceCreateParametersExistingEndpoint", "kubernetes_resource_of_endpoint", "shorter than the vendor's name"},

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

    {kind::addition, "profile", "Profile.displayName", "std::string", "the published example has it"},
    {kind::addition, "profile", "Profile.publicAlias", "std::string", "the published example has it"},
    {kind::addition, "profile", "Profile.emailAddress", "std::string", "the published example has it"},

    {kind::parameter, "wit", "contentRangeHeader", "Content-Range", "the header's name on the wire (the description's own words for the parameter say so)"},
    {kind::parameter, "wiki", "Version", "If-Match", "the ETag of the page goes into If-Match"},
    {kind::placeholder, "wit", "query", "*", "a query's id or its path with the slashes of its folders, as in the published examples"},
    {kind::placeholder, "wit", "path", "*", "the path of a node below its structure group, one segment a level, as in the published examples"},
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
