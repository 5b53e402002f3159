// SPDX-License-Identifier: BSL-1.0
// expect: none of the scopes that allow this operation is registered
// names: is_granted<get_code, .*scope_alternatives<.*scope::code>, .*scopes_of<.*scope::identity, .*scope::work_write>
#include <azdo/http/call.hpp>
#include <azdo/http/require_scopes.hpp>
#include <azdo/http/scope_set.hpp>

#include <string>

struct get_code {
    using result_type = void;
    static constexpr auto endpoint = azdo::get("/{organization}/code", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
#ifdef BAD
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;
#else
    static constexpr auto scopes = azdo::any_of<azdo::scope::code, azdo::scope::work>;
#endif
    std::string organization;
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &get_code::organization>(azdo::as::path)); }
};

azdo::result<void> use() {
    constexpr auto registered = azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>;
    const auto api = azdo::require_scopes<registered> |
                     [](const azdo::http::request&) -> azdo::result<azdo::http::response> { return azdo::http::response(200, ""); };
    return azdo::call(get_code{.organization = "acme"}, api);
}
