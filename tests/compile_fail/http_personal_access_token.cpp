// SPDX-License-Identifier: BSL-1.0
// expect: accepts only a token of Microsoft Entra ID
#include <azdo/api/tokens/pats.hpp>
#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>

#include <string>

#ifdef BAD
using credential = azdo::personal_access_token;
#else
using credential = azdo::access_token;
#endif

auto use() {
    const auto transport = [](const azdo::http::request&) -> azdo::result<azdo::http::response> { return azdo::http::response(200, "{}"); };
    const auto api = azdo::authenticate{credential{azdo::secret<std::string>("token")}} | transport;
    return azdo::call(azdo::api::tokens::list_pats{.organization = "acme"}, api).has_value();
}
