// SPDX-License-Identifier: BSL-1.0
// Reloads a configuration when its file changes, while the program runs.
#pragma once

#include <azdo/config/changed_secrets.hpp>
#include <azdo/config/diagnostic.hpp>
#include <azdo/config/environment.hpp>
#include <azdo/config/file_changes.hpp>
#include <azdo/config/inotify_changes.hpp>
#include <azdo/config/load.hpp>
#include <azdo/config/read_file.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

/// The current configuration, for any number of threads. Copies refer to the same configuration.
///
/// Example: `const auto services = current.get();  use(services->api_server);` (never null), and `get()` again for the next request.
template <class T>
class current {
public:
    explicit current(T first) : shared_(std::make_shared<shared>(std::move(first))) {}

    /// One complete version, which never changes. Never null.
    std::shared_ptr<const T> get() const {
        const std::scoped_lock lock(shared_->mutex);
        return shared_->now;
    }
    /// Replaces the version; those already held are unaffected.
    void set(std::shared_ptr<const T> next) const {
        const std::scoped_lock lock(shared_->mutex);
        shared_->now.swap(next); // the old one is destroyed after the lock is released
    }

private:
    struct shared {
        explicit shared(T first) : now(std::make_shared<const T>(std::move(first))) {}
        std::mutex mutex{};
        std::shared_ptr<const T> now;
    };
    std::shared_ptr<shared> shared_;
};

/// A change of a watched file.
template <class T>
struct reload {
    std::shared_ptr<const T> before; ///< the previous version
    std::shared_ptr<const T> now;    ///< the current version; equals `before` if the file was refused
    bool refused = false;            ///< the file has errors or cannot be read: the last good version is kept
    diagnostics found{};             ///< all errors and warnings of the file
    /// Pointers of the secrets that changed. `/integrations/devops/cloud/appClientSecret` means a new Client Secret: grants made with the
    /// old one have to be refreshed with the new one while the old one is still valid.
    std::vector<std::string> changed_secrets{};
};

struct watch_options {
    std::chrono::milliseconds interval{2000}; ///< between checks if inotify is not available
    std::chrono::milliseconds recheck{60000}; ///< between checks even with inotify: network file systems do not notify
    std::chrono::milliseconds settle{200};    ///< before a text with errors is read again: it may still be being written
    bool inotify = true;                      ///< use inotify if available
    inspect_options reading{};                ///< comments and so on; `now` is set from `clock`
    std::function<sys_time()> clock{};        ///< without it, expiry is not checked
};

/// Watches one file and reloads it when it changes.
///
/// Example:
/// ```
/// auto watched = azdo::config::watched_file<>::open("services.json", azdo::config::process_environment, [&](const auto& event) {
///     if (event.refused) return log(azdo::config::to_text("services.json", event.found));
///     for (const auto& pointer : event.changed_secrets) refresh_grants(pointer);
/// });
/// if (!watched) return report(watched.error());
/// const auto current = (*watched)->handle();  // for the rest of the program
/// azdo::config::watch_thread following(**watched);
/// ```
/// The handler runs in the thread that calls `poll` or `check`, after the new version has become visible.
/// Requirements: only one thread at a time calls `poll` and `check`; the lookup and the handler remain valid for the lifetime of this
/// object.
template <described T = services_config>
class watched_file {
public:
    using lookup_function = std::function<std::optional<std::string>(std::string_view)>;
    using handler_function = std::function<void(const reload<T>&)>;

    /// Reads the file for the first time and starts to watch it. `changes` tells when to check again; if null, inotify or polling does.
    ///
    /// Failures: those of `load`, and unset variables where that is an error; the message contains every error.
    static result<std::unique_ptr<watched_file>> open(std::filesystem::path path, lookup_function lookup, handler_function handler,
        watch_options options = {}, std::unique_ptr<file_changes> changes = nullptr) {
        std::unique_ptr<watched_file> made(new watched_file(std::move(path), std::move(lookup), std::move(handler), std::move(options)));
        made->follow(std::move(changes)); // before reading, so that no change is missed
        version first = made->read();
        if (!first.value) return std::move(*first.why);
        made->last_ = std::move(first.text);
        made->found_ = std::move(first.found);
        made->current_.emplace(std::move(*first.value));
        return made;
    }
    watched_file(const watched_file&) = delete;
    watched_file& operator=(const watched_file&) = delete;

    current<T> handle() const { return *current_; }
    std::shared_ptr<const T> get() const { return current_->get(); }
    /// False if it polls.
    bool uses_inotify() const noexcept { return inotify_; }
    std::chrono::milliseconds recheck() const noexcept { return options_.recheck; }
    /// The diagnostics of the last read; only warnings if the file is good. For the polling thread only.
    const diagnostics& found() const noexcept { return found_; }

