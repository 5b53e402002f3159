// SPDX-License-Identifier: BSL-1.0
// Points in time of a driver's clock, and a way to stop without <stop_token>: every translation unit that makes a request includes this.
#pragma once

#include <azdo/core/chrono.hpp>

#include <cstdint>

namespace azdo::inline v1::http {

/// A point in time in milliseconds of the driver's clock. Only differences are meaningful; the clock never goes back
/// (std::chrono::steady_clock in the drivers of this library).
///
/// A program reads it by `since` and `after`, whose durations are those of std::chrono. std::chrono::time_point itself overflows where these
/// saturate, and its operators would be compiled in each file that makes a request.
struct time_point {
    std::int64_t ms = 0; ///< for those who write a driver: the number that its clock gives

    constexpr bool operator==(const time_point&) const noexcept = default;
    constexpr bool operator<(time_point other) const noexcept { return ms < other.ms; }
    /// Saturates: a time past the end is `never`.
    constexpr time_point after(std::chrono::milliseconds later) const noexcept {
        const std::int64_t more = later.count();
        if (more > 0 && ms > INT64_MAX - more) return {INT64_MAX};
        if (more < 0 && ms < INT64_MIN - more) return {INT64_MIN};
        return {ms + more};
    }
    /// The time from an earlier point to this one; saturates.
    constexpr std::chrono::milliseconds since(time_point earlier) const noexcept {
        if (earlier.ms < 0 && ms > INT64_MAX + earlier.ms) return std::chrono::milliseconds::max();
        if (earlier.ms > 0 && ms < INT64_MIN + earlier.ms) return std::chrono::milliseconds::min();
        return std::chrono::milliseconds(ms - earlier.ms);
    }
};

/// A point in time that is never reached: no deadline.
inline constexpr time_point never{INT64_MAX};

/// Asks whether to stop. It refers, without owning it, to a std::stop_token or anything else with a `stop_requested()` that several threads
/// may call.
///
/// Example: `call(operation, api, {.stop = token})`
///
/// Requirement: the object it refers to lives as long as the call.
class stop_ref {
public:
    constexpr stop_ref() noexcept = default;
    template <class Token>
    requires requires(const Token& token) { bool(token.stop_requested()); }
    constexpr stop_ref(const Token& token) noexcept // NOLINT(google-explicit-constructor): `{.stop = token}` reads well
        : token_(&token), ask_([](const void* at) { return bool(static_cast<const Token*>(at)->stop_requested()); }) {}

    /// True when the call should end.
    bool stop_requested() const { return token_ != nullptr && ask_(token_); }
    /// False when no stop token was given, so that a stop cannot be requested.
    constexpr bool stop_possible() const noexcept { return token_ != nullptr; }

private:
    const void* token_ = nullptr;
    bool (*ask_)(const void*) = nullptr;
};

} // namespace azdo::inline v1::http
