// SPDX-License-Identifier: BSL-1.0
// Prints a line for each request that a client sends: what it was, how it ended, how long it took and waited; and sends a trace along.
#include "connect.hpp"

#include <azdo/api/core.hpp>
#include <azdo/http/observe.hpp>
#include <azdo/http/trace_context.hpp>

struct request_log {
    static void started(const azdo::observed_request&) {}
    static void ended(const azdo::observed_request& asked, const azdo::observed_answer& got) {
        std::cout << asked.method << ' ' << asked.operation << ": " << got.status << ", " << got.bytes << " bytes, attempt "
                  << asked.attempt << '\n';
        std::clog << asked.address << " took " << got.duration.count() << " ms after a wait of " << asked.waited.count() << " ms; id "
                  << got.correlation_id << '\n';
    }
};

int main() {
    const azdo::secret<std::string> token(variable("AZDO_PAT"));
    const azdo::server where{variable("AZDO_SERVER"), variable("AZDO_ORGANIZATION")};
    const azdo::client api =
        azdo::observed_client(where, azdo::personal_access_token{token, {{where.address}}}, azdo::httplib_transport{}, request_log{});

    const auto span = azdo::trace_context::parse("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    if (!span) return report(span.error());
    const auto traced = azdo::send_trace{[&] { return std::optional(*span); }} | api;
    const auto projects = azdo::call(azdo::api::core::list_projects{}, traced);
    if (!projects) return report(projects.error());
    const auto missing = azdo::call(azdo::api::core::get_project{.project_id = "absent"}, api);
    return missing ? 1 : 0;
}
