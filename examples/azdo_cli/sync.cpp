// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>

#ifdef AZDO_CLI_HAS_SQLITE
#include <azdo_cli/account.hpp>

#include <azdo/json/encode.hpp>
#include <azdo/schema/describe.hpp>

#include <work_item_copy/copy.hpp>
#endif

namespace azdo_cli {

namespace {

#ifdef AZDO_CLI_HAS_SQLITE
struct report {
    std::uint64_t work_items = 0, links = 0, removed = 0;
    bool began_again = false;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"workItems", &report::work_items>(), azdo::field<"links", &report::links>(),
            azdo::field<"removed", &report::removed>(), azdo::field<"beganAgain", &report::began_again>());
    }
};

azdo::result<void> run(context& here) {
    const std::string project = here.project();
    const auto api = here.connect();
    if (!api) return api.error();
    const std::string address = server_in_use(here.given(), here.around()).address;
    const auto done = work_item_copy::update(
        here.operand(0), {.address = address, .organization = std::string(api->organization()), .project = project}, *api);
    if (!done) return done.error();
    if (here.json()) {
        here.print_json(azdo::json::encode(report{done->items, done->links, done->removed, done->began_again}));
        return {};
    }
    if (done->began_again) here.tell("The service no longer knew where the copy ended, so everything was read again.");
    here.print_line(here.operand(0) + " is up to date: " + std::to_string(done->items) + " work items and " + std::to_string(done->links) +
                    " links changed, " + std::to_string(done->removed) + " work items are gone.");
    return {};
}
#else
azdo::result<void> run(context&) { throw outcome_failed("this azdo was built without SQLite: install libsqlite3-dev and build it again"); }
#endif

} // namespace

const command sync_command{"sync", {{"FILE"}}, {}, "copy the work items of the project to an SQLite file",
    "The first time everything is copied, later only what has changed since. The file can be read with SQL at any time.\n\n"
    "  azdo sync work.sqlite && sqlite3 work.sqlite .schema\n",
    run};

} // namespace azdo_cli
