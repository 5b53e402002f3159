// SPDX-License-Identifier: BSL-1.0
// expect: a secret \(its key is named here\) must not appear in a URL
#include <azdo/core/secret.hpp>
#include <azdo/http/to_request.hpp>

#include <string>

struct send_thing {
    using result_type = void;
    static constexpr auto endpoint = azdo::post("/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<>;
    azdo::secret<std::string> key{};
    static constexpr auto schema() {
#ifdef BAD
        return azdo::describe(azdo::field<"key", &send_thing::key>(azdo::as::query));
#else
        return azdo::describe(azdo::field<"key", &send_thing::key>(azdo::as::form));
#endif
    }
};

azdo::result<azdo::http::request> use() { return azdo::to_request(send_thing{}); }
