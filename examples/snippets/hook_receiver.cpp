// SPDX-License-Identifier: BSL-1.0
// Receives service hooks: subscribes to updates of a project's work items, prints the first one, and removes its subscription. The service
// wants a public https address, so a reverse proxy passes URL on to this program.
#include "connect.hpp"

#include <azdo/api/core/projects.hpp>
#include <azdo/hooks/receive.hpp>
#include <azdo/hooks/subscribe.hpp>
#include <azdo/hooks/work_item_resources.hpp>

#include <httplib.h>

namespace hooks = azdo::hooks;

int main(int count, char** arguments) {
    if (count < 4) return std::cerr << "usage: hook_receiver PROJECT URL PORT\n", 2;
    const azdo::client api = connect();
    const auto project = azdo::call(azdo::api::core::get_project{.project_id = arguments[1]}, api);
    if (!project) return report(project.error());
    hooks::subscribe<hooks::work_item_updated> wanted{.project_id = project->id.value_or(""), .url = arguments[2]};
    wanted.user = "azdo";
    wanted.password = azdo::secret<std::string>(variable("HOOK_PASSWORD"));
    wanted.details = hooks::resource_details::minimal; // the fields are read from the service, with this program's own credential

    const hooks::receiver_options options{.user = wanted.user, .password = wanted.password};
    hooks::seen_events seen;
    httplib::Server server;
    const auto handle = [&](const hooks::received_event& event) -> azdo::result<void> {
        const auto updated = azdo::call(hooks::read_resource<hooks::work_item_updated>{.event = event}, api);
        if (!updated) return updated.error(); // the service tries again if that can help
        for (const auto& [name, change] : updated->fields)
            std::cout << updated->work_item_id.value_or(0) << ' ' << name << ": " << change.new_value.text() << std::endl;
        server.stop();
        return {};
    };
    server.Post("/", [&](const httplib::Request& got, httplib::Response& to) {
        const azdo::http::header_set headers{
            {"Authorization", got.get_header_value("Authorization")}, {"Content-Type", got.get_header_value("Content-Type")}};
        const azdo::http::response answer = hooks::receive({azdo::http_method::post, headers.all(), got.body}, options, seen, handle);
        to.status = answer.status;
        for (const auto& header : answer.headers()) to.set_header(std::string(header.name), std::string(header.value));
        to.body = answer.body;
    });
    server.set_payload_max_length(options.max_bytes);
    if (!server.bind_to_port("127.0.0.1", std::atoi(arguments[3]))) return std::cerr << "the port is taken\n", 1;
    const auto made = azdo::call(wanted, api);
    if (!made) return report(made.error());
    server.listen_after_bind();
    const auto removed = azdo::call(azdo::api::hooks::delete_subscription{.subscription_id = made->id.value()}, api);
    return removed ? 0 : report(removed.error());
}
