// SPDX-License-Identifier: BSL-1.0
// expect: (use of deleted function .*required|call to deleted constructor of .*required)
#include <azdo/http/to_request.hpp>
#include <azdo/schema/required.hpp>

#include <string>

struct get_thing {
    using result_type = void;
    static constexpr auto endpoint = azdo::get("/{organization}/things/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization;
    azdo::required<int> id;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &get_thing::organization>(azdo::as::path), azdo::field<"id", &get_thing::id>(azdo::as::path));
    }
};

azdo::result<azdo::http::request> use() {
#ifdef BAD
    const get_thing wanted{.organization = "acme"};
#else
    const get_thing wanted{.organization = "acme", .id = 42};
#endif
    return azdo::to_request(wanted);
}
