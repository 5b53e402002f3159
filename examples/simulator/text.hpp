// SPDX-License-Identifier: BSL-1.0
// Text helpers of the simulator: case, percent and base64 encodings, HTML escaping, dates and identifiers.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace simulator {

using time_point = std::chrono::system_clock::time_point;
using parameters = std::vector<std::pair<std::string, std::string>>;

/// ASCII lower case; other bytes are unchanged.
std::string lower(std::string_view text);
bool same_text(std::string_view left, std::string_view right);

std::string trim(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);

/// RFC 3986 percent-encoding of everything but unreserved characters.
std::string percent_encode(std::string_view text);
/// Empty if an escape is broken or decodes to a control character. With `plus_is_blank`, `+` is a blank (forms, queries).
std::optional<std::string> percent_decode(std::string_view text, bool plus_is_blank);
/// Parses `a=1&b=2` and decodes names and values; empty if an escape is broken. Line breaks are allowed in values.
std::optional<parameters> parse_form(std::string_view text);

/// Valid by RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF.
bool is_utf8(std::string_view text);

std::string html_escape(std::string_view text);
/// The visible text of an HTML fragment: tags removed, blocks become line breaks, common entities decoded. Not escaped.
std::string html_to_text(std::string_view html);

std::string base64(std::string_view bytes);
std::optional<std::string> base64_decode(std::string_view text);
/// RFC 4648 section 5, without padding.
std::string base64url(std::string_view bytes);

/// `n` unguessable bytes from the operating system.
std::string random_bytes(std::size_t n);
std::string random_guid();
/// Deterministic: the same name gives the same identifier, so that a seed gives the same identifiers on every start.
std::string guid_of(std::string_view name);
bool is_guid(std::string_view text);

/// With milliseconds, always three digits, so that text order is time order: `2024-05-06T07:08:09.100Z`.
std::string to_stored_time(time_point time);
/// The service's format: the stored form without trailing zeros, `2024-05-06T07:08:09.1Z`.
std::string to_printed_time(std::string_view stored);
/// An ISO 8601 date or date and time (`Z`, an offset, or neither, read as UTC), or `m/d/yyyy`, in the years 1753 to 2200.
std::optional<time_point> parse_time(std::string_view text);
bool has_time_of_day(std::string_view text);

std::optional<std::int64_t> parse_integer(std::string_view text);
std::optional<double> parse_double(std::string_view text);

} // namespace simulator
