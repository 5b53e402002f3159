// SPDX-License-Identifier: BSL-1.0
#include "config_follower.hpp"

#include <azdo/config/diagnostic.hpp>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace callback_server {

azdo::result<std::unique_ptr<config_follower>> config_follower::open(const std::string& file, const environment& variables,
    std::function<azdo::sys_time()> clock, maker make, speaker say, azdo::config::watch_options options) {
    std::unique_ptr<config_follower> made(new config_follower(std::move(make), std::move(say)));
    made->file_ = file;
    // Warnings are said even if the file cannot be used, which `watched_file` does not do.
    if (auto first = read_config(file, variables, clock(), made->say_); !first) return std::move(first).error();
    options.clock = std::move(clock);
    made->pause_ = options.recheck;
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
    look_at_files(false);                        // they may have been renewed since they were read
    renewed_ = std::chrono::steady_clock::now(); // the first recheck is after a pause, however long the machine has been up
    end_ = ended_.get_future();
    thread_ = std::thread([this] {
        run();
        ended_.set_value();
    });
}

config_follower::~config_follower() {
    if (!thread_.joinable()) return;
    ask_to_stop();
    thread_.join();
}

bool config_follower::stop(std::chrono::milliseconds longest) {
    if (!thread_.joinable()) return true;
    ask_to_stop();
    if (end_.wait_for(longest) != std::future_status::ready) return false;
    thread_.join();
    return true;
}

void config_follower::ask_to_stop() {
    stop_ = true;
    watched_->wake();
}

void config_follower::look_again() {
    again_ = true;
    watched_->wake();
}

void config_follower::run() {
    while (!stop_) {
        const bool asked = again_.exchange(false);
        if (asked)
            read_again(occasion::asked);
        else
            watched_->poll(std::chrono::seconds(1));
        if (!stop_ && !refused_.empty() && std::chrono::steady_clock::now() - tried_ >= pause_) read_again(occasion::another_try);
        if (!stop_) renew_grants_left(asked);
        if (!stop_) look_at_files(asked);
    }
}

void config_follower::read_again(occasion why) {
    why_ = why;
    watched_->forget();
    watched_->check();
    why_ = occasion::it_changed;
}

void config_follower::apply(const azdo::config::reload<services_config>& event) {
    if (!target_.follow) return;
    use(event);
    tried_ = renewed_ = std::chrono::steady_clock::now(); // after the attempt, which may take as long as a pause
}

void config_follower::use(const azdo::config::reload<services_config>& event) {
    if (event.refused) return refuse(azdo::config::to_text(file_, event.found));
    auto useful = check_useful(file_, *event.now);
    auto next = useful ? make_(*event.now) : azdo::result<settings>(useful.error());
    if (!next) return refuse(next.error().message);
    const auto later = target_.follow(*std::move(next));
    if (!later) return refuse(later.error().message);
    refused_.clear();
    count(true);
    for (const auto& one : event.found) say_(azdo::config::to_line(file_, one));
    say_(file_ + (why_ == occasion::asked ? " was read again." : " has changed: the server uses the new version."));
    for (const std::string& one : *later) say_("Warning: " + one + " has changed: this takes effect when the server starts again.");
}

void config_follower::refuse(const std::string& why) {
    if (std::exchange(refused_, why) == why && why_ == occasion::another_try) return;
    count(false);
    for (std::string_view rest = why; !rest.empty(); rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1))
        say_(rest.substr(0, rest.find('\n'))); // a line each, so that each has its time
    say_(file_ + " is not used: the server goes on with the last good version.");
}

void config_follower::renew_grants_left(bool now) {
    if (!target_.renew_grants_left || (!now && std::chrono::steady_clock::now() - renewed_ < pause_)) return;
    target_.renew_grants_left();
    renewed_ = std::chrono::steady_clock::now();
}

void config_follower::look_at_files(bool always) {
    const settings_version now = target_.in_force();
    const auto named = [](std::initializer_list<const std::string*> all) {
        std::vector<std::string> names;
        for (const std::string* one : all)
            if (!one->empty()) names.push_back(*one);
        return names;
    };
    certificate_.look(named({&now->certificate_file, &now->key_file}), always, target_.read_certificate_again, say_);
    proof_.look(named({&now->proof.certificate, &now->proof.key, &now->proof.token}), always, target_.read_proof_again, say_);
}

} // namespace callback_server
