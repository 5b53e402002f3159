// SPDX-License-Identifier: BSL-1.0
// `diagnostic_sink`: receives what a described type says about its own values, beyond their types.
#pragma once

#include <azdo/config/diagnostic.hpp>
#include <azdo/core/time.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

struct devops_app;
class diagnostic_sink;
/// Checks the files that an app's proof is in. `oauth::check_app_files` is one; it is handed in because this folder reads no certificates.
using app_file_check = void (*)(const devops_app& app, diagnostic_sink& say);

/// Collects the diagnostics of one object. `config::load` calls the member function `void check(diagnostic_sink&) const` of every described
/// type that has one, and adds the places.
///
/// Example: `struct limits { int least, most;  void check(azdo::config::diagnostic_sink& say) const { if (least > most) say.error("least", "is more than \"most\""); } };`
///
/// Requirement: no diagnostic repeats the content of a string: it may be a secret.
class diagnostic_sink {
public:
    struct check_entry {
        severity level;
        std::string_view key;
        std::string message;
    };

    explicit diagnostic_sink(std::optional<sys_time> now, std::string_view name = {}, app_file_check files = nullptr)
        : now_(now), name_(name), files_(files) {}

    /// Reports on the member `key`, or on the object if that member is absent or `key` is empty. The text of `key` must outlive the sink.
    void error(std::string_view key, std::string message) { made_.push_back({severity::error, key, std::move(message)}); }
    void warning(std::string_view key, std::string message) { made_.push_back({severity::warning, key, std::move(message)}); }

    /// The current time, or nullopt if none was given: then checks skip expiry.
    std::optional<sys_time> now() const noexcept { return now_; }
    /// The key of the object; empty for the root.
    std::string_view name() const noexcept { return name_; }
    /// True for a member whose value cannot be read, which has been reported: its absence means nothing.
    bool is_unreadable(std::string_view key) const noexcept {
        return std::find(unreadable_.begin(), unreadable_.end(), key) != unreadable_.end();
    }
    /// The text of `key` must outlive the sink.
    void mark_unreadable(std::string_view key) { unreadable_.push_back(key); }
    /// Checks the files of an app, if such a check was handed in.
    void look_at_files(const devops_app& app) {
        if (files_ != nullptr) files_(app, *this);
    }
    const std::vector<check_entry>& made() const noexcept { return made_; }

private:
    std::optional<sys_time> now_;
    std::string_view name_;
    app_file_check files_;
    std::vector<check_entry> made_{};
    std::vector<std::string_view> unreadable_{};
};

/// A type with a check of its own.
template <class T>
concept self_checking = requires(const T& value, diagnostic_sink& say) {
    value.check(say);
};

} // namespace azdo::inline v1::config
