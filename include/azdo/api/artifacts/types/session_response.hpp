// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts {

/// `SessionResponse`, only in answers
struct session_response {
    std::string session_id{};
    std::string session_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const session_response&) const = default;
    template <class self = session_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"sessionId", &self::session_id>(),
            azdo::field<"sessionName", &self::session_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
