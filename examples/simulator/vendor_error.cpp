// SPDX-License-Identifier: BSL-1.0
#include "vendor_error.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace simulator {
namespace {

using text = std::string_view;

std::string join(std::initializer_list<text> parts) {
    std::string out;
    for (const auto part : parts) out += part;
    return out;
}

constexpr text framework = "Microsoft.TeamFoundation.Framework.Server.";
constexpr text tracking = "Microsoft.TeamFoundation.WorkItemTracking.Server.";
constexpr text core_api = "Microsoft.TeamFoundation.Core.WebApi.";
constexpr text web_api = "Microsoft.VisualStudio.Services.WebApi.";
constexpr text common = "Microsoft.VisualStudio.Services.Common.";

/// `Name.Space.Type, Name.Space`
std::string type_in(text space, text type) { return join({space, type, ", ", space.substr(0, space.size() - 1)}); }

std::string type_key(text type_name) {
    type_name = type_name.substr(0, type_name.find(','));
    return std::string{type_name.substr(type_name.rfind('.') + 1)};
}

} // namespace

std::string error_body(const vendor_error& error) {
    boost::json::object body{{"$id", "1"}, {"innerException", nullptr}, {"message", error.message}, {"typeName", error.type_name},
        {"typeKey", type_key(error.type_name)}, {"errorCode", 0}, {"eventId", error.event_id}};
    if (!error.custom_properties.empty()) body["customProperties"] = error.custom_properties;
    return boost::json::serialize(body);
}

std::string web_api_error_body(text message) {
    return boost::json::serialize(boost::json::object{{"count", 1}, {"value", boost::json::object{{"Message", message}}}});
}

vendor_error not_authorized(text user_id) {
    return {401, join({"TF400813: The user '", user_id, "' is not authorized to access this resource."}),
        type_in(framework, "UnauthorizedRequestException")};
}

vendor_error scope_missing(text scopes) {
    return {403, join({"Access denied: the token has none of the scopes that this resource requires: ", scopes, "."}),
        type_in("Microsoft.TeamFoundation.Framework.Server.", "AccessCheckException")};
}

vendor_error token_expired() {
    return {401, "Access Denied: The Personal Access Token used has expired.",
        type_in("Microsoft.VisualStudio.Services.Security.", "AccessCheckException")};
}

vendor_error throttled() {
    return {429,
        "TF400733: The request has been canceled: Request was blocked due to exceeding usage of resource 'Concurrency' in namespace "
        "'User'.",
        type_in(framework, "RequestFilterException")};
}

vendor_error organization_missing(text name) {
    return {404, join({"The organization '", name, "' does not exist or is not reachable at this address."}),
        type_in(framework, "HostDoesNotExistException")};
}

vendor_error project_missing(text name_or_id) {
    return {404,
        join({"TF200016: The following project does not exist: ", name_or_id,
            ". Verify that the name of the project is correct and that the project exists on the specified Azure DevOps Server."}),
        type_in(core_api, "ProjectDoesNotExistWithNameException")};
}

vendor_error team_missing(text name_or_id) {
    return {404, join({"The team with id '", name_or_id, "' does not exist, or you do not have permission to access it."}),
        type_in(core_api, "TeamNotFoundException")};
}

vendor_error type_missing(text type, text project) {
    return {404,
        join({"VS402323: Work item type ", type, " does not exist in project ", project, " or you do not have permission to access it."}),
        type_in(tracking, "WorkItemTypeNotFoundException")};
}

vendor_error work_item_missing(std::int64_t id) {
    return {404, join({"TF401232: Work item ", std::to_string(id), " does not exist, or you do not have permissions to read it."}),
        type_in(tracking, "WorkItemUnauthorizedAccessException"), 3200};
}

vendor_error revision_missing(std::int64_t id, std::int64_t rev) {
    return {404, join({"VS403250: Revision ", std::to_string(rev), " of work item ", std::to_string(id), " does not exist."}),
        type_in(tracking, "WorkItemRevisionNotFoundException")};
}

