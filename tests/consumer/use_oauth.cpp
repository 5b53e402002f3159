// SPDX-License-Identifier: BSL-1.0
// A program that signs in: it begins an authorization, and seals and opens what it has to keep until the callback.
#include <azdo/oauth.hpp>

#include <iostream>
#include <string>
#include <utility>

namespace oauth = azdo::oauth;

int main() {
    const oauth::authorization_server server = oauth::entra{"contoso.onmicrosoft.com"};
    const oauth::app app{.client_id = "00000000-0000-0000-0000-000000000000", .redirect_uri = "http://localhost:8400"};
    const auto begun =
        oauth::authorize(server, app, {.scopes = oauth::entra_scopes("openid vso.work_write")}, oauth::system_entropy, oauth::wall_clock());
    auto key = oauth::seal_key::from_entropy(oauth::system_entropy);
    if (!begun || !key) return std::cerr << "no sign-in could be begun\n", 1;
    const oauth::seal_keys keys{*std::move(key)};
    const auto sealed = oauth::seal(keys, begun->url, "a consumer", oauth::system_entropy);
    const auto opened = sealed ? oauth::unseal(keys, *sealed, "a consumer") : sealed.error();
    if (!opened || opened->reveal() != begun->url) return std::cerr << "the sealed text was not opened\n", 1;
    if (oauth::signing_key::from_pem(azdo::secret<std::string>(std::string("no key")), oauth::jws_algorithm::ps256))
        return std::cerr << "a key was read from a text without one\n", 1;
}
