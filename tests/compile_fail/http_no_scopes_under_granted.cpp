// SPDX-License-Identifier: BSL-1.0
// expect: does not say which scopes allow it
#include <azdo/http/call.hpp>
#include <azdo/http/minimal_scopes.hpp>
#include <azdo/http/require_scopes.hpp>
#include <azdo/http/scope_set.hpp>

#include <string>

struct get_thing {
    using result_type = void;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
#ifndef BAD
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
#endif
    std::string organization;
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &get_thing::organization>(azdo::as::path)); }
};

azdo::result<void> use() {
    constexpr auto registered = azdo::scope_set<azdo::scope::work>;
    static_assert(registered.covers(azdo::minimal_scopes<get_thing>));
    const auto api = azdo::require_scopes<registered> |
                     [](const azdo::http::request&) -> azdo::result<azdo::http::response> { return azdo::http::response(200, ""); };
    return azdo::call(get_thing{.organization = "acme"}, api);
}
