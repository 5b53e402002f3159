// SPDX-License-Identifier: BSL-1.0
// What the service says about its rate limit in the headers of an answer.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/min_max.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/headers.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace azdo::inline v1 {

namespace http::detail {
/// `X-RateLimit-Delay`: the header has seconds, such as `1.5`, of which three decimals count. Nothing when it cannot be read.
AZDO_OUT_OF_LINE constexpr std::optional<std::chrono::milliseconds> read_decimal_seconds(std::string_view text) noexcept {
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto seconds = read_seconds(text.substr(0, point));
    if (!seconds) return std::nullopt;
    std::int64_t ms = *seconds * 1000, digit = 100;
    for (std::size_t i = point + 1; i < text.size(); ++i, digit /= 10) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        ms += (text[i] - '0') * digit;
    }
    return std::chrono::milliseconds(ms);
}
/// The last second (in the year 2262) that every clock of std::chrono can hold, also one that counts nanoseconds.
inline constexpr std::int64_t last_second = INT64_MAX / 1'000'000'000;
} // namespace http::detail

/// The service's rate limit, in its own units (TSTU, Azure DevOps throughput units). The service sends it only to clients that come near to
/// the limit: every member is empty otherwise, and where a header cannot be read.
/// A view: `resource` is valid as long as the response.
///
/// Example: `const azdo::rate_limit now = azdo::http::read_rate_limit(response.headers());`
/// Source: https://learn.microsoft.com/azure/devops/integrate/concepts/rate-limits
struct rate_limit {
    std::string_view resource{};                      ///< `X-RateLimit-Resource`: the service, and the threshold that was reached
    std::optional<std::chrono::milliseconds> delay{}; ///< `X-RateLimit-Delay`: how long this request was delayed
    std::optional<std::int64_t> limit{};              ///< `X-RateLimit-Limit`: units before requests are delayed
    std::optional<std::int64_t> remaining{};          ///< `X-RateLimit-Remaining`: units that are left of them
    std::optional<std::chrono::sys_seconds> reset{};  ///< `X-RateLimit-Reset`: when all are available again, if nothing more is sent

    bool operator==(const rate_limit&) const = default;
};

namespace http {
/// Reads the headers `X-RateLimit-…` of an answer.
AZDO_OUT_OF_LINE inline rate_limit read_rate_limit(const header_list& headers) noexcept {
    rate_limit made;
    made.resource = headers.find("X-RateLimit-Resource");
    made.delay = detail::read_decimal_seconds(headers.find("X-RateLimit-Delay"));
    made.limit = detail::read_seconds(headers.find("X-RateLimit-Limit"), INT64_MAX);
    made.remaining = detail::read_seconds(headers.find("X-RateLimit-Remaining"), INT64_MAX);
    if (const auto reset = detail::read_seconds(headers.find("X-RateLimit-Reset"), detail::last_second))
        made.reset = std::chrono::sys_seconds(std::chrono::seconds(*reset));
    return made;
}
} // namespace http

} // namespace azdo::inline v1
