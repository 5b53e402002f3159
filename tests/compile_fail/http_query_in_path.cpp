// SPDX-License-Identifier: BSL-1.0
// expect: the endpoint's path begins with a slash and is only a path
#include <azdo/http/to_request.hpp>

#include <string>

struct get_thing {
    using result_type = void;
#ifdef BAD
    static constexpr auto endpoint =
        azdo::get("/{organization}/_apis/things?api-version=7.1&a=b", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
#else
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
#endif
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization;
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &get_thing::organization>(azdo::as::path)); }
};

azdo::result<azdo::http::request> use() { return azdo::to_request(get_thing{.organization = "acme"}); }
