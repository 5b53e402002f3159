// SPDX-License-Identifier: BSL-1.0
// expect: none of the scopes that allow this operation is registered
// names: is_granted<get_code, .*scope_alternatives<.*scope::code>, .*scopes_of<.*scope::identity, .*scope::work_write>
#include <azdo/http/call.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/scope_set.hpp>
#include <azdo/http/scoped_client.hpp>

#include <functional>
#include <string>

struct get_code {
    using result_type = void;
    static constexpr auto endpoint = azdo::get("/{organization}/code", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
#ifdef BAD
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;
#else
    static constexpr auto scopes = azdo::any_of<azdo::scope::code, azdo::scope::work>;
#endif
    std::string organization{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &get_code::organization>(azdo::as::path)); }
};

inline constexpr auto registered = azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>;

azdo::result<void> use(const azdo::scoped_client<registered>& api) {
    return azdo::call(get_code{}, azdo::retry{} | std::ref(api)); // a reference, and policies, keep the check
}
