// SPDX-License-Identifier: BSL-1.0
// The fuzz target of service hooks: the first line is the Authorization header, the rest the body. Without the secret nothing is handled;
// with it an event is handled once, and read as any type it is a value, whose JSON is read back the same, or a failure.
#include "targets.hpp"

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/hooks/alert_events.hpp>
#include <azdo/hooks/build_events.hpp>
#include <azdo/hooks/code_events.hpp>
#include <azdo/hooks/endpoint_events.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/hooks/pipeline_events.hpp>
#include <azdo/hooks/receive.hpp>
#include <azdo/hooks/release_events.hpp>
#include <azdo/hooks/seen_events.hpp>
#include <azdo/hooks/work_item_events.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {
namespace hooks = azdo::hooks;

constexpr std::string_view right = "Basic aG9vazpzM2NyZXQ="; // hook:s3cret

void require(bool good, const char* what) {
    if (good) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

template <class T>
void read_as(const std::string& text) {
    const auto first = azdo::json::decode<T>(text, hooks::event_reading);
    if (!first) return require(!first.error().message.empty(), "a failure says why");
    const std::string written = azdo::json::encode(*first);
    const auto again = azdo::json::decode<T>(written, hooks::event_reading);
    require(again.has_value() && azdo::json::encode(*again) == written, "what was read is written and read back the same");
}

template <class... E>
void read_as_each(const hooks::received_event& event) {
    const std::string resource(event.resource.text());
    (..., read_as<E>(resource));
    const bool is_object = event.resource.kind() == azdo::json::kind::object;
    const auto agrees = [&]<class One>(const One*) {
        const bool reads = is_object && azdo::json::decode<One>(resource, hooks::event_reading).has_value();
        require(event.as<One>().has_value() == (event.is<One>() && reads), "an event is read as its own type alone");
    };
    (..., agrees(static_cast<const E*>(nullptr)));
}

struct outcome {
    int status = 0;
    int handled = 0;
};

/// Delivers the same twice.
outcome deliver(std::string_view authorization, const std::string& body) {
    const hooks::receiver_options options{.user = "hook", .password = azdo::secret<std::string>("s3cret"), .max_bytes = 1024};
    const azdo::http::header_set headers{{"Authorization", std::string(authorization)}, {"Content-Type", "application/json"}};
    hooks::seen_events seen(4);
    outcome made;
    const auto handle = [&](const hooks::received_event& event) -> azdo::result<void> {
        ++made.handled;
        require(!event.id.empty() && !event.event_type.empty(), "an event has an id and a type");
        return {};
    };
    const auto once = [&] { return hooks::receive({azdo::http_method::post, headers.all(), body}, options, seen, handle).status; };
    made.status = once();
    require(once() == made.status, "the second delivery is answered as the first");
    return made;
}
} // namespace

void fuzz::event(const std::string& text) {
    const std::size_t end = text.find('\n');
    const std::string_view authorization(text.data(), end == text.npos ? 0 : end);
    const std::string body = text.substr(end == text.npos ? 0 : end + 1);

    if (azdo::http::is_header_value(authorization)) {
        const outcome guessed = deliver(authorization, body);
        const std::string_view sent = azdo::detail::trimmed(authorization);
        const bool is_right =
            azdo::detail::equal_ignoring_case(sent.substr(0, 5), "Basic") && sent.size() > 5 && sent.substr(5) == right.substr(5);
        require((guessed.status != 401) == is_right && (is_right || guessed.handled == 0), "the secret decides");
    }
    const outcome got = deliver(right, body);
    require(got.handled == (got.status == 200 ? 1 : 0), "handled once, or not at all");
    require(got.status == 200 || got.status == 400 || got.status == 413, "an event, or none");

    const auto event = azdo::json::decode<hooks::received_event>(body, hooks::event_reading);
    if (!event) return;
    read_as<hooks::received_event>(body);
    read_as_each<hooks::work_item_updated, hooks::work_item_created, hooks::git_push, hooks::pull_request_created,
        hooks::pull_request_commented, hooks::repository_renamed, hooks::tfvc_checkin, hooks::build_completed, hooks::run_state_changed,
        hooks::endpoint_created>(*event);
}
