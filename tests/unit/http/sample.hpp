// SPDX-License-Identifier: BSL-1.0
// For the tests of this room: operations, a transport that follows a script, and a clock that advances only during waits.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sample {

struct thing {
    std::string name;
    std::optional<int> size{};
    bool operator==(const thing&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"name", &thing::name>(azdo::as::required), azdo::field<"size", &thing::size>());
    }
};

struct get_thing {
    using result_type = thing;
    static constexpr auto endpoint =
        azdo::get("/{organization}/{project?}/_apis/wit/things/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    std::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    std::vector<std::string> fields{};
    std::optional<bool> deep{};
    template <class self = get_thing>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path), azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"fields", &self::fields>(azdo::as::query), azdo::field<"$deep", &self::deep>(azdo::as::query));
    }
};

/// Paged by token.
struct list_things {
    using result_type = azdo::page<thing>;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    std::optional<std::string> continuation_token{};
    template <class self = list_things>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// Paged by `$skip`.
struct list_by_skip {
    using result_type = azdo::page<thing>;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    std::optional<std::int32_t> top{};
    std::optional<std::int32_t> skip{};
    template <class self = list_by_skip>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query), azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

/// A type in the path after a literal `$`, a required query parameter, a header and a JSON body.
struct create_thing {
    using result_type = thing;
    static constexpr auto endpoint =
        azdo::post("/{organization}/_apis/things/${type}", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;
    std::string organization{};
    std::string type;
    std::string reason;
    std::optional<std::string> e_tag{};
    thing body{};
    template <class self = create_thing>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path), azdo::field<"reason", &self::reason>(azdo::as::query, azdo::as::required),
            azdo::field<"If-Match", &self::e_tag>(azdo::as::header), azdo::field<"body", &self::body>(azdo::as::body));
    }
};

struct delete_thing {
    using result_type = void;
    static constexpr auto endpoint =
        azdo::delete_("/{organization}/_apis/things/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization{};
    azdo::required<std::int32_t> id;
    template <class self = delete_thing>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path), azdo::field<"id", &self::id>(azdo::as::path));
    }
};

struct download_thing {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/blobs", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code, azdo::scope::work>;
    std::string organization{};
    template <class self = download_thing>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

struct upload_thing {
    using result_type = thing;
    static constexpr auto endpoint = azdo::put("/{organization}/_apis/blobs", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;
    std::string organization{};
    azdo::http::upload body{};
    template <class self = upload_thing>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path), azdo::field<"body", &self::body>(azdo::as::body));
    }
};

struct send_form {
    using result_type = void;
    static constexpr auto endpoint = azdo::post("/{organization}/_apis/form", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization{};
    std::string text;
    std::optional<azdo::secret<std::string>> key{};
    template <class self = send_form>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"text", &self::text>(azdo::as::form), azdo::field<"key", &self::key>(azdo::as::form));
    }
};

/// A transport that gives scripted answers and records the requests.
struct script {
    std::vector<azdo::result<azdo::http::response>> answers;
    std::vector<azdo::http::request> asked{};

    azdo::result<azdo::http::response> operator()(const azdo::http::request& request) {
        asked.push_back(request);
        if (asked.size() > answers.size()) return azdo::fail(azdo::failure_kind::protocol, "the script is over");
        return answers[asked.size() - 1];
    }
};

inline azdo::http::response answer(int status, std::string body = {}, std::vector<std::pair<std::string, std::string>> headers = {}) {
    azdo::http::response made(status, std::move(body));
    for (const auto& [name, value] : headers) made.add_header(name, value);
    return made;
}

/// A clock that advances only during sleeps.
struct still_time {
    azdo::http::time_point time{1'000'000};
    std::vector<std::int64_t> slept{};

    auto driver() {
        return azdo::blocking_driver([this] { return time; },
            [this](azdo::http::time_point until, const azdo::http::stop_ref&) {
                slept.push_back(until.ms - time.ms);
                time = until;
            });
    }
};

/// A stop token.
struct stop_flag {
    bool asked = false;
    bool stop_requested() const noexcept { return asked; }
};

/// A request as it is sent, one line for each part.
inline std::string text_of(const azdo::http::request& request) {
    std::string text(azdo::to_string(request.method()));
    text.append(" ").append(request.target()).append("\n");
    for (const auto [name, value] : request.headers()) text.append(name).append(": ").append(value).append("\n");
    return text + "\n" + request.body();
}

/// The kind of a failure, or "none", as a text that a test can print.
template <class T>
std::string kind_of(const azdo::result<T>& result) {
    return result ? "none" : azdo::to_string(result.error().kind);
}

} // namespace sample
