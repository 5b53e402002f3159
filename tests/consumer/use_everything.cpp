// SPDX-License-Identifier: BSL-1.0
// A program that uses a bit of everything: a call, a codec, a configuration and a sign-in. `./run` compiles it with the options that users
// choose.
#include <azdo/api/git/pull_requests.hpp>
#include <azdo/azdo.hpp>
#include <azdo/config.hpp>
#include <azdo/http/message.hpp>
#include <azdo/oauth.hpp>
#include <azdo/oauth/from_config.hpp>
#include <azdo/transport/httplib.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {
struct folder {
    std::string name{};
    std::optional<std::vector<folder>> folders{};
    azdo::unknown_fields rest{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"name", &folder::name>(azdo::as::required), azdo::field<"folders", &folder::folders>(),
            azdo::rest<&folder::rest>());
    }
};
bool codec() {
    constexpr std::string_view text = R"({"name":"a","folders":[{"name":"b"}],"more":[1]})";
    const auto read = azdo::json::decode<folder>(text);
    return read && azdo::json::encode(*read) == text && !azdo::json::decode<folder>("{}");
}

azdo::result<azdo::http::response> answer(const azdo::http::request& asked) {
    const bool token = asked.target().find("/oauth2/token") != std::string_view::npos;
    azdo::http::response made(200, token ? R"({"access_token":"abc","token_type":"jwt-bearer","expires_in":"3599","refresh_token":"def"})"
                                         : R"({"count":1,"value":[{"pullRequestId":7,"title":"One"}]})");
    made.add_header("Content-Type", "application/json");
    return made;
}
bool call() {
    const auto api = azdo::throttle{} | azdo::authenticate{azdo::personal_access_token{azdo::secret<std::string>{"token"}}} | answer;
    const auto found = azdo::call(azdo::api::git::get_pull_requests{.organization = "acme", .project = "p", .repository_id = "r"}, api);
    return found && found->value.size() == 1 && found->value.front().title == "One";
}
bool call_nobody() {
    const auto asked = azdo::http::request::make(azdo::http_method::get, "http://127.0.0.1:1/acme/_apis/projects");
    const auto got = azdo::httplib_transport{}(*asked);
    return !got && got.error().kind == azdo::failure_kind::transport;
}

bool configuration() {
    azdo::config::diagnostics found;
    constexpr std::string_view text =
        R"({"apiServer": {"publicApiUrl": "https://codestream.example.com"}, "integrations": {"devops": {"cloud":
        {"appClientId": "8F1C3A52-6C1E-4B0B-9D6B-2F0E5B0C7A11", "appClientSecret": "eyJ0eXAiOiJKV1QifQ.eyJjaWQiOiI3In0.c2lnbmF0dXJl"}}}})";
    const auto read = azdo::config::parse<azdo::config::services_config>(text, "a.json", azdo::config::no_environment, found);
    const auto none = azdo::config::load("/nonexistent/a.json", azdo::config::process_environment, found);
    return read && azdo::oauth::app_from(*read) && !none && found.size() == 1 && found.front().level == azdo::config::severity::error;
}

bool sign_in() {
    namespace oauth = azdo::oauth;
    oauth::app app{.client_id = "id", .redirect_uri = "https://app.example.com/callback"};
    app.client_secret = azdo::secret<std::string>{"secret"};
    const auto now = oauth::wall_clock();
    const auto begun = oauth::authorize(oauth::azure_devops, app, {.scopes = "vso.work"}, oauth::system_entropy, now);
    if (!begun) return false;
    const auto code = oauth::accept_callback(begun->pending, "code=c&state=" + begun->pending.state.reveal(), now);
    if (!code) return false;
    const auto token = azdo::call(oauth::exchange_code{oauth::azure_devops, app, *code, now}, answer);
    return token && token->access_token.reveal() == "abc";
}
} // namespace

int main() {
    const bool good[] = {codec(), call(), call_nobody(), configuration(), sign_in()};
    for (const bool one : good)
        if (!one)
            return std::cerr << "codec, call, call of nobody, configuration, sign-in: " << good[0] << good[1] << good[2] << good[3]
                             << good[4] << '\n',
                   1;
}
