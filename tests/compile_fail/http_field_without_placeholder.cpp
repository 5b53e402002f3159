// SPDX-License-Identifier: BSL-1.0
// expect: a field with as::path has a key \(named here\) that is not a placeholder
#include <azdo/http/to_request.hpp>

#include <string>

struct get_thing {
    using result_type = void;
#ifdef BAD
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
#else
    static constexpr auto endpoint =
        azdo::get("/{organization}/{project}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
#endif
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization;
    std::string project;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &get_thing::organization>(azdo::as::path),
            azdo::field<"project", &get_thing::project>(azdo::as::path));
    }
};

azdo::result<azdo::http::request> use() { return azdo::to_request(get_thing{.organization = "acme", .project = "p"}); }
