// SPDX-License-Identifier: BSL-1.0
// The errors of Entra ID with their AADSTS numbers. They are thrown inside the simulator and caught by its router.
#pragma once

#include "http.hpp"

#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace simulator::entra {

struct problem {
    std::string error; ///< RFC 6749, RFC 8628 or OpenID Connect
    int number;        ///< of AADSTS
    std::string text;
    int status = 400;
    std::string suberror{};
    std::string claims{};    ///< JSON that a new request should carry
    bool stays_here = false; ///< the authorize endpoint shows it on a page of its own instead of sending the browser back
};

/// The ids that Entra ID prints with every error.
struct trace {
    std::string correlation, id, timestamp;
};
/// Takes the correlation id from `client-request-id` (header or parameter) if it is a GUID.
trace trace_of(const http_request& request, const parameters& given, time_point now);

/// `AADSTS50011: … Trace ID: … Correlation ID: … Timestamp: …`
std::string description(const problem& what, const trace& ids);
/// The body of the token endpoint and its relatives.
http_reply error_reply(const problem& what, const trace& ids, std::string_view origin);

problem missing_parameter(std::string_view name);
problem tenant_unknown(std::string_view tenant);
problem app_unknown(std::string_view client_id, std::string_view tenant);
problem consent_needed(std::string_view client_id, std::string_view name);
problem malformed_grant();
problem not_for_consumers();

} // namespace simulator::entra