vendor_error resource_missing(text path) {
    return {404, join({"The controller for path '", path, "' was not found or does not implement IController."}),
        "System.Web.HttpException, System.Web", 0};
}

vendor_error element_missing(text resource, text id) {
    return {404,
        join({"VS800075: The resource '", id, "' of '", resource, "' does not exist, or you do not have permission to access it."}),
        type_in(common, "VssResourceNotFoundException")};
}

vendor_error field_missing(text field) {
    return {400, join({"TF51535: Cannot find field ", field, "."}), type_in(tracking, "WorkItemTrackingFieldDefinitionNotFoundException")};
}

vendor_error too_many_ids(std::size_t limit) {
    return {400,
        join({"VS403474: You are trying to request more work items than allowed in one call; the limit is ", std::to_string(limit), "."}),
        type_in(tracking, "WorkItemPageSizeExceededException")};
}

vendor_error invalid_argument(text name, text why) {
    return {400, join({"A value for the parameter '", name, "' is not valid: ", why, "\r\nParameter name: ", name}),
        type_in(common, "VssPropertyValidationException")};
}

vendor_error conflicting_parameters() {
    return {400, "The expand parameter can not be used with the fields parameter.", type_in(tracking, "ConflictingParametersException")};
}

vendor_error content_type_refused(text given, text method, text valid) {
    return {415,
        join({"The request indicated a Content-Type of \"", given, "\" for method type \"", method,
            "\" which is not supported. Valid content types for this method are: ", valid, "."}),
        type_in(web_api, "VssRequestContentTypeNotSupportedException")};
}

vendor_error version_missing(text method) {
    return {400,
        join({"No api-version was supplied for the \"", method,
            "\" request. The version must be supplied either as part of the Accept header (e.g. \"application/json; api-version=1.0\") or "
            "as a query parameter (e.g. \"?api-version=1.0\")."}),
        type_in(web_api, "VssVersionNotSpecifiedException")};
}

vendor_error version_out_of_range(text version, text newest) {
    return {400,
        join({"The requested REST API version of ", version.substr(0, version.find('-')),
            " is out of range for this server. The latest REST API version this server supports is ", newest, "."}),
        type_in(web_api, "VssVersionOutOfRangeException")};
}

vendor_error invalid_patch(text why) {
    return {400, join({"You must pass a valid patch document in the body of the request. ", why}),
        type_in(common, "VssPropertyValidationException")};
}

vendor_error invalid_body() {
    return {400, "The body of the request is missing or is not the JSON document that this resource takes.",
        type_in(common, "VssPropertyValidationException")};
}

vendor_error test_failed(text path, text held, text given) {
    return {412, join({"VS403351: Test Operation for path ", path, " failed, value ", held, " was not equal to test value ", given, "."}),
        type_in("Microsoft.VisualStudio.Services.WebApi.Patch.", "TestPatchOperationFailedException")};
}

vendor_error rule_broken(text field, text message, text flags, int code) {
    boost::json::object detail{{"fieldReferenceName", field}, {"fieldStatusFlags", flags}, {"errorMessage", message},
        {"fieldStatusCode", code}, {"ruleValidationErrors", nullptr}};
    return {400, std::string{message}, type_in(tracking, "RuleValidationException"), 3000,
        boost::json::object{
            {"ErrorMessage", message}, {"FieldReferenceName", field}, {"RuleValidationErrors", boost::json::array{std::move(detail)}}}};
}

vendor_error query_refused(text message) { return {400, std::string{message}, type_in(tracking, "ValidationException")}; }

vendor_error query_too_large(std::size_t limit) {
    return {400,
        join({"VS402337: The number of work items returned exceeds the size limit of ", std::to_string(limit),
            ". Change the query to return fewer items."}),
        type_in(tracking, "WorkItemTrackingQueryResultSizeLimitExceededException")};
}

} // namespace simulator
