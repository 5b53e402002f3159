// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/email_recipients.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `MailMessage`
struct mail_message {
    azdo::optional<std::string> body{};
    azdo::optional<email_recipients> cc{};
    azdo::optional<std::string> in_reply_to{};
    azdo::optional<std::string> message_id{};
    azdo::optional<email_recipients> reply_to{};
    azdo::optional<std::string> subject{};
    azdo::optional<email_recipients> to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const mail_message&) const = default;
    template <class self = mail_message>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"body", &self::body>(),
            azdo::field<"cc", &self::cc>(),
            azdo::field<"inReplyTo", &self::in_reply_to>(),
            azdo::field<"messageId", &self::message_id>(),
            azdo::field<"replyTo", &self::reply_to>(),
            azdo::field<"subject", &self::subject>(),
            azdo::field<"to", &self::to>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
