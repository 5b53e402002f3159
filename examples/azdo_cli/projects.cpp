// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>

#include <azdo/api/core/projects.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/json/encode.hpp>

namespace azdo_cli {

namespace {

azdo::result<void> run(context& here) {
    const auto api = here.connect();
    if (!api) return api.error();
    table found{{{"name"}, {"description", true}, {"id"}}};
    std::vector<azdo::api::core::team_project_reference> all;
    for (auto&& one : azdo::paginate(azdo::api::core::list_projects{}, *api, here.call_options())) {
        if (!one) return one.error();
        found.rows.push_back({one->name, one->description, one->id});
        all.push_back(*std::move(one));
    }
    if (here.json())
        here.print_json(azdo::json::encode(all));
    else
        here.print(found);
    return {};
}

} // namespace

const command projects_command{"projects", {}, {}, "the projects of the organization", "", run};

} // namespace azdo_cli
