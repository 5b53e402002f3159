// SPDX-License-Identifier: BSL-1.0
// expect: if_none_match is for operations that get something
#include <azdo/http/call.hpp>
#include <azdo/http/with_response.hpp>

#include <string>

struct thing {
    std::string name{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"name", &thing::name>()); }
};
struct change_thing {
    using result_type = thing;
#ifdef BAD
    static constexpr auto endpoint = azdo::put("/{organization}/thing", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
#else
    static constexpr auto endpoint = azdo::get("/{organization}/thing", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
#endif
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;
    std::string organization;
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &change_thing::organization>(azdo::as::path)); }
};

azdo::result<azdo::conditional_response<thing>> use() {
    const auto api = [](const azdo::http::request&) -> azdo::result<azdo::http::response> { return azdo::http::response(304, ""); };
    return azdo::call(azdo::if_none_match{change_thing{.organization = "acme"}, "\"7\""}, api);
}
