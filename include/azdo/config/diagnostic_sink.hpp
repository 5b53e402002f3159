// SPDX-License-Identifier: BSL-1.0
// What a described type itself has to say of its values, beyond their types.
#pragma once

#include <azdo/config/diagnostic.hpp>
#include <azdo/core/time.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

/// Takes the remarks of one object. `config::load` asks every described type that has a member function `void check(diagnostic_sink&)
/// const`, and finds the places.
///
/// Example: `struct limits { int least, most;  void check(azdo::config::diagnostic_sink& say) const { if (least > most) say.error("least", "is more than \"most\""); } };`
///
/// Requirement: no remark repeats the content of a string: it may be a secret.
class diagnostic_sink {
public:
    struct check_entry {
        severity level;
        std::string_view key;
        std::string message;
    };

    explicit diagnostic_sink(std::optional<sys_time> now, std::string_view name = {}) : now_(now), name_(name) {}

    /// A remark on the member `key`, which stays valid; on the object where that member is not there, and for an empty key.
    void error(std::string_view key, std::string message) { made_.push_back({severity::error, key, std::move(message)}); }
    void warning(std::string_view key, std::string message) { made_.push_back({severity::warning, key, std::move(message)}); }

    /// The time; nothing when none was handed in: then nothing is said of it.
    std::optional<sys_time> now() const noexcept { return now_; }
    /// The key under which the object stands; empty for the root.
    std::string_view name() const noexcept { return name_; }
    const std::vector<check_entry>& made() const noexcept { return made_; }

private:
    std::optional<sys_time> now_;
    std::string_view name_;
    std::vector<check_entry> made_{};
};

/// A type with remarks of its own.
template <class T>
concept self_checking = requires(const T& value, diagnostic_sink& say) {
    value.check(say);
};

} // namespace azdo::inline v1::config
