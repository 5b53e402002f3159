// SPDX-License-Identifier: BSL-1.0
// The attributes of a field, in `azdo::as`: everything about it other than its key and its member.
#pragma once

#include <azdo/core/compiler.hpp>

#include <string_view>
#include <type_traits>

namespace azdo::inline v1 {

/// The attributes of a field. They have their own namespace because members of described types are often called `path`, `query` or
/// `required` and would hide them.
///
/// Example: `azdo::field<"port", &server::port>(azdo::as::doc{"The port to listen on"}, azdo::as::check("a port", is_port))`
namespace as {

struct attribute {};

struct required_t : attribute {};
/// The key must be present (a body or a parameter must not be omitted). Not for optional members.
inline constexpr required_t required{};

/// The field's purpose, in one sentence; it appears in JSON Schema and in messages.
struct doc : attribute {
    std::string_view text;
    constexpr explicit doc(std::string_view words) noexcept : text(words) {}
};

/// The name of the environment variable that overrides the value.
struct env : attribute {
    std::string_view name;
    constexpr explicit env(std::string_view variable) noexcept : name(variable) {}
};

template <class Predicate>
struct check_t : attribute {
    std::string_view what;
    Predicate passes;
    std::string_view keywords;
    constexpr check_t(std::string_view words, Predicate test, std::string_view schema = {}) : what(words), passes(test), keywords(schema) {}
};
/// A value must pass `test(value)`; `what` completes the sentence "expected …". An absent optional is not tested.
///
/// Requirement: `test` is callable at run time with the member's type (for an optional, its value's type) and returns bool.
template <class Predicate>
constexpr check_t<Predicate> check(std::string_view what, Predicate test) {
    return {what, test};
}
/// As above, and with the check as JSON Schema keywords (2020-12): members of a JSON object, without its braces. Without them a JSON Schema
/// of the type only mentions the check.
///
/// Example: `azdo::as::check("a port from 1 to 65535", is_port, R"("minimum": 1, "maximum": 65535)")`
template <class Predicate>
constexpr check_t<Predicate> check(std::string_view what, Predicate test, std::string_view keywords) {
    return {what, test, keywords};
}

/// A rule for the value that is tested elsewhere, in words and, where possible, in JSON Schema keywords.
struct rule : attribute {
    std::string_view what;
    std::string_view keywords;
    constexpr explicit rule(std::string_view words, std::string_view schema = {}) noexcept : what(words), keywords(schema) {}
};

/// The place of the value in a request.
struct location : attribute {};
struct path_t : location {};
struct query_t : location {};
struct header_t : location {};
struct form_t : location {};
struct body_t : location {};
/// Fills the placeholder `{key}` of the endpoint's path; one value is one encoded segment.
inline constexpr path_t path{};
/// Becomes the query parameter `key`; omitted when absent or an empty list. A list is one parameter, separated by commas.
inline constexpr query_t query{};
/// Becomes the header `key`.
inline constexpr header_t header{};
/// Becomes the form parameter `key` of an `application/x-www-form-urlencoded` body.
inline constexpr form_t form{};
/// Becomes the body: JSON, or the media type of `as::content_type`.
inline constexpr body_t body{};

/// The media type of the body when it is not `application/json`.
struct content_type : attribute {
    std::string_view text;
    constexpr explicit content_type(std::string_view media_type) noexcept : text(media_type) {}
};

} // namespace as

template <class T>
concept field_attribute = std::is_base_of_v<as::attribute, T>;

} // namespace azdo::inline v1
