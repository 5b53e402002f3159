// SPDX-License-Identifier: BSL-1.0
// Bodies too large for a string: a source to upload from, a sink to download into.
#pragma once

#include <azdo/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::http {

/// The source of an upload. It must live as long as the call that uses it.
class body_source {
public:
    body_source() = default;
    body_source(const body_source&) = delete;
    body_source& operator=(const body_source&) = delete;
    virtual ~body_source() = default;

    /// The number of bytes.
    virtual std::uint64_t size() const = 0;
    /// Goes to the first byte. Called before every attempt to send; returns false when it cannot rewind (again).
    virtual bool rewind() = 0;
    /// Reads up to `capacity` bytes; 0 only at the end. A failure ends the call.
    virtual result<std::size_t> read(char* to, std::size_t capacity) = 0;
};

/// The destination of a download. Only the bodies of 2xx responses go there: an error's body is read as text.
class body_sink {
public:
    body_sink() = default;
    body_sink(const body_sink&) = delete;
    body_sink& operator=(const body_sink&) = delete;
    virtual ~body_sink() = default;

    /// Discards what was written: a new attempt begins after one that was not completed.
    virtual result<void> restart() = 0;
    /// Takes the next bytes. A failure ends the call.
    virtual result<void> write(std::string_view bytes) = 0;
};

/// The body of an operation whose media type is not JSON: bytes, or a source that is read while it is sent.
///
/// Example: `create_attachment{.organization = "acme", .body = source, .file_name = "log.txt"}`
///
/// Requirement: a source lives as long as the call.
class upload {
public:
    upload() = default;
    upload(std::string bytes) : bytes_(std::move(bytes)) {}    // NOLINT(google-explicit-constructor)
    upload(std::string_view bytes) : bytes_(bytes) {}          // NOLINT(google-explicit-constructor)
    upload(const char* text) : bytes_(text) {}                 // NOLINT(google-explicit-constructor)
    upload(body_source& source) noexcept : source_(&source) {} // NOLINT(google-explicit-constructor)

    const std::string& bytes() const noexcept { return bytes_; }
    /// Null when the body is `bytes()`.
    body_source* source() const noexcept { return source_; }
    bool operator==(const upload&) const = default;

private:
    std::string bytes_{};
    body_source* source_ = nullptr;
};

} // namespace azdo::inline v1::http
