// SPDX-License-Identifier: BSL-1.0
// The section `broadcastEngine`: how clients are notified of changes.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/config/port.hpp>
#include <azdo/config/services/logger.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::config {

/// `broadcastEngine.codestreamBroadcaster.secrets`.
struct broadcaster_secrets {
    secret<std::string> api{};
    secret<std::string> auth{};
    unknown_fields rest{};

    bool operator==(const broadcaster_secrets&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"api", &broadcaster_secrets::api>(azdo::as::doc{"Shared with the API server"}),
            azdo::field<"auth", &broadcaster_secrets::auth>(azdo::as::doc{"Signs the tokens of clients"}),
            azdo::rest<&broadcaster_secrets::rest>());
    }
};

/// `broadcastEngine.codestreamBroadcaster`: the broadcaster included with the services.
struct codestream_broadcaster {
    std::string host{};
    std::int32_t port = 12443;
    std::int32_t secure_port = 12075;
    std::optional<broadcaster_secrets> secrets{};
    bool ignore_https = false;
    std::optional<config::logger> logger{};
    unknown_fields rest{};

    bool operator==(const codestream_broadcaster&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"host", &codestream_broadcaster::host>(azdo::as::doc{"Host name under which clients reach it"}),
            azdo::field<"port", &codestream_broadcaster::port>(azdo::as::doc{"Port that clients connect to"}, is_port),
            azdo::field<"securePort", &codestream_broadcaster::secure_port>(azdo::as::doc{"Port of https"}, is_port),
            azdo::field<"secrets", &codestream_broadcaster::secrets>(azdo::as::doc{"Secrets of the broadcaster"}),
            azdo::field<"ignoreHttps", &codestream_broadcaster::ignore_https>(
                azdo::as::doc{"Serve plain http, behind a proxy that serves https"}),
            azdo::field<"logger", &codestream_broadcaster::logger>(azdo::as::doc{"What the service logs, and where"}),
            azdo::rest<&codestream_broadcaster::rest>(), config::open_ended());
    }
};

/// `broadcastEngine.pubnub.blueKey` and `greenKey`.
struct pubnub_keys {
    secret<std::string> publish_key{};
    secret<std::string> secret_key{};
    secret<std::string> subscribe_key{};
    unknown_fields rest{};

    bool operator==(const pubnub_keys&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"publishKey", &pubnub_keys::publish_key>(azdo::as::doc{"For publishing"}),
            azdo::field<"secretKey", &pubnub_keys::secret_key>(azdo::as::doc{"For administration"}),
            azdo::field<"subscribeKey", &pubnub_keys::subscribe_key>(azdo::as::doc{"For subscribing"}), azdo::rest<&pubnub_keys::rest>());
    }
};

/// `broadcastEngine.pubnub`: the PubNub service.
struct pubnub {
    std::optional<pubnub_keys> blue_key{};
    std::optional<pubnub_keys> green_key{};
    std::string preferred_key_color{};
    bool ssl = false;
    std::string uuid{};
    unknown_fields rest{};

    bool operator==(const pubnub&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"blueKey", &pubnub::blue_key>(azdo::as::doc{"One set of keys"}),
            azdo::field<"greenKey", &pubnub::green_key>(azdo::as::doc{"The other set, so that one can be changed while the other is used"}),
            azdo::field<"preferredKeyColor", &pubnub::preferred_key_color>(azdo::as::doc{"Which set is used: blue or green"}),
            azdo::field<"ssl", &pubnub::ssl>(azdo::as::doc{"Connect with TLS"}),
            azdo::field<"uuid", &pubnub::uuid>(azdo::as::doc{"Name of this publisher"}), azdo::rest<&pubnub::rest>());
    }
};

struct broadcast_engine {
    std::string selected{};
    std::optional<config::codestream_broadcaster> codestream_broadcaster{};
    std::optional<config::pubnub> pubnub{};
    unknown_fields rest{};

    bool operator==(const broadcast_engine&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"selected", &broadcast_engine::selected>(azdo::as::doc{"Which engine is used: codestreamBroadcaster or pubnub"}),
            azdo::field<"codestreamBroadcaster", &broadcast_engine::codestream_broadcaster>(
                azdo::as::doc{"The broadcaster included with the services"}),
            azdo::field<"pubnub", &broadcast_engine::pubnub>(azdo::as::doc{"The PubNub service"}), azdo::rest<&broadcast_engine::rest>());
    }
};

} // namespace azdo::inline v1::config
