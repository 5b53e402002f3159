// SPDX-License-Identifier: BSL-1.0
// expect: does not name its result type
#include <azdo/http/call.hpp>

#include <string>

struct get_thing {
#ifndef BAD
    using result_type = void;
#endif
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization;
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &get_thing::organization>(azdo::as::path)); }
};

azdo::result<void> use() {
    const auto transport = [](const azdo::http::request&) -> azdo::result<azdo::http::response> { return azdo::http::response(200, ""); };
    return azdo::call(get_thing{.organization = "acme"}, transport);
}
