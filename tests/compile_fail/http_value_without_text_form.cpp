// SPDX-License-Identifier: BSL-1.0
// expect: this member cannot be written into a path, query, header or form
#include <azdo/http/to_request.hpp>

struct point {
    int x = 0;
};

struct send_thing {
    using result_type = void;
    static constexpr auto endpoint = azdo::post("/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<>;
#ifdef BAD
    point where{};
#else
    int where{};
#endif
    static constexpr auto schema() { return azdo::describe(azdo::field<"where", &send_thing::where>(azdo::as::query)); }
};

azdo::result<azdo::http::request> use() { return azdo::to_request(send_thing{}); }
