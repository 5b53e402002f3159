// SPDX-License-Identifier: BSL-1.0
#include "config_follower.hpp"

#include <azdo/config/diagnostic.hpp>

#include <sys/stat.h>

#include <utility>

namespace callback_server {

azdo::result<std::unique_ptr<config_follower>> config_follower::open(const std::string& file, const environment& variables,
    std::function<azdo::sys_time()> clock, maker make, speaker say, azdo::config::watch_options options) {
    std::unique_ptr<config_follower> made(new config_follower(std::move(make), std::move(say)));
    made->file_ = file;
    // Warnings are said even if the file cannot be used, which `watched_file` does not do.
    if (auto first = read_config(file, variables, clock(), made->say_); !first) return std::move(first).error();
    options.clock = std::move(clock);
    auto watched = azdo::config::watched_file<>::open(
        file, variables, [self = made.get()](const auto& event) { self->apply(event); }, std::move(options));
    if (!watched) return std::move(watched).error();
    made->watched_ = *std::move(watched);
    if (auto useful = check_useful(file, *made->watched_->get()); !useful) return std::move(useful).error();
    return made;
}

void config_follower::start(follower_target target, std::shared_ptr<metrics> counted) {
    target_ = std::move(target);
    counted_ = std::move(counted);
    certificate_ = look_at_certificate();
    thread_ = std::thread([this] { run(); });
}

void config_follower::stop() {
    if (!thread_.joinable()) return;
    stop_ = true;
    watched_->wake();
    thread_.join();
}

void config_follower::look_again() {
    again_ = true;
    watched_->wake();
}

void config_follower::run() {
    while (!stop_) {
        const bool again = again_.exchange(false);
        if (again)
            watched_->check();
        else
            watched_->poll(std::chrono::seconds(1));
        check_certificate(again);
    }
}

void config_follower::apply(const azdo::config::reload<services_config>& event) {
    if (!target_.follow) return;
    const auto refuse = [&](const std::string& why) {
        count(false);
        say_(why);
        say_(file_ + " is not used: the server goes on with the last good version.");
    };
    if (event.refused) return refuse(azdo::config::to_text(file_, event.found));
    for (const auto& one : event.found) say_(azdo::config::to_line(file_, one));
    auto useful = check_useful(file_, *event.now);
    auto next = useful ? make_(*event.now) : azdo::result<settings>(useful.error());
    if (!next) return refuse(next.error().message);
    const certificate_state certificate = look_at_certificate();
    const auto later = target_.follow(*std::move(next));
    if (!later) return refuse(later.error().message);
    certificate_ = certificate;
    count(true);
    say_(file_ + " has changed: the server uses the new version.");
    for (const std::string& one : *later) say_("Warning: " + one + " has changed: this takes effect when the server starts again.");
}

void config_follower::check_certificate(bool always) {
    certificate_state now = look_at_certificate();
    if (now.empty() || (now == certificate_ && !always)) return;
    if (const auto read = target_.read_certificate_again(); !read) { // its key may not have been written yet: look again at the next turn
        if (std::exchange(said_, read.error().message) != said_) say_(said_);
        return;
    }
    said_.clear();
    if (certificate_ != now) say_("The certificate was renewed: new connections use it.");
    certificate_ = std::move(now);
}

config_follower::certificate_state config_follower::look_at_certificate() const {
    certificate_state made;
    const settings_version now = target_.in_force();
    for (const std::string* file : {&now->certificate_file, &now->key_file}) {
        struct stat is {};
        if (file->empty() || ::stat(file->c_str(), &is) != 0) continue; // follows symbolic links, so a swapped one counts
        made.push_back({static_cast<std::int64_t>(is.st_ino), is.st_size, is.st_ctim.tv_sec, is.st_ctim.tv_nsec});
    }
    return made;
}

} // namespace callback_server