    /// Waits at most `longest` for a change and applies it. True if there was one: the handler was called.
    bool poll(std::chrono::milliseconds longest) {
        const bool sign = changes_->wait(longest);
        return (sign || std::chrono::steady_clock::now() - looked_ >= options_.recheck) && check();
    }
    /// Checks now. True if the file changed: the handler was called.
    bool check() {
        version next = read();
        if (next.text == last_) return false;
        if (!next.value && !settle(next)) return false;
        last_ = std::move(next.text);
        reload<T> event;
        event.before = event.now = current_->get();
        event.found = found_ = std::move(next.found);
        event.refused = !next.value;
        if (next.value) {
            event.now = std::make_shared<const T>(std::move(*next.value));
            event.changed_secrets = config::changed_secrets(*event.before, *event.now);
            current_->set(event.now);
        }
        if (handler_) handler_(event);
        return true;
    }
    /// Makes the next `check` call the handler even if the text of the file is the same, such as after a file that it names has changed.
    /// For the polling thread only.
    void forget() { last_.reset(); }
    /// Ends a `poll` in another thread.
    void wake() { changes_->wake(); }

private:
    /// One read of the file. Versions are compared by text; for a file that cannot be read, the reason replaces the text.
    struct version {
        secret<std::string> text{};
        std::optional<T> value{};
        std::optional<failure> why{};
        diagnostics found{};
    };

    watched_file(std::filesystem::path path, lookup_function lookup, handler_function handler, watch_options options)
        : path_(std::move(path)), lookup_(std::move(lookup)), handler_(std::move(handler)), options_(std::move(options)) {
        if (!lookup_) lookup_ = no_environment;
    }
    /// Rereads a text with errors until it stops changing. False if it is the last known text again.
    bool settle(version& next) {
        for (int attempts = 0; !next.value && attempts < 50; ++attempts) {
            const secret<std::string> seen = next.text;
            const bool sign = changes_->wait(options_.settle);
            next = read();
            if (next.text == last_) return false;
            if (next.text == seen && !(sign && inotify_)) break;
        }
        return true;
    }
    void follow(std::unique_ptr<file_changes> changes) {
        changes_ = std::move(changes);
#if defined(__linux__)
        if (!changes_ && options_.inotify) inotify_ = (changes_ = inotify_changes::of(path_)) != nullptr;
#endif
        if (!changes_) changes_ = std::make_unique<polled_changes>(options_.interval);
    }
    version read() {
        looked_ = std::chrono::steady_clock::now();
        version made;
        const std::string name = path_.string();
        auto file = read_file_and_mode(path_);
        if (!file) {
            made.found.push_back({severity::error, {}, file.error().message});
            made.text = secret<std::string>("\n" + file.error().message); // differs from the text of any good file
            made.why = std::move(file).error();
            made.why->message = name + ": error: " + made.why->message;
            return made;
        }
        inspect_options reading = options_for(*file, options_.reading);
        if (options_.clock) reading.now = options_.clock();
        auto value = config::parse<T>(file->text.reveal(), name, lookup_, made.found, reading);
        if (!value)
            made.why = std::move(value).error();
        else if (has_errors(made.found)) // unset variables
            made.why = config::to_failure(name, made.found);
        else
            made.value.emplace(*std::move(value));
        made.text = std::move(file->text);
        return made;
    }

    std::filesystem::path path_;
    lookup_function lookup_;
    handler_function handler_;
    watch_options options_;
    std::unique_ptr<file_changes> changes_{};
    bool inotify_ = false;
    std::optional<secret<std::string>> last_{}; ///< nothing: every text is a new one
    diagnostics found_{};
    std::chrono::steady_clock::time_point looked_{};
    std::optional<current<T>> current_{};
};

/// Polls a watched file in its own thread until destroyed.
///
/// Requirements: the handler does not throw; the watched file outlives this object.
class watch_thread {
public:
    template <class T>
    explicit watch_thread(watched_file<T>& followed)
        : wake_([&followed] { followed.wake(); }), thread_([this, &followed] {
              while (!stop_) followed.poll(followed.recheck());
          }) {}
    watch_thread(const watch_thread&) = delete;
    watch_thread& operator=(const watch_thread&) = delete;
    ~watch_thread() {
        stop_ = true;
        wake_();
        thread_.join();
    }

private:
    std::atomic<bool> stop_{false};
    std::function<void()> wake_;
    std::thread thread_;
};

} // namespace azdo::inline v1::config
