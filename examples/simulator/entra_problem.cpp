// SPDX-License-Identifier: BSL-1.0
#include "entra_problem.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace simulator::entra {

namespace json = boost::json;

trace trace_of(const http_request& request, const parameters& given, time_point now) {
    auto correlation = request.header("client-request-id");
    const auto sent = std::find_if(given.begin(), given.end(), [](const auto& entry) { return entry.first == "client-request-id"; });
    if (sent != given.end()) correlation = sent->second;
    auto time = to_stored_time(now).substr(0, 19) + 'Z';
    time[10] = ' ';
    return {is_guid(correlation) ? correlation : random_guid(), random_guid(), time};
}

std::string description(const problem& what, const trace& ids) {
    return "AADSTS" + std::to_string(what.number) + ": " + what.text + " Trace ID: " + ids.id + " Correlation ID: " + ids.correlation +
           " Timestamp: " + ids.timestamp;
}

http_reply error_reply(const problem& what, const trace& ids, std::string_view origin) {
    json::object body{{"error", what.error}, {"error_description", description(what, ids)}, {"error_codes", json::array{what.number}},
        {"timestamp", ids.timestamp}, {"trace_id", ids.id}, {"correlation_id", ids.correlation},
        {"error_uri", std::string{origin} + "/error?code=" + std::to_string(what.number)}};
    if (!what.suberror.empty()) body["suberror"] = what.suberror;
    if (!what.claims.empty()) body["claims"] = what.claims;
    http_reply out{what.status};
    out.body = json::serialize(body);
    out.headers = {{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}, {"x-ms-request-id", ids.id}};
    return out;
}

problem missing_parameter(std::string_view name) {
    return {"invalid_request", 900144, "The request body must contain the following parameter: '" + std::string{name} + "'."};
}

problem tenant_unknown(std::string_view tenant) {
    return {"invalid_tenant", 90002,
        "Tenant '" + std::string{tenant} +
            "' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your "
            "subscription administrator, this may happen if there are no active subscriptions for the tenant.",
        400, {}, {}, true};
}

problem app_unknown(std::string_view client_id, std::string_view tenant) {
    return {"unauthorized_client", 700016,
        "Application with identifier '" + std::string{client_id} + "' was not found in the directory '" + std::string{tenant} +
            "'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user "
            "in the tenant. You may have sent your authentication request to the wrong tenant.",
        400, {}, {}, true};
}

problem consent_needed(std::string_view client_id, std::string_view name) {
    return {"invalid_grant", 65001,
        "The user or administrator has not consented to use the application with ID '" + std::string{client_id} + "' named '" +
            std::string{name} + "'. Send an interactive authorization request for this user and resource.",
        400, "consent_required"};
}

problem not_for_consumers() {
    return {"unauthorized_client", 700016,
        "The client does not exist or is not enabled for consumers. If you are the application developer, configure a new application "
        "through the App Registrations in the Azure Portal.",
        400, {}, {}, true};
}

problem malformed_grant() { return {"invalid_grant", 9002313, "Invalid request. Request is malformed or invalid."}; }

} // namespace simulator::entra
