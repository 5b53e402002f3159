// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/account.hpp>
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>

#include <azdo/api/account/accounts.hpp>
#include <azdo/api/profile/profiles.hpp>
#include <azdo/http/call.hpp>
#include <azdo/json/encode.hpp>

namespace azdo_cli {

namespace {

azdo::result<void> run(context& here) {
    const auto api = azdo_cli::connect(here.given(), here.around(), false);
    if (!api) return api.error();
    const auto me = azdo::call(azdo::api::profile::get_profile{.id = "me"}, *api, here.call_options());
    if (!me) return me.error();
    const auto found = azdo::call(azdo::api::account::get_accounts{.member_id = me->id}, *api, here.call_options());
    if (!found) return found.error();
    if (here.json()) return here.print_json(azdo::json::encode(found->value)), azdo::result<void>();
    table all{{{"name", true}, {"id"}}};
    for (const auto& one : found->value) all.rows.push_back({one.account_name, one.account_id});
    here.print(all);
    return {};
}

} // namespace

const command orgs_command{"orgs", {}, {}, "your organizations", "", run};

} // namespace azdo_cli
