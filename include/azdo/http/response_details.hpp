// SPDX-License-Identifier: BSL-1.0
// `response_details`: what an answer has besides its value (http/with_response.hpp, http/paginate.hpp).
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/rate_limit.hpp>
#include <azdo/http/service_error.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// What an answer has besides its value. Views are valid as long as this object.
class response_details {
public:
    response_details() = default;
    /// Takes the status and the headers of a response.
    explicit response_details(http::response&& got) : response_(std::move(got)) { response_.body = {}; }

    int status() const noexcept { return response_.status; }
    http::header_list headers() const noexcept { return response_.headers(); }
    /// The ETag as received, with its quotation marks, for `if_match` and `if_none_match`; empty when there is none.
    std::string_view etag() const noexcept { return headers().find_filled("ETag"); }
    /// The service's id of the exchange, for its support (`ActivityId`, `X-VSS-E2EID` or `x-msedge-ref`). A failure has it, too.
    std::string correlation_id() const { return http::correlation_id(response_); }
    /// How long the service asks to wait before the next request (`Retry-After`); the policy `throttle` waits by itself.
    std::optional<std::chrono::seconds> retry_after() const noexcept { return http::retry_after(headers()); }
    azdo::rate_limit rate_limit() const noexcept { return http::read_rate_limit(headers()); }

private:
    http::response response_{};
};

} // namespace azdo::inline v1
