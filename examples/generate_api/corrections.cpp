// SPDX-License-Identifier: BSL-1.0
#include "corrections.hpp"

namespace generate_api {
namespace {

using kind = correction_kind;

// clang-format off
constexpr correction table[] = {
    {kind::operation, "core", "GetProjects", "list_projects", "the name under which the documentation knows it (Projects - List)"},

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

    {kind::parameter, "wit", "contentRangeHeader", "Content-Range", "the header's name on the wire (the description's own words for the parameter say so)"},
    {kind::parameter, "wiki", "Version", "If-Match", "the ETag of the page goes into If-Match"},
    {kind::placeholder, "wit", "query", "*", "a query's id or its path with the slashes of its folders, as in the published examples"},
    {kind::placeholder, "wit", "path", "*", "the path of a node below its structure group, one segment a level, as in the published examples"},
    {kind::elements, "wit", "GetWorkItems", "azdo::optional", "with errorPolicy=omit an item that is not found is null in the list"},
    {kind::elements, "wit", "GetWorkItemsBatch", "azdo::optional", "as GetWorkItems"},
    {kind::elements, "wit", "GetClassificationNodes", "azdo::optional", "as GetWorkItems"},
    {kind::elements, "wit", "GetQueriesBatch", "azdo::optional", "as GetWorkItems"},
    {kind::elements, "ims", "ReadIdentities", "azdo::optional", "an identity that is not found is null, so that the list matches what was asked for"},
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

std::string corrections::unused() const {
    std::string list;
    for (const correction& one : table)
        if (one.area == area_ && !used_.count(&one)) list += "\n  " + std::string(one.where) + " → " + std::string(one.is);
    return list;
}

} // namespace generate_api
