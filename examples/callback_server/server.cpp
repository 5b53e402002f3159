// SPDX-License-Identifier: BSL-1.0
#include "server.hpp"

#include "app_proof.hpp"
#include "gate.hpp"
#include "responder.hpp"

#include <azdo/json/jwt.hpp>
#include <azdo/oauth/authorization_server.hpp>

#include <utility>

namespace callback_server {

namespace {

bool is_refresh(const azdo::http::request& request, const settings& with) {
    return origin_of(request.target()) == origin_of(with.authority.token_url) &&
           request.body().find("grant_type=refresh_token") != std::string::npos;
}

std::string outcome_of(const azdo::result<azdo::http::response>& got) {
    if (!got) return std::string(azdo::to_string(got.error().kind));
    if (got->status == 200) return "completed";
    return got->status < 500 ? "refused" : "unavailable";
}

/// `POST https://dev.azure.com/fabrikam/_apis/wit/wiql 200 35 ms`. The query is not logged: it may name a person.
std::string debug_line(
    const azdo::http::request& request, const azdo::result<azdo::http::response>& got, std::chrono::steady_clock::duration took) {
    std::string address(request.target().substr(0, request.target().find_first_of("?#")));
    for (char& c : address)
        if (c <= 0x20 || c >= 0x7f) c = '?';
    return "debug: " + std::string(azdo::to_string(request.method())) + " " + address + " " +
           (got ? std::to_string(got->status) : std::string(azdo::to_string(got.error().kind))) + " " +
           std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()) + " ms";
}

/// A transport that counts the renewals of access tokens, and logs each request when the settings in force say so.
azdo::any_transport observed(surroundings around, std::shared_ptr<const live_settings> live) {
    return [around = std::move(around), live = std::move(live)](const azdo::http::request& request) {
        const settings_version with = live->now();
        const bool refreshes = is_refresh(request, *with);
        const auto began = std::chrono::steady_clock::now();
        azdo::result<azdo::http::response> got = around.transport(request);
        if (refreshes && around.counted) around.counted->count_refresh(outcome_of(got));
        if (with->log.debug && around.log) around.log(debug_line(request, got, std::chrono::steady_clock::now() - began));
        return got;
    };
}

} // namespace

struct server::implementation {
    surroundings around{};
    std::shared_ptr<live_settings> live{};
    std::unique_ptr<responder> pages{};
    std::unique_ptr<gate> front{}; // destroyed first: its workers use the pages
};

server::server(std::unique_ptr<implementation> self) : self_(std::move(self)) {}
server::~server() = default;

int server::port() const noexcept { return self_->front->port(); }

azdo::result<std::unique_ptr<server>> server::bind(const binding& where) {
    auto made = std::make_unique<implementation>();
    auto front = gate::bind(where.host, where.port, where.certificate_file, where.key_file, where.limits);
    if (!front) return std::move(front).error();
    made->front = *std::move(front);
    return std::unique_ptr<server>(new server(std::move(made)));
}

azdo::result<void> server::serve(settings configured, surroundings around, std::shared_ptr<stores> shared) {
    if (!configured.keys) {
        auto key = azdo::oauth::seal_key::from_entropy(around.random);
        if (!key) return std::move(key).error();
        configured.keys.emplace(azdo::oauth::seal_keys{*std::move(key)});
    }
    if (!shared) {
        auto opened = open_stores(configured, around.random);
        if (!opened) return std::move(opened).error();
        shared = *std::move(opened);
    }
    if (const std::string said = shared->warning(); !said.empty() && around.log) around.log("Warning: " + said);
    gate_handler handler;
    handler.trusted_proxies = configured.trusted_proxies;
    self_->live = std::make_shared<live_settings>(std::move(configured));
    around.transport = observed(around, self_->live);
    self_->around = around;
    self_->pages = std::make_unique<responder>(self_->live, std::move(around), std::move(shared));
    responder& pages = *self_->pages;
    handler.answer = [&pages](const http_request& request, const std::string& client) { return pages.answer(request, client); };
    handler.judge = [&pages](const http_request& request, const std::string& client) { return pages.judge(request, client); };
    handler.refuse_head = [&pages](const http_request& head) { return pages.refuse_head(head); };
    handler.refuse = [&pages](int status) { return pages.refuse(status); };
    note_expiries();
    warn_of_expiry();
    return self_->front->open(std::move(handler));
}

azdo::result<std::vector<std::string>> server::follow(settings next) {
    const settings_version before = self_->live->now();
    if (!next.keys) next.keys = before->keys;
    next.token_folder = before->token_folder;
    next.store = before->store;
    auto later = keep_until_restart(*before, next);
    if (next.certificate_file != before->certificate_file || next.key_file != before->key_file)
        if (auto used = self_->front->use_certificate(next.certificate_file, next.key_file, self_->around.clock()); !used)
            return std::move(used).error();
    const bool same_app = is_same_app(*before, next);
    const bool has_new_secret = same_app && !(before->app.client_secret == next.app.client_secret);
    self_->live->replace(std::move(next), self_->around.clock());
    const settings_version now = self_->live->now();
    note_expiries();
    if (!same_app) self_->pages->drop_renewal();
    if (has_new_secret && now->authority.speaks == azdo::oauth::dialect::azure_devops) self_->pages->renew_grants(*now);
    return later;
}

void server::renew_grants_left() { self_->pages->renew_grants_left(*self_->live->now()); }

azdo::result<void> server::read_certificate_again() {
    const settings_version now = self_->live->now();
    if (now->certificate_file.empty()) return {};
    auto used = self_->front->use_certificate(now->certificate_file, now->key_file, self_->around.clock());
    note_expiries();
    return used;
}

azdo::result<void> server::read_proof_again() {
    settings next = *self_->live->now();
    if (auto read = read_proof(next, self_->around.clock()); !read) return read;
    self_->live->replace(std::move(next), self_->around.clock());
    note_expiries();
    return {};
}

settings_version server::in_force() const { return self_->live->now(); }

void server::note_expiries() {
    if (!self_->around.counted) return;
    const settings_version now = self_->live->now();
    const auto secret = azdo::json::read_jwt_expiry(now->app.client_secret.reveal()); // of a legacy app; Entra's secrets do not say
    self_->around.counted->set_expiry("client_secret", secret ? *secret : std::nullopt);
    self_->around.counted->set_expiry("app_certificate", now->proof.certificate.empty() ? std::nullopt : now->proof.expires);
    self_->around.counted->set_expiry("federated_token", now->proof.token.empty() ? std::nullopt : now->proof.expires);
    self_->around.counted->set_expiry("tls_certificate", self_->front->certificate_expiry());
}

void server::warn_of_expiry() const {
    const auto expiry = self_->front->certificate_expiry();
    if (!expiry || !self_->around.clock || *expiry > self_->around.clock() || !self_->around.log) return;
    self_->around.log(
        "Warning: the certificate (ssl.certfile) expired at " + azdo::format_time(*expiry) + ": browsers refuse it; renew it");
}

bool server::finish(std::chrono::milliseconds longest) { return self_->front->finish(longest); }

} // namespace callback_server
