// SPDX-License-Identifier: BSL-1.0
// expect: this operation has fields with as::form \(one is named here\) and one with as::body
#include <azdo/http/to_request.hpp>

#include <string>

struct send_thing {
    using result_type = void;
    static constexpr auto endpoint = azdo::post("/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string body{};
    std::string other{};
    static constexpr auto schema() {
#ifdef BAD
        return azdo::describe(
            azdo::field<"body", &send_thing::body>(azdo::as::body), azdo::field<"other", &send_thing::other>(azdo::as::form));
#else
        return azdo::describe(
            azdo::field<"body", &send_thing::body>(azdo::as::form), azdo::field<"other", &send_thing::other>(azdo::as::form));
#endif
    }
};

azdo::result<azdo::http::request> use() { return azdo::to_request(send_thing{}); }
